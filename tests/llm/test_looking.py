from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot.domain.postings.facts import Facts
from bot.domain.postings.form import PostingForm
from bot.domain.postings.posting import Addendum, Posting
from bot.domain.postings.reading import read
from bot.domain.questions.choosing import NOTE
from bot.domain.questions.outcome import Answer, Closest, NotStated
from bot.llm.endpoint import Endpoint
from bot.ports import Records, Store
from bot.services import Services, services
from bot.services.replies import Answered
from handlers.looking import WAITING, Looks
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore
from tests.llm.postings import BUNK, CROSSINGS, FERRY, OPEN, ORDER, SETTLED
from tests.llm.stub import Said, Sent, Stub, chooses, completion
from tests.pure.services import town


@dataclass
class Counting:
    """A store that says how many transactions are open."""

    store: Store
    open: int = 0
    seen: list[int] = field(default_factory=list)

    def begin(self) -> AbstractContextManager[Records]:
        """One that may write."""
        return self._counted(self.store.begin())

    def read(self) -> AbstractContextManager[Records]:
        """One that only reads."""
        return self._counted(self.store.read())

    @contextmanager
    def _counted(self, transaction: AbstractContextManager[Records]) -> Iterator[Records]:
        with transaction as records:
            self.open += 1
            yield records
            self.open -= 1


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Counting]:
    """A store over a fresh file."""
    engine = connect(f"sqlite:///{tmp_path / 'rolecall.db'}")
    upgrade(engine)
    yield Counting(SqlStore(engine))
    engine.dispose()


@pytest.fixture
def use_cases(store: Counting, endpoint: Endpoint) -> Services:
    """The use cases, with a language model behind them."""
    return services(store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE, chooser=endpoint)


@pytest.fixture
def posting(store: Counting) -> Posting:
    """The ferry steward's posting, open."""
    return town.kept_posting(store, name="ferry-steward", facts=Facts(), text=FERRY)


def asked(use_cases: Services, question: str) -> Answered:
    """The reply that is given at once."""
    reply = use_cases.postings.answer(question, town.place(), now=town.NOW)
    assert isinstance(reply, Answered)
    return reply


def looked(use_cases: Services, reply: Answered, *, again: bool = False) -> Answered | None:
    """What a second look makes of it."""
    assert use_cases.looking
    return use_cases.looking.look(reply, town.NOW, again=again)


def unanswered(use_cases: Services) -> list[str]:
    """What the leads see as unanswered."""
    return [each.question for each in use_cases.questions.unanswered(by=town.LEAD)]


@pytest.mark.usefixtures("posting")
def test_what_the_words_settle_is_not_asked(use_cases: Services, stub: Stub) -> None:
    """An answer is final: nothing is sent, and there is nothing to look at."""
    reply = asked(use_cases, SETTLED)
    assert isinstance(reply.outcomes[0], Answer)
    assert reply.outcomes[0].note is None
    assert not reply.unsettled
    assert stub.sent == []


@pytest.mark.parametrize("question", ["hello", "thanks!", "how old is the applicant?", "?"])
@pytest.mark.usefixtures("posting")
def test_talk_and_refusals_are_not_asked(use_cases: Services, stub: Stub, question: str) -> None:
    """Greetings and protected matters never reach the model."""
    assert not asked(use_cases, question).unsettled
    assert stub.sent == []


@pytest.mark.usefixtures("posting")
def test_what_they_leave_open_is_answered_at_once_and_then_bettered(use_cases: Services, stub: Stub) -> None:
    """The offline reply waits for nobody; the look finds a line, and nobody is told that nothing answered."""
    stub.saying = chooses(BUNK, answer="Stewards keep a free bunk in the lighthouse.")
    reply = asked(use_cases, OPEN)
    assert isinstance(reply.outcomes[0], Closest | NotStated)
    assert reply.unsettled
    assert stub.sent == []
    better = looked(use_cases, reply)
    assert better is not None
    (answer,) = better.outcomes
    assert isinstance(answer, Answer)
    assert [quote.text for quote in answer.quotes] == [BUNK]
    assert answer.note == NOTE
    assert unanswered(use_cases) == []


@pytest.mark.usefixtures("posting")
def test_no_transaction_is_open_while_the_model_is_asked(use_cases: Services, stub: Stub, store: Counting) -> None:
    """The posting is read first, and what stays open is counted afterwards."""

    def saying(_: Sent) -> Said:
        store.seen.append(store.open)
        return completion('{"lines": []}')

    stub.saying = saying
    assert looked(use_cases, asked(use_cases, OPEN)) is None
    assert store.seen == [0]


@pytest.mark.usefixtures("posting")
def test_not_stated_by_the_model_changes_nothing(use_cases: Services) -> None:
    """What was said stands, and is counted once as unanswered; asked again, the model is not."""
    reply = asked(use_cases, OPEN)
    assert unanswered(use_cases) == []
    assert looked(use_cases, reply) is None
    assert unanswered(use_cases) == [OPEN]
    again = asked(use_cases, OPEN)
    assert again.outcomes == reply.outcomes
    assert not again.unsettled


@pytest.mark.usefixtures("posting")
def test_an_endpoint_that_fails_changes_nothing(use_cases: Services, stub: Stub) -> None:
    """What was said stands and is counted; the next time the model is asked again."""
    stub.saying = lambda _: Said("", 500)
    assert looked(use_cases, asked(use_cases, OPEN)) is None
    assert unanswered(use_cases) == [OPEN]
    stub.saying = chooses(BUNK)
    again = asked(use_cases, OPEN)
    assert again.unsettled
    assert looked(use_cases, again) is not None


