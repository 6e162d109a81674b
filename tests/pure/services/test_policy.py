from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.postings.form import PostingForm
from bot.domain.questions.asked import OpenQuestion
from bot.domain.refusals import NotALead, NotOnPanel, Refusal
from bot.ports import Store
from bot.services import Services
from bot.services.revising import Seen
from tests.pure.services import town

LEAD_ONLY: dict[str, Callable[[Services, str], object]] = {
    "propose a posting": lambda use, by: use.postings.propose(town.TEXT, by=by, now=town.NOW),
    "review a posting": lambda use, by: use.postings.review(1, by=by),
    "confirm a posting": lambda use, by: use.postings.confirm(
        1, PostingForm("baker", town.HIRING, town.ZONE), by=by, now=town.NOW
    ),
    "bring a text": lambda use, by: use.revisions.bring(town.TEXT, by=by, now=town.NOW),
    "replace a text": lambda use, by: use.revisions.rewrite(1, town.TEXT, by=by, now=town.NOW),
    "compare a text": lambda use, by: use.revisions.compare(2, 1, by=by, now=town.NOW),
    "save a version": lambda use, by: use.revisions.save(2, Seen(1, 1, 0), by=by, now=town.NOW),
    "see a history": lambda use, by: use.revisions.history(1, by=by),
    "close a posting": lambda use, by: use.postings.close(1, by=by, now=town.NOW),
    "find a question": lambda use, by: use.questions.find(1, by=by),
    "reply to a question": lambda use, by: use.questions.reply(1, "Yes.", by=by, now=town.NOW),
    "list unanswered questions": lambda use, by: use.questions.unanswered(by=by),
    "set up an interview": lambda use, by: use.interviews.schedule(town.interview_form(1), by=by, now=town.NOW),
    "see all interviews": lambda use, by: use.interviews.all(by=by),
    "see what is coming": lambda use, by: use.reminders.coming(by=by),
    "pause a reminder": lambda use, by: use.reminders.pause(1, by=by),
}
PANEL_ONLY: dict[str, Callable[[Services, str], object]] = {
    "open a scorecard": lambda use, by: use.interviews.scorecard(1, by=by),
    "keep a draft": lambda use, by: use.interviews.keep_draft(1, town.written(), by=by, now=town.NOW),
    "submit a scorecard": lambda use, by: use.interviews.record_scorecard(1, town.written(), by=by, now=town.NOW),
}
ANYBODY: dict[str, Callable[[Services, str], object]] = {
    "list open postings": lambda use, _: use.postings.open(),
    "ask": lambda use, by: use.postings.answer("When does it close?", town.place(by), now=town.NOW),
    "pass a question on": lambda use, by: use.questions.ask_lead(1, "Why?", town.place(by), now=town.NOW),
    "see what one owes": lambda use, by: use.interviews.mine(by=by, now=town.NOW),
}


@pytest.fixture
def furnished(use_cases: Services, store: Store) -> Services:
    """One posting, one interview, one question for the leads and their reminders, and a text that waits."""
    posting = town.kept_posting(store)
    town.set_up(use_cases, posting.id)
    question = use_cases.questions.ask_lead(posting.id, "Is there parking?", town.place(), now=town.NOW)
    assert isinstance(question, OpenQuestion)
    use_cases.postings.propose(f"{town.TEXT}Bring an apron.", by=town.LEAD, now=town.NOW)
    return use_cases


def refusal(act: Callable[[Services, str], object], use_cases: Services, who: str) -> type[Refusal] | None:
    """How an act is refused to somebody; None when it is done."""
    try:
        act(use_cases, who)
    except Refusal as refused:
        return type(refused)
    return None


@pytest.mark.parametrize("name", LEAD_ONLY)
def test_what_leads_do_is_refused_to_everybody_else(furnished: Services, name: str) -> None:
    """A panel member and a stranger are told that it is for leads; a lead does it."""
    act = LEAD_ONLY[name]
    assert refusal(act, furnished, town.ANN) is NotALead
    assert refusal(act, furnished, town.STRANGER) is NotALead
    assert refusal(act, furnished, town.LEAD) is None


@pytest.mark.parametrize("name", PANEL_ONLY)
def test_scorecards_are_the_panels_own(furnished: Services, name: str) -> None:
    """Who is not on the panel cannot write a scorecard for it, and being a lead does not help."""
    act = PANEL_ONLY[name]
    assert refusal(act, furnished, town.STRANGER) is NotOnPanel
    assert refusal(act, furnished, town.LEAD) is NotOnPanel
    assert refusal(act, furnished, town.ANN) is None


def test_a_panel_is_seen_by_its_members_and_by_leads(furnished: Services) -> None:
    """Members and leads see who has submitted; a stranger sees nothing."""
    assert refusal(lambda use, by: use.interviews.panel(1, by=by), furnished, town.ANN) is None
    assert refusal(lambda use, by: use.interviews.panel(1, by=by), furnished, town.LEAD) is None
    assert refusal(lambda use, by: use.interviews.panel(1, by=by), furnished, town.STRANGER) is NotOnPanel


@pytest.mark.parametrize("name", ANYBODY)
def test_asking_is_for_everybody(furnished: Services, name: str) -> None:
    """Nobody needs to be anything to ask."""
    for who in (town.LEAD, town.ANN, town.STRANGER):
        assert refusal(ANYBODY[name], furnished, who) is None


def test_nobody_leads_where_no_leads_are_named(furnished: Services) -> None:
    """The policy knows the leads it was given and no others, whatever their ids look like."""
    assert furnished.policy.is_lead(town.LEAD)
    assert not furnished.policy.is_lead("")
    assert not furnished.policy.is_lead(town.LEAD.lower())
