"""What the window asks, checks and lists, declared as data; no Qt, no files."""
