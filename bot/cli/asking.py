"""`bot facts` and `bot ask`: the understanding of postings, from the shell, with no Slack and no database."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import WRONG_USE, say
from bot.cli.files import Unreadable, posting_in
from bot.cli.shown import table
from bot.clock import SystemClock
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


@dataclass(frozen=True, slots=True)
class Models:
    """What helps to answer beside words: a model of meaning, and one of language that may take a second look."""

    meaning: Meanings | None
    chooser: Chooser | None


def facts(options: Namespace) -> int:
    """Print what each file states."""
    status = 0
    for path in options.files:
        try:
            reading = posting_in(path)
        except Unreadable as why:
            say(str(why))
            status = 1
            continue
        as_json = json.dumps(as_output(reading.facts), ensure_ascii=False) if options.json else None
        print(as_json or table(str(path), reading.facts))
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
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as why:
        raise Unreadable('expected {"posting": path, "question": text, "today": "YYYY-MM-DD"}') from why


def _answered(path: Path, question: str, today: date, models: Models) -> Output:
    reading = posting_in(path)
    outcome = answer(question, reading, today, models.meaning)
    if models.chooser and unsure(outcome):
        sheet = page(reading.document)
        choice = models.chooser.choose(shown(question), sheet.lines)
        outcome = (chosen(choice, sheet, question) if choice else None) or outcome
    return outcome_output(outcome)
