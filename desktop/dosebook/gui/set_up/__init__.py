"""The steps in which a new study is set up."""
