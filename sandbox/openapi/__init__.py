"""Checking traffic against Discord's published description of its API, where that file is."""

from sandbox.openapi.checker import Deviation, OpenApi

__all__ = ["Deviation", "OpenApi"]
