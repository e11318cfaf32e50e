"""Parts of the report dialog: its choices, what is missing, the pages, printing, the reports made."""
