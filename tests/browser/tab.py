"""One person's page in a browser, found and worked as a person finds and works it."""

from dataclasses import dataclass, field

from playwright.async_api import Locator, Page

from sandbox.entities import Channel, User


@dataclass
class Tab:
    """A tab that is one person in one channel; `wrong` is what went wrong in it."""

    page: Page
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: self.wrong.append(f"dialog: {dialog.message}"))
        self.page.on("console", self._hear)

    def _hear(self, message) -> None:
        if message.type in ("error", "warning"):
            self.wrong.append(f"console: {message.text}")

    async def open(self, origin: str, user: User, channel: Channel) -> None:
        await self.page.goto(f"{origin}/#as={user.id}&channel={channel.id}", wait_until="commit")
        await self.page.locator("#log[aria-busy=false]").wait_for()

    @property
    def messages(self) -> Locator:
        return self.page.get_by_role("log").get_by_role("article")

    @property
    def box(self) -> Locator:
        """Where messages are written."""
        return self.page.locator("#words")

    @property
    def private(self) -> Locator:
        """The messages that only this person sees."""
        return self.messages.filter(has_text="Only you can see this.")

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    async def say(self, text: str) -> None:
        await self.box.fill(text)
        await self.box.press("Enter")

    async def use(self, command: str, **options: str) -> None:
        """Choose a slash command in the palette, fill its options in and run it."""
        await self.box.press_sequentially(f"/{command}")
        entry = self.page.get_by_role("option", name=f"/{command}").first
        await entry.click()
        form = self.page.get_by_role("form", name=f"/{command}")
        for name, value in options.items():
            await form.get_by_label(name, exact=False).first.fill(value)
        if options:
            await form.get_by_role("button", name="Run").click()
