"""Recurring meetings, their single occurrences and the reminders before each."""
