"""Tables of other systems brought into the study: read, matched to variables, checked, all or nothing."""
