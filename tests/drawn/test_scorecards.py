from __future__ import annotations

from bot.domain.interviews.template import DEFAULT
from handlers.ids import Action
from handlers.views import scorecards
from handlers.views.blocks import Json
from tests.drawn import samples
from tests.drawn.limits import objects
from tests.drawn.samples import INES, OMAR


def inputs(view: Json) -> dict[str, Json]:
    """The inputs of a view, by block."""
    return {str(block["block_id"]): block for block in view["blocks"] if block["type"] == "input"}


def test_every_competency_has_a_rating_and_its_evidence() -> None:
    """Five competencies make ten inputs, then come recommendation, strengths and concerns."""
    found = list(inputs(scorecards.scorecard_modal(samples.sheet())))
    assert found[:2] == ["job_skills.rating", "job_skills.evidence"]
    assert found[-3:] == ["recommendation", "strengths", "concerns"]
    assert len(found) == 13


def test_what_to_look_for_stands_beside_the_evidence() -> None:
    """The hint is the competency's own."""
    hint = inputs(scorecards.scorecard_modal(samples.sheet()))["judgment.evidence"]["hint"]["text"]
    assert DEFAULT[1].looks_for in hint


def test_typing_reports_itself_so_that_a_draft_is_kept() -> None:
    """Every input sends what is typed, and closing the modal is told too."""
    view = scorecards.scorecard_modal(samples.sheet())
    assert view["notify_on_close"] is True
    for block in inputs(view).values():
        assert block["dispatch_action"] is True
        assert block["element"]["action_id"] == Action.KEEP_DRAFT


def test_what_was_kept_stands_in_it() -> None:
    """A correction begins with one's own words, ratings and recommendation."""
    found = inputs(scorecards.scorecard_modal(samples.sheet(own=samples.card(INES, 4))))
    assert found["mission.rating"]["element"]["initial_option"]["value"] == "4"
    assert found["mission.evidence"]["element"]["initial_value"] == "Planned a planting day and told why."
    assert found["recommendation"]["element"]["initial_option"]["value"] == "yes"


def test_a_sealed_panel_shows_who_is_in_and_why_the_rest_is_closed() -> None:
    """Names and the reason, and no rating, recommendation or word of anybody."""
    drawn = str(scorecards.panel_modal(samples.SEALED))
    assert "Sealed: Your own scorecard is not in yet." in drawn
    assert "planting" not in drawn
    assert "Recommendations" not in drawn


def test_an_open_panel_says_where_ratings_differ() -> None:
    """5 and 2 are worth talking about; nothing is summed up or averaged."""
    drawn = scorecards.panel_modal(samples.OPENED)
    texts = [each["text"] for each in objects(drawn) if isinstance(each.get("text"), str)]
    assert "*Communication* · ratings differ, worth talking about" in texts
    assert f"<@{INES}>: Yes\n<@{OMAR}>: Yes" in texts
    assert not any("3.5" in text or "average" in text.lower() for text in texts)
