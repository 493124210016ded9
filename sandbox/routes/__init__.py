"""The REST routes, one module for each resource."""

from sandbox.calls import Route
from sandbox.routes import (
    application,
    audit_log,
    bans,
    channels,
    commands,
    gateway,
    guilds,
    interactions,
    members,
    messages,
    pins,
    reactions,
    scheduled_events,
    thread_members,
    threads,
    users,
)

ALL_ROUTES: tuple[Route, ...] = (
    *gateway.ROUTES,
    *application.ROUTES,
    *commands.ROUTES,
    *channels.ROUTES,
    *pins.ROUTES,
    *messages.ROUTES,
    *threads.ROUTES,
    *thread_members.ROUTES,
    *reactions.ROUTES,
    *guilds.ROUTES,
    *members.ROUTES,
    *bans.ROUTES,
    *audit_log.ROUTES,
    *scheduled_events.ROUTES,
    *users.ROUTES,
    *interactions.ROUTES,
)
