from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.postings.correcting import corrected
from bot.domain.postings.facts import Facts
from bot.domain.postings.history import Version, Word, history
from bot.domain.postings.posting import Correction, Posting, PostingStatus
from bot.domain.postings.reading import read
from bot.domain.postings.revision import Revision, Stand, called_alike, revision, same_text, value_of

NOW = datetime(2026, 11, 2, 15, tzinfo=UTC)
LEAD, OTHER = "UIRIS", "UJOEL"
TEXT = """Ferry Deckhand
Bay Lines Cooperative

Pay: $23 an hour
Reports to: the captain
Location: Port Alder, WA

How to apply
Send a resume to crew@baylines.example.
Applications close December 18, 2026. Applications received by December 4, 2026 get preference.
"""


def posting(text: str = TEXT, *words: Correction) -> Posting:
    """An open posting of that text with people's words applied."""
    facts = corrected(read(text).facts, words)
    return Posting(3, "deckhand", text, facts, 1, PostingStatus.OPEN, None, "UTC", LEAD, NOW, (), words)


def compared(new: str, *words: Correction) -> Revision:
    """The posting, with people's words on it, beside a new text."""
    return revision(posting(TEXT, *words), read(TEXT).facts, replace(posting(new), id=9))


def word(field: str, words: str) -> Correction:
    """A person's word on a fact."""
    return Correction(field, words, LEAD, NOW)


def stands(found: Revision) -> dict[str, Stand]:
    """How the new text stands to each word."""
    return {each.correction.field: each.stand for each in found.held}


def test_only_facts_whose_value_changes_are_told() -> None:
    """Another wage and another day are changes; the same wage in other words is none."""
    found = compared(TEXT.replace("Pay: $23 an hour", "We pay $23 per hour.").replace("December 18", "December 29"))
    assert found.changed == ("deadlines",)
    assert len(found.gone) == len(found.fresh) == 2


def test_what_comes_and_what_goes_is_a_change() -> None:
    """A fact that the new text no longer states, and one that only it states."""
    found = compared(TEXT.replace("Reports to: the captain\n", "Start date: March 1, 2027\n"))
    assert set(found.changed) == {"reports_to", "start_date"}
    assert (found.gone, found.fresh) == (("Reports to: the captain",), ("Start date: March 1, 2027",))


def test_a_person_is_asked_only_where_the_text_says_otherwise() -> None:
    """The text may say the same by now, say something else now, still say what was corrected, or say nothing."""
    new = TEXT.replace("$23 an hour", "$26 an hour").replace("the captain", "the first mate")
    found = compared(
        new,
        word("salary", "$25 an hour"),
        word("reports_to", "The first  mate"),
        word("locations", "Port Alder, WA; Salt Point, WA"),
        word("min_years", "2"),
    )
    assert stands(found) == {
        "salary": Stand.OPPOSED,
        "reports_to": Stand.AGREES,
        "locations": Stand.AS_BEFORE,
        "min_years": Stand.SILENT,
    }
    assert [each.correction.field for each in found.held if each.asks] == ["salary", "locations"]
    assert found.changed == ()


def test_a_fact_that_the_text_drops_is_asked_about_too() -> None:
    """Whoever corrected the wage is asked when the text stops naming one; "not stated" agrees with it."""
    silent = TEXT.replace("Pay: $23 an hour\n", "")
    assert stands(compared(silent, word("salary", "$25 an hour"))) == {"salary": Stand.OPPOSED}
    assert stands(compared(silent, word("salary", ""))) == {"salary": Stand.AGREES}


def test_the_latest_word_on_a_fact_is_the_one_that_counts() -> None:
    """A fact that was corrected twice is asked about once."""
    found = compared(TEXT.replace("$23", "$26"), word("salary", "$25 an hour"), word("salary", "$26 an hour"))
    assert [(each.correction.words, each.stand) for each in found.held] == [("$26 an hour", Stand.AGREES)]


