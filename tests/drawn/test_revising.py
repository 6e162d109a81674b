"""A new version as its lead sees it: the text in boxes, what changes, whose word is asked about, and the history."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.postings.revision import same_text
from bot.services.replies import Answered
from handlers.ids import Action, Block
from handlers.views import questions
from handlers.views.history import history_modal
from handlers.views.postings import open_list
from handlers.views.revising import asked_which, changes_modal, which_modal
from handlers.views.rewriting import BOX, MOST, boxed, joined, rewrite_modal
from tests.drawn import revised, samples
from tests.drawn.limits import objects

PARAGRAPH = "We tend the beds in every weather and write down what grows, so that the next one knows. " * 9


def inputs(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The inputs of a modal, by block."""
    return {str(block["block_id"]): block for block in view["blocks"] if block["type"] == "input"}


def said(view: object) -> str:
    """Every word of a view, marks and all."""
    return "\n".join(str(each["text"]) for each in objects([view]) if isinstance(each.get("text"), str))


def struck(view: object) -> list[str]:
    """The words that are struck through."""
    return [str(each["text"]) for each in objects([view]) if (each.get("style") or {}) == {"strike": True}]


@pytest.mark.parametrize("times", [1, 3, 7, 20])
def test_a_long_text_stands_in_several_boxes_and_comes_back_whole(times: int) -> None:
    """Cut between paragraphs, with room to write in each, and joined as it was."""
    text = "\n\n".join([f"{number} {PARAGRAPH.strip()}" for number in range(times)])
    there = boxed(text)
    assert there is not None
    assert all(len(each) <= BOX - 300 for each in there.texts) or len(there.texts) == 1
    assert joined(there.texts, there.cuts) == text


