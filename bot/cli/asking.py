"""`bot facts` and `bot ask`: the understanding of postings, from the shell, with no Slack and no database."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import WRONG_USE, say
from bot.clock import SystemClock
from bot.domain.postings.reading import Reading, read
from bot.domain.postings.record import as_output
from bot.domain.questions.answer import answer
from bot.domain.questions.choosing import chosen, page, shown, unsure
from bot.domain.questions.meaning import Meanings
from bot.domain.questions.output import Output
from bot.domain.questions.output import as_output as outcome_output
from bot.llm.reasons import NotInstalled
from bot.ports import Chooser
from bot.settings import BadSettings, Llm, language_model

if TYPE_CHECKING:
    from bot.llm.endpoint import Endpoint

HELD_POSTINGS = 256


@dataclass(frozen=True, slots=True)
class Models:
    """What helps to answer beside words: a model of meaning, and one of language that may take a second look."""

    meaning: Meanings | None
    chooser: Chooser | None


class Unreadable(Exception):
    """A file or a line of input that cannot be read; the message says which and why."""


def facts(options: Namespace) -> int:
    """Print what each file states."""
    status = 0
    for path in options.files:
        try:
            reading = _posting(path)
        except Unreadable as why:
            say(str(why))
            status = 1
            continue
        stated = as_output(reading.facts)
        print(json.dumps(stated, ensure_ascii=False) if options.json else _table(path, stated))
    return status


def ask(options: Namespace) -> int:
    """Answer one question about one posting, or JSON lines of them."""
    today: date = options.today or SystemClock().now().date()
    if not options.batch and not (options.posting and options.question):
        say('Say which posting and what to ask: python -m bot ask --posting FILE "question", or --batch.')
        return WRONG_USE
    try:
        llm = None if options.no_llm else language_model()
        endpoint = _endpoint(llm) if llm else None
    except BadSettings as bad:
        for sentence in bad.sentences:
            say(sentence)
        return WRONG_USE
    except NotInstalled as missing:
        say(str(missing))
        return 1
    try:
        return _asked(options, today, Models(_model(options), endpoint))
    finally:
        if endpoint:
            endpoint.stop()


def _endpoint(llm: Llm) -> Endpoint:
    from bot.llm.endpoint import Endpoint

    return Endpoint(llm.base_url, llm.model, llm.key, llm.seconds)


def _asked(options: Namespace, today: date, models: Models) -> int:
    if options.batch:
        return _batch(sys.stdin, today, models)
    try:
        output = _answered(options.posting, options.question, today, models)
        print(json.dumps(output, ensure_ascii=False, indent=2))
    except Unreadable as why:
        say(str(why))
        return 1
    return 0


def _model(options: Namespace) -> Meanings | None:
    """The embedding model, unless it is not wanted or cannot be had; the latter is said."""
    if options.no_model:
        return None
    from bot.models.meanings import packaged_meanings
    from bot.models.minilm import NoModel

    try:
        return packaged_meanings()
    except NoModel as why:
        say(f"Answering by words alone: {why}.")
        return None


def _batch(lines: Iterable[str], today: date, models: Models) -> int:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            posting, question, day = _row(line, today)
            output = _answered(posting, question, day, models)
        except Unreadable as why:
            say(f"line {number}: {why}")
            return 1
        print(json.dumps(output, ensure_ascii=False), flush=True)
    return 0


def _row(line: str, today: date) -> tuple[Path, str, date]:
    try:
        row = json.loads(line)
        return Path(row["posting"]), str(row["question"]), date.fromisoformat(row.get("today") or today.isoformat())
    except (ValueError, KeyError, TypeError, AttributeError) as why:
        raise Unreadable('expected {"posting": path, "question": text, "today": "YYYY-MM-DD"}') from why


def _answered(path: Path, question: str, today: date, models: Models) -> Output:
    reading = _posting(path)
    outcome = answer(question, reading, today, models.meaning)
    if models.chooser and unsure(outcome):
        sheet = page(reading.document)
        choice = models.chooser.choose(shown(question), sheet.lines)
        outcome = (chosen(choice, sheet, question) if choice else None) or outcome
    return outcome_output(outcome)


@lru_cache(maxsize=HELD_POSTINGS)
def _posting(path: Path) -> Reading:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as why:
        raise Unreadable(f"{path}: there is no such file.") from why
    except UnicodeDecodeError as why:
        raise Unreadable(f"{path} is not a text file in UTF-8; save it as plain text and try again.") from why
    except OSError as why:
        raise Unreadable(f"{path} cannot be read: {why.strerror}.") from why
    return read(text)


def _table(path: Path, stated: dict[str, object]) -> str:
    return "\n".join([str(path), *_rows(stated), ""])


def _rows(stated: dict[str, object]) -> Iterator[str]:
    for field, fact in stated.items():
        if not isinstance(fact, dict):
            yield f"  {field:16} not stated"
            continue
        value = fact.get("value")
        if field == "deadlines" and isinstance(value, list):
            for each in value:
                day = each.get("date") or each.get("month_day") or "no date"
                yield f"  {field:16} {each['kind']}: {day}\n{'':19}“{each['quote']}”"
            continue
        shown = ", ".join(map(str, value)) if isinstance(value, list) else _plain(value)
        quote = fact.get("quote")
        yield f"  {field:16} {shown}" + (f"\n{'':19}“{quote}”" if quote else "")


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key} {each}" for key, each in value.items() if each is not None)
    return str(value)
