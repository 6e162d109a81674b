from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.postings.form import PostingForm, words_of
from bot.domain.questions.outcome import Answer, Chat, Outcome
from bot.domain.refusals import NoSuchPosting
from bot.ports import Store
from bot.services import Services
from bot.services.replies import Across, Answered, NoPostings, Reply, Which
from tests.pure.services import town

BAKER = """Bakery Trainer

Crumb & Co. teaches baking to people who come out of prison.

Pay: $23 an hour
Location: Hudson, NY (onsite)

How to apply
Send a resume to work@crumbandco.example.
Applications close December 18, 2026.
"""
BOOKS = """Bookkeeper

Crumb & Co. is looking for a part-time bookkeeper.

Location: Remote
Pay: $31 an hour

How to apply
Applications close January 29, 2027.
"""


@pytest.fixture
def two(use_cases: Services) -> Services:
    """Two postings, proposed and confirmed as they were understood, each with a channel of its own."""
    for text, name, channel in ((BAKER, "bakery-trainer", "CBAKE"), (BOOKS, "bookkeeper", "CBOOKS")):
        posting = use_cases.postings.propose(text, by=town.LEAD, now=town.NOW)
        form = PostingForm(name, channel, town.ZONE, words_of(posting))
        assert not isinstance(use_cases.postings.confirm(posting.id, form, by=town.LEAD, now=town.NOW), tuple)
    return use_cases


def ask(use_cases: Services, question: str, channel: str = "DZED", thread: str | None = None, **more: int) -> Reply:
    """Ask a question at a place."""
    posting_id = more.get("posting_id")
    place = town.place(channel=channel, thread=thread)
    return use_cases.postings.answer(question, place, now=town.NOW, posting_id=posting_id)


def answered(reply: Reply) -> tuple[str, Outcome]:
    """The name of the posting that answered, and its outcome."""
    assert isinstance(reply, Answered)
    return reply.posting.name, reply.outcomes[0]


def test_with_nothing_open_it_says_so(use_cases: Services) -> None:
    """Without open postings there is nothing to answer from."""
    assert ask(use_cases, "What is the pay?") == NoPostings()


def test_the_only_posting_is_meant(use_cases: Services, store: Store) -> None:
    """With one posting open nobody is asked which."""
    town.kept_posting(store)
    name, outcome = answered(ask(use_cases, "When do applications close?"))
    assert name == "bakery-trainer"
    assert isinstance(outcome, Answer)
    assert any(quote.text in town.TEXT for quote in outcome.quotes)


def test_the_named_one_then_the_channels_then_which(two: Services) -> None:
    """A name wins over the channel, the channel over the rest, and otherwise it is asked which."""
    assert answered(ask(two, "What is the pay for the bookkeeper role?", "CBAKE"))[0] == "bookkeeper"
    assert answered(ask(two, "What is the pay?", "CBAKE"))[0] == "bakery-trainer"
    which = ask(two, "What is the pay?")
    assert isinstance(which, Which)
    assert [each.name for each in which.postings] == ["bakery-trainer", "bookkeeper"]


def test_a_chosen_posting_answers(two: Services) -> None:
    """After a Which button the chosen posting answers; one that is gone is refused."""
    name, outcome = answered(ask(two, "What is the pay?", posting_id=2))
    assert name == "bookkeeper"
    assert isinstance(outcome, Answer)
    assert "31" in outcome.text + "".join(quote.text for quote in outcome.quotes)
    with pytest.raises(NoSuchPosting):
        ask(two, "What is the pay?", posting_id=99)


def test_a_greeting_needs_no_posting(two: Services) -> None:
    """Hello is answered, not asked which posting it is about."""
    assert isinstance(answered(ask(two, "hello"))[1], Chat)


def test_a_thread_goes_on_about_its_posting(two: Services) -> None:
    """In a thread the posting last spoken of is meant, and "the other one" is the other one."""
    assert isinstance(ask(two, "What is the pay?", thread="1.0"), Which)
    ask(two, "What is the pay?", thread="1.0", posting_id=1)
    assert answered(ask(two, "And the deadline?", thread="1.0"))[0] == "bakery-trainer"
    assert answered(ask(two, "What about the other one?", thread="1.0"))[0] == "bookkeeper"
    assert isinstance(ask(two, "What is the pay?", thread="2.0"), Which)


def test_outside_a_thread_only_a_question_that_says_so_goes_on(two: Services) -> None:
    """In a DM, "and the deadline?" goes on about the posting before; a whole new question is asked which."""
    ask(two, "What is the pay?", posting_id=1)
    assert answered(ask(two, "and the deadline?"))[0] == "bakery-trainer"
    assert isinstance(ask(two, "What is the deadline?"), Which)


