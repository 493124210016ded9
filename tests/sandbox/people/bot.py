"""A bare discord.py bot with a bit of everything a person can use."""

import io

import discord
from discord import app_commands

from tests.sandbox.people.parts import Card, Everything, Menus, Panel, Share, Steps

meeting = app_commands.Group(name="meeting", description="Meetings")
series = app_commands.Group(name="series", description="Series of meetings", parent=meeting)


class Spanish(app_commands.Translator):
    """Names as people with Discord in Spanish see them."""

    NAMES = {"options": "opciones", "size": "tamaño", "Red": "Rojo", "Germany": "Alemania"}

    async def translate(self, string, locale, _context):
        return self.NAMES.get(string.message) if locale is discord.Locale.spain_spanish else None


@app_commands.command(description="Help now")
@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
async def crisis(interaction, country: str | None = None):
    if country == "card":
        await interaction.response.send_message(view=Card(), ephemeral=True)
        return
    where = "server" if interaction.guild_id else "private"
    await interaction.response.send_message(f"{country or interaction.locale} {where}")


@crisis.autocomplete("country")
async def countries(interaction, current):
    known = {"Germany": "DE", "Georgia": "GE", "Spain": "ES"}
    return [
        app_commands.Choice(name=app_commands.locale_str(name), value=code)
        for name, code in known.items()
        if name.lower().startswith(current.lower())
    ]


@app_commands.command(description="Takes one of each")
@app_commands.describe(size="How many")
@app_commands.choices(
    colour=[app_commands.Choice(name="Red", value="r"), app_commands.Choice(name="Blue", value="b")]
)
@app_commands.rename(who="person")
async def options(
    interaction,
    text: app_commands.Range[str, 2, 5],
    size: app_commands.Range[int, 1, 10] = 1,
    ratio: float = 0.5,
    sure: bool = False,
    who: discord.Member | None = None,
    role: discord.Role | None = None,
    place: discord.TextChannel | None = None,
    any_of: discord.Member | discord.Role | None = None,
    colour: app_commands.Choice[str] | None = None,
    file: discord.Attachment | None = None,
):
    named = [x.name if x else "-" for x in (who, role, place, any_of, colour)]
    body = (await file.read()).decode() if file else "-"
    parts = [text, size, ratio, sure, *named, body]
    await interaction.response.send_message(" ".join(map(str, parts)), ephemeral=True)


@meeting.command(description="Make one")
async def create(interaction, title: str):
    await interaction.response.send_message(f"made {title}")


@series.command(description="End one")
async def end(interaction):
    await interaction.response.send_message("ended", ephemeral=True)


@app_commands.command(description="Share")
@app_commands.guild_only()
async def share(interaction):
    await interaction.response.send_modal(Share())


@app_commands.command(description="A modal with all kinds of fields")
async def everything(interaction):
    await interaction.response.send_modal(Everything())


@app_commands.command(description="Takes its time")
async def slow(interaction):
    await interaction.response.defer(ephemeral=True, thinking=True)
    await interaction.followup.send("done")
    await interaction.followup.send("and more", ephemeral=True)


@app_commands.command(description="Never answers")
async def silent(interaction):
    pass


@app_commands.command(description="Step by step")
async def steps(interaction):
    await interaction.response.send_message("Step 1", view=Steps(), ephemeral=True)


@app_commands.command(description="Menus")
async def menus(interaction):
    await interaction.response.send_message("Choose", view=Menus())


@app_commands.command(description="Puts a panel into the channel")
@app_commands.default_permissions(manage_guild=True)
async def panel(interaction):
    await interaction.channel.send("Tonight at 19:00", view=Panel())
    await interaction.response.send_message("Put up.", ephemeral=True)


@app_commands.command(description="Writes in private")
async def whisper(interaction):
    try:
        await interaction.user.send("hello in private", view=Panel())
    except discord.Forbidden as refusal:
        await interaction.response.send_message(f"closed: {refusal.code}", ephemeral=True)
    else:
        await interaction.response.send_message("sent", ephemeral=True)


@app_commands.command(description="Gives a file")
async def calendar(interaction):
    file = discord.File(io.BytesIO(b"BEGIN:VCALENDAR"), "room.ics", description="All meetings")
    await interaction.response.send_message("Here.", file=file, ephemeral=True)


@app_commands.command(description="Gives an embed")
async def embed(interaction):
    card = discord.Embed(title="Title", description="Body")
    card.add_field(name="Field", value="Value")
    card.set_footer(text="Foot")
    await interaction.response.send_message("Above", embed=card)


@app_commands.context_menu(name="Report to facilitators")
async def report(interaction, message: discord.Message):
    await interaction.response.send_message(
        f"reported {message.author.name}: {message.content}", ephemeral=True
    )


@app_commands.context_menu(name="About them")
async def about(interaction, member: discord.Member):
    await interaction.response.send_message(f"about {member.name}", ephemeral=True)


ALL_COMMANDS = (
    crisis, options, meeting, share, everything, slow, silent, steps, menus, panel, whisper,
    calendar, embed, report, about,
)  # fmt: skip
PERSISTENT = (Panel, Steps, Menus)
