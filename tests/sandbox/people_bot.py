"""A bare discord.py bot with a bit of everything a person can use."""

import io

import discord
from discord import app_commands, ui

meeting = app_commands.Group(name="meeting", description="Meetings")
series = app_commands.Group(name="series", description="Series of meetings", parent=meeting)


class Share(ui.Modal, title="Share"):
    limits = ui.TextDisplay("Everyone in the room can read it.")
    words = ui.Label(
        text="What would you like to share?",
        description="Up to 50 characters.",
        component=ui.TextInput(
            style=discord.TextStyle.long, custom_id="words", min_length=3, max_length=50
        ),
    )
    tag = ui.Label(
        text="What do you need?",
        component=ui.Select(
            custom_id="tag",
            required=False,
            options=[
                discord.SelectOption(label="Just listen", value="listen", default=True),
                discord.SelectOption(label="Ideas", value="ideas"),
            ],
        ),
    )
    note = ui.Label(text="Note", component=ui.TextInput(custom_id="note", required=False))

    async def on_submit(self, interaction):
        words, tag, note = self.words.component, self.tag.component, self.note.component
        text = f"{words.value} | {', '.join(tag.values) or 'nothing'} | {note.value or 'no note'}"
        await interaction.response.send_message(text, ephemeral=True)


class Everything(ui.Modal, title="Everything"):
    who = ui.Label(text="Who", component=ui.UserSelect(custom_id="who", max_values=2))
    where = ui.Label(text="Where", component=ui.ChannelSelect(custom_id="where", required=False))
    files = ui.Label(text="Files", component=ui.FileUpload(custom_id="files", max_values=2))
    mood = ui.Label(
        text="Colour",
        component=ui.RadioGroup(
            custom_id="colour",
            options=[
                discord.RadioGroupOption(label="Red", value="r"),
                discord.RadioGroupOption(label="Blue", value="b"),
            ],
        ),
    )
    days = ui.Label(
        text="Days",
        component=ui.CheckboxGroup(
            custom_id="days",
            required=False,
            options=[
                discord.CheckboxGroupOption(label="Monday", value="mo"),
                discord.CheckboxGroupOption(label="Tuesday", value="tu"),
            ],
        ),
    )

    async def on_submit(self, interaction):
        parts = [
            ",".join(user.name for user in self.who.component.values),
            ",".join(channel.name for channel in self.where.component.values),
            ",".join(file.filename for file in self.files.component.values),
            str(self.mood.component.value),
            ",".join(self.days.component.values),
        ]
        await interaction.response.send_message(" | ".join(parts), ephemeral=True)


class Agree(ui.Modal, title="Agree"):
    box = ui.Label(text="I agree", component=ui.Checkbox(custom_id="box"))

    async def on_submit(self, interaction):
        await interaction.response.edit_message(content=f"agreed: {self.box.component.value}")


class Panel(ui.View):
    """Survives restarts: everything is in the custom ids."""

    def __init__(self):
        super().__init__(timeout=None)
        self.add_item(ui.Button(label="Website", url="https://example.org/"))

    @ui.button(label="I'm coming", custom_id="coming")
    async def coming(self, interaction, _button):
        await interaction.response.send_message(
            f"See you, {interaction.user.name}.", ephemeral=True
        )

    @ui.button(label="Closed", custom_id="closed", disabled=True)
    async def closed(self, interaction, _button):
        raise AssertionError("a disabled button was pressed")

    @ui.button(label="Quiet", custom_id="quiet")
    async def quiet(self, interaction, _button):
        await interaction.response.defer()

    @ui.button(label="Agree", custom_id="agree")
    async def agree(self, interaction, _button):
        await interaction.response.send_modal(Agree())


class Steps(ui.View):
    def __init__(self, number=1):
        super().__init__(timeout=None)
        self.number = number

    @ui.button(label="Next", custom_id="steps:next")
    async def next(self, interaction, _button):
        number = int(interaction.message.content.split()[-1]) + 1
        await interaction.response.edit_message(content=f"Step {number}")

    @ui.button(label="Slowly", custom_id="steps:slowly")
    async def slowly(self, interaction, _button):
        await interaction.response.defer()
        await interaction.edit_original_response(content="Step 100")


class Menus(ui.View):
    def __init__(self):
        super().__init__(timeout=None)

    @ui.select(
        cls=ui.Select,
        custom_id="fruit",
        placeholder="Fruit",
        max_values=2,
        options=[discord.SelectOption(label=f, value=f[0]) for f in ("Apple", "Banana", "Cherry")],
    )
    async def fruit(self, interaction, select):
        await interaction.response.send_message(",".join(select.values), ephemeral=True)

    @ui.select(cls=ui.RoleSelect, custom_id="role", placeholder="Role")
    async def role(self, interaction, select):
        await interaction.response.send_message(select.values[0].name, ephemeral=True)

    @ui.select(cls=ui.UserSelect, custom_id="user", placeholder="Person")
    async def user(self, interaction, select):
        await interaction.response.send_message(select.values[0].name, ephemeral=True)

    @ui.select(
        cls=ui.ChannelSelect,
        custom_id="place",
        placeholder="Place",
        channel_types=[discord.ChannelType.text],
    )
    async def place(self, interaction, select):
        await interaction.response.send_message(select.values[0].name, ephemeral=True)

    @ui.select(cls=ui.MentionableSelect, custom_id="both", placeholder="Anyone", max_values=2)
    async def both(self, interaction, select):
        names = sorted(f"{type(v).__name__} {v.name}" for v in select.values)
        await interaction.response.send_message(", ".join(names), ephemeral=True)


class More(ui.Button):
    async def callback(self, interaction):
        await interaction.response.send_message(f"more of {self.custom_id}", ephemeral=True)


class Card(ui.LayoutView):
    def __init__(self):
        super().__init__(timeout=None)
        box = ui.Container(
            ui.TextDisplay("# Help now"),
            ui.Section("Call 112.", accessory=More(label="More", custom_id="card:more")),
            ui.Separator(),
            ui.TextDisplay("Others care."),
        )
        self.add_item(box)
        row = ui.ActionRow()
        row.add_item(More(label="More", custom_id="card:other"))
        row.add_item(ui.Button(label="All lines", url="https://findahelpline.com/"))
        self.add_item(row)


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
        app_commands.Choice(name=name, value=code)
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
