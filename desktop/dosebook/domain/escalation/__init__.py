"""What a rule says after each cohort: outcomes by dose level in, a recommendation with its reasons out."""
