"""Elements at and beyond their limits, as each judge builds them."""

from __future__ import annotations

from typing import Any

import blockkit as bk
import slackblocks as sb

from tests.slack.judged import Case, actions, button, form, option, plain, words


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
            [
                ours(
                    action_id="pick",
                    options=[sb.Option(sb.PlainText(f"o{number}"), str(number)) for number in range(count)],
                )
            ]
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


ELEMENTS = [
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
    *(_files(most) for most in (0, 1, 10, 11)),
    *(_date(text) for text in ("2026-11-21", "21.11.2026", "2026-13-01")),
]
