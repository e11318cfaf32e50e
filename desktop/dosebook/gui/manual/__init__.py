"""The manual and the quick-reference card as PDF, made of the help and of the running program."""
