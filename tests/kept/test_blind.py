"""The blind rule under any sequence of actions: nobody reads another's words before writing their own."""

from __future__ import annotations

from itertools import count, product

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine

from bot.ports import Scorecards, Store
from storage.engine import connect
from storage.store import SqlStore
from tests.kept.samples import LEAD, NOW, form, kept_interview, scorecard

INTERVIEWERS = ("U0BRAM", "U0CLEO", "U0DANA", LEAD)
EVERYBODY = (*INTERVIEWERS, "U0VISITOR")
NUMBERS = count(1)
INTERVIEWS = 2
SHORT = settings(
    max_examples=12,
    stateful_step_count=10,
    deadline=None,
    database=None,
    phases=[Phase.generate],  # ten steps are readable as they are, and making them fewer takes minutes on a database
)
PANELS = st.lists(st.sampled_from(INTERVIEWERS), min_size=1, max_size=4, unique=True).map(tuple)


class BlindReading(RuleBasedStateMachine):
    """People submit, correct, type and read, as leads and not, in any order; the bot restarts between.

    Every text that is typed is a new secret, so that whoever sees one gives away whose words they have read.
    """

    interviews: Bundle[int] = Bundle("interviews")

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._engine: Engine = connect(url)
        self._store: Store = SqlStore(self._engine)
        self._panels: dict[int, tuple[str, ...]] = {}
        self._submitted: dict[int, dict[str, str]] = {}
        self._typed: dict[tuple[int, str], str] = {}

    @initialize(target=interviews, panel=PANELS)
    def begin(self, panel: tuple[str, ...]) -> int:
        """There is an interview to begin with."""
        return self._set_up(panel)

    @precondition(lambda self: len(self._panels) < INTERVIEWS)
    @rule(target=interviews, panel=PANELS)
    def another_interview(self, panel: tuple[str, ...]) -> int:
        """Somebody else is interviewed, by the same people or others."""
        return self._set_up(panel)

    @rule(interview=interviews, data=st.data(), twice=st.booleans())
    def submit(self, interview: int, data: st.DataObject, twice: bool) -> None:
        """A panel member submits or corrects a scorecard, or clicks twice."""
        who = data.draw(st.sampled_from(self._panels[interview]))
        words = secret(who)
        with self._store.begin() as records:
            for _ in range(1 + twice):
                records.scorecards.submit(scorecard(interview, who, words))
            records.commit()
        self._submitted[interview][who] = words
        self._typed.pop((interview, who), None)

    @rule(interview=interviews, data=st.data())
    def submit_in_vain(self, interview: int, data: st.DataObject) -> None:
        """A submission that is not committed opens nothing, and leaves the draft."""
        who = data.draw(st.sampled_from(self._panels[interview]))
        with self._store.begin() as records:
            records.scorecards.submit(scorecard(interview, who, secret(who)))

    @rule(interview=interviews, data=st.data())
    def type_a_draft(self, interview: int, data: st.DataObject) -> None:
        """A panel member types and does not submit."""
        who = data.draw(st.sampled_from(self._panels[interview]))
        words = secret(who)
        with self._store.begin() as records:
            records.scorecards.keep_draft(interview, who, form(words), NOW)
            records.commit()
        self._typed[interview, who] = words

    @rule()
    def restart(self) -> None:
        """The bot starts anew over the same database."""
        self._engine.dispose()
        self._engine = connect(self._url)
        self._store = SqlStore(self._engine)

    @invariant()
    def everybody_reads_what_is_open_to_them(self) -> None:
        """In each interview, for each person, as a lead and not: what the rule opens, and not a word more."""
        with self._store.read() as records:
            for interview, panel in self._panels.items():
                submitted = self._submitted[interview]
                for reader, lead in product(EVERYBODY, (True, False)):
                    seen = read(records.scorecards, interview, reader, lead)
                    assert seen == self._open(interview, reader, lead)
                    if reader in panel and reader not in submitted:
                        assert seen == {}, "the promise itself, whatever else the rule says"
                    assert lead or reader in panel or seen == {}, "strangers never read"

    @invariant()
    def drafts_are_their_authors(self) -> None:
        """What was typed is shown to who typed it, until it is submitted."""
        with self._store.read() as records:
            for (interview, who), words in self._typed.items():
                draft = records.scorecards.draft(interview, who)
                assert draft is not None
                assert draft.assessments[0].evidence == words

    def teardown(self) -> None:
        """Close what was opened."""
        self._engine.dispose()

    def _set_up(self, panel: tuple[str, ...]) -> int:
        about = kept_interview(self._store, panel, f"posting-{next(NUMBERS)}").id
        self._panels[about], self._submitted[about] = panel, {}
        return about

    def _open(self, interview: int, reader: str, lead: bool) -> dict[str, str]:
        panel, submitted = self._panels[interview], self._submitted[interview]
        may_read = reader in submitted if reader in panel else lead and set(submitted) == set(panel)
        return submitted if may_read else {}


def secret(who: str) -> str:
    """Words that nobody has written before."""
    return f"{who} thought {next(NUMBERS)} things"


def read(scorecards: Scorecards, interview: int, reader: str, lead: bool) -> dict[str, str]:
    """Whose words the reader is shown, and which."""
    cards = scorecards.readable(interview, reader, lead=lead)
    return {card.interviewer: card.form.assessments[0].evidence for card in cards}


def test_no_sequence_of_actions_shows_anothers_words_too_early(url: str) -> None:
    """Whatever people do, and in whatever order, words stay sealed until the rule opens them."""

    class OverThisDatabase(BlindReading):
        def __init__(self) -> None:
            super().__init__(url)

    run_state_machine_as_test(OverThisDatabase, settings=SHORT)
