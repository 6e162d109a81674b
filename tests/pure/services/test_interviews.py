from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.interviews.interview import Interview
from bot.domain.interviews.scorecard import ScorecardForm
from bot.domain.interviews.template import DEFAULT, empty
from bot.domain.refusals import NoSuchInterview
from bot.domain.reminders.reminder import ReminderKind
from bot.ports import Store
from bot.services import Services
from bot.services.sheets import Recorded
from tests.pure.services import town
from tests.pure.services.slack import FakeSlack

AFTER = datetime(2026, 11, 5, 17, tzinfo=UTC)


@pytest.fixture
def interview(use_cases: Services, store: Store) -> Interview:
    """An interview with a panel of three."""
    return town.set_up(use_cases, town.kept_posting(store, facts=replace(town.FACTS, onsite_days=None)).id)


def submit(use_cases: Services, who: str, rating: int = 4) -> Recorded:
    """Hand in a complete scorecard."""
    kept = use_cases.interviews.record_scorecard(1, town.written(rating), by=who, now=AFTER)
    assert isinstance(kept, Recorded)
    return kept


def test_setting_up_plans_invitations_and_feedback_at_once(use_cases: Services, interview: Interview) -> None:
    """With the interview stand three invitations, due now, and three times three requests for feedback."""
    coming = use_cases.reminders.coming(by=town.LEAD, limit=50)
    kinds = [each.planned.kind for each in coming]
    assert kinds.count(ReminderKind.INVITATION) == 3
    assert kinds.count(ReminderKind.FEEDBACK) == 9
    assert {each.planned.interview_id for each in coming} == {interview.id}
    assert coming[0].planned.due_at == town.NOW


def test_a_form_with_problems_keeps_nothing(use_cases: Services, store: Store) -> None:
    """Problems come back as values, and there is neither an interview nor a reminder."""
    form = replace(town.interview_form(town.kept_posting(store).id), candidate="", interviewers=())
    problems = use_cases.interviews.schedule(form, by=town.LEAD, now=town.NOW)
    assert isinstance(problems, tuple)
    assert [problem.field for problem in problems] == ["candidate", "interviewers"]
    assert use_cases.interviews.all(by=town.LEAD) == ()
    assert use_cases.reminders.coming(by=town.LEAD) == ()


def test_an_interview_needs_an_open_posting(use_cases: Services, store: Store) -> None:
    """A closed posting, or one that is not there, is a problem at the posting's field."""
    posting = town.kept_posting(store)
    use_cases.postings.close(posting.id, by=town.LEAD, now=town.NOW)
    for posting_id in (posting.id, 99):
        problems = use_cases.interviews.schedule(town.interview_form(posting_id), by=town.LEAD, now=town.NOW)
        assert isinstance(problems, tuple)
        assert [problem.field for problem in problems] == ["posting_id"]


def test_a_sheet_begins_empty_then_holds_the_draft_then_the_own_scorecard(
    use_cases: Services, interview: Interview
) -> None:
    """What is shown first is the draft, else what was submitted, else an empty form with one line a competency."""
    sheet = use_cases.interviews.scorecard(interview.id, by=town.ANN)
    assert (sheet.prefill, sheet.own, sheet.from_draft) == (empty(DEFAULT), None, False)
    half = replace(empty(DEFAULT), strengths="Warm with")
    use_cases.interviews.keep_draft(interview.id, half, by=town.ANN, now=town.NOW)
    assert use_cases.interviews.scorecard(interview.id, by=town.ANN).prefill == half
    assert use_cases.interviews.scorecard(interview.id, by=town.ANN).from_draft
    submit(use_cases, town.ANN)
    sheet = use_cases.interviews.scorecard(interview.id, by=town.ANN)
    assert sheet.prefill == town.written()
    assert sheet.own is not None
    assert not sheet.from_draft
    assert use_cases.interviews.scorecard(interview.id, by=town.BEN).prefill == empty(DEFAULT)


def test_an_incomplete_scorecard_is_not_kept(use_cases: Services, interview: Interview) -> None:
    """Problems come back at their fields, the draft stays, and nobody counts as having submitted."""
    half = replace(town.written(), recommendation=None)
    use_cases.interviews.keep_draft(interview.id, half, by=town.ANN, now=town.NOW)
    problems = use_cases.interviews.record_scorecard(interview.id, half, by=town.ANN, now=AFTER)
    assert isinstance(problems, tuple)
    assert [problem.field for problem in problems] == ["recommendation"]
    assert use_cases.interviews.panel(interview.id, by=town.ANN).submitted == ()
    assert use_cases.interviews.scorecard(interview.id, by=town.ANN).prefill == half


def test_who_is_waited_for_is_named(use_cases: Services, interview: Interview) -> None:
    """After a submission the rest of the panel is waited for, in the panel's order, until nobody is."""
    assert submit(use_cases, town.BEN).waiting_for == (town.ANN, town.CAM)
    assert submit(use_cases, town.ANN).waiting_for == (town.CAM,)
    assert submit(use_cases, town.CAM).waiting_for == ()
    assert interview.interviewers == town.PANEL


def test_a_correction_is_a_new_version(use_cases: Services, interview: Interview) -> None:
    """Submitting again keeps the earlier version and counts as one scorecard."""
    assert submit(use_cases, town.ANN, 4).scorecard.version == 1
    assert submit(use_cases, town.ANN, 2).scorecard.version == 2
    panel = use_cases.interviews.panel(interview.id, by=town.ANN)
    assert [card.version for card in panel.scorecards if card.interviewer == town.ANN] == [2]


