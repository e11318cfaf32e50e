"""What Dosebook promises, numbered once, and its proof at one installation: installed, operating, performing."""
