"""The columns of each list."""
