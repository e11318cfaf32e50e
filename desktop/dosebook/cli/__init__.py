"""The command line: the same actions as the window, in words, without a display."""