@given(text=st.text(alphabet=st.sampled_from("ab é🌱\n\u00ad"), max_size=9_000))
def test_whatever_fits_in_boxes_reads_the_same_when_it_comes_back(text: str) -> None:
    """No text is changed by being shown: left untouched, it makes no new version."""
    there = boxed(text)
    if there is None:
        return
    assert len(there.texts) <= MOST
    assert all(len(each.encode("utf-16-le")) // 2 <= BOX for each in there.texts)
    assert same_text(joined([each.strip() for each in there.texts], there.cuts), text)


def test_a_text_that_no_form_holds_is_replaced_by_a_file() -> None:
    """Without a place to cut, or with too many pieces, the form says what to do instead."""
    assert boxed("word " * 1_000) is None
    assert boxed(f"{PARAGRAPH}\n" * 60) is None
    view = rewrite_modal(samples.posting(text="word " * 9_000), ("txt",), "1 MB")
    assert "45,000 characters" in said(view)
    assert "direct message" in said(view)
    assert "initial_value" not in str(view)
    assert {Block.FILE.value, Block.TEXT.value} == set(inputs(view))


def test_what_changes_is_struck_through_beside_what_it_becomes() -> None:
    """The day that goes, the one that comes with the words that say so; a fact that stays is not spoken of."""
    view = changes_modal(revised.COMPARED)
    (rule,) = [each for each in struck(view) if each.startswith("Preference")]
    assert rule == "Preference for applications by Thursday, December 24, 2026 at 5:00 PM"
    assert "Preference for applications by Friday, January 8, 2027 at 5:00 PM" in said(view)
    assert "Applications received by January 8, 2027 at 5 PM get preference." in said(view)
    assert "January 15" not in "".join(struck(view))


def test_a_person_is_warned_where_the_new_text_speaks_against_their_word() -> None:
    """The correction is chosen unless the lead says otherwise; one that the text contradicts as before is a tick."""
    view = changes_modal(revised.COMPARED)
    assert ":warning: *Pay* changes in the text, and <@U0LEAD> corrected it on Dec 1, 2026." in said(view)
    pay = inputs(view)["salary"]["element"]
    assert pay["initial_option"]["value"] == "keep"
    assert [each["text"]["text"] for each in pay["options"]] == [
        "The correction: $25 an hour",
        "The new text: $26 to $29 an hour",
    ]
    ticks = inputs(view)[Block.FOLLOW]["element"]
    assert [each["value"] for each in ticks["options"]] == ["onsite_days"]
    assert "initial_options" not in ticks
    assert "Stays, though the text does not say it*: Years of experience “3” (<@U0OMAR>)" in said(view)
    assert "Reports to “the garden director” (<@U0LEAD>)" in said(view)


def test_what_was_chosen_is_still_chosen_after_somebody_else_was_quicker() -> None:
    """The notice stands first, and no choice is lost."""
    view = changes_modal(revised.COMPARED, follow={"salary", "onsite_days"}, meanwhile=True)
    assert "was changed while you had it open" in view["blocks"][0]["text"]["text"]
    assert inputs(view)["salary"]["element"]["initial_option"]["value"] == "follow"
    assert [each["value"] for each in inputs(view)[Block.FOLLOW]["element"]["initial_options"]] == ["onsite_days"]


def test_a_text_that_changes_words_only_says_so() -> None:
    """No fact, no correction, and the line that is new."""
    view = changes_modal(revised.REWORDED)
    assert "None of the facts I keep changes." in said(view)
    assert "New lines (1)" in said(view)
    assert "Corrections" not in said(view)
    assert "does not read like a job posting" in said(view)


def test_days_that_the_channel_hears_of_are_named() -> None:
    """Before anything is saved, the lead knows which reminders go and which come."""
    shown = said(changes_modal(revised.COMPARED))
    assert "those for Dec 24, 2026 are taken back, those for Jan 8, 2027 and Jan 15, 2027 are planned." in shown
    assert "Your answer stays beside it. I find words of the new text for “Whom would I report to?”" in shown


def test_two_postings_of_one_name_are_told_apart() -> None:
    """Each has a button or a choice of its own, and another posting is always one."""
    drawn = list(objects([dict(asked_which(revised.BROUGHT_TWICE))]))
    pressed = [str(each["value"]) for each in drawn if each.get("action_id") == Action.NEW_VERSION]
    assert pressed == ["3.17", "4.17"]
    options = inputs(which_modal(revised.BROUGHT_TWICE))[Block.WHICH]["element"]["options"]
    assert [each["value"] for each in options] == ["3", "4", "0"]


def test_an_answer_names_its_version_and_since_when_it_stands() -> None:
    """The first version has no date beside it; words from before a later one say so."""
    first = said(questions.answered(Answered(samples.posting(version=1), (samples.ANSWER,), "Pay?")))
    assert "version 1" in first
    assert "saved" not in first
    later = said(questions.answered(Answered(revised.SAVED, (samples.ANSWER, samples.ADDED), "Pay?")))
    assert "version 2, saved Dec 10, 2026" in later
    assert "said on Nov 3, 2026, before version 2; the posting itself does not." in later


def test_the_history_tells_who_changed_what_and_what_stood_before() -> None:
    """The latest first: the version with its facts, the word that gave way, the words themselves, the beginning."""
    lines = [str(block["text"]["text"]) for block in history_modal(revised.past())["blocks"] if "text" in block]
    assert lines[1].startswith("*Version 2* was saved by <@U0OMAR>, ")
    assert "• Pay: $24 to $27 an hour → $26 to $29 an hour" in lines[1]
    assert "December 24, 2026" in lines[1]
    assert "January 15" not in lines[1]
    assert lines[2].startswith("*Pay* follows the text again since version 2: <@U0OMAR>, ")
    corrected = next(line for line in lines if line.startswith("*Pay* was corrected by <@U0LEAD>, "))
    assert corrected.endswith(": “$25 an hour”, was “This part-time role pays $24 to $27 an hour.”.")
    assert any(line.endswith("“3”, was not stated.") for line in lines)
    assert lines[-1].startswith("*Version 1* was added by <@U0LEAD>")


def test_only_a_lead_has_a_menu_beside_a_posting() -> None:
    """Everybody sees the version that stands, where there was one before."""
    listed = open_list([revised.SAVED, samples.posting()], lead=True)
    menus = [each for each in objects([dict(listed)]) if each.get("action_id") == Action.POSTING_MENU]
    assert [each["value"] for each in menus[0]["options"]] == ["correct.3", "replace.3", "history.3"]
    assert said(dict(listed)).count("version 2, saved Dec 10, 2026") == 1
    assert Action.POSTING_MENU not in str(open_list([revised.SAVED]))
