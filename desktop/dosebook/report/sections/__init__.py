"""One section per file; each turns reported data into blocks and knows no other section."""
