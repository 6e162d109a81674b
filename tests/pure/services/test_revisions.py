from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.interviews.scorecard import Problem
from bot.domain.postings.facts import Salary
from bot.domain.postings.form import PostingForm, words_of
from bot.domain.postings.posting import Posting, PostingStatus
from bot.domain.postings.revision import Stand
from bot.domain.questions.outcome import Answer
from bot.domain.refusals import NoSuchPosting, NotAPosting, PostingClosed, PostingDiscarded, PostingNotSaved
from bot.ports import Store
from bot.services import Services, services
from bot.services.replies import Answered
from bot.services.revising import Brought, Comparison, Overtaken, Unchanged, seen
from tests.pure.services import town
from tests.pure.services.slack import FakeSlack
from tests.pure.services.test_model import Pupil
from tests.pure.services.test_postings import BAKER, confirmed, due

LATER = town.NOW + timedelta(days=2)
MOVED = BAKER.replace("December 18, 2026", "January 8, 2027").replace("$23 an hour", "$26 an hour")
OLD_DAYS = ["2026-12-11", "2026-12-15", "2026-12-17", "2026-12-18"]
NEW_DAYS = ["2027-01-01", "2027-01-05", "2027-01-07", "2027-01-08"]


@pytest.fixture
def baker(use_cases: Services) -> Posting:
    """An open posting, confirmed as it was understood."""
    proposed = use_cases.postings.propose(BAKER, by=town.LEAD, now=town.NOW)
    return confirmed(use_cases, proposed)


def brought(use_cases: Services, text: str = MOVED) -> Brought:
    """A text that a lead sends."""
    found = use_cases.revisions.bring(text, by=town.LEAD, now=LATER)
    assert isinstance(found, Brought)
    return found


def compared(use_cases: Services, posting: Posting, text: str = MOVED) -> Comparison:
    """What that text would change in a posting."""
    found = use_cases.revisions.rewrite(posting.id, text, by=town.LEAD, now=LATER)
    assert isinstance(found, Brought)
    shown = use_cases.revisions.compare(found.posting.id, posting.id, by=town.LEAD, now=LATER)
    assert isinstance(shown, Comparison)
    return shown


def saved(use_cases: Services, shown: Comparison, *follow: str, by: str = town.LEAD) -> Posting | Overtaken | Unchanged:
    """The version that was looked at, saved."""
    proposal = shown.revision.proposal.id
    return use_cases.revisions.save(proposal, shown.seen, follow=follow, by=by, now=LATER)


def revised(use_cases: Services, posting: Posting, text: str = MOVED, *follow: str) -> Posting:
    """A posting with a new text."""
    kept = saved(use_cases, compared(use_cases, posting, text), *follow)
    assert isinstance(kept, Posting)
    return kept


def pay(posting: Posting) -> float | None:
    """What the posting pays at most."""
    fact = posting.facts.salary
    return fact.value.max if fact and isinstance(fact.value, Salary) else None


def answer(use_cases: Services, question: str) -> tuple[Posting, Answer]:
    """The posting that answers, as it is now, and its answer."""
    reply = use_cases.postings.answer(question, town.place(), now=LATER)
    assert isinstance(reply, Answered)
    (outcome,) = reply.outcomes
    assert isinstance(outcome, Answer)
    return reply.posting, outcome


def test_a_text_of_an_open_posting_may_be_its_new_version(use_cases: Services, baker: Posting) -> None:
    """Title and organization tell; the text waits as a proposal, and nothing has changed yet."""
    found = brought(use_cases)
    assert found.twins == (baker,)
    assert found.posting.status is PostingStatus.PROPOSED
    assert use_cases.postings.open() == (baker,)
    assert brought(use_cases, BAKER.replace("Bakery Trainer", "Oven Keeper")).twins == ()


def test_a_posting_is_known_by_its_text_after_its_title_was_corrected(use_cases: Services, baker: Posting) -> None:
    """People call it something else by now; the file still says what it said."""
    renamed = confirmed(use_cases, baker, title="Head Baker")
    assert brought(use_cases).twins == (renamed,)
    assert brought(use_cases, MOVED.replace("Bakery Trainer", "Head Baker")).twins == (renamed,)


