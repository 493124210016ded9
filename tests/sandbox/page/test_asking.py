"""Requests that no page of ours sends: each gets a sentence."""

import io

import pytest


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"null", b"5", b'"x"', b"\xff\xfe", b"[" * 100_000, b'{"as":1}',
        b'{"do":{}}', b'{"as":"1","do":"send"}', b'{"a":"' + b"x" * 300_000 + b'"}',
        b'{"as":null,"do":null}', b'{"do":"\\ud800"}',
    ],
)  # fmt: skip
async def test_nonsense_gets_a_sentence(session, sandbox, maya, body):
    for what in ("act", "autocomplete"):
        url = f"{sandbox.origin}/page/api/{what}"
        async with session.post(url, data=body) as answer:
            assert (answer.status, list(await answer.json())) == (200, ["refused"])


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=x", b""),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n{}\r\n--x--"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\n"),
        ("multipart/form-data; boundary=x", b"--y\r\n\r\n"),
        ("multipart/form-data; boundary=" + "x" * 200, b"--x"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="payload"\r\n\r\n{"as":"1"}\r\n--x--\r\n',
        ),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="payload"\r\n'
            b"Content-Type: text/plain; charset=none\r\n\r\n\xff\r\n--x--\r\n",
        ),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="payload"\r\n'
            b"Content-Transfer-Encoding: base64\r\n\r\n###\r\n--x--\r\n",
        ),
        (
            "multipart/form-data; boundary=x",
            b"--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y--\r\n--x--\r\n",
        ),
    ],
)
async def test_a_broken_form_gets_a_sentence(session, sandbox, kind, body):
    url, headers = f"{sandbox.origin}/page/api/act", {"Content-Type": kind}
    async with session.post(url, data=body, headers=headers) as answer:
        assert (answer.status, list(await answer.json())) == (200, ["refused"])


async def test_too_much_is_refused_with_a_sentence(session, sandbox, maya):
    url = f"{sandbox.origin}/page/api/act"
    for body in (b"x" * 300_000, b"x" * 29_000_000):
        async with session.post(url, data=io.BytesIO(body)) as answer:
            assert (answer.status, await answer.json()) == (200, {"refused": "That is too large."})
    files = {"file": ("f", b"x" * 11_000_000)}
    too_large = {"refused": "Your files are too large: 10 MB is the most."}
    assert await maya.form("send", files) == too_large


async def test_there_is_nothing_else_to_do(maya):
    for deed in ("none", "__class__", "", None, 5):
        assert list(await maya.act(deed)) == ["refused"]
