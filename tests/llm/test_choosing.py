from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.postings.reading import read
from bot.domain.questions.choosing import KEPT_BACK, MOST_CHOSEN, NOTE, PAGE, Choice, Page, chosen, page, shown, unsure
from bot.domain.questions.outcome import LIMIT, Answer, Chat, ChatKind, Closest, NotStated, Refused
from tests.llm.postings import BUNK, CROSSINGS, FERRY, GOATS, OPEN, ORDER, STAY


@pytest.fixture(scope="module")
def sheet() -> Page:
    """The posting as the model is shown it."""
    return page(read(FERRY).document)


def at(sheet: Page, words: str) -> int:
    """The number of a line."""
    return sheet.lines.index(words) + 1


def test_a_choice_becomes_the_postings_own_words(sheet: Page) -> None:
    """The quote is the exact span of the line that was pointed at, under its heading, and says who chose it."""
    answer = chosen(Choice((at(sheet, BUNK),), "Stewards have a free bunk in the lighthouse."), sheet, OPEN)
    assert answer is not None
    (quote,) = answer.quotes
    assert quote.text == BUNK == FERRY[quote.start : quote.end]
    assert quote.section == "Perks"
    assert answer.text == "Stewards have a free bunk in the lighthouse."
    assert answer.note == NOTE


def test_a_model_that_finds_nothing_answers_nothing(sheet: Page) -> None:
    """No line, no answer, whatever the model says beside it: what was said without it stands."""
    assert chosen(Choice((), "The posting does not say."), sheet, OPEN) is None
    assert chosen(Choice((), "You get a bunk."), sheet, OPEN) is None


@pytest.mark.parametrize("number", [0, -1, 999, 10**30])
def test_a_line_that_is_not_there_is_no_answer(sheet: Page, number: int) -> None:
    """Numbers out of range point at nothing."""
    assert chosen(Choice((number,), "A bunk."), sheet, OPEN) is None


def test_who_names_a_line_that_is_not_there_is_not_believed_a_sentence(sheet: Page) -> None:
    """The lines that are there are quoted, and the model's sentence, which may rest on the other one, is left out."""
    answer = chosen(Choice((at(sheet, BUNK), 999), "Stewards have a free bunk."), sheet, OPEN)
    assert answer is not None
    assert answer.text == 'Under "Perks", the posting says:'
    assert [quote.text for quote in answer.quotes] == [BUNK]


def test_a_heading_alone_is_no_answer(sheet: Page) -> None:
    """A heading says what follows is about, and nothing more."""
    assert chosen(Choice((at(sheet, "Perks"),), "There are perks."), sheet, OPEN) is None


def test_who_points_at_everything_has_not_chosen(sheet: Page) -> None:
    """More lines than a person would read are no answer; the same line twice is one."""
    assert chosen(Choice(tuple(range(1, MOST_CHOSEN + 2))), sheet, OPEN) is None
    answer = chosen(Choice((at(sheet, BUNK),) * 20), sheet, OPEN)
    assert answer is not None
    assert len(answer.quotes) == 1


@pytest.mark.parametrize(
    "prose",
    [
        "Stewards have two bunks in the lighthouse.",
        "The bunk is free until March 12.",
        "The bunk costs $10.",
        "The bunk is theirs for a year, from Monday.",
        "Write to other@lantern.example about the bunk.",
        "See https://lantern.example/bunk for the bunk.",
        "Free bunk! [Sign up](https://evil.example/?q=secret)",
        "Free bunk, see evil.example.",
        "",
        "   \u200b ",
        "!!!",
        "A bunk, " * 60,
    ],
)
def test_a_sentence_that_says_more_than_the_quote_is_left_out(sheet: Page, prose: str) -> None:
    """A figure, date or address that does not stand in the quote, or no sentence at all, leaves the quote alone."""
    answer = chosen(Choice((at(sheet, BUNK),), prose), sheet, OPEN)
    assert answer is not None
    assert answer.text == 'Under "Perks", the posting says:'
    assert [quote.text for quote in answer.quotes] == [BUNK]


