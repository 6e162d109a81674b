"""The whole story as a conversation: the tour's bot over real Socket Mode, spoken to as people speak to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.demo import town
from bot.demo.tour import Tour, join, open_tour
from handlers.ids import Action, Block
from handlers.views.scorecards import evidence_block, rating_block
from tests.spoken.conftest import words
from workspace.person import Person

Message = dict[str, Any]


class Town:
    """The tour's workspace, whose bot can be stopped and started again on what it kept."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self.tour: Tour = open_tour(port=0, database=database)

    def restart_bot(self) -> None:
        """Stop the bot, as a machine does, and start it again; the workspace goes on."""
        self.tour.leave()
        self.tour = join(self.tour.workspace, self._database)

    def stop(self) -> None:
        """Stop for good."""
        self.tour.stop()

    def person(self, config: Any) -> Person:
        """Somebody of the town."""
        return self.tour.workspace.person(config.id)

    def hears(self, person: Person, channel: str, said: Callable[[str], bool]) -> Message:
        """The first message from the bot in a channel, thread or for the person's eyes only, that says so."""

        def heard() -> Message | None:
            timeline = person.messages(channel)
            threads = [each for parent in timeline for each in person.messages(channel, parent["ts"])]
            for message in [*timeline, *threads, *person.ephemerals(channel)]:
                if message.get("bot_id") and said(words(message)):
                    return message
            return None

        return self.tour.workspace.wait_for(heard)

    def told(self, channel: str, words_of_it: str) -> int:
        """How often a channel was told something."""
        lead = self.person(town.LEAD)
        return sum(words_of_it in words(message) for message in lead.messages(channel) if message.get("bot_id"))

    def next_reminder(self) -> None:
        """Press the button beside the clock."""
        self.tour.next_reminder()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    """The tour as `make demo` opens it."""
    town_ = Town(tmp_path / "story.db")
    yield town_
    town_.stop()


def scorecard(view: Message, rating: str, evidence: str, recommendation: str = "yes") -> dict[str, dict[str, Any]]:
    """The same rating for every competency of a scorecard, as a person would fill it in."""
    keys = [
        block["block_id"].removesuffix(".rating")
        for block in view["blocks"]
        if block.get("block_id", "").endswith(".rating")
    ]
    filled: dict[str, dict[str, Any]] = {}
    for key in keys:
        filled[rating_block(key)] = {Action.KEEP_DRAFT: rating}
        filled[evidence_block(key)] = {Action.KEEP_DRAFT: evidence}
    return {
        **filled,
        Block.RECOMMENDATION: {Action.KEEP_DRAFT: recommendation},
        Block.STRENGTHS: {Action.KEEP_DRAFT: "Listens."},
    }


def beside(message: Message, said: str) -> str:
    """The block whose words say that, button and all."""
    return str(next(each["block_id"] for each in message["blocks"] if said in words({"blocks": [each]}).lower()))


def give_feedback(place: Town, person: Person) -> Message:
    """Open the scorecard from the invitation in the person's messages."""
    invitation = place.hears(person, person.dm(), lambda text: town.CANDIDATE in text)
    assert person.click(invitation, Action.GIVE_FEEDBACK).ok
    view: Message = place.tour.workspace.wait_for(lambda: person.view)
    return view


def test_a_question_is_answered_with_the_postings_own_words(place: Town) -> None:
    """Command, mention and direct message give the posting's sentence; with several postings Rolecall asks which."""
    rosa = place.person(town.ROSA)
    coordinator = town.COORDINATOR.id
    assert rosa.command(coordinator, "/posting", "what does it pay?").ok
    place.hears(rosa, coordinator, lambda text: "Salary Range: $54,000 – $62,000" in text)

    bot = place.tour.workspace.app().bot_user
    rosa.say(coordinator, f"<@{bot}> is it too late to apply?")
    preferred = place.hears(rosa, coordinator, lambda text: "have preference; after that" in text)
    assert "deadline is" not in words(preferred)

    rosa.say(rosa.dm(), "who would I report to?")
    which = place.hears(rosa, rosa.dm(), lambda text: "Which" in text)
    assert rosa.click(which, beside(which, "registrar")).ok
    place.hears(rosa, rosa.dm(), lambda text: "Chief Curator" in text)


