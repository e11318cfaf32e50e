"""The calculators as tables in and tables out, so that a statistician can check our numbers."""
