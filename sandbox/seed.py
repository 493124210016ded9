"""What a community starts with, read from TOML: its server, its people, and what they do."""

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from sandbox.entities import Channel, ChannelKind, Guild, User
from sandbox.permissions import Permission
from sandbox.world import World

KINDS = {"text": ChannelKind.TEXT, "voice": ChannelKind.VOICE, "category": ChannelKind.CATEGORY}


class SeedError(ValueError):
    """Why a seed can't be used: one sentence for whoever wrote it."""


def _permission(name: str) -> str:
    if name not in Permission.__members__:
        raise ValueError(f"{name} is no permission; write, say, SEND_MESSAGES")
    return name


Name = Annotated[str, Field(min_length=1, max_length=100)]
PermissionName = Annotated[str, AfterValidator(_permission)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SeedRole(Part):
    name: Name
    permissions: tuple[PermissionName, ...] = ()
    color: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")] = "#000000"
    is_mentionable: bool = False


class SeedPerson(Part):
    name: Annotated[str, Field(pattern=r"^[a-z0-9_.]{2,32}$")]
    shown_as: Name
    note: str = ""
    roles: tuple[str, ...] = ()
    locale: str = "en-US"
    takes_dms: bool = True


class SeedChannel(Part):
    """`only_for` names the roles that can see it; empty: everybody. `under` is its category."""

    name: Name
    kind: Literal["text", "voice", "category"] = "text"
    topic: str | None = None
    under: str | None = None
    only_for: tuple[str, ...] = ()


class Act(Part):
    """Something a person does: one of the fields below `channel`, in their server.

    `says` is what is told of it; `options`, `fill` (a modal's inputs by label) and `press` (buttons
    of the answer, in turn; a label followed by "*" is pressed until the next one is there) go with
    what is done. `in_minutes` lets options say {weekday} and {time} of a moment that far off, in
    `zone`. `shows` names channels whose newest message is told of.
    """

    who: str
    says: str = ""
    channel: str | None = None
    write: str | None = None
    use: str | None = None
    start: str | None = None  # the label of a button on the channel's newest message with one
    menu: str | None = None  # of the newest message in `channel` by `on`
    on: str | None = None
    schedule: "SeedEvent | None" = None
    options: dict[str, str | int | bool] = {}
    fill: dict[str, str | list[str]] = {}
    press: tuple[str, ...] = ()
    in_minutes: int = 0
    zone: str = "UTC"
    shows: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        done = [self.write, self.use, self.start, self.menu, self.schedule]
        if sum(each is not None for each in done) != 1:
            raise ValueError("an act is one of write, use, start, menu and schedule")
        if self.use is None and self.schedule is None and self.channel is None:
            raise ValueError("say in which channel")
        return self


class SeedEvent(Part):
    """A scheduled event outside of voice channels, `in_minutes` from now."""

    name: Name
    description: str = ""
    location: Name
    in_minutes: Annotated[int, Field(gt=0)]
    minutes: Annotated[int, Field(gt=0)] = 60


class Seed(Part):
    name: Name
    owner: str
    locale: str = "en-US"
    bot_permissions: tuple[PermissionName, ...]
    roles: tuple[SeedRole, ...] = ()
    people: Annotated[tuple[SeedPerson, ...], Field(min_length=1)]
    channels: Annotated[tuple[SeedChannel, ...], Field(min_length=1)]
    acts: tuple[Act, ...] = ()

    @model_validator(mode="after")
    def _names_what_is_there(self) -> Self:
        people = {person.name for person in self.people}
        roles = {role.name for role in self.roles}
        categories = {c.name for c in self.channels if c.kind == "category"}
        _need(people, [self.owner, *(act.who for act in self.acts)], "person")
        _need(roles, [name for person in self.people for name in person.roles], "role")
        _need(roles, [name for channel in self.channels for name in channel.only_for], "role")
        _need(categories, [c.under for c in self.channels if c.under is not None], "category")
        return self


def _need(known: set[str], named: list[str], what: str) -> None:
    for name in named:
        if name not in known:
            raise ValueError(f"there is no {what} {name!r}; there is {', '.join(sorted(known))}")


def load_seed(file: Path | None = None) -> Seed:
    """The seed in `file`; without one, the demo community's.

    Raises: SeedError, which says what is wrong and where.
    """
    source: Path | Traversable = file or files("sandbox") / "seeds" / "harbour.toml"
    try:
        return Seed.model_validate(tomllib.loads(source.read_text("utf-8")))
    except OSError as error:
        raise SeedError(f"The seed {source} cannot be read ({error.strerror}).") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SeedError(f"The seed {source} is not TOML: {error}.") from None
    except ValidationError as error:
        raise SeedError(f"The seed {source} is not right: {_first(error)}.") from None


def _first(error: ValidationError) -> str:
    """The first thing that is wrong, with its place such as people.2.name."""
    problem: Any = error.errors()[0]
    place = ".".join(str(step) for step in problem["loc"])
    said = problem["msg"].removeprefix("Value error, ")
    return f"{place}: {said}" if place else said


def plant(world: World, seed: Seed) -> Guild:
    """The seed's server with its people, channels and the bot; nobody has done anything yet."""
    users = {person.name: _user(world, person) for person in seed.people}
    guild = world.add_guild(seed.name, owner=users[seed.owner], locale=seed.locale)
    for role in seed.roles:
        world.add_role(
            guild,
            role.name,
            permissions=permissions_of(role.permissions),
            color=int(role.color[1:], 16),
            is_mentionable=role.is_mentionable,
        )
    for person in seed.people:
        held = [guild.role(name) for name in person.roles]
        if person.name == seed.owner:
            guild.members[guild.owner_id].role_ids = [role.id for role in held]
        else:
            world.add_member(guild, users[person.name], *held)
    bot = world.invite_bot(guild, permissions=permissions_of(seed.bot_permissions))
    own = guild.roles[bot.role_ids[0]]
    for planned in seed.channels:
        channel = _channel(world, guild, planned)
        if planned.only_for:
            world.overwrite(channel, guild.everyone, deny=Permission.VIEW_CHANNEL)
            for role_that_sees in (*map(guild.role, planned.only_for), own):
                world.overwrite(channel, role_that_sees, allow=Permission.VIEW_CHANNEL)
    return guild


def _channel(world: World, guild: Guild, planned: SeedChannel) -> Channel:
    parent = None if planned.under is None else guild.channel(planned.under)
    kind = KINDS[planned.kind]
    return world.add_channel(guild, planned.name, kind=kind, topic=planned.topic, parent=parent)


def _user(world: World, person: SeedPerson) -> User:
    user = world.add_user(person.name, shown_as=person.shown_as, locale=person.locale)
    user.takes_dms, user.note = person.takes_dms, person.note
    return user


def permissions_of(names: tuple[str, ...]) -> Permission:
    """All permissions of those names. Raises: KeyError"""
    granted = Permission(0)
    for name in names:
        granted |= Permission[name]
    return granted
