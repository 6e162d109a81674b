"""Whatever words a posting, a person or a candidate's name holds, what is drawn stays within Slack's limits."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.interviews.scorecard import Assessment, Recommendation, Scorecard, ScorecardForm
from bot.domain.interviews.template import DEFAULT
from bot.domain.postings.form import CORRECTABLE, words_of
from bot.domain.postings.history import Version, Word, history
from bot.domain.postings.posting import Addendum, Correction, Posting
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.postings.revision import revision
from bot.domain.questions.outcome import Answer, Closest
from bot.domain.reminders.reminder import ReminderKind
from bot.services.replies import Answered, Which
from bot.services.revising import Brought, Comparison, Unchanged, seen
from bot.services.sheets import Panel, ScorecardSheet
from handlers.views import interviews, notices, postings, questions, scorecards
from handlers.views.confirming import confirm_modal
from handlers.views.history import history_modal
from handlers.views.revising import asked_which, changes_modal, saved_modal, settled, unchanged, which_modal
from handlers.views.rewriting import rewrite_modal
from tests.drawn import gallery, samples
from tests.drawn.samples import INES
from workspace.blocks import check_message, check_view

WORDS = st.one_of(st.text(), st.text(min_size=1, max_size=4).map(lambda text: text * 2000))


def posting(words: str) -> Posting:
    """The sample posting, saying these words everywhere."""
    said = Quote(words, 0, len(words), words)
    deadlines = tuple(replace(rule, quote=said) for rule in samples.FACTS.deadlines)
    facts = replace(
        samples.FACTS,
        title=Fact(words, said),
        organization=Fact(words, said),
        deadlines=deadlines,
        reports_to=Fact(words, said),
    )
    return samples.posting(facts=facts, text=words, name=words)


@given(WORDS)
@settings(max_examples=60, deadline=None)
def test_messages_about_any_posting_can_be_posted(words: str) -> None:
    """Answers, lists, questions which one, and reminders."""
    about = posting(words)
    quotes = (Quote(words, 0, len(words), words), Quote(words, -1, -1, None, INES))
    given_ = Answered(about, (Answer(words, quotes), Closest(words, quotes)), words)
    notice = replace(gallery.notice(ReminderKind.DEADLINE), posting=about)
    drawn = [
        questions.reply(given_, ephemeral=True),
        questions.reply(Which(words, (about, about))),
        postings.open_list((about,), lead=True),
        postings.proposed(about, words, (about, about)),
        notices.notice(notice),
    ]
    for message in drawn:
        assert check_message(dict(message)) == []


@given(WORDS)
@settings(max_examples=60, deadline=None)
def test_modals_about_any_posting_and_candidate_can_be_opened(words: str) -> None:
    """The check of a posting, the scorecard and the panel."""
    about, met = posting(words), samples.interview(candidate=words, place=words)
    lines = tuple(Assessment(each.key, 3, words) for each in DEFAULT)
    form = ScorecardForm(lines, Recommendation.NO, words, words)
    card = Scorecard(7, INES, 1, form, samples.NOW)
    sheet = ScorecardSheet(met, about, DEFAULT, form, card, from_draft=False)
    drawn = [
        confirm_modal(about, words_of(about)),
        rewrite_modal(about, ("txt",), "1 MB"),
        scorecards.scorecard_modal(sheet),
        scorecards.panel_modal(Panel(met, about, (INES,), (), (card, card), None)),
        interviews.new_modal([about], "UTC"),
        interviews.scheduled_modal(met, about),
    ]
    for view in drawn:
        assert check_view(view, ("modal",)) == []


@given(WORDS)
@settings(max_examples=60, deadline=None)
def test_new_versions_of_any_posting_can_be_looked_at(words: str) -> None:
    """The question what a text is, what it changes, whose word it speaks against, and the history of it all."""
    said = tuple(Correction(field, words, INES, samples.NOW) for field in CORRECTABLE)
    before = replace(posting(words), corrections=said, addenda=(Addendum(words, words, INES, samples.NOW),))
    proposal = replace(samples.posting(17), text=f"{words}\n{samples.TEXT}")
    stated = replace(before.facts, title=None, salary=None, deadlines=())
    for old, new in ((before, proposal), (replace(proposal, corrections=said), before)):
        compared = Comparison(revision(old, stated, new), seen(old), (), (), before.addenda, words)
        brought = Brought(new, words, (old, old))
        past = history(old, (Version(1, words, old.facts, INES, samples.NOW),) * 2, [Word(each) for each in said])
        views = [changes_modal(compared), which_modal(brought), saved_modal(old), history_modal(past)]
        assert [check_view(view, ("modal",)) for view in views] == [[]] * 4
        told = [asked_which(brought), unchanged(Unchanged(old)), settled(old)]
        assert [check_message(dict(message)) for message in told] == [[]] * 3
