"""Figures as data of our own, drawn once for the page and the window alike."""
