"""Lists of records: the model, the table, and what narrows it."""
