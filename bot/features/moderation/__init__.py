"""Reports to facilitators, and cases: graduated, explained, and forgotten in time."""
