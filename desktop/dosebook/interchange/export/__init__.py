"""The records of a study as tables: one per form, with the dictionary that explains their columns."""
