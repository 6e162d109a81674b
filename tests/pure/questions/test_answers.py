"""Answers, closest lines and "not stated" over a whole posting; refusals and courtesies beside them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.postings.facts import Facts, Period, Salary
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.reading import Reading
from bot.domain.questions.answer import answer, topic_asked
from bot.domain.questions.outcome import Answer, Chat, ChatKind, Closest, NotStated, Refused
from bot.domain.questions.output import as_output
from tests.pure.questions.asking import TODAY, ask, reading, shown


def test_a_fact_is_said_in_our_words_and_quoted_in_theirs() -> None:
    """A short sentence, then the posting's own."""
    outcome = ask("gallery", "what's the wage?")
    assert isinstance(outcome, Answer)
    assert outcome.text == "The stated pay is $16.75 an hour."
    assert outcome.quotes[0].text == "Wage: $16.75 per hour"
    assert outcome.field == "salary"


def test_what_is_not_stated_is_a_search_result() -> None:
    """It says that nothing was found, not that there is nothing."""
    outcome = ask("gallery", "do they sponsor visas?")
    assert isinstance(outcome, NotStated)
    assert outcome.text == "I could not find anything about visa sponsorship or the right to work in this posting."


def test_an_announced_list_comes_with_what_announces_it() -> None:
    """A line that ends in a colon is quoted with what follows."""
    outcome = ask("delta", "how do I apply?")
    assert isinstance(outcome, Answer)
    assert "hiring@deltarivers.example" in shown(outcome)


def test_each_of_several_questions_is_answered() -> None:
    """What is found is answered, and what is not is said."""
    outcome = ask("tenants", "what does it pay and is there a dental plan?")
    assert isinstance(outcome, Answer)
    assert "$48,000" in outcome.text
    assert "could not find" in outcome.text


def test_a_persons_correction_wins_over_the_text() -> None:
    """Facts come first, even where the posting's line says otherwise."""
    corrected = Facts(salary=Fact(Salary(18, 18, "USD", Period.HOUR), Quote("$18 an hour", -1, -1)))
    outcome = answer("pay?", Reading(reading("gallery").document, corrected), TODAY)
    assert outcome.text == "The stated pay is $18 an hour."


@pytest.mark.parametrize(
    "question",
    [
        "am I too old for this?",
        "is the candidate married?",
        "do they prefer young people?",
        "does she have kids",
        "do you hire muslims",
        "is he disabled",
        "what country is the applicant really from",
        "would they rather hire a man",
        "i'm pregnant, will that matter?",
    ],
)
def test_protected_matters_are_refused_kindly(question: str) -> None:
    """Each refusal names the rule behind it."""
    outcome = ask("delta", question)
    assert isinstance(outcome, Refused)
    assert "Act" in outcome.rule
    assert outcome.rule in outcome.text


@pytest.mark.parametrize(
    "question",
    [
        "is there parental leave?",
        "do I have to be 18?",
        "is health insurance included for my children?",
        "do they sponsor visas",
        "can you accommodate my disability in the interview?",
        "how old is the organization?",
        "is experience working with older adults needed",
    ],
)
def test_questions_about_the_job_are_not_refused(question: str) -> None:
    """Leave, benefits, permits and accommodations are the posting's to answer."""
    assert not isinstance(ask("gallery", question), Refused)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("hi", ChatKind.GREETING),
        ("Good morning everyone!", ChatKind.GREETING),
        ("thanks so much", ChatKind.THANKS),
        ("what can you do?", ChatKind.HELP),
        ("???", ChatKind.UNCLEAR),
        ("", ChatKind.UNCLEAR),
    ],
)
def test_courtesies_get_one_back(said: str, kind: ChatKind) -> None:
    """A greeting, thanks or a call for help is no question about a posting."""
    outcome = ask("gallery", said)
    assert isinstance(outcome, Chat)
    assert outcome.kind is kind


def test_a_question_behind_a_greeting_is_answered() -> None:
    """Courtesies around a question do not hide it."""
    assert isinstance(ask("gallery", "Hi there, what's the wage please? thanks!"), Answer)


def test_the_topic_is_handed_on() -> None:
    """What was asked is known by its key, for the next question in the thread."""
    assert topic_asked("what's the salary?") == "salary"
    assert topic_asked("what about the other one?", "salary") == "salary"
    outcome = answer("and for this one?", reading("gallery"), TODAY, previous_topic="salary")
    assert "16.75" in outcome.text


def test_output_is_one_flat_shape() -> None:
    """The shell's line has the same five keys whatever came out."""
    keys = {"answered", "answer", "quotes", "closest", "field"}
    outcomes = [ask("gallery", q) for q in ("wage?", "visa sponsorship?", "is he married?", "hello")]
    outputs = [as_output(each) for each in outcomes]
    assert all(set(each) == keys for each in outputs)
    assert [each["answered"] for each in outputs] == [True, False, False, False]
    lines = tuple(reading("gallery").document.units[i].quote for i in range(1, 4))
    assert len(as_output(Closest("closest", lines))["closest"]) == 3


def test_today_decides_whether_it_is_too_late() -> None:
    """The same question a day later gets another answer."""
    assert ask("archive", "is it too late to apply?", date(2025, 6, 9)).text.startswith("There is still time.")
    assert ask("archive", "is it too late to apply?", date(2025, 6, 10)).text.startswith("It is too late")
