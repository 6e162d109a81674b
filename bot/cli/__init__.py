"""The command line: `python -m bot COMMAND`. Each command imports only what it runs, so that asking needs no Slack."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path

WRONG_USE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 done, 1 failed with a sentence, 2 wrong use or settings."""
    options = parser().parse_args(argv)
    # A file's name or a question may hold bytes that are no letters: printed by their numbers, as in JSON.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="surrogateescape")
    try:
        return _run(options)
    except BrokenPipeError:
        # Whoever read along (a pager, `head`) has seen enough; what is still buffered must not fail at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(options: argparse.Namespace) -> int:
    if options.command in {"facts", "ask"}:
        from bot.cli.asking import ask, facts

        return facts(options) if options.command == "facts" else ask(options)
    from bot.cli import running

    return running.COMMANDS[options.command](options)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="python -m bot", description="Rolecall, the hiring assistant that lives in Slack."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="listen to the Slack that .env names, and send reminders")
    run.add_argument("--http", action="store_true", help="serve signed HTTP on PORT instead of Socket Mode")

    demo = commands.add_parser("demo", help="a workspace in the browser with the bot in it")
    demo.add_argument("--port", type=int, default=8765, help="where the page is served (default 8765, 0 for any)")
    demo.add_argument("--keep", type=Path, metavar="FILE", help="keep the database in FILE instead of throwing it away")

    commands.add_parser("migrate", help="bring the database up to date")
    commands.add_parser("check", help="check settings, database and Slack, and say what is wrong")

    add = commands.add_parser("add", help="add postings from files, folders and web addresses")
    add.add_argument("files", nargs="+", metavar="FILE|FOLDER|URL", help=".txt, .md, .docx, .pdf and .html")
    add.add_argument("--channel", help="the channel id for their reminders (default HIRING_CHANNEL)")
    add.add_argument("--zone", help="the IANA zone of their dates (default TIMEZONE)")

    add.add_argument(
        "--another", action="store_true", help="add postings of their own, even where an open one is called alike"
    )

    facts = commands.add_parser("facts", help="what postings state, each fact with its quote")
    facts.add_argument("files", nargs="+", type=Path, metavar="FILE", help=".txt, .md, .docx, .pdf and .html")
    facts.add_argument("--json", action="store_true", help="one JSON object a file and line")

    ask = commands.add_parser("ask", help="ask a posting a question")
    ask.add_argument("question", nargs="?")
    ask.add_argument("--posting", type=Path, metavar="FILE", help="the posting to ask: .txt, .md, .docx, .pdf or .html")
    ask.add_argument("--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="answer as on this day")
    ask.add_argument("--no-model", action="store_true", help="answer by words alone, without the embedding model")
    ask.add_argument("--no-llm", action="store_true", help="ask no language model, though LLM_BASE_URL names one")
    ask.add_argument("--batch", action="store_true", help="JSON lines in, JSON lines out")

    backup = commands.add_parser("backup", help="copy the SQLite database while the bot runs")
    backup.add_argument("target", type=Path, metavar="FILE")
    return top


def say(sentence: str) -> None:
    """Say what went wrong on standard error."""
    print(sentence, file=sys.stderr)
