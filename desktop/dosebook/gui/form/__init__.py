"""The form engine: one editor for each kind of field, the form of a record, and the pane that saves it."""
