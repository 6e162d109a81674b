from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.refusals import AlreadyAnswered, NoSuchPosting, NoSuchQuestion, NothingToAnswer
from bot.ports import Store
from bot.services import Services
from tests.pure.services import town
from tests.pure.services.slack import FakeSlack

LATER = town.NOW + timedelta(hours=2)


@pytest.fixture
def asked(use_cases: Services, store: Store) -> Services:
    """The use cases with one posting and one question passed on to the leads."""
    posting = town.kept_posting(store)
    use_cases.questions.ask_lead(posting.id, "Is there parking?", town.place(thread="17.5"), now=town.NOW)
    return use_cases


def test_a_question_reaches_every_lead_once(asked: Services) -> None:
    """Asked twice from the same place, it is one question and one message a lead."""
    again = asked.questions.ask_lead(1, "is there parking", town.place(thread="17.5"), now=LATER)
    assert again.id == 1
    slack = FakeSlack()
    asked.reminders.send_due(LATER, slack)
    assert sorted(slack.told()) == [("question", town.LEAD), ("question", town.OTHER_LEAD)]
    assert slack.posts[0].notice.question == again


def test_the_answer_goes_back_and_stays_with_the_posting(asked: Services) -> None:
    """A lead's words are carried to where it was asked and kept beside the posting, with name and date."""
    slack = FakeSlack()
    answered = asked.questions.reply(1, " Behind the bakery. ", by=town.LEAD, now=LATER)
    assert (answered.answer, answered.answered_by) == ("Behind the bakery.", town.LEAD)
    asked.reminders.send_due(LATER, slack)
    (reply,) = [post for post in slack.posts if post.notice.reminder.kind.value == "reply"]
    assert (reply.place, reply.notice.detail["thread"]) == ("DZED", "17.5")
    assert reply.notice.question == answered
    (addendum,) = asked.postings.find(1).addenda
    assert (addendum.words, addendum.by, addendum.at) == ("Behind the bakery.", town.LEAD, LATER)


def test_a_question_that_was_answered_is_not_sent_to_other_leads(asked: Services) -> None:
    """If one lead answers before the other's message is out, that message is not wanted any more."""
    asked.questions.reply(1, "Yes.", by=town.LEAD, now=town.NOW)
    slack = FakeSlack()
    asked.reminders.send_due(LATER, slack)
    assert slack.told() == [("reply", "DZED")]


def test_the_second_answer_is_refused_and_says_who_was_first(asked: Services) -> None:
    """Two leads press Answer: the first one's words stand, and the second is told whose."""
    asked.questions.reply(1, "Yes.", by=town.LEAD, now=LATER)
    with pytest.raises(AlreadyAnswered) as refused:
        asked.questions.reply(1, "No.", by=town.OTHER_LEAD, now=LATER)
    assert refused.value.who == town.LEAD
    assert asked.questions.find(1, by=town.LEAD).answer == "Yes."
    assert len(asked.postings.find(1).addenda) == 1


def test_an_empty_answer_is_no_answer(asked: Services) -> None:
    """White space is refused and the question stays open."""
    with pytest.raises(NothingToAnswer):
        asked.questions.reply(1, " \n", by=town.LEAD, now=LATER)
    assert asked.questions.find(1, by=town.LEAD).answer is None


def test_what_is_not_there_is_refused(asked: Services) -> None:
    """A question or a posting that is gone gets a clear word."""
    with pytest.raises(NoSuchQuestion):
        asked.questions.find(99, by=town.LEAD)
    with pytest.raises(NoSuchQuestion):
        asked.questions.reply(99, "Yes.", by=town.LEAD, now=LATER)
    with pytest.raises(NoSuchPosting):
        asked.questions.ask_lead(99, "Why?", town.place(), now=LATER)


def test_a_rating_is_kept_and_is_nobodys(asked: Services, database: Path) -> None:
    """Two thumbs are two rows, and no row says whose."""
    asked.questions.rate(posting_id=1, version=1, question="Pay?", kind="answer", helpful=True, now=LATER)
    asked.questions.rate(posting_id=1, version=1, question="Pay?", kind="answer", helpful=False, now=LATER)
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT * FROM ratings").fetchall()
    assert len(rows) == 2
    assert not any(str(value).startswith("U") for row in rows for value in row)
