"""The database's revisions; `bot.db.migrate` runs them at start."""
