from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.postings.form import PostingForm
from bot.domain.questions.asked import Place
from bot.domain.refusals import NotALead, PostingDiscarded, PostingSettled
from bot.services import Services
from tests.pure.services import town
from tests.pure.services.test_postings import BAKER, confirmed, due, proposed


def test_a_proposal_waits_for_two_weeks_and_then_frees_its_name(use_cases: Services) -> None:
    """Whoever proposes after that gets the name, and the old proposal says that it was set aside."""
    first = proposed(use_cases)
    later = town.NOW + timedelta(days=14, seconds=1)
    again = use_cases.postings.propose(BAKER, by=town.LEAD, now=later)
    assert again.name == first.name
    with pytest.raises(PostingDiscarded, match="once more"):
        use_cases.postings.review(first.id, by=town.LEAD)


def test_a_lead_discards_a_proposal_and_nothing_else(use_cases: Services) -> None:
    """Its name is free at once; pressing twice is no error; what was saved meanwhile stays saved."""
    first = proposed(use_cases)
    with pytest.raises(NotALead):
        use_cases.postings.discard(first.id, by=town.ANN)
    use_cases.postings.discard(first.id, by=town.LEAD)
    use_cases.postings.discard(first.id, by=town.LEAD)
    second = proposed(use_cases)
    assert second.name == first.name
    confirmed(use_cases, second)
    with pytest.raises(PostingSettled):
        use_cases.postings.discard(second.id, by=town.LEAD)


def test_a_posting_that_says_it_is_closed_is_not_announced_until_a_lead_sets_a_date(use_cases: Services) -> None:
    """Its words win over its dates, and a lead's date wins over its words."""
    text = BAKER + "\nWe are no longer accepting applications.\n"
    posting = confirmed(use_cases, use_cases.postings.propose(text, by=town.LEAD, now=town.NOW))
    assert posting.facts.closed is not None
    assert due(use_cases) == []
    form = PostingForm(posting.name, town.HIRING, town.ZONE, {"deadlines": "Applications close December 22, 2026"})
    reopened = use_cases.postings.confirm(posting.id, form, by=town.LEAD, now=town.NOW)
    assert not isinstance(reopened, tuple)
    assert reopened.facts.closed is None
    assert due(use_cases)[-1] == "2026-12-22"


def test_an_answer_given_again_is_not_counted_again(use_cases: Services) -> None:
    """Sharing an answer that leaves the question open asks nothing new."""
    confirmed(use_cases, proposed(use_cases))
    place = Place(town.ANN, town.HIRING)
    for again in (False, True):
        use_cases.postings.answer("is there parking for a bicycle?", place, now=town.NOW, again=again)
    assert [each.times for each in use_cases.questions.unanswered(by=town.LEAD)] == [1]
