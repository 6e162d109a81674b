from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from bot.domain.postings.form import PostingForm
from bot.ports import Records, Store
from bot.services import Services, services
from bot.services.revising import Seen
from tests.pure.services import town


class PowerCut(Exception):
    """The machine is off in the moment before anything is kept."""


class Watched:
    """The real store, counting transactions that write, and cutting the power at a commit where it is told to."""

    def __init__(self, store: Store) -> None:
        """Over `store`."""
        self._store = store
        self.begun = 0
        self.cut = False

    @contextmanager
    def begin(self) -> Iterator[Records]:
        """One more."""
        self.begun += 1
        with self._store.begin() as records:
            yield Cut(records) if self.cut else records

    def read(self) -> AbstractContextManager[Records]:
        """As it is."""
        return self._store.read()


class Cut:
    """Records whose commit never comes."""

    def __init__(self, records: Records) -> None:
        """All nouns are the real ones."""
        self.postings = records.postings
        self.history = records.history
        self.questions = records.questions
        self.interviews = records.interviews
        self.scorecards = records.scorecards
        self.reminders = records.reminders
        self.seen = records.seen

    def commit(self) -> None:
        """The power is cut."""
        raise PowerCut


WRITING: dict[str, Callable[[Services], object]] = {
    "propose": lambda use: use.postings.propose(town.TEXT, by=town.LEAD, now=town.NOW),
    "bring": lambda use: use.revisions.bring(f"{town.TEXT}Bring two aprons.", by=town.LEAD, now=town.NOW),
    "replace a text": lambda use: use.revisions.rewrite(1, f"{town.TEXT}No apron.", by=town.LEAD, now=town.NOW),
    "save a version": lambda use: use.revisions.save(2, Seen(1, 1, 0), by=town.LEAD, now=town.NOW),
    "confirm": lambda use: use.postings.confirm(
        1, PostingForm("baker", "CNEW", "Europe/Oslo", {"title": "Baker"}), by=town.LEAD, now=town.NOW
    ),
    "close": lambda use: use.postings.close(1, by=town.LEAD, now=town.NOW),
    "ask the lead": lambda use: use.questions.ask_lead(1, "Why?", town.place(), now=town.NOW),
    "reply": lambda use: use.questions.reply(1, "Because.", by=town.LEAD, now=town.NOW),
    "rate": lambda use: use.questions.rate(
        posting_id=1, version=1, question="Pay?", kind="answer", helpful=True, now=town.NOW
    ),
    "schedule": lambda use: use.interviews.schedule(town.interview_form(1), by=town.LEAD, now=town.NOW),
    "keep a draft": lambda use: use.interviews.keep_draft(1, town.written(), by=town.ANN, now=town.NOW),
    "submit": lambda use: use.interviews.record_scorecard(1, town.written(), by=town.ANN, now=town.NOW),
    "plan": lambda use: use.reminders.plan(town.NOW),
    "pause": lambda use: use.reminders.pause(1, by=town.LEAD),
    "count a question": lambda use: use.postings.answer("Is there a trampoline?", town.place(), now=town.NOW),
}


@pytest.fixture
def watched(store: Store) -> Watched:
    """A store with one posting, one interview and one open question, watched from here on."""
    seen = Watched(store)
    use_cases = over(seen)
    posting = town.kept_posting(store)
    town.set_up(use_cases, posting.id)
    use_cases.questions.ask_lead(posting.id, "Is there parking?", town.place(), now=town.NOW)
    use_cases.postings.propose(f"{town.TEXT}Bring an apron.", by=town.LEAD, now=town.NOW)
    seen.begun = 0
    return seen


def over(store: Store) -> Services:
    """The use cases over a store."""
    return services(store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE)


def everything(use_cases: Services) -> tuple[object, ...]:
    """All that can be seen of what is kept."""
    return (
        use_cases.postings.open(),
        use_cases.postings.find(2),
        use_cases.revisions.history(1, by=town.LEAD),
        use_cases.questions.unanswered(by=town.LEAD),
        use_cases.questions.find(1, by=town.LEAD),
        use_cases.interviews.all(by=town.LEAD),
        use_cases.interviews.scorecard(1, by=town.ANN),
        use_cases.reminders.coming(by=town.LEAD, limit=200),
    )


@pytest.mark.parametrize("name", WRITING)
def test_one_use_case_is_one_transaction(watched: Watched, name: str) -> None:
    """Whatever a use case changes, it changes in one transaction."""
    WRITING[name](over(watched))
    assert watched.begun == 1


@pytest.mark.parametrize("name", WRITING)
def test_a_power_cut_before_the_commit_leaves_nothing(watched: Watched, name: str) -> None:
    """If the machine goes off before the commit, everything is as it was before the use case."""
    before = everything(over(watched))
    watched.cut = True
    with pytest.raises(PowerCut):
        WRITING[name](over(watched))
    watched.cut = False
    assert everything(over(watched)) == before


def test_answering_from_a_posting_writes_nothing(watched: Watched) -> None:
    """An answered question is one short reading transaction and no writing one."""
    for question in ("hello", "When do applications close?"):
        over(watched).postings.answer(question, town.place(), now=town.NOW)
    assert watched.begun == 0
