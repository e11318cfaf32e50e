"""The edit checks, one module per kind of record."""