def test_nobody_reads_before_writing(use_cases: Services, interview: Interview) -> None:
    """A member reads nothing until their own is in; then what is there; what is missing stays missing."""
    submit(use_cases, town.ANN)
    sealed = use_cases.interviews.panel(interview.id, by=town.BEN)
    assert (sealed.scorecards, sealed.sealed_because) == ((), "Your own scorecard is not in yet.")
    assert sealed.submitted == (town.ANN,)
    submit(use_cases, town.BEN)
    opened = use_cases.interviews.panel(interview.id, by=town.BEN)
    assert [card.interviewer for card in opened.scorecards] == [town.ANN, town.BEN]
    assert (opened.missing, opened.sealed_because) == ((town.CAM,), None)


def test_a_lead_reads_when_all_are_in(use_cases: Services, interview: Interview) -> None:
    """A lead sees who is in, not what, until the last scorecard; then all of them."""
    submit(use_cases, town.ANN)
    submit(use_cases, town.BEN)
    sealed = use_cases.interviews.panel(interview.id, by=town.LEAD)
    assert sealed.scorecards == ()
    assert sealed.sealed_because == "2 of 3 are in; leads read all once every one is in."
    assert use_cases.interviews.all(by=town.LEAD)[0].scorecards == ()
    submit(use_cases, town.CAM)
    assert len(use_cases.interviews.panel(interview.id, by=town.LEAD).scorecards) == 3
    assert use_cases.interviews.all(by=town.OTHER_LEAD)[0].sealed_because is None


def test_one_sees_what_one_owes(use_cases: Services, interview: Interview) -> None:
    """Before the interview it is ahead; after it, feedback is owed until it is in; months later it is let go."""
    (ahead,) = use_cases.interviews.mine(by=town.ANN, now=town.NOW)
    assert (ahead.upcoming, ahead.submitted, ahead.interview) == (True, False, interview)
    (owed,) = use_cases.interviews.mine(by=town.ANN, now=AFTER)
    assert not owed.upcoming
    assert use_cases.interviews.mine(by=town.ANN, now=AFTER + timedelta(days=61)) == ()
    submit(use_cases, town.ANN)
    assert use_cases.interviews.mine(by=town.ANN, now=AFTER) == ()
    assert use_cases.interviews.mine(by=town.STRANGER, now=AFTER) == ()


def test_feedback_that_is_in_is_not_asked_for(use_cases: Services, interview: Interview) -> None:
    """After the interview only those who still owe feedback hear of it, and nobody more than three times."""
    slack = FakeSlack()
    use_cases.reminders.send_due(town.NOW, slack)
    assert slack.told() == [("invitation", who) for who in interview.interviewers]
    submit(use_cases, town.BEN)
    for hours in range(1, 240):
        use_cases.reminders.send_due(interview.ends_at + timedelta(hours=hours), slack)
    asked = [place for kind, place in slack.told() if kind == "feedback"]
    assert sorted(asked) == [town.ANN] * 3 + [town.CAM] * 3
    assert all(post.notice.interview == interview for post in slack.posts)


def test_an_interview_that_is_not_there_is_refused(use_cases: Services) -> None:
    """A button of an erased interview gets a clear word, whoever presses it."""
    with pytest.raises(NoSuchInterview, match="interview list"):
        use_cases.interviews.scorecard(99, by=town.ANN)


def draft(use_cases: Services, interview: Interview, form: ScorecardForm, at: datetime) -> bool:
    """Report typing, and say whether the sheet then shows a draft."""
    use_cases.interviews.keep_draft(interview.id, form, by=town.ANN, now=at)
    return use_cases.interviews.scorecard(interview.id, by=town.ANN).from_draft


def test_a_report_of_typing_that_comes_after_the_scorecard_is_no_draft(
    use_cases: Services, interview: Interview
) -> None:
    """Neither what was sent itself nor what was typed on the way to it comes back as "your draft"."""
    submit(use_cases, town.ANN, rating=4)
    assert not draft(use_cases, interview, town.written(4), AFTER + timedelta(seconds=1))
    assert not draft(use_cases, interview, town.written(2), AFTER - timedelta(seconds=1))
    assert draft(use_cases, interview, town.written(2), AFTER + timedelta(minutes=5))


def test_what_was_taken_back_is_no_draft_any_more(use_cases: Services, interview: Interview) -> None:
    """Emptied, or typed back to what was sent, the earlier draft goes too."""
    assert draft(use_cases, interview, town.written(2), AFTER)
    assert not draft(use_cases, interview, empty(DEFAULT), AFTER)
    submit(use_cases, town.ANN, rating=4)
    assert draft(use_cases, interview, town.written(2), AFTER + timedelta(minutes=5))
    assert not draft(use_cases, interview, town.written(4), AFTER + timedelta(minutes=6))


def test_what_is_no_longer_asked_for_is_not_listed_either(use_cases: Services, interview: Interview) -> None:
    """With a scorecard in, that person's reminders are gone, and planning again brings none of them back."""
    submit(use_cases, town.ANN)
    for _ in range(2):
        coming = [each.planned for each in use_cases.reminders.coming(by=town.LEAD, limit=50)]
        assert {each.place for each in coming if each.interview_id == interview.id} == {town.BEN, town.CAM}
        use_cases.reminders.plan(town.NOW)
