"""What Dosebook does, one verb per module, free of any window."""
