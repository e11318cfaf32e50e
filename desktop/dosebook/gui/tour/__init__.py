"""The tour of the demo study: a bubble that points at the real parts of the window, one after the other."""
