from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.ids import Action
from tests.spoken.conftest import HIRING, INES, LEAD, NEW_YORK, Room, words


def posted(room: Room) -> list[dict[str, Any]]:
    """What the bot has posted in the hiring channel."""
    return [each for each in room.person(LEAD).messages(HIRING) if "bot_id" in each]


def at(room: Room, day: str, time: str) -> int:
    """Go to a local time in New York, let the bot tick, and return how many reminders were sent."""
    room.workspace.clock.set(datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=ZoneInfo(NEW_YORK)))
    return room.tick()


def test_a_preference_date_is_announced_in_its_own_words_at_nine_local_time(room: Room) -> None:
    """Not at 08:59, once at 09:00, and no second time however often the bot ticks."""
    room.post()
    before = len(posted(room))
    at(room, "2026-12-21", "08:59")
    assert not any("Preference" in words(each) for each in posted(room)[before:])
    at(room, "2026-12-21", "09:00")
    room.tick()
    (said,) = [each for each in posted(room) if "in 3 days" in words(each)]
    assert "Preference for *Garden Educator*" in words(said)
    assert "Applications received by December 24, 2026 get preference." in words(said)


def test_an_onsite_day_is_said_the_working_day_before_at_four(room: Room) -> None:
    """On Wednesday afternoon for Thursday, and again on Thursday's morning."""
    room.post()
    at(room, "2026-12-02", "15:59")
    before = len(posted(room))
    at(room, "2026-12-02", "16:00")
    at(room, "2026-12-03", "08:30")
    eve, morning = posted(room)[before:]
    assert words(eve).startswith("Tomorrow, Thursday, December 3, is an onsite day")
    assert words(morning).startswith("Today, Thursday, December 3, is an onsite day")


def test_the_list_shows_times_and_pauses_and_resumes(room: Room) -> None:
    """A paused reminder is not posted; a resumed one is."""
    room.post()
    lead = room.person(LEAD)
    lead.command(HIRING, "/hiring", "reminders")
    shown = lead.ephemerals(HIRING)[-1]
    assert "<!date^" in str(shown["blocks"])
    assert "EST" in words(shown)
    assert lead.click(shown, Action.PAUSE).ok
    paused = room.wait(lambda: next((m for m in lead.ephemerals(HIRING) if "· paused" in words(m)), None))
    at(room, "2026-12-02", "16:30")
    assert posted(room) == []
    assert lead.click(paused, Action.RESUME).ok
    room.tick()
    assert len(posted(room)) == 1


def test_only_leads_see_what_is_coming(room: Room) -> None:
    """Somebody else is told who can."""
    ines = room.person(INES)
    ines.command(HIRING, "/hiring", "reminders")
    assert "Only a hiring lead" in words(ines.ephemerals(HIRING)[-1])


def test_the_command_explains_itself(room: Room) -> None:
    """Alone and with what it does not know."""
    ines = room.person(INES)
    for text in ("", "help", "hello"):
        ines.command(HIRING, "/hiring", text)
        assert "/hiring reminders" in words(ines.ephemerals(HIRING)[-1])


def test_home_shows_what_one_owes_and_what_is_open(room: Room) -> None:
    """Leads have doors, panels and reminders there; others what is theirs."""
    room.post()
    ines, lead = room.person(INES), room.person(LEAD)
    ines.open_home()
    home = room.wait(ines.home)
    assert "Garden Educator" in words(home)
    assert "Coming reminders" not in words(home)
    lead.open_home()
    assert "Coming reminders" in words(room.wait(lead.home))
    assert lead.click(room.wait(lead.home), Action.NEW_INTERVIEW).ok
    assert lead.view is not None
    assert lead.view["title"]["text"] == "New interview"


def test_home_opens_the_form_for_a_posting_to_leads_only(room: Room) -> None:
    """The button is not drawn for others, and the service would refuse it."""
    ines, lead = room.person(INES), room.person(LEAD)
    ines.open_home()
    assert Action.ADD_POSTING not in str(room.wait(ines.home))
    lead.open_home()
    assert lead.click(room.wait(lead.home), Action.ADD_POSTING).ok
    assert lead.view is not None
    assert lead.view["title"]["text"] == "Add a posting"


def test_what_could_not_be_posted_is_told_with_slacks_reason_in_words(room: Room) -> None:
    """The lead sees which reminder was lost and what to do about it, in `/hiring reminders`."""
    room.post()
    room.workspace.faults.error("chat.postMessage", "is_archived")
    at(room, "2026-12-21", "09:00")
    lead = room.person(LEAD)
    lead.command(HIRING, "/hiring", "reminders")
    shown = words(lead.ephemerals(HIRING)[-1])
    assert "What I could not post lately" in shown
    assert "That channel is archived. Choose another for the posting." in shown
    assert "is_archived" in shown
