"""Words that help and words that harm: one lint for every text that people read."""

from bot.wording.lint import Finding, lint

__all__ = ["Finding", "lint"]
