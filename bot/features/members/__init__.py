"""People, found by a keyed mark and reachable only when they agreed to it."""
