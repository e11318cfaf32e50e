"""Plans in and out: JSON for what is to be simulated, CSV for what was found."""