def test_a_conversation_is_forgotten_after_half_an_hour(two: Services) -> None:
    """What was spoken of this morning is not what is meant tonight."""
    ask(two, "What is the pay?", thread="1.0", posting_id=1)
    place = town.place(thread="1.0")
    late = two.postings.answer("And the deadline?", place, now=town.NOW + timedelta(minutes=31))
    assert isinstance(late, Which)


def test_a_question_about_all_is_answered_from_all(two: Services) -> None:
    """Which of our roles are remote, and what closes when, is asked of every open posting."""
    remote = ask(two, "Which of our roles are remote?")
    assert isinstance(remote, Across)
    assert [each.posting.name for each in remote.found] == ["bookkeeper"]
    assert remote.text
    closing = two.postings.answer("What closes this week?", town.place(), now=town.NOW + timedelta(days=43))
    assert isinstance(closing, Across)
    assert [each.posting.name for each in closing.found] == ["bakery-trainer"]


def test_what_a_posting_leaves_open_is_counted_once_a_time(two: Services) -> None:
    """An unanswered question is counted each time it is asked; an answered one and a greeting never."""
    for _ in range(3):
        ask(two, "Is there a swimming pool?", "CBAKE")
    ask(two, "What is the pay?", "CBAKE")
    ask(two, "hello", "CBAKE")
    (count,) = two.questions.unanswered(by=town.LEAD)
    assert (count.posting_id, count.question, count.times) == (1, "Is there a swimming pool?", 3)


def test_a_leads_answer_is_given_to_whoever_asks_alike(two: Services) -> None:
    """Once a lead has answered, the next one who asks gets the lead's words, marked as such, with their date."""
    asked = two.questions.ask_lead(1, "Is there a swimming pool?", town.place(), now=town.NOW)
    two.questions.reply(asked.id, "No, but the river is near.", by=town.LEAD, now=town.NOW)
    for question in ("is there a swimming pool", "Do you have a swimming pool?"):
        _, outcome = answered(ask(two, question, "CBAKE"))
        assert isinstance(outcome, Answer)
        (quote,) = outcome.quotes
        assert (quote.text, quote.said_by, quote.said_on) == (
            "No, but the river is near.",
            town.LEAD,
            date(2026, 11, 2),
        )
    assert [each.question for each in two.questions.unanswered(by=town.LEAD)] == []


def test_a_leads_answer_is_not_given_to_another_question(two: Services) -> None:
    """What the posting states is answered from the posting, whatever leads have said about other things."""
    asked = two.questions.ask_lead(1, "Is there a swimming pool?", town.place(), now=town.NOW)
    two.questions.reply(asked.id, "No.", by=town.LEAD, now=town.NOW)
    _, outcome = answered(ask(two, "What is the pay?", "CBAKE"))
    assert isinstance(outcome, Answer)
    assert all(quote.said_by is None for quote in outcome.quotes)


def test_a_corrected_fact_wins_over_the_text(two: Services) -> None:
    """After a correction the answer is the corrected one, in that person's words and no line of the text beside it."""
    posting = two.postings.find(1)
    words = words_of(posting) | {"salary": "$26 an hour"}
    form = PostingForm(posting.name, posting.channel, posting.zone, words)
    two.postings.confirm(1, form, by=town.LEAD, now=town.NOW)
    _, outcome = answered(ask(two, "What is the pay?", "CBAKE"))
    assert isinstance(outcome, Answer)
    assert "26" in outcome.text
    assert [(quote.text, quote.said_by) for quote in outcome.quotes] == [("$26 an hour", town.LEAD)]


def test_a_fact_marked_as_not_stated_is_not_found_in_the_text(two: Services) -> None:
    """Emptied by a lead, a fact is gone from the answers too."""
    posting = two.postings.find(1)
    form = PostingForm(posting.name, posting.channel, posting.zone, words_of(posting) | {"salary": ""})
    two.postings.confirm(1, form, by=town.LEAD, now=town.NOW)
    _, outcome = answered(ask(two, "What is the pay?", "CBAKE"))
    assert not isinstance(outcome, Answer)


def test_today_is_the_postings_own_day(two: Services) -> None:
    """At one in the morning in UTC it is still the deadline's day in New York; at noon it has passed."""
    sayings = []
    for hour in (1, 12):
        place, now = town.place(channel="CBAKE"), town.NOW.replace(month=12, day=19, hour=hour)
        sayings.append(answered(two.postings.answer("When is the deadline?", place, now=now))[1].text)
    assert "passed" not in sayings[0]
    assert "passed" in sayings[1]
