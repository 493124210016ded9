"""Communities read from TOML: what they may say, and one sentence for what they may not."""

import pytest

from sandbox.permissions import Permission
from sandbox.seed import SeedError, load_seed, plant
from tests.conftest import ROOT

HAVEN = """
name = "Haven"
owner = "ada"
bot_permissions = ["VIEW_CHANNEL"]
acts = []
roles = [
    { name = "Friend", color = "#102030", is_mentionable = true },
    { name = "Host", permissions = ["MANAGE_MESSAGES", "PIN_MESSAGES"] },
]

[[people]]
name = "ada"
shown_as = "Ada"
note = "Owns it"
roles = ["Host"]

[[people]]
name = "bob"
shown_as = "Bob"
roles = ["Friend"]
locale = "fr"
takes_dms = false

[[channels]]
name = "Inside"
kind = "category"

[[channels]]
name = "lobby"
topic = "Hello"
under = "Inside"

[[channels]]
name = "friends"
only_for = ["Friend"]
"""


@pytest.fixture
def write(tmp_path):
    def write(text):
        file = tmp_path / "haven.toml"
        file.write_text(text)
        return file

    return write


def test_what_a_seed_says_is_there(world, write):
    guild = plant(world, load_seed(write(HAVEN)))
    ada, bob = guild.member("ada"), guild.member("bob")
    assert (guild.name, guild.owner_id) == ("Haven", ada.user.id)
    assert (ada.user.global_name, ada.user.note, ada.user.takes_dms) == ("Ada", "Owns it", True)
    assert (bob.user.locale, bob.user.takes_dms) == ("fr", False)
    friend, host = guild.role("Friend"), guild.role("Host")
    assert (ada.role_ids, bob.role_ids) == ([host.id], [friend.id])
    assert (friend.color, friend.is_mentionable) == (0x102030, True)
    assert host.permissions == Permission.MANAGE_MESSAGES | Permission.PIN_MESSAGES
    lobby, friends = guild.channel("lobby"), guild.channel("friends")
    assert (lobby.topic, lobby.parent_id) == ("Hello", guild.channel("Inside").id)
    assert guild.role("Hearth").permissions == Permission.VIEW_CHANNEL
    seen = {
        member.user.name
        for member in guild.members.values()
        if world.permissions(member.user, friends) & Permission.VIEW_CHANNEL
    }
    assert seen == {"ada", "bob", "hearth"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('owner = "ada"', 'owner = "eve"', "there is no person 'eve'; there is ada, bob"),
        ('roles = ["Host"]', 'roles = ["Boss"]', "there is no role 'Boss'; there is Friend, Host"),
        ('only_for = ["Friend"]', 'only_for = ["Boss"]', "there is no role 'Boss'"),
        ('under = "Inside"', 'under = "Out"', "there is no category 'Out'; there is Inside"),
        ('"VIEW_CHANNEL"', '"SEE"', "SEE is no permission; write, say, SEND_MESSAGES"),
        ('name = "bob"', 'name = "Bob B"', "people.1.name: String should match pattern"),
        ('note = "Owns it"', 'notes = "Owns it"', "people.0.notes: Extra inputs are not permitted"),
        (
            "acts = []",
            'acts = [{ who = "ada", write = "x", use = "y" }]',
            "acts.0: an act is one of write, use, start, menu and schedule",
        ),
        (
            "acts = []",
            'acts = [{ who = "ada", write = "x" }]',
            "acts.0: say in which channel",
        ),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(write, old, new, said):
    assert HAVEN.count(old) == 1
    file = write(HAVEN.replace(old, new))
    with pytest.raises(SeedError) as refused:
        load_seed(file)
    assert str(refused.value).startswith(f"The seed {file} is not right: ")
    assert said in str(refused.value)


def test_the_demo_community_is_as_the_guide_says():
    seed = load_seed()
    roles = {person.name: person.roles for person in seed.people}
    assert len(roles) == 8
    assert [name for name, held in roles.items() if "Facilitator" in held] == ["frank", "fatima"]
    assert [name for name, held in roles.items() if "Greeter" in held] == ["mina"]
    assert [name for name, held in roles.items() if "Carer" in held] == ["milo"]
    assert all(person.note for person in seed.people)


def test_the_guide_s_example_is_a_community(world, write):
    guide = (ROOT / "docs" / "sandbox-seeds.md").read_text("utf-8")
    example = guide.partition("```toml\n")[2].partition("```")[0]
    seed = load_seed(write(example))
    plant(world, seed)
    assert [act.who for act in seed.acts] == ["ada", "ada"]
