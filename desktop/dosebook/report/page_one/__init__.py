"""The facts of page 1, each a short text; the section on the decision puts them in order."""
