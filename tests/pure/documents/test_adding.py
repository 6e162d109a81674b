"""`bot add`: files, folders and addresses in, a table of what was understood out."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli.added import Added, date_of, pay_of, table
from bot.cli.adding import Adding, sources
from bot.documents.files import FileDocuments
from bot.domain.postings.facts import Deadline, DeadlineKind, Period, Salary
from bot.domain.postings.form import PostingForm
from bot.domain.postings.quotes import Quote
from bot.services import Services, services
from storage.engine import connect
from storage.migrate import upgrade
from storage.store import SqlStore
from tests.pure.documents.writing import lines, pdf, word

ROOT = Path(__file__).parents[3]
NOW = datetime(2027, 1, 4, 12, tzinfo=UTC)
POSTING = """# Evening Cook

River Kitchen cooks for two hundred people every evening and hires an evening cook.

Salary: $52,000 to $58,000 a year

To apply, send a letter to cook@river.example by March 14, 2027.
"""


@pytest.fixture
def use_cases(tmp_path: Path) -> Iterator[Services]:
    """The use cases over an empty database."""
    engine = connect(f"sqlite:///{tmp_path / 'kept.db'}")
    upgrade(engine)
    store = SqlStore(engine)
    yield services(store, leads=frozenset({"U0LEAD"}), hiring_channel="C0HIRING", zone="America/Lima")
    store.close()


Make = Callable[..., Adding]


@pytest.fixture
def make(use_cases: Services) -> Make:
    """What makes the one that adds in a run of its own, on a fixed day, where every address leads to the same page."""

    def made(*, another: bool = False) -> Adding:
        return Adding(
            use_cases,
            FileDocuments(lambda _: ("cook.md", POSTING.encode())),
            lead="U0LEAD",
            channel="C0HIRING",
            zone="America/Lima",
            now=lambda: NOW,
            another=another,
        )

    return made


@pytest.fixture
def adding(make: Make) -> Adding:
    """One run."""
    return make()


def added(adding: Adding, *names: str) -> list[Added]:
    """What became of sources that were read together."""
    return adding.all([adding.read(each) for each in names])


def written(folder: Path, name: str, text: str) -> str:
    """A file of that text."""
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_a_folder_gives_the_files_that_can_be_read(tmp_path: Path) -> None:
    """Files of known kinds are found in a folder and below it, in order, without hidden ones and Word's locks."""
    (tmp_path / "b").mkdir()
    for name in ("z.PDF", "a.md", "b/c.docx", ".hidden.txt", "~$a.docx", "budget.xlsx", "b/page.htm"):
        (tmp_path / name).write_bytes(b"x")
    found = [Path(each).relative_to(tmp_path).as_posix() for each in sources([str(tmp_path)])]
    assert found == ["a.md", "b/c.docx", "b/page.htm", "z.PDF"]
    assert list(sources(["https://river.example/x", "budget.xlsx"])) == ["https://river.example/x", "budget.xlsx"]


def test_a_posting_is_added_once(adding: Adding, use_cases: Services, tmp_path: Path) -> None:
    """A file becomes an open posting; the same text again, from wherever, is said to be there already."""
    (row,) = added(adding, written(tmp_path, "cook.md", POSTING))
    assert (row.result, row.problems) == ("added", ())
    (posting,) = use_cases.postings.open()
    assert (posting.name, posting.text) == (row.name, POSTING)
    (again,) = added(adding, "https://river.example/cook")
    assert (again.name, again.result, again.problems) == (row.name, "already here", ())
    assert use_cases.postings.open() == (posting,)


def test_a_changed_file_is_the_next_version(make: Make, use_cases: Services, tmp_path: Path) -> None:
    """The open posting of the same title and organization gets the new text; what was corrected by hand stays."""
    added(make(), written(tmp_path, "cook.md", POSTING))
    (posting,) = use_cases.postings.open()
    form = PostingForm(posting.name, posting.channel, posting.zone, {"min_years": "3"})
    use_cases.postings.confirm(posting.id, form, by="U0LEAD", now=NOW)
    raised = POSTING.replace("$52,000 to $58,000", "$54,000 to $60,000")
    (row,) = added(make(), written(tmp_path, "cook.md", raised))
    assert (row.name, row.result) == ("evening-cook", "version 2, corrected by hand: min years")
    (kept,) = use_cases.postings.open()
    assert (kept.id, kept.version, kept.text) == (posting.id, 2, raised)
    assert kept.facts.min_years is not None


def test_files_side_by_side_are_postings_of_their_own(make: Make, use_cases: Services, tmp_path: Path) -> None:
    """Two of one title in one run are two postings, and stay so when one of them changes later, in whatever order."""
    north, south = POSTING + "\nYou cook in the north.\n", POSTING + "\nYou cook in the south.\n"
    files = [written(tmp_path, "north.md", north), written(tmp_path, "south.md", south)]
    assert [each.result for each in added(make(), *files)] == ["added", "added"]
    written(tmp_path, "north.md", north.replace("March 14", "March 21"))
    rows = added(make(), *files)
    assert [(each.name, each.result) for each in rows] == [
        ("evening-cook", "version 2"),
        ("evening-cook-2", "already here"),
    ]
    assert [each.text.count("March 21") for each in use_cases.postings.open()] == [1, 0]


