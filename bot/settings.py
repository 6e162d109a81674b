"""The settings: the only reader of the environment and of .env. What is wrong is said in one sentence a variable."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

SLACK = "https://slack.com/api/"
LLM_SECONDS = 8.0


class BadSettings(Exception):
    """One or more settings are missing or malformed; `sentences` say which, how they should look and where to look."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class Secret(str):
    """A value that is never shown: its repr is a mark, so that no log or traceback can carry it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret(...)"


@dataclass(frozen=True, slots=True)
class Llm:
    """An OpenAI-compatible endpoint and one of its models; `seconds` is how long one request may take in all."""

    base_url: str
    model: str
    key: Secret
    seconds: float


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. Each field's environment variable stands in `VARIABLES`."""

    bot_token: Secret
    app_token: Secret
    signing_secret: Secret
    hiring_channel: str
    hiring_leads: frozenset[str]
    timezone: str
    slack_api_url: str = SLACK
    database_url: Secret = field(default=Secret("sqlite:///rolecall.db"))
    port: int = 3000
    posting_urls: bool = False
    """Whether a posting may be fetched from a web address that somebody gives."""
    model: bool = True
    """Whether the embedding model helps to answer."""
    llm_base_url: str = ""
    """An OpenAI-compatible endpoint; without one no language model has a part in answers."""
    llm_model: str = ""
    llm_api_key: Secret = field(default=Secret(""))
    llm_seconds: float = LLM_SECONDS

    @property
    def llm(self) -> Llm | None:
        """The language model that may take a second look, if there is one."""
        if not self.llm_base_url:
            return None
        return Llm(self.llm_base_url, self.llm_model, self.llm_api_key, self.llm_seconds)


VARIABLES: Mapping[str, str] = {
    "bot_token": "SLACK_BOT_TOKEN",
    "app_token": "SLACK_APP_TOKEN",
    "signing_secret": "SLACK_SIGNING_SECRET",
    "hiring_channel": "HIRING_CHANNEL",
    "hiring_leads": "HIRING_LEADS",
    "timezone": "TIMEZONE",
    "slack_api_url": "SLACK_API_URL",
    "database_url": "DATABASE_URL",
    "port": "PORT",
    "posting_urls": "POSTING_URLS",
    "model": "MODEL",
    "llm_base_url": "LLM_BASE_URL",
    "llm_model": "LLM_MODEL",
    "llm_api_key": "LLM_API_KEY",
    "llm_seconds": "LLM_SECONDS",
}

_BOT_TOKEN = (
    "it starts with xoxb- and stands in your app's settings under OAuth & Permissions, once the app is installed"
)
_APP_TOKEN = (
    "it starts with xapp- and is made in your app's settings under Basic Information, App-Level Tokens, "
    "with the scope connections:write"
)
_SIGNING = "32 letters and digits, in your app's settings under Basic Information, App Credentials"
_CHANNEL = (
    "a channel id such as C0123ABCD; in Slack, open the channel's details and look at the bottom of the About tab"
)
_LEADS = (
    "member ids such as U0123ABCD, separated by commas; in Slack, open the person's profile, the three dots, "
    "Copy member ID"
)
_ZONE = "an IANA name such as America/New_York"
_API = "the address of Slack's Web API, such as https://slack.com/api/"
_DATABASE = "sqlite:///rolecall.db, or postgresql://user:password@host/name"
_PORT = "a number from 1 to 65535"
_SWITCH = "on or off"
_LLM_URL = "the address of an OpenAI-compatible endpoint, without a key in it, such as http://localhost:11434/v1"
_LLM_MODEL = "the name by which the endpoint at LLM_BASE_URL knows the model"
_LLM_KEY = "the key of the endpoint at LLM_BASE_URL, in one word"
_LLM_SECONDS = "a number of seconds from 1 to 60, such as 8"
_HERE = {"localhost", "127.0.0.1", "::1"}


