"""Files of others: what is read from them, and what is refused."""
