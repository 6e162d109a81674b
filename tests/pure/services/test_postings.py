from __future__ import annotations

from datetime import date

import pytest

from bot.domain.interviews.scorecard import Problem
from bot.domain.interviews.template import DEFAULT
from bot.domain.postings.facts import DeadlineKind
from bot.domain.postings.form import PostingForm, words_of
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.refusals import NoSuchPosting, NotAPosting, PostingClosed
from bot.ports import Store
from bot.services import Services
from tests.pure.services import town

BAKER = """Bakery Trainer

Crumb & Co. teaches baking to people who come out of prison.

Pay: $23 an hour

How to apply
Send a resume to work@crumbandco.example.
Applications close December 18, 2026.
"""


def proposed(use_cases: Services, text: str = BAKER) -> Posting:
    """A posting that waits to be confirmed."""
    return use_cases.postings.propose(text, by=town.LEAD, now=town.NOW)


def confirm(use_cases: Services, posting: Posting, **changed: str) -> Posting | tuple[Problem, ...]:
    """Confirm a posting with some fields changed."""
    form = PostingForm(
        changed.pop("name", posting.name),
        changed.pop("channel", town.HIRING),
        changed.pop("zone", town.ZONE),
        words_of(posting) | changed,
    )
    return use_cases.postings.confirm(posting.id, form, by=town.LEAD, now=town.NOW)


def confirmed(use_cases: Services, posting: Posting, **changed: str) -> Posting:
    """The posting as it was confirmed."""
    kept = confirm(use_cases, posting, **changed)
    assert isinstance(kept, Posting)
    return kept


def fields(problems: Posting | tuple[Problem, ...]) -> list[str]:
    """At which fields problems stand."""
    assert isinstance(problems, tuple)
    return [problem.field for problem in problems]


def due(use_cases: Services) -> list[str]:
    """The local days on which something will be posted."""
    return [each.planned.local_day.isoformat() for each in use_cases.reminders.coming(by=town.LEAD, limit=50)]


def test_a_text_is_understood_and_waits_to_be_confirmed(use_cases: Services) -> None:
    """A proposed posting has its facts, a name, the hiring channel and competencies, and is not open yet."""
    posting = proposed(use_cases)
    assert (posting.name, posting.status, posting.version) == ("bakery-trainer", PostingStatus.PROPOSED, 1)
    assert (posting.channel, posting.zone, posting.competencies) == (town.HIRING, town.ZONE, DEFAULT)
    assert [rule.on for rule in posting.facts.deadlines] == [date(2026, 12, 18)]
    assert use_cases.postings.open() == ()
    assert use_cases.postings.review(posting.id, by=town.LEAD) == posting
    assert due(use_cases) == []


def test_the_same_title_gets_another_name(use_cases: Services) -> None:
    """Two postings of one title can be proposed; their names differ."""
    assert [proposed(use_cases).name for _ in range(3)] == ["bakery-trainer", "bakery-trainer-2", "bakery-trainer-3"]


@pytest.mark.parametrize("text", ["", " \n ", "x" * 200_001])
def test_what_is_no_posting_is_refused_with_a_reason(use_cases: Services, text: str) -> None:
    """Nothing and far too much are no postings, and the refusal says what to send instead."""
    with pytest.raises(NotAPosting) as refused:
        proposed(use_cases, text)
    assert refused.value.reason.endswith(".")


def test_confirming_opens_it_and_plans_its_reminders(use_cases: Services) -> None:
    """Confirmed as it was understood, nothing is a correction, and its dates are announced from then on."""
    posting = confirmed(use_cases, proposed(use_cases))
    assert (posting.status, posting.corrections) == (PostingStatus.OPEN, ())
    assert use_cases.postings.open() == (posting,)
    assert due(use_cases) == ["2026-12-11", "2026-12-15", "2026-12-17", "2026-12-18"]


def test_a_corrected_date_moves_its_reminders(use_cases: Services) -> None:
    """Correcting a deadline of an open posting plans the new days and cancels the old, in one go."""
    posting = confirmed(use_cases, proposed(use_cases))
    moved = confirmed(use_cases, posting, deadlines="Preference given to applications received by January 15, 2027")
    assert [(rule.kind, rule.on) for rule in moved.facts.deadlines] == [(DeadlineKind.PREFERENCE, date(2027, 1, 15))]
    assert due(use_cases) == ["2027-01-08", "2027-01-12", "2027-01-14", "2027-01-15"]
    back = confirmed(use_cases, moved, deadlines="Applications close December 18, 2026.")
    assert due(use_cases) == ["2026-12-11", "2026-12-15", "2026-12-17", "2026-12-18"]
    assert [each.field for each in back.corrections] == ["deadlines", "deadlines"]


