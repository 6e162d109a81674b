from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.interviews.interview import Interview, Setting
from bot.domain.interviews.panel import debrief, missing, sealed_because, submitted
from bot.domain.interviews.scorecard import Assessment, Recommendation, Scorecard, ScorecardForm
from bot.domain.interviews.template import DEFAULT

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
PANEL = ("U1", "U2", "U3", "U4")
INTERVIEW = Interview(7, 1, "Robin Ames", PANEL, NOW, 60, "America/Chicago", Setting.REMOTE, "", "ULEAD", NOW)


def card(who: str, *ratings: int | None, says: Recommendation = Recommendation.YES) -> Scorecard:
    """A scorecard with these ratings, in the order of the default competencies."""
    lines = tuple(
        Assessment(competency.key, rating, "Seen.") for competency, rating in zip(DEFAULT, ratings, strict=True)
    )
    return Scorecard(7, who, 1, ScorecardForm(lines, says, "", ""), NOW)


def test_who_is_in_and_who_is_missed_stand_in_the_panels_order() -> None:
    """Submitted and missing people are named in the order of the panel, and nobody from outside it."""
    assert submitted(INTERVIEW, {"U3", "U1", "UX"}) == ("U1", "U3")
    assert missing(INTERVIEW, {"U3", "U1", "UX"}) == ("U2", "U4")


def test_a_panel_member_is_sealed_out_until_their_own_is_in() -> None:
    """A member reads nothing before their own scorecard is in, whatever others did, and then no reason remains."""
    assert sealed_because(INTERVIEW, {"U1", "U3"}, "U2") == "Your own scorecard is not in yet."
    assert sealed_because(INTERVIEW, {"U2"}, "U2") is None


def test_a_lead_from_outside_is_told_how_many_are_in() -> None:
    """Who is not on the panel reads once all are in, and before that is told how many are."""
    assert sealed_because(INTERVIEW, {"U1", "U2"}, "ULEAD") == "2 of 4 are in; leads read all once every one is in."
    assert sealed_because(INTERVIEW, set(PANEL), "ULEAD") is None


def test_a_lead_on_the_panel_is_sealed_like_any_member() -> None:
    """Being a lead opens nothing to somebody who still owes a scorecard."""
    assert sealed_because(INTERVIEW, {"U1", "U3", "U4"}, "U2") == "Your own scorecard is not in yet."


def test_a_debrief_shows_where_ratings_are_two_or_more_apart() -> None:
    """Rows are marked where ratings differ by two or more; "not assessed" is no rating and makes no difference."""
    shown = debrief([card("U1", 4, 2, None, 3, None), card("U2", 2, 3, 1, None, None)], DEFAULT)
    assert [row.apart for row in shown.rows] == [True, False, False, False, False]
    assert [said.rating for said in shown.rows[0].said] == [4, 2]
    assert [said.interviewer for said in shown.rows[2].said] == ["U1", "U2"]


def test_a_debrief_restates_and_never_scores() -> None:
    """Recommendations are listed person by person; there is nothing that sums, averages or ranks."""
    cards = [card("U1", 1, 1, 1, 1, 1, says=Recommendation.NO), card("U2", 5, 5, 5, 5, 5)]
    shown = debrief(cards, DEFAULT)
    assert shown.recommendations == (("U1", Recommendation.NO), ("U2", Recommendation.YES))
    numbers = {said.rating for row in shown.rows for said in row.said}
    assert numbers == {1, 5}
