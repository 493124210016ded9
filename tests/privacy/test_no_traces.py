"""What people did leaves no trace of who they are or what they wrote, in no file and no log."""

import base64
import logging
from collections import defaultdict
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.db.base import Base, Sealed
from bot.db.engine import sqlite_path
from bot.features.sharing.tables import Share
from bot.logs import NEVER_BELOW_INFO, set_up_logging
from bot.retention import purge

LABEL = "What would you like to share?"
HAPPENED, ANSWER = "What happened?", "Shall I tell you when it is acknowledged?"
NAME, NICK = "quokkawren", "Wintergreenish"
# Planted in what people write; "ü" has several encodings.
SHARED, WAITING, TAKEN, REPORTED, WARNED, REFUSED = (
    "zwiebelkuchenüa",
    "zwiebelkuchenüb",
    "zwiebelkuchenüc",
    "zwiebelkuchenüd",
    "zwiebelkuchenüe",
    "zwiebelkuchenüf",
)
WORDS = (SHARED, WAITING, TAKEN, REPORTED, WARNED, REFUSED, NAME, NICK)


@pytest.fixture
def everything_logged(capsys):
    """Log as `hearth run` does at DEBUG, and beside it, unredacted, what our own loggers say.

    Gives a function that returns all that was logged so far.
    """
    root, own = logging.getLogger(), [logging.getLogger(name) for name in ("bot", "cogs")]
    before = {name: logging.getLogger(name).level for name in ("bot", "cogs", *NEVER_BELOW_INFO)}
    handlers, level = root.handlers[:], root.level
    raw = []

    class Keep(logging.Handler):
        def emit(self, record):
            raw.append(self.format(record))

    keep = Keep()
    keep.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    set_up_logging("DEBUG")
    for logger in own:
        logger.addHandler(keep)
    seen = []

    def logged():
        captured = capsys.readouterr()
        seen.append(captured.out + captured.err)
        return "".join(seen) + "\n".join(raw)

    yield logged
    for logger in own:
        logger.removeHandler(keep)
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, was in before.items():
        logging.getLogger(name).setLevel(was)


class Life:
    """What happens to people in a server, step by step, through Discord alone."""

    def __init__(self, sandbox, bot):
        self.sandbox, self.bot = sandbox, bot
        world = sandbox.world
        self.guild = world.guild("Harbour Peer Support")
        self.user = world.add_user(NAME, shown_as=NICK)
        world.add_member(self.guild, self.user, nick=NICK)

    def __getattr__(self, name):
        return self.sandbox.person(name)

    @property
    def wren(self):
        return self.sandbox.person(NAME)

    async def share(self, person, text):
        opened = await person.use("share")
        return await opened.modal.submit({LABEL: text})

    def last(self, channel):
        """The newest message there that all can see."""
        return [one for one in self.olive.sees(channel) if not one.ephemeral][-1]

    async def welcome(self):
        result = await self.wren.press(self.last("welcome"), "Start here")
        for _ in range(10):
            if "I agree" in result.buttons:
                break
            result = await result.press("Next")
        await result.press("I agree")
        assert "Member" in self.wren.roles

    async def share_in_every_way(self):
        await self.share(self.wren, SHARED)
        shared = self.last("shares")
        assert SHARED in shared.text
        taken = await self.share(self.wren, TAKEN)
        await taken.press("Take it back")
        await self.wren.use_on_message("Manage my share", shared)
        await self.max.use_on_message("Manage my share", shared)
        self.sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
        waiting = await self.share(self.wren, WAITING)
        assert waiting.text.startswith("Thank you. Discord isn't letting me post right now")
        return shared

    async def block(self, message_id):
        place = f"{self.guild.id}/{self.guild.channel('shares').id}/{message_id}"
        await self.frank.use("anon block", message=f"https://discord.com/channels/{place}")

    async def be_blocked(self, shared):
        await self.block(shared.id)
        refused = await self.share(self.wren, REFUSED)
        assert REFUSED in str(refused.answer.embeds)

    async def report_and_be_warned(self, shared):
        for opened in (
            await self.wren.use_on_message("Report to facilitators", shared),
            await self.wren.use_on_user("Report to facilitators", "max"),
            await self.max.use_on_user("Report to facilitators", NAME),
            await self.wren.use_on_user("Report to facilitators", "frank"),
        ):
            await opened.modal.submit({HAPPENED: REPORTED, ANSWER: "Yes, send me one DM"})
        await self.frank.press(self.last("staff"), "Acknowledge")
        await self.frank.use("case warn", member=self.wren, reason="spam", note=WARNED)
        assert WARNED in self.wren.dms()[-1].text
        await self.frank.use("case history", member=self.wren)

    async def meet(self):
        await self.frank.use(
            "meeting create", title="Monday circle", day="Monday", at="19:00", notice=30
        )
        self.sandbox.clock.advance(timedelta(hours=7))
        await self.sandbox.messages_in("meetings", count=1)
        await self.wren.use("meetings list")

    async def look(self):
        for dm in (False, True):
            await self.wren.use("privacy show", dm=dm)
            await self.wren.use("privacy export", dm=dm)
        await self.wren.use("crisis", country="GB")

    async def have_bad_luck(self, database, monkeypatch):
        """Discord fails, the database is gone, and there is a bug."""
        self.sandbox.faults.fail("POST", r"/channels/\d+/messages", status=403)
        refused = await self.share(self.max, SHARED)
        away = database.rename(database.with_suffix(".away"))
        await refused.press("Try again")
        await self.share(self.max, WAITING)
        await self.wren.use("privacy show")
        away.rename(database)
        posted = await self.share(self.max, TAKEN)
        self.sandbox.faults.fail("DELETE", r"/messages/\d+", status=503)
        await posted.press("Take it back")
        with monkeypatch.context() as patch:
            patch.setattr("bot.features.sharing.store.add_share", None)
            await self.share(self.max, SHARED)

    async def delete(self, *people):
        for person in people:
            panel = await person.use("privacy delete")
            await panel.press("Delete everything")


