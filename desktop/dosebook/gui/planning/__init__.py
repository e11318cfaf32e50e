"""Tools, Plan a trial…: designs and scenarios typed, simulated beside the window, shown and saved."""
