"""Data files of Dosebook: fonts, icons, code tables, the demo study."""
