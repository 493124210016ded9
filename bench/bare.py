"""The bot to compare with: discord.py alone, a reply, one as long as a card, a committed write."""

import os

import aiosqlite
import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

Route.BASE = os.environ["BENCH_API_URL"]


class Bare(discord.AutoShardedClient):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.default())
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        self.database = await aiosqlite.connect(os.environ["BENCH_DATABASE"])
        await self.database.execute("PRAGMA journal_mode = WAL")
        await self.database.execute("PRAGMA synchronous = FULL")
        await self.database.execute("CREATE TABLE IF NOT EXISTS presses (at TEXT)")
        await self.database.commit()
        _, gateway, _ = await self.http.get_bot_gateway()
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        await self.tree.sync()


bot = Bare()


@bot.tree.command(description="Reply")
async def reply(interaction: discord.Interaction[Bare]) -> None:
    await interaction.response.send_message("Here you are.", ephemeral=True)


@bot.tree.command(description="Reply with as much as is on a crisis card")
async def card(interaction: discord.Interaction[Bare]) -> None:
    view = discord.ui.View(timeout=None)
    for number in range(3):
        view.add_item(discord.ui.Button(label=f"Link {number}", url="https://example.org", row=0))
    options = [discord.SelectOption(label=f"List {number}") for number in range(9)]
    view.add_item(discord.ui.Select(options=options, custom_id="menu", row=1))
    for number in range(3):
        view.add_item(discord.ui.Button(label=f"Page {number}", custom_id=f"{number}", row=2))
    view.stop()
    await interaction.response.send_message("A line. " * 200, view=view, ephemeral=True)


@bot.tree.command(description="Write, commit, reply")
async def write(interaction: discord.Interaction[Bare]) -> None:
    await bot.database.execute("INSERT INTO presses VALUES (datetime('now'))")
    await bot.database.commit()
    await interaction.response.send_message("Noted.", ephemeral=True)


if __name__ == "__main__":
    bot.run(os.environ["BENCH_TOKEN"], log_handler=None)
