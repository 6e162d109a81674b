"""Blocks in three tongues: as JSON, and as slackblocks and blockkit build them, for the validator's judges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import blockkit as bk
import slackblocks as sb
from blockkit.core import RawText, Table

Json = dict[str, Any]
Build = Callable[[], object]


@dataclass(frozen=True)
class Case:
    """One block as JSON, and how each judge builds it (None where it cannot say it)."""

    name: str
    block: Json
    slackblocks: Build | None = None
    blockkit: Build | None = None
    surface: str = "message"

    def __str__(self) -> str:
        return self.name


def words(length: int) -> str:
    """Return a text of a length."""
    return "x" * length


def plain(text: str) -> Json:
    """Return a plain_text object."""
    return {"type": "plain_text", "text": text}


def option(text: str = "one", value: str = "1", description: str = "") -> Json:
    """Return an option."""
    return {"text": plain(text), "value": value, **({"description": plain(description)} if description else {})}


def actions(*elements: Json) -> Json:
    """Return an actions block."""
    return {"type": "actions", "elements": list(elements)}


def form(element: Json, label: str = "Label") -> Json:
    """Return an input block."""
    return {"type": "input", "label": plain(label), "element": element}


def button(**more: Any) -> Json:
    """Return a button."""
    return {"type": "button", "text": plain("Go"), "action_id": "go", **more}


def _header(length: int) -> Case:
    text = words(length)
    block = {"type": "header", "text": plain(text)}
    return Case(f"header {length}", block, lambda: sb.HeaderBlock(text), lambda: bk.Header(text))


def _section(length: int) -> Case:
    text = words(length)
    block = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    return Case(f"section {length}", block, lambda: sb.SectionBlock(text), lambda: bk.Section(text))


def _fields(count: int, length: int) -> Case:
    texts = [words(length)] * count
    block = {"type": "section", "fields": [{"type": "mrkdwn", "text": text} for text in texts]}
    return Case(
        f"section with {count} fields of {length}",
        block,
        lambda: sb.SectionBlock(fields=[sb.Text(text) for text in texts]),
        None,
    )


def _context(count: int) -> Case:
    block = {"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}] * count}
    return Case(
        f"context of {count}",
        block,
        lambda: sb.ContextBlock([sb.Text("x")] * count),
        lambda: bk.Context([bk.Text("x")] * count),
    )


def _actions(count: int) -> Case:
    block = actions(*[button(action_id=f"go-{number}") for number in range(count)])
    return Case(
        f"actions of {count}",
        block,
        lambda: sb.ActionsBlock([sb.Button("Go", f"go-{number}") for number in range(count)]),
        lambda: bk.Actions([bk.Button("Go", action_id=f"go-{number}") for number in range(count)]),
    )


def _button(**given: Any) -> Case:
    element = button(**{**given, "text": plain(given.get("text", "Go"))})
    text = given.get("text", "Go")
    more = {key: value for key, value in given.items() if key != "text"}
    shown = {key: len(value) for key, value in given.items()}
    return Case(
        f"button {shown}",
        actions(element),
        lambda: sb.ActionsBlock([sb.Button(text, **{"action_id": "go", **more})]),
        lambda: bk.Actions([bk.Button(text, **{"action_id": "go", **more})]),
    )


def _select(text: int = 3, value: int = 3, description: int = 0, count: int = 2) -> Case:
    made = [option(words(text), words(value - 1) + str(number % 10), words(description)) for number in range(count)]
    element = {"type": "static_select", "action_id": "pick", "placeholder": plain("Pick"), "options": made}

    def judge() -> object:
        options = [
            sb.Option(
                sb.PlainText(words(text)),
                words(value - 1) + str(number % 10),
                sb.PlainText(words(description)) if description else None,
            )
            for number in range(count)
        ]
        return sb.ActionsBlock([sb.StaticSelectMenu(placeholder="Pick", action_id="pick", options=options)])

    def other() -> object:
        options = [bk.Option(words(text), words(value - 1) + str(number % 10)) for number in range(count)]
        return bk.Actions([bk.StaticSelect(options=options, action_id="pick", placeholder="Pick")])

    name = f"select of {count}, text {text}, value {value}, description {description}"
    return Case(name, actions(element), judge, None if description else other)


def _choices(kind: str, count: int) -> Case:
    made = [option(f"o{number}", str(number)) for number in range(count)]
    element = {"type": kind, "action_id": "pick", "options": made}
    ours = {"checkboxes": sb.CheckboxGroup, "radio_buttons": sb.RadioButtonGroup, "overflow": sb.OverflowMenu}[kind]
    theirs = {"checkboxes": bk.Checkboxes, "radio_buttons": bk.RadioButtons, "overflow": bk.Overflow}[kind]
    return Case(
        f"{kind} of {count}",
        actions(element),
        lambda: sb.ActionsBlock(
            [ours(action_id="pick", options=[sb.Option(f"o{number}", str(number)) for number in range(count)])]
        ),
        lambda: bk.Actions(
            [theirs(action_id="pick", options=[bk.Option(f"o{number}", str(number)) for number in range(count)])]
        ),
    )


def _typed(**given: Any) -> Case:
    element = {"type": "plain_text_input", "action_id": "type", **given}
    if "placeholder" in given:
        element["placeholder"] = plain(given["placeholder"])
    return Case(
        f"plain_text_input { {key: len(value) if isinstance(value, str) else value for key, value in given.items()} }",
        form(element),
        lambda: sb.InputBlock("Label", sb.PlainTextInput(action_id="type", **given)),
        lambda: bk.Input("Label", bk.PlainTextInput(action_id="type", **given)),
        "modal",
    )


def _label(length: int) -> Case:
    text = words(length)
    return Case(
        f"label {length}",
        form({"type": "plain_text_input", "action_id": "type"}, text),
        lambda: sb.InputBlock(text, sb.PlainTextInput(action_id="type")),
        lambda: bk.Input(text, bk.PlainTextInput(action_id="type")),
        "modal",
    )


def _confirm(title: int, text: int, yes: int, no: int) -> Case:
    dialog = {
        "title": plain(words(title)),
        "text": plain(words(text)),
        "confirm": plain(words(yes)),
        "deny": plain(words(no)),
    }
    return Case(
        f"confirm {title}, {text}, {yes}, {no}",
        actions(button(confirm=dialog)),
        lambda: sb.Confirm(words(title), words(text), words(yes), words(no)),
        lambda: bk.Confirm(words(title), words(text), words(yes), words(no)),
    )


def _image(alt: int, url: int) -> Case:
    address = "https://example.org/" + words(url - 20)
    block = {"type": "image", "image_url": address, "alt_text": words(alt)}
    return Case(
        f"image alt {alt}, url {url}",
        block,
        lambda: sb.ImageBlock(address, alt_text=words(alt)),
        None,  # blockkit stops at 255 characters, where Slack documents 2,000
    )


def _block_id(length: int) -> Case:
    return Case(
        f"block_id {length}",
        {"type": "divider", "block_id": words(length)},
        lambda: sb.DividerBlock(words(length)),
        lambda: bk.Divider(words(length)),
    )


def _files(most: int) -> Case:
    return Case(
        f"file_input {most}",
        form({"type": "file_input", "action_id": "files", "max_files": most}),
        lambda: sb.InputBlock("Label", sb.FileInput(action_id="files", max_files=most)),
        lambda: bk.Input("Label", bk.FileInput(action_id="files", max_files=most)),
        "modal",
    )


def _date(text: str) -> Case:
    return Case(
        f"datepicker {text}",
        actions({"type": "datepicker", "action_id": "day", "initial_date": text}),
        lambda: sb.ActionsBlock([sb.DatePicker(action_id="day", initial_date=text)]),
        None,
    )


def _table(rows: int, columns: int) -> Case:
    cells = [[{"type": "raw_text", "text": "x"}] * columns] * rows
    return Case(
        f"table {rows} × {columns}",
        {"type": "table", "rows": cells},
        lambda: sb.TableBlock([[sb.RawText("x")] * columns] * rows),
        lambda: Table([[RawText("x")] * columns] * rows),
    )


def _card(title: int, body: int, buttons: int) -> Case:
    made = [button(action_id=f"go-{number}") for number in range(buttons)]
    block = {
        "type": "card",
        "title": {"type": "mrkdwn", "text": words(title)},
        "body": {"type": "mrkdwn", "text": words(body)},
        **({"actions": made} if made else {}),
    }
    return Case(
        f"card {title}, {body}, {buttons}",
        block,
        lambda: sb.CardBlock(
            title=words(title), body=words(body), actions=[sb.Button("Go", f"go-{n}") for n in range(buttons)] or None
        ),
        None,
    )


def _alert(length: int) -> Case:
    block = {"type": "alert", "text": {"type": "mrkdwn", "text": words(length)}}
    return Case(f"alert {length}", block, lambda: sb.AlertBlock(words(length)), None, "modal")


CASES = [
    *(_header(length) for length in (0, 1, 150, 151)),
    *(_section(length) for length in (0, 1, 3000, 3001)),
    *(_fields(count, length) for count, length in ((1, 2000), (1, 2001), (10, 1), (11, 1))),
    *(_context(count) for count in (1, 10, 11)),
    *(_actions(count) for count in (1, 25, 26)),
    *(_button(text=words(length)) for length in (0, 75, 76)),
    *(_button(value=words(length)) for length in (1, 2000, 2001)),
    *(_button(url="https://example.org/" + words(length)) for length in (1, 2980, 2981)),
    *(_button(action_id=words(length)) for length in (1, 255, 256)),
    *(_button(accessibility_label=words(length)) for length in (1, 75, 76)),
    _button(style="primary"),
    _button(style="loud"),
    *(_select(count=count) for count in (0, 1, 100, 101)),
    *(_select(text=length) for length in (0, 75, 76)),
    *(_select(value=length) for length in (150, 151)),
    *(_select(description=length) for length in (75, 76)),
    *(_choices("overflow", count) for count in (0, 1, 5, 6)),
    *(_choices("checkboxes", count) for count in (0, 1, 10, 11)),
    *(_choices("radio_buttons", count) for count in (0, 1, 10, 11)),
    *(_typed(max_length=length) for length in (0, 1, 3000, 3001)),
    *(_typed(min_length=length) for length in (0, 3000, 3001)),
    _typed(min_length=5, max_length=3),
    *(_typed(placeholder=words(length)) for length in (1, 150, 151)),
    *(_label(length) for length in (0, 1, 2000, 2001)),
    _confirm(100, 300, 30, 30),
    _confirm(101, 300, 30, 30),
    _confirm(100, 301, 30, 30),
    _confirm(100, 300, 31, 30),
    _confirm(100, 300, 30, 31),
    *(_image(alt, url) for alt, url in ((2000, 3000), (2001, 30), (1, 3001))),
    *(_block_id(length) for length in (1, 255, 256)),
    *(_files(most) for most in (0, 1, 10, 11)),
    *(_date(text) for text in ("2026-11-21", "21.11.2026", "2026-13-01")),
    *(_table(rows, columns) for rows, columns in ((1, 1), (100, 20), (101, 1), (1, 21))),
    *(_card(title, body, buttons) for title, body, buttons in ((150, 200, 3), (151, 1, 0), (1, 201, 0), (1, 1, 4))),
    *(_alert(length) for length in (1, 200, 201)),
]