def test_the_same_text_changes_nothing_and_leaves_nothing(use_cases: Services, baker: Posting) -> None:
    """Sent again or edited back, with other line ends: no proposal, no version."""
    again = BAKER.replace("\n", "\r\n")
    assert use_cases.revisions.bring(again, by=town.LEAD, now=LATER) == Unchanged(baker)
    assert use_cases.revisions.rewrite(baker.id, again, by=town.LEAD, now=LATER) == Unchanged(baker)
    assert use_cases.postings.propose(BAKER, by=town.LEAD, now=LATER).name == "bakery-trainer-2"


def test_what_changes_is_seen_before_it_is_saved(use_cases: Services, baker: Posting) -> None:
    """Facts, lines, and the days that the channel will hear of; until it is saved all is as it was."""
    shown = compared(use_cases, baker)
    assert shown.revision.changed == ("salary", "deadlines")
    assert (shown.no_more, shown.ahead) == ((date(2026, 12, 18),), (date(2027, 1, 8),))
    assert use_cases.postings.open() == (baker,)
    assert due(use_cases) == OLD_DAYS


def test_saving_makes_the_next_version_with_its_reminders(use_cases: Services, baker: Posting) -> None:
    """Number, text, facts and instant are new, the name, channel and zone stay, and the dates are announced anew."""
    kept = revised(use_cases, baker)
    assert (kept.id, kept.version, kept.text, kept.revised_at) == (baker.id, 2, MOVED, LATER)
    assert (kept.name, kept.channel, kept.zone) == (baker.name, baker.channel, baker.zone)
    assert pay(kept) == 26
    assert due(use_cases) == NEW_DAYS
    assert use_cases.postings.open() == (kept,)


def test_answers_come_from_the_version_that_stands(use_cases: Services, baker: Posting) -> None:
    """The same conversation, asked again, quotes the new text and names its version."""
    before, _ = answer(use_cases, "What does it pay?")
    revised(use_cases, baker)
    after, said = answer(use_cases, "What does it pay?")
    assert (before.version, after.version) == (1, 2)
    assert all(quote.text in MOVED for quote in said.quotes)
    assert "26" in said.text


def test_what_was_announced_is_not_announced_again(use_cases: Services, baker: Posting) -> None:
    """A reminder that went out stays out; one for a day that both texts name is neither lost nor said twice."""
    slack = FakeSlack()
    assert use_cases.reminders.send_due(town.NOW + timedelta(days=39, hours=1), slack) == 1
    kept = revised(use_cases, baker, BAKER.replace("$23", "$26"))
    assert (kept.version, due(use_cases)) == (2, OLD_DAYS[1:])
    for day in range(40, 60):
        use_cases.reminders.send_due(town.NOW + timedelta(days=day, hours=1), slack)
    assert [post.notice.detail["days"] for post in slack.posts] == ["7", "3", "1", "0"]


def test_a_day_that_the_new_text_drops_is_not_announced(use_cases: Services, baker: Posting) -> None:
    """What waits for the old day is withdrawn, and comes back with it."""
    slack = FakeSlack()
    kept = revised(use_cases, baker, BAKER.replace("Applications close December 18, 2026.\n", ""))
    assert due(use_cases) == []
    assert use_cases.reminders.send_due(town.NOW + timedelta(days=39, hours=1), slack) == 0
    revised(use_cases, kept, BAKER)
    assert due(use_cases) == OLD_DAYS


def test_a_fact_that_was_only_confirmed_follows_the_text(use_cases: Services, baker: Posting) -> None:
    """Saving the form as it stood is nobody's correction, so the new wage is the wage."""
    again = confirmed(use_cases, baker)
    assert again.corrections == ()
    assert pay(revised(use_cases, again)) == 26


def test_a_correction_outlives_the_text_until_a_lead_says_otherwise(use_cases: Services, baker: Posting) -> None:
    """The new text speaks against it, which is shown; it stays unless the text is chosen on just that fact."""
    corrected = confirmed(use_cases, baker, salary="$25 an hour", deadlines="Applications close December 22, 2026")
    shown = compared(use_cases, corrected)
    assert {each.correction.field: each.stand for each in shown.revision.held} == {
        "salary": Stand.OPPOSED,
        "deadlines": Stand.OPPOSED,
    }
    assert (shown.no_more, shown.ahead) == ((), ())
    kept = saved(use_cases, shown, "deadlines")
    assert isinstance(kept, Posting)
    assert pay(kept) == 25
    assert due(use_cases) == NEW_DAYS
    assert [each.field for each in kept.corrections] == ["salary"]