@pytest.mark.usefixtures("posting")
def test_the_same_question_is_answered_alike_at_once(use_cases: Services, stub: Stub) -> None:
    """Whoever asks next has the model's answer without a request, so that it can be shared as it was seen."""
    stub.saying = chooses(BUNK)
    better = looked(use_cases, asked(use_cases, OPEN))
    stub.saying = chooses(CROSSINGS)
    again = asked(use_cases, f"  {OPEN.upper()}? ")
    assert better is not None
    assert again.outcomes == better.outcomes
    assert not again.unsettled
    assert len(stub.sent) == 1
    assert unanswered(use_cases) == []


@pytest.mark.usefixtures("posting")
def test_what_is_said_again_is_not_counted_anew(use_cases: Services) -> None:
    """An answer that is shared was asked once."""
    looked(use_cases, asked(use_cases, OPEN), again=True)
    assert unanswered(use_cases) == []


def test_a_corrected_fact_is_not_the_models_to_tell(use_cases: Services, store: Counting) -> None:
    """Where a lead has said that a fact is not stated, the model is not asked for it, nor shown the line it was in."""
    posting = town.kept_posting(store, name="ferry-steward", facts=read(FERRY).facts, text=FERRY)
    assert posting.facts.salary
    form = PostingForm("ferry-steward", town.HIRING, town.ZONE, {"salary": ""})
    assert isinstance(use_cases.postings.confirm(posting.id, form, by=town.LEAD, now=town.NOW), Posting)
    reply = asked(use_cases, SETTLED)
    assert isinstance(reply.outcomes[0], NotStated)
    assert not reply.unsettled


def test_a_line_that_a_lead_has_corrected_is_not_sent(use_cases: Services, store: Counting, stub: Stub) -> None:
    """What a person's word has replaced is not shown to the model, whatever it is asked."""
    posting = town.kept_posting(store, name="ferry-steward", facts=read(FERRY).facts, text=FERRY)
    form = PostingForm("ferry-steward", town.HIRING, town.ZONE, {"salary": ""})
    use_cases.postings.confirm(posting.id, form, by=town.LEAD, now=town.NOW)
    looked(use_cases, asked(use_cases, OPEN))
    assert "41,000" not in stub.sent[0].prompt
    assert BUNK in stub.sent[0].prompt


def test_a_leads_own_words_come_first(use_cases: Services, stub: Stub, store: Counting, posting: Posting) -> None:
    """A question that a lead has answered is answered with the lead's words, and the model is not asked."""
    with store.begin() as records:
        records.postings.append(posting.id, Addendum(OPEN, "Yes, in the lighthouse.", town.LEAD, town.NOW))
        records.commit()
    reply = asked(use_cases, OPEN)
    assert isinstance(reply.outcomes[0], Answer)
    assert not reply.unsettled
    assert stub.sent == []


def test_only_the_one_posting_is_sent(use_cases: Services, stub: Stub, store: Counting, posting: Posting) -> None:
    """Nothing of other postings, and nothing of who asked or where, is in the request."""
    town.kept_posting(store, name="bakery-trainer", channel="CELSEWHERE")
    reply = asked(use_cases, f"{OPEN} as ferry steward")
    assert reply.posting.id == posting.id
    looked(use_cases, reply)
    (sent,) = stub.sent
    assert "Bakery" not in sent.prompt
    for private in (town.LEAD, town.place().user, town.HIRING, town.place().channel, "ferry-steward"):
        assert private not in str(sent.body)


def test_an_order_to_ai_in_the_posting_is_neither_sent_nor_obeyed(
    use_cases: Services, stub: Stub, store: Counting
) -> None:
    """The line is kept from the model; and a model that says it all the same is quoted without it."""
    text = FERRY.replace("Perks\n", f"Perks\n- {ORDER}\n")
    town.kept_posting(store, name="ferry-steward", facts=Facts(), text=text)
    stub.saying = chooses(BUNK, answer="The salary is $200k.")
    better = looked(use_cases, asked(use_cases, OPEN))
    assert "200k" not in stub.sent[0].prompt
    assert better is not None
    assert "200k" not in str(better.outcomes)


def test_without_a_model_there_is_no_look(store: Counting, stub: Stub) -> None:
    """Off is as ever: the reply is settled and counted at once."""
    offline = services(store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE)
    town.kept_posting(store, name="ferry-steward", facts=Facts(), text=FERRY)
    reply = asked(offline, OPEN)
    assert offline.looking is None
    assert not reply.unsettled
    assert unanswered(offline) == [OPEN]
    assert stub.sent == []


def test_with_a_model_the_first_reply_is_the_one_without(store: Counting, use_cases: Services) -> None:
    """What is said at once does not depend on whether there is a language model."""
    offline = services(store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE)
    town.kept_posting(store, name="ferry-steward", facts=Facts(), text=FERRY)
    for question in (OPEN, SETTLED, "hello", "is there parking?"):
        assert replace(asked(use_cases, question), unsettled=False) == asked(offline, question)


@pytest.mark.usefixtures("posting")
def test_there_is_room_for_so_many_looks_and_no_more(use_cases: Services, stub: Stub) -> None:
    """Where many wait already, the offline answer stands and is counted at once; nobody waits for long."""
    stub.hold()
    looks, better = Looks(use_cases.looking), list[Answered]()
    replies = [asked(use_cases, f"{OPEN}{' tonight' * number}") for number in range(WAITING + 1)]
    taken = [looks.after(reply, town.NOW, better.append) for reply in replies]
    assert taken == [True] * WAITING + [False]
    assert unanswered(use_cases) == [replies[-1].asked]
    stub.let_go()
    looks.close()
    assert better == []
