"""The only user of NumPy: many trials at once. Actions load it when they need it, never at start-up."""
