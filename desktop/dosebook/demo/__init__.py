"""The demo study: the CLR 131 phase 1b study as its sponsor told it, with participants that are made up."""
