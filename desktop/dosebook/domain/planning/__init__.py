"""Planning a trial: designs and scenarios in, how each design does in each scenario out."""
