"""Who changed or saw what, without content."""
