from __future__ import annotations

from handlers.ids import Action
from handlers.values import About, number, packed, unpacked
from handlers.views.blocks import Message
from tests.drawn import gallery, samples
from tests.drawn.limits import objects

MESSAGES = gallery.messages()


def pressable(message: Message) -> list[str]:
    """The actions under a message, in their order."""
    return [str(each["action_id"]) for each in objects(message["blocks"]) if "action_id" in each]


def test_an_answer_is_a_sentence_then_the_words_then_where_they_stand() -> None:
    """In this order: our sentence, the posting's quote, and posting, section and version."""
    sentence, quote, source, _ = MESSAGES["answer"]["blocks"]
    assert sentence["text"]["text"] == samples.ANSWER.text
    assert quote["elements"][0]["elements"][0]["text"] == samples.PAY.text
    assert source["elements"][0]["text"] == "*Garden Educator* · Compensation · version 2"


def test_plain_text_says_the_same() -> None:
    """A notification, or a reader that draws no blocks, gets the sentence and the quote."""
    assert MESSAGES["answer"]["text"] == f"{samples.ANSWER.text}\n> {samples.PAY.text}"


def test_a_person_s_words_are_marked_as_theirs() -> None:
    """What a lead said is not passed off as the posting's, and carries its date."""
    source = MESSAGES["added by a lead"]["blocks"][2]["elements"][0]["text"]
    assert source == "<@U0LEAD> said on Nov 3, 2026; the posting itself does not."


def test_only_what_is_left_open_can_be_passed_on() -> None:
    """**Ask the hiring lead** stands under the closest lines and under "not stated", never under an answer."""
    assert Action.ASK_LEAD in pressable(MESSAGES["closest"])
    assert Action.ASK_LEAD in pressable(MESSAGES["not stated"])
    assert Action.ASK_LEAD not in pressable(MESSAGES["answer"])


def test_only_a_private_answer_can_be_shared() -> None:
    """What stands in the channel already offers no sharing."""
    assert Action.SHARE in pressable(MESSAGES["answer"])
    assert Action.SHARE not in pressable(MESSAGES["answer in channel"])


def test_talk_and_refusals_have_no_buttons() -> None:
    """There is nothing to rate about a greeting."""
    assert pressable(MESSAGES["chat"]) == []
    assert pressable(MESSAGES["refused"]) == []


def test_several_outcomes_stand_one_under_the_other_with_one_row_of_buttons() -> None:
    """Each thing that was asked has its answer, and the buttons come once."""
    drawn = MESSAGES["several outcomes"]
    texts = [block["text"]["text"] for block in drawn["blocks"] if block["type"] == "section"]
    assert texts == [samples.ANSWER.text, samples.NOT_STATED.text, samples.REFUSED.text]
    assert [block["type"] for block in drawn["blocks"]].count("actions") == 1


def test_a_button_carries_its_question_whole_or_shortened() -> None:
    """What is packed is unpacked again, and no question makes a value longer than Slack takes."""
    about = About(3, 'What of "this"?\nAnd that — ünd £?', 2, "closest")
    assert unpacked(packed(about)) == About(3, 'What of "this"?\nAnd that — ünd £?', 2, "closest")
    assert len(packed(About(3, '"\n' * 3000, 2, "closest"))) <= 2000


def test_a_value_that_cannot_be_read_is_about_no_record() -> None:
    """Whatever a value claims, it reads as record 0, which nobody has."""
    for value in ("", "{}", "[1]", "null", '{"p": "x", "q": 1}', "-1", "1e9", "٣", "9" * 40):
        assert unpacked(value).posting_id == 0
        assert number(value) == 0
