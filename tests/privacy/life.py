"""What happens to people in a server, through Discord alone."""

from datetime import timedelta

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
        worried = await self.wren.use_on_message("I'm worried about them", shared)
        asked = await (await worried.press("Tell the facilitators")).settled()
        told = await (await asked.press("Send it")).settled()
        assert told.text.startswith("Thank you. The facilitators have it.")
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