def test_what_the_posting_does_not_say_is_said_so_and_asked_of_the_lead(place: Town) -> None:
    """An open question goes to the lead; the answer comes back, and later questions are answered from it."""
    rosa, maya = place.person(town.ROSA), place.person(town.LEAD)
    channel = town.COORDINATOR.id
    assert rosa.command(channel, "/posting", "is there parking for a bicycle?").ok
    open_question = place.hears(rosa, channel, lambda text: "Ask the hiring lead" in text)
    assert rosa.click(open_question, Action.ASK_LEAD).ok

    asked = place.hears(maya, maya.dm(), lambda text: "is there parking for a bicycle?" in text)
    assert maya.click(asked, Action.ANSWER_QUESTION).ok
    view = place.tour.workspace.wait_for(lambda: maya.view)
    answer = "Yes, there is bicycle parking: a locked room in the basement."
    assert not maya.submit(view, {Block.WORDS: {"value": answer}}).errors

    place.tour.running.tick()
    place.hears(rosa, rosa.dm(), lambda text: answer in text)
    dev = place.person(town.DEV)
    assert dev.command(channel, "/posting", "is there parking for a bicycle?").ok
    known = place.hears(dev, channel, lambda text: answer in text)
    assert f"<@{town.LEAD.id}>" in words(known)


def test_a_scorecard_is_corrected_at_its_field_kept_and_sealed(place: Town) -> None:
    """Evidence is asked for where a rating is given; nobody reads another's scorecard before their own is in."""
    rosa, dev, sam, maya = (place.person(each) for each in (town.ROSA, town.DEV, town.SAM, town.LEAD))
    view = give_feedback(place, rosa)
    refused = rosa.submit(view, scorecard(view, "4", ""))
    assert refused.errors
    assert set(refused.errors) == {block for block in scorecard(view, "4", "") if block.endswith(".evidence")}

    seen = "Asked the baker what she needed, and waited for the answer."
    assert not rosa.submit(view, scorecard(view, "4", seen)).errors
    place.restart_bot()

    panels = place.tour.running.services.interviews
    assert panels.panel(1, by=dev.id).scorecards == ()
    assert panels.panel(1, by=maya.id).submitted == (rosa.id,)
    assert panels.panel(1, by=maya.id).scorecards == ()
    assert seen not in repr(place.tour.workspace.log.entries(kind="api"))

    form = panels.scorecard(1, by=rosa.id).prefill
    for other in (dev, sam):
        assert not isinstance(
            panels.record_scorecard(1, form, by=other.id, now=place.tour.workspace.clock.now()), tuple
        )
        assert len(panels.panel(1, by=other.id).scorecards) >= 2
    assert len(panels.panel(1, by=maya.id).scorecards) == 3


def test_each_reminder_arrives_once_at_its_local_time_across_restarts(place: Town) -> None:
    """Turning the clock from reminder to reminder, with the bot restarted between, posts each once and on time."""
    channel = town.COORDINATOR.id
    for step in range(7):
        place.next_reminder()
        if step in {2, 4}:
            place.restart_bot()
    place.tour.running.tick()

    zone = ZoneInfo(town.ZONE)

    def arrived(person: Person, where: str, said: str) -> list[str]:
        found = [each for each in person.messages(where) if each.get("bot_id") and said in words(each)]
        return [datetime.fromtimestamp(float(each["ts"]), zone).strftime("%a %H:%M") for each in found]

    lead, rosa = place.person(town.LEAD), place.person(town.ROSA)
    assert arrived(lead, channel, "Small Business Coordinator") == ["Wed 16:00", "Thu 08:30", "Fri 09:00", "Mon 16:00"]
    assert arrived(rosa, rosa.dm(), "still missing") == ["Tue 15:00", "Wed 09:00", "Thu 09:00"]


def test_the_preference_date_is_announced_seven_days_before(place: Town) -> None:
    """On 4 December at nine in Saint Paul the coordinator's channel hears of 11 December, as a preference, once."""
    workspace = place.tour.workspace
    workspace.clock.set(town.BEGINS + timedelta(days=3))
    place.tour.running.tick()
    place.restart_bot()
    place.tour.running.tick()
    heard = place.hears(
        place.person(town.LEAD), town.COORDINATOR.id, lambda text: "December 11" in text or "11 December" in text
    )
    assert "deadline" not in words(heard).lower().replace("not a final deadline", "")
    assert place.told(town.COORDINATOR.id, "Preference for") == 1
