"""Sharing as members do it, in the demo server."""

import pytest

LABEL = "What would you like to share?"


@pytest.fixture
async def share(sandbox, set_up):
    """`await share("maya", text)`: the result of sending the form."""

    async def send(name, text, *, locale="en-US"):
        opened = await sandbox.person(name, locale=locale).use("share")
        [label] = opened.modal.labels
        return await opened.modal.submit({label: text})

    return send


@pytest.fixture
def posts(sandbox):
    """`posts()`: what stands in the share channel, oldest first, as a member sees it."""

    def seen():
        messages = sandbox.person("mina").sees("shares")
        return [message for message in messages if not message.ephemeral]

    return seen
