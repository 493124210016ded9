"""The REST routes, one module for each resource."""

from sandbox.calls import Route
from sandbox.routes import (
    application,
    channels,
    commands,
    gateway,
    guilds,
    interactions,
    members,
    messages,
    reactions,
    scheduled_events,
    users,
)

ALL_ROUTES: tuple[Route, ...] = (
    *gateway.ROUTES,
    *application.ROUTES,
    *commands.ROUTES,
    *channels.ROUTES,
    *messages.ROUTES,
    *reactions.ROUTES,
    *guilds.ROUTES,
    *members.ROUTES,
    *scheduled_events.ROUTES,
    *users.ROUTES,
    *interactions.ROUTES,
)
