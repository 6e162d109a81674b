"""What was understood of a posting, as its lead sees it before saving."""

from __future__ import annotations

from typing import Any

from bot.domain.postings.facts import Facts
from handlers.views.confirming import confirm_modal
from handlers.views.postings import open_list
from handlers.views.understood import understood_blocks
from tests.drawn import samples


def lines(facts: Facts) -> list[str]:
    """What is said, line by line, quotes behind a bar."""
    drawn = understood_blocks(samples.posting(facts=facts))
    parts: list[dict[str, Any]] = [
        part for block in drawn if block["type"] == "rich_text" for part in block["elements"]
    ]
    return [("| " if "quote" in each["type"] else "") + "".join(e["text"] for e in each["elements"]) for each in parts]


def test_each_fact_stands_over_the_words_that_state_it() -> None:
    """Name and value, then the quote; where the quote is the value, its name is enough."""
    shown = lines(samples.FACTS)
    assert shown[shown.index("Pay: $24 to $27 an hour") + 1] == "| This part-time role pays $24 to $27 an hour."
    date = "When to apply: Preference for applications by Thursday, December 24, 2026 at 5:00 PM"
    assert shown[shown.index(date) + 1].startswith("| Applications received by December 24, 2026")
    assert "Title" in shown


def test_a_sentence_that_states_several_facts_stands_once() -> None:
    """Onsite days and the way of working rest on one line of the posting."""
    shown = lines(samples.FACTS)
    at = shown.index("| Educators work onsite on Tuesdays and Thursdays.")
    assert shown[at - 2 : at] == ["Remote or onsite: hybrid", "Onsite days: tue, thu"]
    assert len(set(shown)) == len(shown)


def test_a_posting_that_says_it_is_closed_is_shown_so_everywhere() -> None:
    """Before it is saved, in the form, and in the list, where its dates no longer stand."""
    assert "Closed: it takes no more applications" in lines(samples.CLOSED)
    posting = samples.posting(facts=samples.CLOSED)
    assert "no more applications" in str(confirm_modal(posting, {}))
    listed = str(open_list([posting]))
    assert "It says that it takes no more applications: “The position closes on January 15, 2027.”" in listed
    assert "Preference" not in listed


def test_nothing_understood_is_said_as_such() -> None:
    """A posting without a single fact still says what was looked for."""
    assert lines(Facts()) == []
    assert "Not stated" in str(understood_blocks(samples.posting(facts=Facts())))
