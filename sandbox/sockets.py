"""One gateway socket: compression, sending in order, closing."""

import asyncio
import zlib
from typing import Protocol

import orjson
import zstandard
from aiohttp import web

from sandbox.entities import Payload


class _Compressor(Protocol):
    def __call__(self, frame: bytes) -> bytes: ...


def _zlib() -> _Compressor:
    stream = zlib.compressobj()
    return lambda frame: stream.compress(frame) + stream.flush(zlib.Z_SYNC_FLUSH)


def _zstd() -> _Compressor:
    stream = zstandard.ZstdCompressor().compressobj()
    flush = zstandard.COMPRESSOBJ_FLUSH_BLOCK
    return lambda frame: stream.compress(frame) + stream.flush(flush)


_COMPRESSIONS = {"zlib-stream": _zlib, "zstd-stream": _zstd}


class Connection:
    """Sends what it is given, in order, without keeping the giver waiting."""

    def __init__(self, socket: web.WebSocketResponse, *, compression: str | None) -> None:
        self.socket = socket
        self.is_silent = False
        make = _COMPRESSIONS.get(compression or "")
        self._compress = None if make is None else make()
        self._outgoing: asyncio.Queue[bytes | int] = asyncio.Queue()

    def send(self, frame: bytes) -> None:
        if not self.is_silent:
            self._outgoing.put_nowait(frame)

    def tell(self, payload: Payload) -> None:
        """Send something that isn't an event."""
        self.send(orjson.dumps({"s": None, "t": None} | payload))

    def close(self, code: int) -> None:
        """Close once all that was given before is sent."""
        if not self.is_silent:
            self._outgoing.put_nowait(code)

    def abort(self, transport: asyncio.BaseTransport | None) -> None:
        """Break the connection without a closing word."""
        if isinstance(transport, asyncio.WriteTransport):
            transport.abort()

    async def write(self) -> None:
        """Send until closed; to be run beside the reading."""
        while True:
            item = await self._outgoing.get()
            if isinstance(item, int):
                await self.socket.close(code=item)
                return
            try:
                await self._send(item)
            except ConnectionError:  # it broke while this waited; a resume will send it again
                return

    async def _send(self, frame: bytes) -> None:
        if self._compress is None:
            await self.socket.send_str(frame.decode())
        else:
            await self.socket.send_bytes(self._compress(frame))
