"""Modals and views of every kind."""

import discord
from discord import ui


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
