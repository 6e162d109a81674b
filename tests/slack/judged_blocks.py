"""Blocks at and beyond their limits, as each judge builds them."""

from __future__ import annotations

import blockkit as bk
import slackblocks as sb
from blockkit.core import RawText, Table

from tests.slack.judged import Case, actions, button, plain, words


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


BLOCKS = [
    *(_header(length) for length in (0, 1, 150, 151)),
    *(_section(length) for length in (0, 1, 3000, 3001)),
    *(_fields(count, length) for count, length in ((1, 2000), (1, 2001), (10, 1), (11, 1))),
    *(_context(count) for count in (1, 10, 11)),
    *(_actions(count) for count in (1, 25, 26)),
    *(_image(alt, url) for alt, url in ((2000, 3000), (2001, 30), (1, 3001))),
    *(_block_id(length) for length in (1, 255, 256)),
    *(_table(rows, columns) for rows, columns in ((1, 1), (100, 20), (101, 1), (1, 21))),
    *(_card(title, body, buttons) for title, body, buttons in ((150, 200, 3), (151, 1, 0), (1, 201, 0), (1, 1, 4))),
    *(_alert(length) for length in (1, 200, 201)),
]
