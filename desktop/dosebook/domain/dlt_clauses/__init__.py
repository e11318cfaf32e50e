"""What each kind of clause of a DLT definition finds in the records of one participant."""
