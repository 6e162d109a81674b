"""`bot facts` from the shell: files of every kind are read, and people see days, hours and lists in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli import main
from bot.cli.files import Unreadable, posting_in
from bot.cli.shown import table
from bot.domain.postings.reading import read
from tests.pure.documents.writing import lines, pdf, word

POSTING = """Evening Cook

River Kitchen cooks for two hundred people every evening and hires an evening cook.

Salary: $52,000 to $58,000 a year
Hours: 40 hours a week during the winter, 24 hours a week otherwise

Applications close Sunday, March 14, 2027 at 5 p.m. ET.

Duties
- plan the menu
- cook with twelve volunteers
"""


def test_people_see_words() -> None:
    """Pay, hours, dates and lists are shown as people write them, each over the words it rests on."""
    shown = table("cook.txt", read(POSTING).facts).splitlines()
    assert shown[0] == "cook.txt"
    assert "  salary           USD 52,000–58,000 per year" in shown
    assert "  hours            40 hours a week (during the winter)" in shown
    assert "  hours            24 hours a week (otherwise)" in shown
    assert "  deadlines        closes 2027-03-14, Sunday, 17:00 ET" in shown
    assert "  reports_to       not stated" in shown
    assert shown[shown.index("  responsibilities 2 lines") + 1].strip() == "- plan the menu"


def test_a_day_without_its_year_says_so() -> None:
    """A day that the posting gives no year for is not made up."""
    assert "closes 03-14 (no year written)" in table("x", read("Cook\n\nApply by March 14.").facts)


def test_word_pdf_and_web_pages_are_read(tmp_path: Path) -> None:
    """The same facts come out of a Word file, a PDF and a web page."""
    pay = "Salary: $52,000 to $58,000 a year"
    kinds = {
        "cook.docx": word(lambda document: (document.add_heading("Evening Cook", 1), document.add_paragraph(pay))),
        "cook.pdf": pdf(lines("Evening Cook", "River Kitchen hires a cook.", pay)),
        "cook.html": f"<html><body><h1>Evening Cook</h1><p>{pay}</p></body></html>".encode(),
    }
    for name, content in kinds.items():
        (tmp_path / name).write_bytes(content)
        facts = posting_in(tmp_path / name).facts
        assert facts.salary is not None
        assert (facts.salary.value.min, facts.salary.value.max) == (52000, 58000)


def test_text_is_read_as_it_stands(tmp_path: Path) -> None:
    """Plain text keeps every character, so that offsets are the file's own."""
    path = tmp_path / "cook.txt"
    path.write_bytes(POSTING.replace("\n", "\r\n").encode())
    assert posting_in(path).document.text == POSTING.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "This file is empty."),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old .doc kind"),
        ("broken.pdf", b"%PDF-1.4 and nothing more", "damaged"),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "picture"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    """A file that no posting can be read from is refused with its name and a sentence."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Unreadable) as refused:
        posting_in(tmp_path / name)
    assert name in str(refused.value)
    assert said in str(refused.value)


def test_the_command_goes_on_after_a_bad_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line of JSON a file that can be read; the others are said on standard error, and the status is 1."""
    (tmp_path / "cook.txt").write_text(POSTING, encoding="utf-8")
    status = main(["facts", "--json", str(tmp_path / "none.txt"), str(tmp_path), str(tmp_path / "cook.txt")])
    printed = capsys.readouterr()
    assert status == 1
    assert [json.loads(line)["title"]["value"] for line in printed.out.splitlines()] == ["Evening Cook"]
    assert "there is no such file" in printed.err
    assert "is a folder" in printed.err