def test_a_correction_that_the_text_says_by_now_gives_way_to_it(use_cases: Services, baker: Posting) -> None:
    """The posting's own sentence can be quoted again, and a later text is followed."""
    corrected = confirmed(use_cases, baker, salary="$26 an hour")
    kept = revised(use_cases, corrected)
    assert kept.corrections == ()
    assert kept.facts.salary is not None
    assert kept.facts.salary.quote.text in MOVED
    assert pay(revised(use_cases, kept, MOVED.replace("$26", "$28"))) == 28


def test_the_history_keeps_who_said_what_and_when(use_cases: Services, baker: Posting) -> None:
    """Both versions, the word, what it corrected, and who let the text speak again."""
    corrected = confirmed(use_cases, baker, salary="$25 an hour")
    saved(use_cases, compared(use_cases, corrected), "salary", by=town.OTHER_LEAD)
    past = use_cases.revisions.history(baker.id, by=town.LEAD)
    assert [(each.number, each.text, each.by) for each in past.versions] == [
        (1, BAKER, town.LEAD),
        (2, MOVED, town.OTHER_LEAD),
    ]
    (told,) = past.corrected
    assert (told.word.said.words, told.word.said.by, told.was) == ("$25 an hour", town.LEAD, "Pay: $23 an hour")
    assert (told.word.withdrawn_by, told.word.withdrawn_at) == (town.OTHER_LEAD, LATER)


def test_of_two_leads_the_second_sees_what_the_first_has_saved(use_cases: Services, baker: Posting) -> None:
    """Nothing is overwritten unseen and no text is lost: the second text is compared anew, and can then be saved."""
    first, second = compared(use_cases, baker), compared(use_cases, baker, BAKER.replace("$23", "$24"))
    assert isinstance(saved(use_cases, first), Posting)
    overtaken = saved(use_cases, second, by=town.OTHER_LEAD)
    assert isinstance(overtaken, Overtaken)
    assert use_cases.postings.find(baker.id).version == 2
    assert set(overtaken.comparison.revision.changed) == {"salary", "deadlines"}
    kept = saved(use_cases, overtaken.comparison, by=town.OTHER_LEAD)
    assert isinstance(kept, Posting)
    assert (kept.version, pay(kept)) == (3, 24)


def test_two_leads_with_the_same_text_make_one_version(use_cases: Services, baker: Posting) -> None:
    """The second is told that nothing changed."""
    first, second = compared(use_cases, baker), compared(use_cases, baker)
    kept = saved(use_cases, first)
    assert saved(use_cases, second, by=town.OTHER_LEAD) == Unchanged(use_cases.postings.find(baker.id))
    assert isinstance(kept, Posting)


def test_a_correction_in_between_is_seen_as_well(use_cases: Services, baker: Posting) -> None:
    """What somebody corrected after the comparison was shown is compared before anything is saved."""
    shown = compared(use_cases, baker)
    confirmed(use_cases, baker, salary="$25 an hour")
    overtaken = saved(use_cases, shown)
    assert isinstance(overtaken, Overtaken)
    assert [each.stand for each in overtaken.comparison.revision.held] == [Stand.OPPOSED]


def correct(use_cases: Services, form: PostingForm, shown: dict[str, str]) -> Posting | tuple[Problem, ...]:
    """Send a form that was opened while `shown` stood in it."""
    return use_cases.postings.confirm(1, form, by=town.OTHER_LEAD, now=LATER, shown=shown)


def test_a_form_opened_before_a_new_version_corrects_only_what_was_typed(use_cases: Services, baker: Posting) -> None:
    """What was left standing in it holds the old facts, and undoes nothing of the new version."""
    shown = words_of(baker)
    revised(use_cases, baker)
    form = PostingForm(baker.name, baker.channel, baker.zone, {"title": "Head Baker"})
    kept = correct(use_cases, form, shown)
    assert isinstance(kept, Posting)
    assert (kept.version, kept.title, pay(kept)) == (2, "Head Baker", 26)
    assert [each.field for each in kept.corrections] == ["title"]


