"""Speaks Slack: payloads in, Block Kit out. Every door of the bot can be read on this page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt import App, BoltContext, BoltResponse

from bot.services import Services
from handlers import errors, home, interviews, postings, questions, reminders, revising
from handlers.files import Documents
from handlers.ids import Action, Callback, Command, Event, Shortcut
from handlers.looking import Looks
from handlers.payloads.postings import is_posting, verb
from handlers.payloads.questions import by_person, is_question


def register(
    app: App, services: Services, clock_now: Callable[[], datetime], documents: Documents, looks: Looks
) -> None:
    """Bind every listener; each may ask for `services`, `now`, `documents` and `looks` beside Bolt's own arguments.

    Of several listeners for one id the first that matches answers, so those that match anything come last.
    """
    _middleware(app, services, clock_now, documents, looks)
    _commands(app)
    _events(app)
    _actions(app)
    _modals(app)
    app.shortcut(Shortcut.SAVE_AS_POSTING)(postings.saved_from_message)
    app.error(errors.failed)


def _commands(app: App) -> None:
    app.command(Command.POSTING, matchers=[_says("", "help")])(postings.helped)
    app.command(Command.POSTING, matchers=[_says("list")])(postings.listed)
    app.command(Command.POSTING, matchers=[_says("add")])(postings.add_asked)
    app.command(Command.POSTING, matchers=[postings.adds])(postings.add_from_address)
    app.command(Command.POSTING, matchers=[_says("questions")])(questions.unanswered)
    app.command(Command.POSTING, matchers=[postings.closes])(postings.closed)
    app.command(Command.POSTING)(questions.asked_by_command)

    app.command(Command.INTERVIEW, matchers=[_says("new")])(interviews.new_asked)
    app.command(Command.INTERVIEW, matchers=[_says("list")])(interviews.listed)
    app.command(Command.INTERVIEW)(interviews.helped)

    app.command(Command.HIRING, matchers=[_says("reminders")])(reminders.listed)
    app.command(Command.HIRING)(reminders.helped)


def _events(app: App) -> None:
    app.event(Event.MENTION, matchers=[_event(by_person)])(questions.asked_by_mention)
    app.event(Event.MENTION)(_left_alone)
    app.event(Event.MESSAGE, matchers=[_event(is_posting)])(postings.sent)
    app.event(Event.MESSAGE, matchers=[_event(is_question)])(questions.asked_directly)
    app.event(Event.MESSAGE)(_left_alone)
    app.event(Event.HOME)(home.opened)


def _actions(app: App) -> None:
    app.action(Action.WHICH)(questions.which_chosen)
    app.action(Action.ASK_LEAD)(questions.lead_asked)
    app.action(Action.ANSWER_QUESTION)(questions.answer_opened)
    app.action(Action.SHARE)(questions.shared)
    app.action(Action.THUMB_UP)(questions.found_helpful)
    app.action(Action.THUMB_DOWN)(questions.found_wanting)
    app.action(Action.ADD_POSTING)(postings.add_pressed)
    app.action(Action.REVIEW_POSTING)(postings.review_opened)
    app.action(Action.DISCARD_POSTING)(postings.discarded)
    app.action(Action.POSTING_MENU)(revising.menu_chosen)
    app.action(Action.NEW_VERSION)(revising.version_asked)
    app.action(Action.NEW_INTERVIEW)(interviews.new_pressed)
    app.action(Action.GIVE_FEEDBACK)(interviews.feedback_opened)
    app.action(Action.SEE_PANEL)(interviews.panel_opened)
    app.action(Action.KEEP_DRAFT)(interviews.typed)
    app.action(Action.PAUSE)(reminders.paused)
    app.action(Action.RESUME)(reminders.resumed)


def _modals(app: App) -> None:
    app.view_submission(Callback.QUESTION_ANSWERED)(questions.question_answered)
    app.view_submission(Callback.POSTING_ADDED)(postings.added)
    app.view_submission(Callback.POSTING_CONFIRMED)(postings.confirmed)
    app.view_submission(Callback.NEW_OR_VERSION)(revising.which_said)
    app.view_submission(Callback.TEXT_REPLACED)(revising.text_replaced)
    app.view_submission(Callback.VERSION_SAVED)(revising.version_saved)
    app.view_submission(Callback.INTERVIEW_SCHEDULED)(interviews.scheduled)
    app.view_submission(Callback.SCORECARD)(interviews.submitted)
    app.view_closed(Callback.SCORECARD)(interviews.put_aside)


def _middleware(
    app: App, services: Services, clock_now: Callable[[], datetime], documents: Documents, looks: Looks
) -> None:
    def once(body: dict[str, Any], next_: Callable[[], BoltResponse]) -> BoltResponse:
        """Acknowledge an event that Slack sends again, and do nothing more."""
        event_id = body.get("event_id")
        if event_id is not None and not services.deliveries.first_time(str(event_id), now=clock_now()):
            return BoltResponse(status=200, body="")
        return next_()

    def provide(context: BoltContext, next_: Callable[[], BoltResponse]) -> BoltResponse:
        """Give every listener the use cases, the present instant, the document readers and the second looks."""
        context["services"] = services
        context["now"] = clock_now()
        context["documents"] = documents
        context["looks"] = looks
        return next_()

    app.use(once)
    app.use(provide)


def _says(*verbs: str) -> Callable[[dict[str, Any]], bool]:
    def said(command: dict[str, Any]) -> bool:
        return verb(command) in verbs

    return said


def _event(matches: Callable[[dict[str, Any]], bool]) -> Callable[[dict[str, Any]], bool]:
    def matched(event: dict[str, Any]) -> bool:
        return matches(event)

    return matched


def _left_alone() -> None:
    """Edits, deletions and what bots say, our own words among it, are acknowledged and left alone."""
