from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.views import blocks, mrkdwn

MARKED = re.compile(r"(?:^|[^\w])([*_~`])\S(?:[^\n]*\S)?\1(?:$|[^\w])")


@given(st.text())
def test_no_text_can_mention_link_or_open_a_date(text: str) -> None:
    """Whatever somebody wrote, no angle bracket is left, and every ampersand is an escape of ours."""
    escaped = mrkdwn.esc(text)
    assert not set("<>") & set(escaped)
    assert re.search(r"&(?!(?:amp|lt|gt);)", escaped) is None


@given(st.text(alphabet="*_~`ab :\n>"))
def test_no_text_can_format(text: str) -> None:
    """No pair of marks stands where Slack would read it as bold, italic, struck or code."""
    escaped = mrkdwn.esc(text)
    assert MARKED.search(escaped) is None
    assert not any(line.lstrip().startswith("&gt;") for line in escaped.splitlines())


@given(st.text())
def test_hidden_characters_go(text: str) -> None:
    """No zero-width, direction or control character is left; visible words stay as they are."""
    cleaned = mrkdwn.clean(text)
    assert not set("\u200b\u200e\u202e\u2066\ufeff\x00\x1b\r") & set(cleaned)
    assert mrkdwn.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "jobs_hiring@example.org",
        "https://example.org/a_b~c",
        "$52,000-58,000 (2*3)",
        "at 10:30:00",
        "naïve café “quoted”",
    ],
)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    """Addresses, amounts and times read exactly as they were written."""
    assert mrkdwn.esc(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<!channel> & <@U0LEAD>", "&lt;!channel&gt; &amp; &lt;@U0LEAD&gt;"),
        ("*now*", "∗now∗"),
        ("> quoted", "› quoted"),
        (":tada: party", "∶tada: party"),
    ],
)
def test_what_would_mean_something_to_slack_means_nothing(text: str, shown: str) -> None:
    """Mentions are escaped, marks become look-alikes, a quote's mark and an emoji's colon too."""
    assert mrkdwn.esc(text) == shown


def test_our_own_sentences_keep_their_code_and_mentions() -> None:
    """A refusal may name a command and a person; the rest of it is escaped like anything else."""
    sentence = "<@U0LEAD1> says: type `/posting list` & look at *this* <!here>."
    assert mrkdwn.own(sentence) == "<@U0LEAD1> says: type `/posting list` &amp; look at ∗this∗ &lt;!here&gt;."


@given(st.text(), st.integers(2, 50))
def test_shortened_text_keeps_to_its_length(text: str, length: int) -> None:
    """A text is cut with an ellipsis, never longer than it may be."""
    assert len(mrkdwn.short(text, length)) <= length


@given(st.text(min_size=1))
def test_a_quote_is_literal(text: str) -> None:
    """A quote is rich text whose one element is plain text: nothing in it is read as mrkdwn."""
    (quote,) = blocks.quote(text)["elements"]
    assert quote["type"] == "rich_text_quote"
    assert [each["type"] for each in quote["elements"]] == ["text"]
