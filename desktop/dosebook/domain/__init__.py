"""What is true about a study; standard library only."""
