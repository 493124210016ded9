"""Each gateway event, as discord.py hears of it."""

import discord
import pytest

from sandbox import events
from sandbox.entities import AuditAction, ChannelKind, InteractionKind
from sandbox.intents import PRIVILEGED

INTENTS = discord.Intents.all()
INTENTS.presences = False


class Scene:
    """What an event's cause may need."""

    def __init__(self, sandbox, guild, channel, owner):
        self.sandbox, self.world = sandbox, sandbox.world
        self.guild, self.channel, self.owner = guild, channel, owner
        self.message = self.world.post(channel, self.world.bot, "hello")
        self.thread = self.world.start_thread(channel, "thread", owner=owner)
        self.role = self.world.add_role(guild, "Member")
        self.maya = self.world.add_user("maya")
        self.max = self.world.add_member(guild, self.world.add_user("max"))
        self.world.react(self.message, owner, "👍")
        self.event = self.world.add_event(
            guild, "Walk", creator=owner, starts_at=self.world.clock.now(), location="Park"
        )

    def interact(self):
        data = {"id": "1", "type": 1, "name": "x"}
        self.sandbox.interactions.start(InteractionKind.COMMAND, self.owner, self.channel, data)

    def kick_bot(self):
        self.world.remove_member(self.guild.members[self.world.bot.id])

    def invite_bot(self):
        self.world.invite_bot(self.world.add_guild("Other", owner=self.owner))

    def unban(self):
        self.world.ban(self.guild, self.maya)
        self.world.unban(self.guild, self.maya)


CAUSES = {
    "INTERACTION_CREATE": Scene.interact,
    "MESSAGE_CREATE": lambda s: s.world.post(s.channel, s.owner, "x"),
    "MESSAGE_UPDATE": lambda s: s.world.edit(s.message, content="y"),
    "MESSAGE_DELETE": lambda s: s.world.delete(s.message),
    "MESSAGE_DELETE_BULK": lambda s: s.world.bulk_delete(s.channel, [s.message]),
    "MESSAGE_REACTION_ADD": lambda s: s.world.react(s.message, s.owner, "🎉"),
    "MESSAGE_REACTION_REMOVE": lambda s: s.world.unreact(s.message, s.owner, "👍"),
    "MESSAGE_REACTION_REMOVE_ALL": lambda s: s.world.clear_reactions(s.message),
    "MESSAGE_REACTION_REMOVE_EMOJI": lambda s: s.world.clear_reactions(s.message, "👍"),
    "GUILD_CREATE": Scene.invite_bot,
    "GUILD_UPDATE": lambda s: s.world.edit_guild(s.guild, name="Haven"),
    "GUILD_DELETE": Scene.kick_bot,
    "GUILD_ROLE_CREATE": lambda s: s.world.add_role(s.guild, "New"),
    "GUILD_ROLE_UPDATE": lambda s: s.world.edit_role(s.role, name="Members"),
    "GUILD_ROLE_DELETE": lambda s: s.world.delete_role(s.role),
    "CHANNEL_CREATE": lambda s: s.world.add_channel(s.guild, "new", kind=ChannelKind.VOICE),
    "CHANNEL_UPDATE": lambda s: s.world.edit_channel(s.channel, topic="x"),
    "CHANNEL_DELETE": lambda s: s.world.delete_channel(s.channel),
    "CHANNEL_PINS_UPDATE": lambda s: s.world.pin(s.message),
    "THREAD_CREATE": lambda s: s.world.start_thread(s.channel, "new", owner=s.owner),
    "THREAD_UPDATE": lambda s: s.world.edit_thread(s.thread, is_locked=True),
    "THREAD_DELETE": lambda s: s.world.delete_channel(s.thread),
    "THREAD_MEMBERS_UPDATE": lambda s: s.world.join_thread(s.thread, s.max.user),
    "GUILD_MEMBER_ADD": lambda s: s.world.add_member(s.guild, s.maya),
    "GUILD_MEMBER_UPDATE": lambda s: s.world.edit_member(s.max, nick="M"),
    "GUILD_MEMBER_REMOVE": lambda s: s.world.remove_member(s.max),
    "GUILD_AUDIT_LOG_ENTRY_CREATE": lambda s: s.world.note(
        s.guild, AuditAction.MEMBER_KICK, user=s.owner, target_id=s.maya.id
    ),
    "GUILD_BAN_ADD": lambda s: s.world.ban(s.guild, s.maya),
    "GUILD_BAN_REMOVE": Scene.unban,
    "GUILD_SCHEDULED_EVENT_CREATE": lambda s: s.world.add_event(
        s.guild, "Run", creator=s.owner, starts_at=s.event.starts_at, location="Park"
    ),
    "GUILD_SCHEDULED_EVENT_UPDATE": lambda s: s.world.edit_event(s.event, name="Stroll"),
    "GUILD_SCHEDULED_EVENT_DELETE": lambda s: s.world.delete_event(s.event),
    "GUILD_SCHEDULED_EVENT_USER_ADD": lambda s: s.world.set_interest(
        s.event, s.max.user, is_interested=True
    ),
    "GUILD_SCHEDULED_EVENT_USER_REMOVE": lambda s: (
        s.world.set_interest(s.event, s.max.user, is_interested=True),
        s.world.set_interest(s.event, s.max.user, is_interested=False),
    ),
}
# Those of discord.py's own events that tell that it understood.
HEARD = {
    "INTERACTION_CREATE": "interaction",
    "MESSAGE_CREATE": "message",
    "MESSAGE_UPDATE": "raw_message_edit",
    "MESSAGE_DELETE": "raw_message_delete",
    "MESSAGE_DELETE_BULK": "raw_bulk_message_delete",
    "MESSAGE_REACTION_ADD": "raw_reaction_add",
    "MESSAGE_REACTION_REMOVE": "raw_reaction_remove",
    "MESSAGE_REACTION_REMOVE_ALL": "raw_reaction_clear",
    "MESSAGE_REACTION_REMOVE_EMOJI": "raw_reaction_clear_emoji",
    "GUILD_CREATE": "guild_join",
    "GUILD_UPDATE": "guild_update",
    "GUILD_DELETE": "guild_remove",
    "GUILD_ROLE_CREATE": "guild_role_create",
    "GUILD_ROLE_UPDATE": "guild_role_update",
    "GUILD_ROLE_DELETE": "guild_role_delete",
    "CHANNEL_CREATE": "guild_channel_create",
    "CHANNEL_UPDATE": "guild_channel_update",
    "CHANNEL_DELETE": "guild_channel_delete",
    "CHANNEL_PINS_UPDATE": "guild_channel_pins_update",
    "THREAD_CREATE": "thread_create",
    "THREAD_UPDATE": "thread_update",
    "THREAD_DELETE": "thread_delete",
    "THREAD_MEMBERS_UPDATE": "thread_member_join",
    "GUILD_MEMBER_ADD": "member_join",
    "GUILD_MEMBER_UPDATE": "member_update",
    "GUILD_MEMBER_REMOVE": "member_remove",
    "GUILD_AUDIT_LOG_ENTRY_CREATE": "audit_log_entry_create",
    "GUILD_BAN_ADD": "member_ban",
    "GUILD_BAN_REMOVE": "member_unban",
    "GUILD_SCHEDULED_EVENT_CREATE": "scheduled_event_create",
    "GUILD_SCHEDULED_EVENT_UPDATE": "scheduled_event_update",
    "GUILD_SCHEDULED_EVENT_DELETE": "scheduled_event_delete",
    "GUILD_SCHEDULED_EVENT_USER_ADD": "scheduled_event_user_add",
    "GUILD_SCHEDULED_EVENT_USER_REMOVE": "scheduled_event_user_remove",
}