@pytest.fixture
async def life(everything_logged, sandbox, bot, set_up):
    return Life(sandbox, bot)


def needles(user_id):
    """The id as it could stand in a file or a log."""
    binary = [user_id.to_bytes(8, order) for order in ("big", "little")]
    text = str(user_id).encode()
    encoded = [base64.urlsafe_b64encode(data).rstrip(b"=")[:-1] for data in (*binary, text)]
    return [text, f"{user_id:x}".encode(), *binary, *encoded]


def all_needles(sandbox):
    found = {
        f"{user.name}: {needle!r}": needle
        for user in sandbox.world.users.values()
        if not user.is_bot
        for needle in needles(user.id)
    }
    for word in WORDS:
        for form in (word, word.title(), word.upper()):
            for encoding in ("utf-8", "utf-16-le", "latin-1"):
                found[f"{form} {encoding}"] = form.encode(encoding)
        found[f"{word} base64"] = base64.b64encode(word[:12].encode())
    return found


def files_of(settings):
    """Everything in the data folder but the key."""
    paths = [path for path in settings.data_dir.rglob("*") if path.is_file()]
    assert {path.name for path in paths} >= {"hearth.db", "hearth.db-wal", "hearth.db-shm"}
    return {path.name: path.read_bytes() for path in paths if path.name != "hearth.key"}


def traces(needles, contents):
    return [
        f"{what} in {name}"
        for name, content in contents.items()
        for what, needle in needles.items()
        if needle in content
    ]


async def test_no_file_and_no_log_names_anybody_or_quotes_anything(
    life, sandbox, settings, everything_logged, monkeypatch
):
    await life.welcome()
    shared = await life.share_in_every_way()
    await life.be_blocked(shared)
    looked_for = all_needles(sandbox)
    assert traces(looked_for, files_of(settings)) == []
    await life.report_and_be_warned(shared)
    await life.meet()
    await life.look()
    assert traces(looked_for, files_of(settings)) == []
    await life.have_bad_luck(sqlite_path(settings.resolved_database_url), monkeypatch)
    await life.delete(life.wren, life.frank)
    assert traces(looked_for, files_of(settings)) == []
    logs = everything_logged()
    assert "ready, in 1 servers" in logs  # it was listened to
    assert "unexpected error, reference" in logs
    assert traces(looked_for, {"log": logs.encode()}) == []


async def test_a_search_that_would_find_nothing_is_noticed(life, sandbox, settings):
    await life.share(life.wren, SHARED)
    path = sqlite_path(settings.resolved_database_url)
    assert traces({"the server": life.guild.id.to_bytes(8, "big")}, files_of(settings)) != []
    planted = {path.name: path.read_bytes() + str(life.user.id).encode() + SHARED.encode()}
    assert len(traces(all_needles(sandbox), planted)) == 2