def test_a_fact_that_both_have_changed_is_not_overwritten_unseen(use_cases: Services, baker: Posting) -> None:
    """The second is told at that field what the first has made of it; to mean the same is no quarrel."""
    shown = words_of(baker)
    kept = revised(use_cases, baker)
    form = PostingForm(baker.name, baker.channel, baker.zone, {"salary": "$30 an hour", "title": "Head Baker"})
    problems = correct(use_cases, form, shown)
    assert isinstance(problems, tuple)
    assert [(each.field, "“Pay: $26 an hour” meanwhile" in each.sentence) for each in problems] == [("salary", True)]
    assert use_cases.postings.find(baker.id) == kept
    same = PostingForm(baker.name, baker.channel, baker.zone, {"salary": "Pay: $26 an hour"})
    assert correct(use_cases, same, shown) == kept


def test_a_text_becomes_a_version_once(use_cases: Services, baker: Posting) -> None:
    """What was saved as a version is no posting of its own any more, and its name is free."""
    found = brought(use_cases)
    kept = use_cases.revisions.save(found.posting.id, seen(baker), by=town.LEAD, now=LATER)
    assert isinstance(kept, Posting)
    with pytest.raises(PostingDiscarded):
        use_cases.revisions.save(found.posting.id, seen(kept), by=town.LEAD, now=LATER)
    with pytest.raises(PostingDiscarded, match="settled"):
        use_cases.postings.review(found.posting.id, by=town.LEAD)
    other = BAKER.replace("$23", "$40")
    assert brought(use_cases, other).posting.name == "bakery-trainer-2"


def test_only_an_open_posting_gets_a_new_text(use_cases: Services, baker: Posting) -> None:
    """Not one that is gone, closed or not saved yet; and only a text that is one."""
    waiting = brought(use_cases).posting
    with pytest.raises(PostingNotSaved):
        use_cases.revisions.rewrite(waiting.id, BAKER, by=town.LEAD, now=LATER)
    with pytest.raises(NoSuchPosting):
        use_cases.revisions.rewrite(99, MOVED, by=town.LEAD, now=LATER)
    with pytest.raises(NotAPosting):
        use_cases.revisions.rewrite(baker.id, " ", by=town.LEAD, now=LATER)
    use_cases.postings.close(baker.id, by=town.LEAD, now=LATER)
    with pytest.raises(PostingClosed):
        use_cases.revisions.save(waiting.id, seen(baker), by=town.LEAD, now=LATER)


def test_a_leads_answer_stays_until_the_text_has_words_of_its_own(use_cases: Services, baker: Posting) -> None:
    """The newest word wins: an answer about version 1 holds until a later text answers the question itself."""
    asked = use_cases.questions.ask_lead(baker.id, "Who is the supervisor?", town.place(), now=town.NOW)
    use_cases.questions.reply(asked.id, "The head baker.", by=town.LEAD, now=town.NOW)
    kept = revised(use_cases, baker)
    _, said = answer(use_cases, "Who is the supervisor?")
    assert [quote.said_by for quote in said.quotes] == [town.LEAD]
    newer = MOVED.replace("Pay:", "Reports to: Director of Programs\nPay:")
    shown = compared(use_cases, kept, newer)
    assert [each.question for each in shown.answered] == ["Who is the supervisor?"]
    assert isinstance(saved(use_cases, shown), Posting)
    _, said = answer(use_cases, "Who is the supervisor?")
    assert "Director of Programs" in said.text
    (addendum,) = use_cases.postings.find(baker.id).addenda
    assert addendum.words == "The head baker."


def test_the_model_learns_a_new_version_before_anybody_asks(store: Store) -> None:
    """Saved, it is put to the model at once, under its own number, so that no question waits or meets the old lines."""
    model = Pupil()
    use_cases = services(store, leads=frozenset({town.LEAD}), hiring_channel=town.HIRING, zone=town.ZONE, model=model)
    posting = confirmed(use_cases, use_cases.postings.propose(BAKER, by=town.LEAD, now=town.NOW))
    model.learn()
    kept = revised(use_cases, posting)
    assert (kept.id, 2, ()) in model.jobs
    model.learn()
    assert not any("$23 an hour" in line for lines in list(model.jobs.values())[-1]() for line in lines)
    _, said = answer(use_cases, "When do applications close?")
    assert "January 8" in said.text
    assert model.asked > 0
