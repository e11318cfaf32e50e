"""What Dosebook takes from the machine it runs on: clock, person, folders, settings."""
