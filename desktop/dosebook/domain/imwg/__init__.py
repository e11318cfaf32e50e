"""The response of a myeloma by the IMWG criteria of 2016, suggested from the records with its reasons."""