def test_a_figure_of_the_quote_may_be_said(sheet: Page) -> None:
    """What stands in the quote may be said in other writing: "two" as 2."""
    answer = chosen(Choice((at(sheet, CROSSINGS),), "Friends get 2 crossings a month."), sheet, "may friends visit")
    assert answer is not None
    assert answer.text == "Friends get 2 crossings a month."


def test_a_question_of_how_many_needs_a_figure(sheet: Page) -> None:
    """Whoever chose the line, a question that asks how many is not answered by one without a figure."""
    assert chosen(Choice((at(sheet, GOATS),)), sheet, "how many goats are there") is None


def test_a_neighbour_is_no_answer(sheet: Page) -> None:
    """Who asks for dental insurance is not told about a bunk, whoever chose it."""
    assert chosen(Choice((at(sheet, BUNK),)), sheet, "is there dental insurance") is None


def test_a_line_that_speaks_to_ai_is_not_shown_to_it() -> None:
    """Such a line has no number, so that it can be neither obeyed nor quoted; the reader is told that there was one."""
    sheet = page(read(FERRY.replace("Perks\n", f"Perks\n- {ORDER}\n")).document)
    assert not any("200k" in line for line in sheet.lines)
    answer = chosen(Choice((at(sheet, BUNK),), "The salary is $200k."), sheet, OPEN)
    assert answer is not None
    assert "200k" not in answer.text + "".join(quote.text for quote in answer.quotes)
    assert answer.note == f"{NOTE} {KEPT_BACK}"


def test_what_a_line_announces_is_not_quoted_where_it_speaks_to_ai() -> None:
    """A line that ends in a colon is quoted alone where what follows it speaks to AI programs."""
    announcing = "The stewards of the island also get a few things that nobody else has, and these are:"
    sheet = page(read(f"Ferry Steward\n\nPerks\n{announcing}\n- {ORDER}\n- A lamp\n").document)
    answer = chosen(Choice((at(sheet, announcing),)), sheet, "what else")
    assert answer is not None
    assert [quote.text for quote in answer.quotes] == [announcing]


def test_what_nobody_sees_is_not_shown() -> None:
    """Zero-width, direction and tag characters, which can hide words from people, do not reach the model."""
    assert shown("a\u200bb\u202ec\U000e0041d\ufeff e\n\nf") == "abcd e f"
    sheet = page(read("Ferry Steward\n\nPay\nThe sal\u200bary is\u202e fine.\n").document)
    assert "The salary is fine." in sheet.lines


def test_a_long_posting_is_shown_as_far_as_it_fits() -> None:
    """What the model is shown is bounded, whatever was pasted."""
    sheet = page(read("Ferry Steward\n\n" + "- A line of some length that goes on\n" * 5_000).document)
    assert 0 < sum(map(len, sheet.lines)) <= PAGE


def test_a_model_is_asked_only_where_nothing_answers() -> None:
    """Closest lines and "not stated" may be looked at again; an answer, a refusal, talk and a lead's word may not."""
    assert unsure(Closest("Closest:", ()))
    assert unsure(NotStated("Nothing.", "boats"))
    assert unsure(NotStated("Nothing.", "pay", field="salary"), {"title"})
    assert not unsure(NotStated("A hiring lead has looked.", "pay", field="salary"), {"salary"})
    assert not unsure(Answer("Yes.", ()))
    assert not unsure(Refused("No.", "A rule."))
    assert not unsure(Chat("Hello!", ChatKind.GREETING))


@given(
    lines=st.lists(st.integers(-5, 30), max_size=8),
    prose=st.one_of(st.text(max_size=300), st.sampled_from([f"See {STAY}", "<!channel> hi", "[a](b) $9"])),
)
def test_whatever_a_model_says_quotes_are_the_postings_words(lines: list[int], prose: str) -> None:
    """Any choice whatever comes to nothing, or to exact spans that fit beside a sentence."""
    sheet = page(read(FERRY).document)
    answer = chosen(Choice(tuple(lines), prose), sheet, OPEN)
    if answer is not None:
        assert answer.quotes
        assert all(FERRY[quote.start : quote.end] == quote.text for quote in answer.quotes)
        assert len(answer.text) + sum(len(quote.text) for quote in answer.quotes) <= LIMIT
        assert not set("<>") & set(answer.text) or answer.text in prose
