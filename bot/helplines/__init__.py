"""Keeping helplines true: which are due for review, and how another list differs from ours."""
