"""A local stand-in for Discord: REST v10 and gateway v10, for tests and trying out."""
