"""Web pages: the posting on them, in the shapes in which sites write it."""

from __future__ import annotations

import json

import pytest

from bot.documents.page import posting_on, text_in

MENU = '<nav><ul><li><a href="/">Start</a></li><li><a href="/give">Give money</a></li></ul></nav>'
BARE_MENU = "".join(f'<a href="/{word}">{word}</a> ' for word in ("Start", "Visit", "Give", "Jobs", "Press"))
NOTICE = '<div class="cookie-notice"><p>This site keeps cookies in your browser.</p><button>Fine</button></div>'
FOOT = '<footer><p>© River Kitchen</p><a href="/privacy">Privacy</a></footer>'
OTHERS = "<ul>" + "".join(f'<li><a href="/jobs/{n}">Baker number {n}</a></li>' for n in range(6)) + "</ul>"
BODY = (
    "<p>The River Kitchen cooks for two hundred people every evening, and hires a cook who likes company.</p>"
    "<h2>Duties</h2><ul><li>Cook with <b>ten</b> volunteers</li><li>Keep the store</li></ul>"
    '<h2>Pay</h2><p>$24 an hour.<br>Paid monthly.</p><p>Write to <a href="mailto:cook@river.example">our cook</a>.</p>'
)
TEXT = (
    "The River Kitchen cooks for two hundred people every evening, and hires a cook who likes company.\n\n"
    "## Duties\n\n• Cook with ten volunteers\n• Keep the store\n\n"
    "## Pay\n\n$24 an hour.\nPaid monthly.\n\nWrite to our cook (cook@river.example)."
)


@pytest.mark.parametrize(
    "page",
    [
        f"<html><body>{NOTICE}{MENU}<main><h1>Cook</h1>{BODY}</main>{OTHERS}{FOOT}</body></html>",
        f'<body><div class="top">{BARE_MENU}</div><h1>Cook</h1><div class="job">{BODY}</div>{OTHERS}</body>',
        f"<body><form><div>{BARE_MENU}</div><div><h1>Cook</h1>{BODY}</div><input value='Go'></form>{FOOT}</body>",
        f"<body><header>{MENU}</header><div class='hero'><h1>Cook</h1></div><main>{BODY}</main></body>",
        f"<table><tr><td>{BARE_MENU}</td><td><h1>Cook</h1>{BODY}</td></tr></table>",
        f"<body><h1>Cook</h1>{BODY}<script>var text = 'not for people'</script><style>p {{}}</style></body>",
    ],
    ids=["main", "divs", "form", "title-outside", "table", "plain"],
)
def test_the_posting_is_taken_and_what_surrounds_it_is_not(page: str) -> None:
    """Menus, notices, lists of other jobs and footers are left out; every line of the posting is there."""
    assert posting_on(page) == f"# Cook\n\n{TEXT}"


def test_what_stands_beside_an_article_is_kept() -> None:
    """Boards put pay and dates into a column beside the posting."""
    facts = "<dl><dt>Pay</dt><dd>$24 an hour</dd><dt>Closes:</dt><dd>June 3</dd></dl>"
    text = posting_on(f"<body>{MENU}<article><h1>Cook</h1>{BODY}</article><aside>{facts}</aside></body>")
    assert text == f"# Cook\n\n{TEXT}\n\nPay: $24 an hour\nCloses: June 3"


def test_a_section_with_a_suspicious_name_stays() -> None:
    """A posting may be about sharing or social work: what holds more prose than links is no bar of links."""
    page = (
        f"<body><h1>Cook</h1><div>{BODY}</div><div class='social-impact'>We <a href='/s'>share</a> bread.</div></body>"
    )
    assert posting_on(page).endswith("We share bread.")
    page = f"<body><h1>Cook</h1><div>{BODY}</div><div class='share'>On: <a href='/s'>Facebook</a></div></body>"
    assert "Facebook" not in posting_on(page)


def test_items_without_a_list_stay_items() -> None:
    """Items that nobody put into a list are kept, each on its line."""
    text = posting_on("<div><h1>Cook</h1><li>Cook with volunteers<li>Keep the store<p>Pay is $24 an hour.</p></div>")
    assert text == "# Cook\n\n• Cook with volunteers\n• Keep the store\n\nPay is $24 an hour."


def test_a_menu_that_is_never_closed_swallows_nothing() -> None:
    """Where leaving out a menu would lose most of the prose, everything is kept."""
    text = posting_on(f"<body><nav><ul><li><a href='/'>Start</a><h1>Cook</h1>{BODY}</body>")
    assert "• Cook with ten volunteers" in text
    assert "$24 an hour." in text


def test_tables_numbers_and_preformatted_text() -> None:
    """A table of facts gives a line a row, an ordered list its numbers, and preformatted text its own lines."""
    page = (
        "<table><tr><th>Pay</th><td>$24 an hour</td></tr><tr><th>Days</th><td>Tuesday</td><td>Friday</td></tr></table>"
        "<ol start=3><li>A letter</li><li>Two names</li></ol><pre>Apply\n  by June 3</pre>"
    )
    assert (
        posting_on(page)
        == "Pay: $24 an hour\n| Days | Tuesday | Friday |\n\n3. A letter\n4. Two names\n\nApply\nby June 3"
    )


def test_a_page_that_a_script_fills_is_read_from_what_it_states_for_search_engines() -> None:
    """Where the page itself is empty, its JobPosting is the posting."""
    stated = {"@graph": [{"@type": "JobPosting", "title": "Cook & baker", "description": BODY,
                          "hiringOrganization": {"name": "River Kitchen"}, "validThrough": "2027-01-01"}]}  # fmt: skip
    script = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
    text = text_in(f"<html><head>{script}</head><body><div id=root></div></body></html>".encode())
    assert text == f"# Cook & baker\n\nOrganization: River Kitchen\n\n{TEXT}"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "latin-1"),
        ("<meta charset=windows-1252>", "cp1252"),
        ("", "utf-8"),
        ("", "cp1252"),
    ],
)
def test_letters_are_read_as_the_page_declares_them(declared: str, encoding: str) -> None:
    """The declared encoding is believed; without one UTF-8 is tried first."""
    page = f"<html><head>{declared}</head><body><p>Café Río hires. Pay is £12 an hour.</p></body></html>"
    assert text_in(page.encode(encoding)) == "Café Río hires. Pay is £12 an hour."
