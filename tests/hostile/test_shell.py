"""No input makes a command of the shell crash, work for more than ten seconds, or take more than 600 MB."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.gauge import MEGABYTES, PROCESSOR_SECONDS, ROOT, Measured, measured
from tests.hostile.inputs import POSTING, QUESTIONS, TEXTS, bombs, prose

ASKED = "what does it pay, when should I apply, and is there a parot?"
WORST = (
    "digits", "tiny sentences", "dates in lines", "addresses in lines", "headings", "labels", "leaders",
    "nested brackets", "both directions", "different lines",
)  # fmt: skip
"""The kinds that cost most when all were measured, and those that look worst; benchmarks/hostile.py has all."""
SETTINGS = {
    "SLACK_BOT_TOKEN": "xoxb-1234567890-abcdef",
    "SLACK_APP_TOKEN": "xapp-1-A0123-456-abcdef",
    "HIRING_CHANNEL": "C0123ABCD",
    "HIRING_LEADS": "U0123ABCD",
    "TIMEZONE": "America/Lima",
}


def written(folder: Path, text: str) -> str:
    """The text as a file."""
    file = folder / "role.txt"
    file.write_bytes(text.encode())
    return str(file)


def within_limits(done: Measured, *statuses: int) -> bool:
    """Whether a command came to an end of its own, in time and in memory, with no traceback."""
    assert done.status in statuses, done.err[-2000:]
    assert "Traceback" not in done.err
    assert done.seconds < PROCESSOR_SECONDS
    assert done.megabytes < MEGABYTES
    return True


@pytest.mark.parametrize("name", WORST)
def test_the_largest_text_is_asked(tmp_path: Path, name: str) -> None:
    """Whatever fills a file of the largest size, a question about it has an outcome, and its quotes are verbatim."""
    text = TEXTS[name]
    done = measured("ask", "--no-model", "--posting", written(tmp_path, text), ASKED)
    assert within_limits(done, 0)
    for quote in json.loads(done.out)["quotes"]:
        assert quote in text


@pytest.mark.parametrize("name", ["labels", "table"])
def test_the_facts_of_the_largest_text_are_stated(tmp_path: Path, name: str) -> None:
    """Its facts are printed as JSON, and what the posting says at its head is among them."""
    done = measured("facts", "--json", written(tmp_path, TEXTS[name]))
    assert within_limits(done, 0)
    assert json.loads(done.out)["title"]["value"] == "Baker"


@pytest.mark.parametrize(
    "text", [TEXTS["tiny sentences"], TEXTS["thousands"], TEXTS["initials"], prose(60, 120), prose(400, 30)]
)
def test_the_model_does_not_make_it_worse(tmp_path: Path, text: str) -> None:
    """With the model, too: of a text far longer than postings are it is asked nothing."""
    assert within_limits(measured("ask", "--posting", written(tmp_path, text), ASKED), 0)


@pytest.mark.parametrize("name", ["labels", "dates in lines"])
def test_the_largest_text_is_added(tmp_path: Path, name: str) -> None:
    """Added as a posting with all its dates, or refused in a sentence."""
    given = {**SETTINGS, "DATABASE_URL": f"sqlite:///{tmp_path / 'kept.db'}"}
    assert within_limits(measured("add", written(tmp_path, TEXTS[name]), folder=tmp_path, environment=given), 0, 1)


@pytest.mark.parametrize("name", ["tables.html", "zeros.pdf"])
def test_a_bomb_is_defused(tmp_path: Path, name: str) -> None:
    """Asked about, a file that unpacks without end is read in part or refused in a sentence."""
    (tmp_path / name).write_bytes(bombs()[name])
    assert within_limits(measured("ask", "--no-model", "--posting", str(tmp_path / name), ASKED), 0, 1)


def test_a_folder_of_bombs_is_added(tmp_path: Path) -> None:
    """Each file has its row with what is wrong with it; a good one among them is added."""
    folder = tmp_path / "roles"
    folder.mkdir()
    (folder / "baker.md").write_text(POSTING, encoding="utf-8")
    for name, content in bombs().items():
        (folder / name).write_bytes(content)
    given = {**SETTINGS, "DATABASE_URL": f"sqlite:///{tmp_path / 'kept.db'}"}
    done = measured("add", str(folder), folder=tmp_path, environment=given)
    assert done.status == 1, done.err
    assert done.megabytes < MEGABYTES
    assert "USD 20–23 per hour" in done.out
    for name in bombs():
        assert name in done.out


def batch(rows: bytes) -> subprocess.CompletedProcess[bytes]:
    """What `ask --batch` says to these lines, on a terminal that takes UTF-8 and nothing else."""
    return subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--batch", "--no-model"],
        cwd=ROOT, env={"PYTHONIOENCODING": "utf-8:strict"}, input=rows, capture_output=True, check=False,
    )  # fmt: skip


def test_any_question_is_answered_in_its_line(tmp_path: Path) -> None:
    """Empty, endless, backwards or broken: each question has one line, and it is JSON."""
    file = written(tmp_path, POSTING)
    rows = "".join(json.dumps({"posting": file, "question": question}) + "\n" for question in QUESTIONS)
    done = batch(rows.encode())
    assert done.returncode == 0, done.stderr
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == len(QUESTIONS)


@pytest.mark.parametrize(
    "line",
    [b'{"posting": "a\\u0000b", "question": "pay?"}', b"[" * 100_000, b"\xff\xfe", b"{}", b"9" * 10_000,
     b'{"posting": "x", "question": "pay?", "today": 5}', b'{"posting": "%b", "question": "pay?"}' % (b"x" * 100_000)],
)  # fmt: skip
def test_a_line_that_is_no_question_is_refused_by_its_number(line: bytes) -> None:
    """Whatever stands in it, the sentence says which line it is."""
    done = batch(line + b"\n")
    assert done.returncode == 1
    assert done.stderr.startswith(b"line 1: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command", [["facts"], ["facts", "--json"], ["ask", "--no-model", "what about \udcff?", "--posting"]]
)
def test_names_and_questions_that_are_no_text_are_shown(tmp_path: Path, command: list[str]) -> None:
    """A file's name or a question may hold bytes that are no letters; they are printed by their numbers."""
    file = tmp_path / "role\udcff.txt"
    file.write_text(POSTING, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "bot", *command, str(file)],
        cwd=ROOT, env={"PYTHONIOENCODING": "utf-8:strict"}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
