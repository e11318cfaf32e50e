"""What is printed: a frozen snapshot in, blocks out, one engine that lays them out."""
