"""A posting is cut into headings, bullets, key values and sentences, each an exact span of the original."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.postings.segment import segment
from bot.domain.postings.units import UnitKind

PIECES = st.sampled_from(
    ["\n", "\n\n", "- ", "• ", "## ", "**", "Salary: ", " ..... ", "| a | b |\n", "\t", "1. ", "e.g. ", "U.S. ",
     "APPLY", "Duties:\n", "\x7f ", "\u00ad", ". ", "A", "b c", "[x](y)", "===\n"]
)  # fmt: skip
MESSY = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join))


@given(MESSY)
def test_units_are_spans_of_the_original_in_order(text: str) -> None:
    """Whatever the text, every unit is its own span, none is empty, and none overlaps the next."""
    document = segment(text)
    end = 0
    for unit in document.units:
        assert unit.text == text[unit.start : unit.end]
        assert unit.text.strip()
        assert unit.start >= end
        end = unit.end


@given(MESSY)
def test_no_word_is_lost(text: str) -> None:
    """Every word longer than a list's mark stands in some unit."""
    covered = {place for unit in segment(text).units for place in range(unit.start, unit.end)}
    for word in re.finditer(r"[^\W\d_]{5,}", text):
        assert set(range(word.start(), word.end())) <= covered


def kinds(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return kind, words and headings of each unit."""
    return [(str(unit.kind), unit.text, unit.headings) for unit in segment(text).units]


def test_headings_hold_until_the_next() -> None:
    """A unit stands under the title and the section above it."""
    units = kinds("Baker\n\nDuties\n- Bake bread\n- Sweep\n\nPay\n$20 an hour\n")
    assert units == [
        ("heading", "Baker", ()),
        ("heading", "Duties", ("Baker",)),
        ("bullet", "Bake bread", ("Baker", "Duties")),
        ("bullet", "Sweep", ("Baker", "Duties")),
        ("heading", "Pay", ("Baker",)),
        ("sentence", "$20 an hour", ("Baker", "Pay")),
    ]


def test_a_section_of_subheadings_holds_them() -> None:
    """Subheadings right under a section belong to it, until another section begins."""
    units = kinds("Baker\n\nResponsibilities\n\nEarly Mornings\n- Bake\n\nLate Mornings\n- Sell\n\nBenefits\n- Bread\n")
    paths = {text: headings for kind, text, headings in units if kind == "bullet"}
    assert paths["Bake"] == ("Baker", "Responsibilities", "Early Mornings")
    assert paths["Sell"] == ("Baker", "Responsibilities", "Late Mornings")
    assert paths["Bread"] == ("Baker", "Benefits")


def test_a_list_ends_its_heading() -> None:
    """A paragraph after a list is not about the list's heading any more."""
    units = kinds("Baker\n\nWhat you bring\n- Flour\n- Salt\n\nThe bakery opens at five every day of the week.\n")
    assert units[-1][2] == ("Baker",)


def test_wrapped_lines_are_one() -> None:
    """Lines cut at a page's width are one sentence, and the quote keeps the cut."""
    text = (
        "Baker wanted\n\nThe bakery on the corner of Mill Street and Long Lane is looking for a\n"
        "baker who likes to rise early and who can carry a sack of flour up the\nstairs. Ask Ms.\nCrumb for more.\n"
    )
    sentences = [unit.text for unit in segment(text).units if unit.kind is UnitKind.SENTENCE]
    assert len(sentences) == 2
    assert sentences[0].endswith("up the\nstairs.")


def test_short_lines_stay_apart() -> None:
    """The short lines of a posting's head are not run together."""
    texts = [unit.text for unit in segment("Baker\nCrumb & Daughters\nHull\nFull time\n").units]
    assert texts == ["Baker", "Crumb & Daughters", "Hull", "Full time"]


def test_abbreviations_end_no_sentence() -> None:
    """Abbreviations, initials and times of day do not cut a sentence in two."""
    text = "Baker\n\nSend it to Dr. J. Crumb, 4 Mill St. North, by 5 p.m. Friday, e.g. by post. Then wait.\n"
    sentences = [unit.text for unit in segment(text).units if unit.kind is UnitKind.SENTENCE]
    assert sentences == ["Send it to Dr. J. Crumb, 4 Mill St. North, by 5 p.m. Friday, e.g. by post.", "Then wait."]


def test_key_values_in_every_form() -> None:
    """Colons, dotted leaders, tabs and tables all make key values."""
    text = "Baker\n\nPay: $20\nHours ........ 30 a week\nPlace\tHull\n| Start | May |\n"
    units = [unit for unit in segment(text).units if unit.kind is UnitKind.KEY_VALUE]
    assert [unit.text for unit in units] == ["Pay: $20", "Hours ........ 30 a week", "Place\tHull", "Start | May"]


def test_markdown_marks_are_left_out() -> None:
    """Hashes and stars are marks, not words; a heading that is a link is known by its words."""
    units = kinds("# Baker\n\n## [Apply](https://x.example)\n\n**Duties**\n\n* Bake\n")
    assert [text for _, text, _ in units] == ["Baker", "[Apply](https://x.example)", "Duties", "Bake"]
    assert units[2][2] == ("Baker", "Apply")


def test_several_bullets_in_one_line() -> None:
    """Bullets that a converter ran together are taken apart."""
    texts = [unit.text for unit in segment("Baker\n\nDuties:\n• Bake • Sweep • Sell\n").units]
    assert texts[2:] == ["Bake", "Sweep", "Sell"]
