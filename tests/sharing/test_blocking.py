"""Stopping an author without learning who it is."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.sharing.tables import ShareBlock

LABEL = "What would you like to share?"
UNTIL = "<t:1780185600:D>"  # 31 May 2026, 90 days after
BLOCKED = (
    f"Whoever wrote that share can't share without a name until {UNTIL}. "
    "I don't show who it is, to anyone. To take the share down too, delete the message."
)
UNBLOCKED = "Whoever wrote that share can share without a name again."
REFUSED = (
    f"Sharing without a name is paused for you until {UNTIL}: facilitators decided that about one "
    "of your shares, without seeing who wrote it. You are still welcome here: you can write in the "
    "other channels, or ask a facilitator about it. For help right now: `/crisis`."
)


def link_of(sandbox, message):
    guild = sandbox.person("maya").guild
    return f"https://discord.com/channels/{guild.id}/{message.message.channel_id}/{message.id}"


@pytest.fixture
def anon(sandbox):
    """`await anon("frank", "block", link)`: the private answer."""

    async def use(name, action, link):
        result = await sandbox.person(name).use(f"anon {action}", message=link)
        assert result.ephemeral
        return result.text

    return use


async def rows(bot, table):
    async with bot.database.begin() as session:
        return list(await session.scalars(select(table)))


async def test_a_blocked_author_is_refused_kindly_and_gets_the_text_back(
    sandbox, share, posts, anon
):
    await share("maya", "Buy my pills.")
    [post] = posts()
    assert await anon("frank", "block", link_of(sandbox, post)) == BLOCKED
    refused = await share("maya", "And these.")
    assert refused.answer.content == REFUSED
    assert [embed["description"] for embed in refused.answer.embeds] == ["And these."]
    assert refused.buttons == ["Try again"]
    assert len(posts()) == 1
    assert (await share("max", "Hello.")).text.startswith("Your share is posted")


async def test_a_block_ends(sandbox, share, posts, anon):
    await share("maya", "Buy my pills.")
    await anon("frank", "block", link_of(sandbox, posts()[0]))
    sandbox.clock.advance(timedelta(days=90))
    assert (await share("maya", "Hello.")).text.startswith("Your share is posted")


async def test_unblocking(bot, sandbox, share, posts, anon):
    await share("maya", "Buy my pills.")
    link = link_of(sandbox, posts()[0])
    await anon("frank", "block", link)
    assert await anon("fatima", "unblock", link) == UNBLOCKED
    assert await rows(bot, ShareBlock) == []
    assert (await share("maya", "Sorry.")).text.startswith("Your share is posted")


async def test_twice_answers_as_once(bot, sandbox, share, posts, anon):
    await share("maya", "Buy my pills.")
    link = link_of(sandbox, posts()[0])
    assert await anon("frank", "block", link) == await anon("fatima", "block", link) == BLOCKED
    assert len(await rows(bot, ShareBlock)) == 1
    assert await anon("frank", "unblock", link) == await anon("frank", "unblock", link)


async def test_no_answer_tells_two_authors_from_one(sandbox, share, posts, anon):
    for name in ("maya", "maya", "max"):
        await share(name, "Hello.")
    links = [link_of(sandbox, post) for post in posts()]
    assert {await anon("frank", "block", link) for link in links} == {BLOCKED}
    sandbox.clock.advance(timedelta(days=1))
    [later] = {await anon("frank", "block", link) for link in links}
    assert later == BLOCKED.replace(UNTIL, "<t:1780272000:D>")
    assert {await anon("frank", "unblock", link) for link in links} == {UNBLOCKED}


async def test_blocking_ones_own_share_is_answered_as_any(sandbox, share, posts, anon):
    await share("frank", "Facilitating is heavy today.")
    assert await anon("frank", "block", link_of(sandbox, posts()[0])) == BLOCKED
    assert (await share("frank", "More.")).answer.content == REFUSED


async def test_the_audit_says_who_acted_and_names_no_share(bot, sandbox, share, posts, anon):
    await share("maya", "Buy my pills.")
    link = link_of(sandbox, posts()[0])
    await anon("frank", "block", link)
    await anon("frank", "unblock", link)
    entries = [one for one in await rows(bot, AuditEntry) if one.action.startswith("sharing.")]
    assert sorted((one.action, one.reference) for one in entries) == [
        ("sharing.blocked", None),
        ("sharing.unblocked", None),
    ]


@pytest.mark.parametrize("action", ["block", "unblock"])
async def test_members_may_not(bot, sandbox, share, posts, anon, action):
    await share("maya", "Hello.")
    link = link_of(sandbox, posts()[0])
    only = "Only facilitators can do that. Ask one of them to help you."
    assert await anon("max", action, link) == only
    assert await anon("maya", action, link) == only
    assert await anon("max", action, "garbage") == only
    assert await rows(bot, ShareBlock) == []


async def test_the_owner_counts_as_facilitator(sandbox, share, posts, anon):
    await share("maya", "Hello.")
    assert await anon("olive", "block", link_of(sandbox, posts()[0])) == BLOCKED


@pytest.mark.parametrize("action", ["block", "unblock"])
async def test_wrong_links_are_explained_with_an_example(bot, sandbox, share, posts, anon, action):
    await share("maya", "Hello.")
    guild, post = sandbox.person("maya").guild, posts()[0]
    typed = await sandbox.person("max").message("general", "Good morning.")
    here = f"https://discord.com/channels/{guild.id}"
    example = f"`{here}/456/789`"
    bad = (
        "That is no link to a message. Use *Copy Message Link* on the share; "
        f"it looks like {example}."
    )
    elsewhere = (
        "That link leads outside this server. Use *Copy Message Link* on a share in this server; "
        f"it looks like {example}."
    )
    no_share = (
        "That message is no share that I can still act on: only shares of the last four weeks, not "
        f"taken back, can be. Use *Copy Message Link* on a share, such as {example}."
    )
    channel_id = post.message.channel_id
    for link, answer in {
        "that one": bad,
        str(post.id): bad,
        f"{here}/{channel_id}": bad,
        f"https://discord.com/channels/1/{channel_id}/{post.id}": elsewhere,
        f"https://discord.com/channels/@me/{channel_id}/{post.id}": elsewhere,
        f"{here}/{typed.channel_id}/{typed.id}": no_share,
        f"{here}/{typed.channel_id}/{post.id}": no_share,
        f"{here}/{channel_id}/1": no_share,
    }.items():
        assert await anon("frank", action, link) == answer, link
    assert await rows(bot, ShareBlock) == []


async def test_a_share_that_was_taken_back_or_is_old_cannot_be_acted_on(
    sandbox, share, posts, anon
):
    taken = await share("maya", "Hello.")
    await share("max", "Hello.")
    links = [link_of(sandbox, post) for post in posts()]
    await taken.press("Take it back")
    sandbox.clock.advance(timedelta(days=30))
    for link in links:
        assert (await anon("frank", "block", link)).startswith("That message is no share that")


async def test_in_spanish(sandbox, share, posts):
    await share("maya", "Hello.")
    link = link_of(sandbox, posts()[0])
    result = await sandbox.person("frank", locale="es-ES").use("anon block", message=link)
    assert result.text == (
        f"Quien escribió eso no puede compartir sin nombre hasta el {UNTIL}. "
        "No muestro quién es, a nadie. Para quitar también el mensaje, bórralo."
    )
