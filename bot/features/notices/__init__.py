"""Everything the bot will send on its own: due when, where to, and what became of it."""