@pytest.fixture
def scene(sandbox, guild, channel, owner):
    sandbox.world.application.granted_intents = PRIVILEGED
    return Scene(sandbox, guild, channel, owner)


def test_every_event_has_a_cause_here():
    assert set(CAUSES) == set(HEARD) == set(events.NAMES)


@pytest.mark.parametrize("name", events.NAMES)
async def test_an_event_is_told_and_understood(scene, make_bot, name):
    async with make_bot(intents=INTENTS) as bot:
        heard = []

        async def hear(*args):
            heard.append(args)
            await bot.on_socket_event_type("heard")

        bot.add_listener(hear, f"on_{HEARD[name]}")
        CAUSES[name](scene)
        await bot.until(lambda: name in bot.told and heard)
    assert len(heard) == 1


@pytest.mark.parametrize("name", sorted(set(events.NAMES) - {"INTERACTION_CREATE"}))
async def test_without_intents_nothing_is_told(scene, make_bot, sandbox, name):
    async with make_bot(intents=discord.Intents.none()) as bot:
        CAUSES[name](scene)
        scene.interact()  # which needs no intent
        await bot.until(lambda: "INTERACTION_CREATE" in bot.told)
    assert bot.told == ["READY", "INTERACTION_CREATE"]


async def test_in_private_pins_and_reactions_are_told(scene, make_bot, world, owner):
    async with make_bot(intents=INTENTS) as bot:
        message = world.post(world.open_dm(owner), owner, "hello")
        world.react(message, owner, "👍")
        world.clear_reactions(message)
        world.pin(message)
        world.unpin(message)
        await bot.until(lambda: bot.told.count("CHANNEL_PINS_UPDATE") == 2)
    assert bot.told[2:] == [
        "MESSAGE_CREATE",
        "MESSAGE_REACTION_ADD",
        "MESSAGE_REACTION_REMOVE_ALL",
        "MESSAGE_UPDATE",
        "CHANNEL_PINS_UPDATE",
        "MESSAGE_UPDATE",
        "CHANNEL_PINS_UPDATE",
    ]
