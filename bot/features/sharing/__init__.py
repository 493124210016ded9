"""Posts without a name. Who wrote one can be checked, and for a while acted on, but not listed."""
