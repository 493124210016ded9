"""Messages as words and controls, in the order in which a screen reader meets them."""

from sandbox.people.modals import fields, modal_words
from sandbox.people.reading import buttons, read_aloud, selects, words

LAYOUT = [
    {"type": 10, "id": 1, "content": "First"},
    {
        "type": 17,
        "id": 2,
        "components": [
            {
                "type": 9,
                "id": 3,
                "components": [{"type": 10, "id": 4, "content": "In a section"}],
                "accessory": {
                    "type": 11,
                    "id": 5,
                    "media": {"url": "https://example.org/a.png"},
                    "description": "A lighthouse",
                },
            },
            {
                "type": 12,
                "id": 6,
                "items": [
                    {"media": {"url": "https://example.org/b.png"}, "description": "A harbour"},
                    {"media": {"url": "https://example.org/c.png"}},
                ],
            },
            {"type": 13, "id": 7, "file": {"url": "attachment://room.ics"}},
            {"type": 14, "id": 8},
        ],
    },
    {
        "type": 1,
        "id": 9,
        "components": [
            {"type": 2, "id": 10, "style": 2, "custom_id": "a", "emoji": {"name": "👍"}},
            {"type": 2, "id": 11, "style": 2, "custom_id": "b", "label": "No", "disabled": True},
        ],
    },
    {"type": 1, "id": 12, "components": [{"type": 5, "id": 13, "custom_id": "who"}]},
]


def test_words_leave_out_controls_and_pictures():
    assert words({"components": LAYOUT}) == "First\nIn a section"


def test_all_is_read_aloud_with_what_it_is():
    assert read_aloud({"components": LAYOUT}).splitlines() == [
        "First",
        "In a section",
        "A lighthouse, image",
        "A harbour, image",
        ", image",
        "room.ics, file",
        "👍, button",
        "No, button, dimmed",
        "Make a selection, menu",
    ]


def test_an_embed_is_read_from_its_author_to_its_footer():
    embed = {
        "type": "rich",
        "author": {"name": "Author"},
        "title": "Title",
        "description": "Description",
        "fields": [{"name": "Name", "value": "Value"}],
        "footer": {"text": "Footer"},
    }
    message = {"content": "Content", "embeds": [embed], "attachments": [{"filename": "a.png"}]}
    expected = ["Content", "Author", "Title", "Description", "Name", "Value", "Footer"]
    assert words(message).splitlines() == expected
    assert read_aloud(message).splitlines() == [*expected, "a.png, file"]


def test_controls_are_found_wherever_they_are():
    assert [b.label for b in buttons(LAYOUT)] == ["👍", "No"]
    assert [s.custom_id for s in selects(LAYOUT)] == ["who"]


def test_fields_in_rows_are_labelled_by_themselves():
    row = {"type": 1, "components": [{"type": 4, "custom_id": "a", "label": "Name", "style": 1}]}
    text = {"type": 10, "content": "Read this first."}
    assert [(f.label, f.custom_id, f.is_required) for f in fields([text, row])] == [
        ("Name", "a", True)
    ]
    assert modal_words([text, row]) == "Read this first.\nName"