def read(*, http: bool = False, env_file: Path = Path(".env"), environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from `env_file` and the environment, which wins.

    Socket Mode needs the app token, signed HTTP the signing secret; the other may be missing.
    Raises BadSettings with a sentence for each variable that is missing or malformed.
    """
    given = _given(env_file, environ)
    problems: list[str] = []

    def take(name: str, pattern: str, looks_like: str, *, default: str | None = None) -> str:
        return _taken(given, problems, name, pattern, looks_like, default)

    bot_token = take("SLACK_BOT_TOKEN", r"xoxb-[\w-]{8,}", _BOT_TOKEN)
    app_token = take("SLACK_APP_TOKEN", r"xapp-[\w-]{8,}", _APP_TOKEN, default="" if http else None)
    signing = take("SLACK_SIGNING_SECRET", r"[0-9A-Za-z]{16,64}", _SIGNING, default=None if http else "")
    channel = take("HIRING_CHANNEL", r"[CG][A-Z0-9]{5,}", _CHANNEL)
    leads = take("HIRING_LEADS", r"[UW][A-Z0-9]{5,}(\s*,\s*[UW][A-Z0-9]{5,})*\s*,?", _LEADS)
    zone = take("TIMEZONE", r"[A-Za-z][\w+/-]*", _ZONE)
    api = take("SLACK_API_URL", r"https?://[^\s/?#]+(/[^\s?#]*)?", _API, default=SLACK)
    database = take(
        "DATABASE_URL", r"(sqlite|postgres(ql)?(\+psycopg)?):/.*", _DATABASE, default="sqlite:///rolecall.db"
    )
    port = take("PORT", r"[1-9]\d{0,4}", _PORT, default="3000")
    urls = take("POSTING_URLS", r"on|off", _SWITCH, default="off")
    model = take("MODEL", r"on|off", _SWITCH, default="on")
    if zone and not problems_with("TIMEZONE", problems) and not _is_zone(zone):
        problems.append(f"TIMEZONE names no time zone that is known here: {_ZONE}.")
    if port.isdigit() and int(port) > 65535:
        problems.append(f"PORT does not look right: {_PORT}.")
    if api.startswith("http://") and urlsplit(api).hostname not in _HERE:
        problems.append(f"SLACK_API_URL would send the tokens unencrypted: use https; {_API}.")
    llm = _llm(given, problems)
    if problems:
        raise BadSettings(tuple(problems))
    return Settings(
        bot_token=Secret(bot_token),
        app_token=Secret(app_token),
        signing_secret=Secret(signing),
        hiring_channel=channel,
        hiring_leads=frozenset(re.findall(r"[UW][A-Z0-9]+", leads)),
        timezone=zone,
        slack_api_url=api.rstrip("/") + "/",
        database_url=Secret(database),
        port=int(port),
        posting_urls=urls == "on",
        model=model == "on",
        llm_base_url=llm.base_url if llm else "",
        llm_model=llm.model if llm else "",
        llm_api_key=llm.key if llm else Secret(""),
        llm_seconds=llm.seconds if llm else LLM_SECONDS,
    )


def database_url(*, env_file: Path = Path(".env"), environ: Mapping[str, str] | None = None) -> Secret:
    """The database alone, for commands that need no Slack. Raises BadSettings when it is malformed."""
    value = _given(env_file, environ).get("DATABASE_URL", "").strip() or "sqlite:///rolecall.db"
    if not re.fullmatch(r"(sqlite|postgres(ql)?(\+psycopg)?):/.*", value):
        raise BadSettings((f"DATABASE_URL does not look right: {_DATABASE}.",))
    return Secret(value)


def language_model(*, env_file: Path = Path(".env"), environ: Mapping[str, str] | None = None) -> Llm | None:
    """The language model alone, for commands that need no Slack; None where none is set. Raises BadSettings."""
    problems: list[str] = []
    found = _llm(_given(env_file, environ), problems)
    if problems:
        raise BadSettings(tuple(problems))
    return found


def problems_with(name: str, problems: list[str]) -> bool:
    """Whether a sentence about that variable is already there."""
    return any(each.startswith(name) for each in problems)


def _taken(
    given: Mapping[str, str], problems: list[str], name: str, pattern: str, looks_like: str, default: str | None = None
) -> str:
    """The value of a variable, else its default; what is wrong with it becomes a sentence among the problems."""
    value = given.get(name, "").strip()
    if not value and default is not None:
        return default
    if not value:
        problems.append(f"{name} is not set: {looks_like}.")
    elif not re.fullmatch(pattern, value):
        problems.append(f"{name} does not look right: {looks_like}.")
    return value


def _llm(given: Mapping[str, str], problems: list[str]) -> Llm | None:
    """The language model, off where neither address nor model is set."""
    if not any(given.get(name, "").strip() for name in ("LLM_BASE_URL", "LLM_MODEL")):
        return None
    url = _taken(given, problems, "LLM_BASE_URL", r"https?://[^\s/?#@]+(/[^\s?#]*)?", _LLM_URL)
    model = _taken(given, problems, "LLM_MODEL", r"[\w./:@+-]{1,200}", _LLM_MODEL)
    key = _taken(given, problems, "LLM_API_KEY", r"[!-~]{1,4096}", _LLM_KEY, "")
    seconds = _taken(given, problems, "LLM_SECONDS", r"[1-9]|[1-5]\d|60", _LLM_SECONDS, f"{LLM_SECONDS:g}")
    if key and url.startswith("http://") and urlsplit(url).hostname not in _HERE:
        problems.append(f"LLM_BASE_URL would send LLM_API_KEY unencrypted: use https; {_LLM_URL}.")
    return None if problems else Llm(url.rstrip("/"), model, Secret(key), float(seconds))


def _given(env_file: Path, environ: Mapping[str, str] | None) -> dict[str, str]:
    from_file = {name: value for name, value in dotenv_values(env_file).items() if value is not None}
    return {**from_file, **(os.environ if environ is None else environ)}


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, IsADirectoryError):
        return False
    return True
