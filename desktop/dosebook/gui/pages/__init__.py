"""The pages of an open study."""
