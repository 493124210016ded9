"""How fast the bot may ask Discord for things: below 50 requests a second, over all servers.

Interaction answers are outside that limit and do not come here.
"""

import asyncio

# Discord allows 50; what is left is for requests that bunch up on their way.
PER_SECOND = 48
# A request may be this many gaps early, to make up for others that were sent late. So no second
# holds more than PER_SECOND + BURST requests (the generic cell rate algorithm).
BURST = 1


class Pacer:
    def __init__(self, *, per_second: float = PER_SECOND) -> None:
        self._gap = 1 / per_second  # seconds
        self._next = 0.0  # the event loop's time
        self._line = asyncio.Lock()
        self._waiting = 0
        self._moved = asyncio.Event()

    async def turn(self) -> None:
        """Come back when one more request may be made."""
        loop = asyncio.get_running_loop()
        while True:  # `pause` may have moved it while we slept
            early = self._next - BURST * self._gap - loop.time()
            if early <= 0:
                break
            await asyncio.sleep(early)
        self._next = max(self._next, loop.time()) + self._gap

    async def turn_in_line(self) -> None:
        """The same, behind all who came here before: a person who waits for `turn` goes first."""
        self._waiting += 1
        try:
            async with self._line:
                await self.turn()
        finally:
            self._waiting -= 1
            self._moved.set()

    async def line_is_short(self, length: int) -> None:
        """Come back when at most so many wait in line."""
        while self._waiting > length:
            self._moved.clear()
            await self._moved.wait()

    def pause(self, seconds: float) -> None:
        """Nobody gets a turn for so long: Discord has said so."""
        until = asyncio.get_running_loop().time() + seconds
        self._next = max(self._next, until + BURST * self._gap)
