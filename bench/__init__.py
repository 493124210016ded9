"""What Hearth costs beside a bare discord.py bot on the same local Discord: `make bench`."""
