"""Discord surfaces, one extension per feature."""
