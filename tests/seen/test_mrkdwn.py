"""The page's own modules, tried one by one in the browser: mrkdwn, dates, Markdown; and that none writes HTML."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.seen.conftest import NOON, PAGE


def drawn(modules: Page, text: str, how: str = "mrkdwn") -> str:
    """Return the HTML of a text as the page draws it, without what does not matter here."""
    module = "markdown" if how == "markdown" else "text"
    found: str = modules.evaluate(
        """async ([text, module, how]) => {
            const box = document.createElement("div");
            box.append(...(await import(`/${module}.js`))[how](text));
            return box.innerHTML;
        }""",
        [text, module, how],
    )
    return re.sub(r' (?:class|type|target|rel|title|role|aria-[a-z]+|datetime|tabindex)="[^"]*"', "", found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*bold* _italic_ ~strike~ `code`", "<b>bold</b> <i>italic</i> <s>strike</s> <code>code</code>"),
        ("*bold _both_*", "<b>bold <i>both</i></b>"),
        ("2*3*4 snake_case_name a~b~c", "2*3*4 snake_case_name a~b~c"),
        ("* not bold * nor_this_", "* not bold * nor_this_"),
        ("*one\ntwo*", "*one<br>two*"),
        ("(*quoted*), _then_.", "(<b>quoted</b>), <i>then</i>."),
        ("`*as is*`", "<code>*as is*</code>"),
        ("```\nlet *x*\n```after", "<pre>let *x*</pre>after"),
        ("before\n&gt; said\n&gt; twice\nafter", "before<blockquote>said<br>twice</blockquote>after"),
        ("&gt;&gt;&gt;all\nof it", "<blockquote>all<br>of it</blockquote>"),
        ("a &amp; b &lt;c&gt; &amp;lt;", "a &amp; b &lt;c&gt; &amp;lt;"),
        (
            "<https://example.org/a?b=1&amp;c=2|the *plan*>",
            '<a href="https://example.org/a?b=1&amp;c=2">the <b>plan</b></a>',
        ),
        ("<mailto:ana@example.org>", '<a href="mailto:ana@example.org">ana@example.org</a>'),
        ("see https://example.org/x.", 'see <a href="https://example.org/x">https://example.org/x</a>.'),
        ("<@U2> and <@U9|zoe>", "<button>@Ben</button> and <span>@zoe</span>"),
        ("<#C1|old-name> <#C9>", "<button>#garden</button> <span>#private-channel</span>"),
        ("<!here> <!subteam^S1|@gardeners>", "<span>@here</span> <span>@gardeners</span>"),
        (":tada: :+1::skin-tone-3: :nosuchthing:", "<span>🎉</span> <span>👍🏼</span> :nosuchthing:"),
        ("at 10:30:45", "at 10:30:45"),
        ("• one\n1. two", "• one<br>1. two"),
    ],
)
def test_mrkdwn_is_drawn_as_slack_draws_it(modules: Page, text: str, expected: str) -> None:
    """Each mark is read as Slack reads it, and what is no mark stays as it was typed."""
    assert drawn(modules, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<javascript:alert(1)|click>",
        "<data:text/html,hi|click>",
        "<https://example.org|<script>alert(1)</script>>",
        "*<script>*",
        "```<iframe src=javascript:alert(1)>```",
        "<!date^1^{time}^javascript:alert(1)|<b>>",
    ],
)
@pytest.mark.parametrize("how", ["mrkdwn", "plain", "markdown"])
def test_nothing_typed_becomes_markup(modules: Page, text: str, how: str) -> None:
    """Whatever is typed, no element runs code: tags are text, and only web, mail and telephone links are links."""
    found = drawn(modules, text, how)
    assert not re.search(r"<(script|img|iframe)", found)
    assert not re.search(r'href="(?!https://example\.org)', found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!date^1772643600^{date_num} {time}|x>", "2026-03-04 12:00 PM"),
        ("<!date^1772643600^{date_long} at {time_secs}|x>", "Wednesday, March 4th, 2026 at 12:00:00 PM"),
        ("<!date^1772643600^{date_pretty}|x>", "Today"),
        ("<!date^1772730000^{date_short_pretty} at {time}|x>", "Tomorrow at 12:00 PM"),
        ("<!date^1772640000^{ago}|x>", "1 hour ago"),
        ("<!date^1772643600^{date}|x>", "March 4th"),
        ("<!date^1609520400^{date_short}|x>", "Jan 1, 2021"),
        ("<!date^1772643600^due {date_slash}|x>", "Due 04/03/2026"),
        ("<!date^1772643600^{nonsense}|Wednesday noon>", "Wednesday noon"),
    ],
)
def test_dates_are_the_readers_own(modules: Page, text: str, expected: str) -> None:
    """A date is written in the reader's time zone; an unknown token shows the fallback."""
    assert re.sub("<[^>]+>", "", drawn(modules, text)).replace("\u202f", " ") == expected


def test_a_wall_time_is_found_in_its_zone(modules: Page) -> None:
    """A day and an hour in a zone are one instant, also beside a change of the clocks."""
    times = [["2026-03-04", "12:00"], ["2026-03-08", "01:59"], ["2026-03-08", "03:00"], ["2026-11-01", "12:00"]]
    found: Any = modules.evaluate(
        """async (times) => {
            const { epochOf } = await import("/dates.js");
            return times.map(([day, hour]) => epochOf(day, hour, "America/New_York"));
        }""",
        times,
    )
    assert found == [NOON, 1772953140, 1772953200, 1793552400]


def test_markdown_blocks_know_standard_markdown(modules: Page) -> None:
    """Headings, nested lists, tables and fences of the markdown block are drawn, which mrkdwn does not have."""
    lists, table = "- **one**\n  - deep\n- [two](https://example.org)", "| a | b |\n|---|---|\n| 1 | 2 |"
    text = f"# Plan\n\n{lists}\n\n{table}\n\n```\nx < y\n```"
    found = drawn(modules, text, "markdown")
    assert found.startswith("<div>Plan</div><ul><li><b>one</b><ul><li>deep</li></ul></li><li><a href=")
    assert "<th>a</th><th>b</th>" in found
    assert "<td>1</td><td>2</td>" in found
    assert found.endswith("<pre>x &lt; y</pre>")


def test_no_file_of_the_page_writes_html() -> None:
    """No script writes HTML or runs text as code, no markup has a style or a handler, and nothing is fetched abroad."""
    refused = re.compile(r"(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser")
    for script in PAGE.glob("*.js"):
        assert not refused.search(script.read_text(encoding="utf-8")), script.name
    index = (PAGE / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"\s(style|on\w+)=|<style|<script(?![^>]*src=)", index)
    for sheet in PAGE.glob("*.css"):
        assert not re.search(r"@import|url\(", sheet.read_text(encoding="utf-8")), sheet.name
    assert re.findall(r'(?:src|href)="(?!/static/|#)([^"]+)"', index) == []