def test_a_file_that_may_be_of_two_postings_is_asked_about(make: Make, use_cases: Services, tmp_path: Path) -> None:
    """Nothing is guessed and nothing is left behind; with --another it becomes a posting of its own."""
    for place in ("north", "south"):
        added(make(another=True), written(tmp_path, f"{place}.md", f"{POSTING}\nYou cook in the {place}.\n"))
    third = written(tmp_path, "east.md", f"{POSTING}\nYou cook in the east.\n")
    (row,) = added(make(), third)
    assert "evening-cook or evening-cook-2" in row.problems[0]
    assert len(use_cases.postings.open()) == 2
    (row,) = added(make(another=True), third)
    assert (row.name, row.result) == ("evening-cook-3", "added")


def test_what_cannot_be_added_has_its_sentence(adding: Adding, tmp_path: Path) -> None:
    """A missing file and an unreadable one are rows with a problem, and stop nothing."""
    (tmp_path / "role.rtf").write_bytes(rb"{\rtf1 Cook}")
    letter = written(tmp_path, "letter.txt", "Dear neighbours, the walk is on Sunday, whatever the weather. " * 5)
    missing, unreadable, none = added(adding, str(tmp_path / "none.txt"), str(tmp_path / "role.rtf"), letter)
    assert "No such file" in missing.problems[0]
    assert ".rtf" in unreadable.problems[0]
    assert "does not read like a job posting" in none.problems[0]


def test_the_table_shows_words_as_they_stand() -> None:
    """A row holds what was understood or what is wrong; brackets in a posting are no markup."""
    printed = io.StringIO()
    Console(file=printed, width=140).print(
        table([Added("x/cook.md", "cook [bold]", problems=("Nothing [red]here[/red].",))])
    )
    assert "cook.md" in printed.getvalue()
    assert "cook [bold]" in printed.getvalue()
    assert "[red]here[/red]" in printed.getvalue()


def test_pay_and_dates_in_few_words() -> None:
    """Pay is an amount or a range with its currency and period, a date its kind and day."""
    assert pay_of(Salary(52000, 58000, "USD", Period.YEAR)) == "USD 52,000–58,000 per year"
    assert pay_of(Salary(24.5, 24.5, "EUR", Period.HOUR)) == "EUR 24.50 per hour"
    assert pay_of(Salary(None, 60000, None, Period.YEAR, period_stated=False)) == "60,000 (per year)"
    quote = Quote("by March 14", 0, 11, None)
    assert date_of(Deadline(DeadlineKind.HARD, quote, date(2027, 3, 14))) == "closes 2027-03-14"
    assert date_of(Deadline(DeadlineKind.FIRST_REVIEW, quote, month_day="03-14")) == "first review 03-14"
    assert date_of(Deadline(DeadlineKind.ROLLING, quote)) == "rolling"


def test_the_command_adds_a_folder(tmp_path: Path) -> None:
    """`python -m bot add FOLDER` reads every kind, prints the table, and fails where a file has a problem."""
    folder = tmp_path / "roles"
    folder.mkdir()
    (folder / "cook.md").write_text(POSTING, encoding="utf-8")
    (folder / "baker.docx").write_bytes(word(lambda document: [document.add_paragraph(each) for each in BAKER]))
    (folder / "driver.pdf").write_bytes(pdf(lines(*DRIVER)))
    (folder / "empty.txt").write_bytes(b"")
    environment = {
        "PYTHONPATH": str(ROOT),
        "SLACK_BOT_TOKEN": "xoxb-1234567890-abcdef",
        "SLACK_APP_TOKEN": "xapp-1-A0123-456-abcdef",
        "HIRING_CHANNEL": "C0123ABCD",
        "HIRING_LEADS": "U0123ABCD",
        "TIMEZONE": "America/Lima",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'kept.db'}",
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot", "add", str(folder)],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert done.stderr == ""
    for shown in ("cook.md", "USD 52,000–58,000 per year", "closes 2027-03-14", "baker.docx", "driver.pdf", "is empty"):
        assert shown in " ".join(done.stdout.split()), done.stdout


BAKER = (
    "Baker",
    "River Kitchen hires a baker for its morning bread, who works with six volunteers.",
    "Pay: $24 an hour",
    "To apply, send a resume to bread@river.example by May 2, 2027.",
)
DRIVER = (
    "Driver",
    "River Kitchen hires a driver, who brings meals to forty homes and reports to the manager.",
    "Pay: $21 an hour",
    "To apply, send a resume to van@river.example by May 9, 2027.",
)
