"""The group agreements: which version a person accepted, and when."""