def test_another_zone_moves_the_hour(use_cases: Services) -> None:
    """Nine in the morning is nine in the posting's own zone."""
    posting = confirmed(use_cases, proposed(use_cases))
    confirmed(use_cases, posting, zone="Europe/Paris")
    coming = use_cases.reminders.coming(by=town.LEAD, limit=50)
    assert {each.planned.due_at.hour for each in coming} == {8}
    assert len(coming) == 4


def test_a_correction_says_whose_it_is_and_when(use_cases: Services) -> None:
    """Changed words become a correction; untouched ones keep their quote from the text."""
    posting = confirmed(use_cases, proposed(use_cases), title="Head Baker", onsite_days="tue, thu")
    assert posting.title == "Head Baker"
    assert [(each.field, each.words, each.by, each.at) for each in posting.corrections] == [
        ("title", "Head Baker", town.LEAD, town.NOW),
        ("onsite_days", "tue, thu", town.LEAD, town.NOW),
    ]
    assert posting.facts.title is not None
    assert (posting.facts.title.quote.said_by, posting.facts.title.quote.start) == (town.LEAD, -1)
    assert posting.facts.deadlines[0].quote.text in BAKER


def test_a_field_that_the_form_leaves_out_stays(use_cases: Services) -> None:
    """A form with no words at all changes nothing; an emptied field is not stated any more."""
    posting = proposed(use_cases)
    form = PostingForm("baker", None, town.ZONE)
    kept = use_cases.postings.confirm(posting.id, form, by=town.LEAD, now=town.NOW)
    assert isinstance(kept, Posting)
    assert (kept.facts, kept.channel) == (posting.facts, None)
    assert confirmed(use_cases, kept, deadlines="").facts.deadlines == ()
    assert due(use_cases) == []


def test_all_problems_come_at_their_fields_and_nothing_is_kept(use_cases: Services) -> None:
    """A name, a zone and words that cannot be read are three problems, and the posting stays proposed."""
    posting = proposed(use_cases)
    problems = confirm(
        use_cases, posting, name="Bakery / Trainer!", zone="Mars/Olympus", salary="plenty", deadlines="whenever"
    )
    assert fields(problems) == ["name", "zone", "salary", "deadlines"]
    assert use_cases.postings.find(posting.id) == posting


def test_a_name_in_use_is_a_problem_at_the_name(use_cases: Services) -> None:
    """Two open postings cannot be called alike; a name is tidied before it is compared."""
    confirmed(use_cases, proposed(use_cases))
    assert fields(confirm(use_cases, proposed(use_cases), name=" Bakery  trainer ")) == ["name"]


def test_a_closed_posting_is_not_asked_about_and_not_changed(use_cases: Services) -> None:
    """Closing cancels what was to be posted, frees the name, and forbids corrections."""
    posting = confirmed(use_cases, proposed(use_cases))
    assert use_cases.postings.close(posting.id, by=town.LEAD, now=town.NOW).status is PostingStatus.CLOSED
    assert (use_cases.postings.open(), due(use_cases)) == ((), [])
    with pytest.raises(PostingClosed, match="closed"):
        confirm(use_cases, posting)
    assert confirmed(use_cases, proposed(use_cases)).name == "bakery-trainer"


def test_a_posting_that_is_not_there_is_refused(use_cases: Services) -> None:
    """A button of a posting that is gone gets a clear word."""
    with pytest.raises(NoSuchPosting, match="posting list"):
        use_cases.postings.find(99)
    with pytest.raises(NoSuchPosting):
        use_cases.postings.close(99, by=town.LEAD, now=town.NOW)


def test_the_earlier_posting_of_a_store_keeps_its_own_channel(use_cases: Services, store: Store) -> None:
    """The hiring channel is only where a new posting starts; it moves no posting that is there."""
    kept = town.kept_posting(store, channel="COTHER")
    assert use_cases.postings.find(kept.id).channel == "COTHER"
