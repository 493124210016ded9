"""Hearth: a Discord bot that runs peer support communities."""

__version__ = "0.1.0"
