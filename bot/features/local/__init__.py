"""Crisis help that a server adds: lines of its own, and cards that stand in its channels."""
