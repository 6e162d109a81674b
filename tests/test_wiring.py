"""Every id is answered exactly once and drawn somewhere, and listeners ask only for what they are given."""

from __future__ import annotations

import inspect
from enum import StrEnum
from typing import cast

import pytest
from slack_bolt import App
from slack_bolt.kwargs_injection.args import Args

from bot.services import Services
from handlers import register
from handlers.files import Documents
from handlers.ids import INPUT, Action, Block, Callback, Command, Event, Shortcut
from handlers.looking import Looks
from tests.drawn import gallery
from tests.drawn.limits import objects
from tests.drawn.samples import NOW
from tests.switchboard import Switchboard

OURS = {"services", "now", "documents", "looks"}
BOLT = set(inspect.signature(Args.__init__).parameters) - {"self", "args"}
KINDS: list[tuple[str, type[StrEnum]]] = [
    ("command", Command),
    ("event", Event),
    ("action", Action),
    ("shortcut", Shortcut),
    ("view_submission", Callback),
]


def switchboard() -> Switchboard:
    """What `register` plugs in; nothing is called, so there are no use cases behind it."""
    board = Switchboard()
    register(cast("App", board), cast("Services", None), lambda: NOW, cast("Documents", None), Looks(None))
    return board


def drawn() -> list[dict[str, object]]:
    """Every object of every view."""
    views = [*gallery.messages().values(), *gallery.modals().values(), *gallery.homes().values()]
    return list(objects([dict(view) for view in views]))


@pytest.mark.parametrize(("kind", "ids"), KINDS)
def test_every_id_is_answered_exactly_once(kind: str, ids: type[StrEnum]) -> None:
    """Each id has one listener that answers whatever comes, last; those before it answer particular cases only."""
    board = switchboard()
    assert board.names(kind) == {each.value for each in ids}
    for each in ids:
        *particular, last = board.lines[kind, each.value]
        assert not last.matchers
        assert all(plugged.matchers for plugged in particular)


def test_a_closed_modal_is_answered_where_it_reports_being_closed() -> None:
    """The modals that ask to be told of their closing are those whose closing is answered."""
    reporting = {str(each["callback_id"]) for each in drawn() if each.get("notify_on_close") and "callback_id" in each}
    assert switchboard().names("view_closed") == reporting


def test_every_action_and_modal_is_drawn_somewhere() -> None:
    """No id is answered that nobody can press or send, and none is drawn that nobody answers."""
    elements = drawn()
    pressed = {str(each["action_id"]) for each in elements if "action_id" in each} - {INPUT}
    assert pressed == {each.value for each in Action}
    assert {str(each["callback_id"]) for each in elements if "callback_id" in each} == {each.value for each in Callback}


def test_every_block_is_drawn_somewhere() -> None:
    """Each input that a reader looks for is in some modal."""
    assert {each.value for each in Block} <= {str(each["block_id"]) for each in drawn() if "block_id" in each}


def test_every_command_is_explained_somewhere() -> None:
    """Each command is named in some text that people see."""
    texts = " ".join(str(each["text"]) for each in drawn() if isinstance(each.get("text"), str))
    assert all(each.value in texts for each in Command)


def test_listeners_ask_only_for_what_they_are_given() -> None:
    """Bolt passes an argument that it does not know as None, with a warning only: no listener asks for one."""
    board = switchboard()
    plugged = [each for lines in board.lines.values() for each in lines]
    asking = [each.listener for each in plugged] + [matcher for each in plugged for matcher in each.matchers]
    assert len(asking) > 30
    for each in (*asking, *board.middleware, *board.errors):
        assert set(inspect.signature(each).parameters) <= BOLT | OURS | {"error", "next_"}, each
