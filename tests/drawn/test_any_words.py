"""Whatever words a posting, a person or a candidate's name holds, what is drawn stays within Slack's limits."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.interviews.scorecard import Assessment, Recommendation, Scorecard, ScorecardForm
from bot.domain.interviews.template import DEFAULT
from bot.domain.postings.form import words_of
from bot.domain.postings.posting import Posting
from bot.domain.postings.quotes import Fact, Quote
from bot.domain.questions.outcome import Answer, Closest
from bot.domain.reminders.reminder import ReminderKind
from bot.services.replies import Answered, Which
from bot.services.sheets import Panel, ScorecardSheet
from handlers.views import interviews, notices, postings, questions, scorecards
from handlers.views.confirming import confirm_modal
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
        postings.proposed(about),
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
        scorecards.scorecard_modal(sheet),
        scorecards.panel_modal(Panel(met, about, (INES,), (), (card, card), None)),
        interviews.new_modal([about], "UTC"),
        interviews.scheduled_modal(met, about),
    ]
    for view in drawn:
        assert check_view(view, ("modal",)) == []