@pytest.mark.parametrize(
    "same",
    [TEXT, TEXT.replace("\n", "\r\n"), TEXT.replace(" ", "  "), "\n\n" + TEXT.replace("Deck", "Deck\u00ad\u200b"),
     TEXT.replace("Pay: $23", "Pay:\n$23")],
)  # fmt: skip
def test_a_text_is_the_same_however_its_lines_are_broken(same: str) -> None:
    """White space and what nobody sees make no new version."""
    assert same_text(TEXT, same)
    assert not same_text(TEXT, same.replace("$23", "$24"))


def test_of_a_paragraph_only_the_sentence_that_changes_is_told() -> None:
    """A day moves in the middle of a long line: neither its beginning nor its end is said to be new."""
    found = compared(TEXT.replace("December 4", "December 9"))
    assert found.fresh == ("Applications received by December 9, 2026 get preference.",)


LINES = st.text(alphabet="ab \n", max_size=60)


@given(old=LINES, new=LINES)
def test_lines_that_come_and_go_account_for_every_difference(old: str, new: str) -> None:
    """Whatever the texts: the old lines without those that go, with those that come, are the new lines."""
    found = revision(replace(posting(), text=old), Facts(), replace(posting(), text=new))
    assert not set(found.gone) & set(found.fresh)
    assert counted(old) - Counter(found.gone) + Counter(found.fresh) == counted(new)


def counted(text: str) -> Counter[str]:
    """The lines of a text that hold anything, by how often they stand in it."""
    return Counter(" ".join(line.split()) for line in text.splitlines() if line.strip())


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ("Ferry deckhand\nBay Lines Cooperative\n", True),
        ("FERRY DECKHAND\nBay Lines Cooperative, Inc.\n", True),
        ("Ferry Deckhand\n", True),
        ("Ferry Deckhand\nHarbor Museum\n", False),
        ("Ferry Purser\nBay Lines Cooperative\n", False),
    ],
)
def test_a_job_is_known_by_title_and_organization(other: str, alike: bool) -> None:
    """Case and endings do not tell two apart; another organization or title does."""
    body = TEXT.split("\n", 2)[2]
    assert called_alike(read(TEXT).facts, read(other + body).facts) is alike
    assert not called_alike(read(TEXT).facts, Facts())


def test_a_value_is_the_same_in_other_words() -> None:
    """Rules in another order and a sentence put differently have one value; what is not stated has none."""
    facts = read(TEXT).facts
    assert value_of(facts, "deadlines") == value_of(replace(facts, deadlines=facts.deadlines[::-1]), "deadlines")
    assert value_of(Facts(), "deadlines") is None
    assert value_of(Facts(), "salary") is None


def test_the_past_says_what_stood_before_each_word() -> None:
    """Before the first word the text of its time, before a later one the word before it; a withdrawn one no more."""
    day = timedelta(days=1)
    new = TEXT.replace("$23", "$26")
    versions = (
        Version(1, TEXT, read(TEXT).facts, LEAD, NOW),
        Version(2, new, read(new).facts, OTHER, NOW + 3 * day),
    )
    words = (
        Word(Correction("salary", "$24 an hour", LEAD, NOW + day), OTHER, NOW + 3 * day),
        Word(Correction("salary", "$25 an hour", LEAD, NOW + 2 * day), OTHER, NOW + 3 * day),
        Word(Correction("salary", "$30 an hour", OTHER, NOW + 4 * day)),
        Word(Correction("start_date", "May", OTHER, NOW + 4 * day)),
    )
    past = history(posting(new), versions, words)
    assert [each.was for each in past.corrected] == ["Pay: $23 an hour", "$24 an hour", "Pay: $26 an hour", ""]
    assert [past.version_at(NOW + days * day) for days in (-1, 0, 2, 3, 9)] == [1, 1, 1, 2, 2]