async def blobs(bot):
    """Every mark and every sealed value, with where it stands."""
    found = defaultdict(set)
    async with bot.database.begin() as session:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, Sealed) or type(column.type).__name__ == "LargeBinary":
                    for value in await session.scalars(select(column)):
                        if value is not None:
                            found[value].add(f"{table.name}.{column.name}")
    return found


async def test_what_was_deleted_is_gone_from_the_files(life, bot, settings):
    await life.welcome()
    shared = await life.share_in_every_way()
    await life.be_blocked(shared)
    await life.report_and_be_warned(shared)
    before = await blobs(bot)
    await life.delete(life.wren, life.max, life.frank)
    after = await blobs(bot)
    gone = {str(where): value for value, where in before.items() if value not in after}
    assert len(gone) >= 6
    assert traces(gone, files_of(settings)) == []


async def test_what_expired_is_gone_from_the_files(life, bot, sandbox, settings):
    await life.share(life.wren, SHARED)
    before = await blobs(bot)
    sandbox.clock.advance(timedelta(days=31))
    await purge(bot.database, now=bot.clock.now())
    after = await blobs(bot)
    gone = {str(where): value for value, where in before.items() if value not in after}
    assert sorted(gone) == [
        "{'share_turns.mark'}",
        "{'shares.author_mark'}",
        "{'shares.sealed_author'}",
    ]
    assert traces(gone, files_of(settings)) == []


def common(one, other):
    """The columns in which two rows have the same value."""
    return {
        column.name
        for column in Share.__table__.columns
        if getattr(one, column.name) == getattr(other, column.name)
    }


async def test_nothing_tells_two_shares_of_one_person_from_those_of_two(life, bot, sandbox):
    for person, text in ((life.maya, "one"), (life.max, "two"), (life.maya, "six")):
        await life.share(person, text)
    by_text = {one.text.rpartition("\n")[2]: one.id for one in life.olive.sees("shares")}
    async with bot.database.begin() as session:
        rows = {row.message_id: row for row in await session.scalars(select(Share))}
    first, other, second = (rows[by_text[text]] for text in ("one", "two", "six"))
    alike = {"guild_id", "channel_id", "sealed_text", "expires_at"}
    assert common(first, second) == common(first, other) == common(second, other) == alike
    lengths = {(len(row.author_mark), len(row.sealed_author), len(row.id)) for row in rows.values()}
    assert len(lengths) == 1


async def test_nothing_elsewhere_ties_shares_together(life, bot, sandbox):
    """Not even the turns of the day, a block and who set it: nothing but the key could."""
    shares = {}
    for person in (life.maya, life.max, life.maya):
        await life.share(person, "Hello.")
        shares[life.last("shares").id] = person
    for message_id in shares:
        await life.block(message_id)
    async with bot.database.begin() as session:
        found = {
            table.name: (await session.execute(select(table))).mappings().all()
            for table in Base.metadata.sorted_tables
        }
    ties = defaultdict(set)
    for share in found["shares"]:
        of_this_one = {share[name] for name in ("id", "author_mark", "sealed_author", "message_id")}
        for table, rows in found.items():
            ties[share["id"]] |= {table for row in rows if of_this_one & set(row.values())}
    assert list(ties.values()) == [{"shares", "notices"}] * 3
    assert len({row["mark"] for row in found["share_turns"]}) == 3
    assert {column for row in found["share_turns"] for column in row} == {
        "guild_id",
        "mark",
        "expires_at",
    }
    assert len({row["expires_at"] for row in found["share_turns"]}) == 1
    assert len(found["share_blocks"]) == 2
    audited = [row for row in found["audit_entries"] if row["action"] == "sharing.blocked"]
    assert [row["reference"] for row in audited] == [None] * 3


async def test_sharing_writes_nothing_about_its_author_anywhere_else(life, bot):
    async def others():
        async with bot.database.begin() as session:
            return {
                table.name: (await session.execute(select(table))).all()
                for table in Base.metadata.sorted_tables
                if table.name not in ("shares", "share_turns", "notices")
            }

    before = await others()
    result = await life.share(life.maya, "Hello.")
    await result.press("Take it back")
    assert await others() == before
