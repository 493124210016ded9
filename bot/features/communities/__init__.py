"""Per-server settings, and the index key that belongs to each server."""
