"""The composition root: the one place that knows everybody."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from threading import Event, Thread

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from waitress.server import create_server

import handlers
from bot.clock import SystemClock
from bot.documents.files import FileDocuments
from bot.documents.kinds import EXTENSIONS
from bot.documents.limits import MOST_BYTES
from bot.documents.web import fetch
from bot.llm.endpoint import Endpoint
from bot.llm.reasons import NotInstalled
from bot.models.background import BackgroundModel
from bot.ports import Clock, Messenger
from bot.scheduler import Ticker
from bot.services import Services, services
from bot.settings import Settings
from handlers.door import door
from handlers.files import Documents
from handlers.looking import Looks
from handlers.messenger import SlackMessenger
from storage.engine import connect
from storage.migrate import pending, upgrade
from storage.store import SqlStore

TICK_SECONDS = 15
"""How late a reminder may be at most, beside the time that posting takes."""
HTTP_THREADS = 16
HTTP_CLOSE_SECONDS = 5
SLACK_SECONDS = 10
"""How long one request to Slack may take."""


class CannotStart(Exception):
    """The bot cannot start; `sentence` says why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Running:
    """The bot, put together and not yet listening."""

    app: App
    services: Services
    messenger: Messenger
    clock: Clock
    settings: Settings
    store: SqlStore
    looks: Looks
    model: BackgroundModel | None = None
    endpoint: Endpoint | None = None

    def learn(self) -> None:
        """Open the models, each in a thread of its own, and have the open postings learnt."""
        if self.model:
            self.model.start()
            self.services.postings.prepare()
        if self.endpoint:
            self.endpoint.start()

    def tick(self) -> int:
        """Send what is due now; returns how many were sent."""
        return self.services.reminders.send_due(self.clock.now(), self.messenger)

    def ticker(self) -> Ticker:
        """A scheduler that ticks, not started."""
        return Ticker(self.tick, every_seconds=TICK_SECONDS)

    def socket(self) -> SocketModeHandler:
        """The Socket Mode connection, not yet opened."""
        return SocketModeHandler(self.app, str(self.settings.app_token), concurrency=20)

    def close(self) -> None:
        """Let go of the models and the database."""
        if self.endpoint:
            self.endpoint.stop()
        self.looks.close()
        if self.model:
            self.model.stop()
        self.store.close()


def build(settings: Settings, clock: Clock | None = None, documents: Documents | None = None) -> Running:
    """Put the bot together: store, use cases, Bolt app, messenger.

    Asks Slack once who the token belongs to. `documents` are the settings' own unless others are given.
    Raises CannotStart when Slack refuses the token, the database has to be migrated first, or packages are missing.
    """
    clock = clock or SystemClock()
    endpoint = _endpoint(settings)
    store = _store(settings)
    model = BackgroundModel() if settings.model else None
    use_cases = services(
        store,
        leads=settings.hiring_leads,
        hiring_channel=settings.hiring_channel,
        zone=settings.timezone,
        model=model,
        chooser=endpoint,
    )
    client = _client(settings, str(settings.bot_token))
    identity = _identity(client)

    def authorize() -> AuthorizeResult:
        # Given by hand, so that SLACK_CLIENT_ID in the environment cannot turn the app into an OAuth one.
        return identity

    app = App(
        client=_client(settings, None),  # Bolt gives each request's client the token that `authorize` names
        authorize=authorize,
        signing_secret=str(settings.signing_secret) or None,
        process_before_response=True,  # the answer travels in the ack, and no ack waits for Bolt's 10 ms polling
        raise_error_for_unhandled_request=False,
    )
    looks = Looks(use_cases.looking)
    handlers.register(app, use_cases, clock.now, documents or _documents(settings), looks)
    return Running(app, use_cases, SlackMessenger(client), clock, settings, store, looks, model, endpoint)


def run_socket_mode(running: Running, stop: Event) -> None:
    """Listen over Socket Mode and send reminders until `stop` is set."""
    socket = running.socket()
    ticker = running.ticker()
    socket.connect()
    running.learn()
    ticker.start()
    running.tick()
    logging.getLogger(__name__).info("listening over Socket Mode")
    stop.wait()
    ticker.stop()
    socket.close()
    running.close()


def run_http(running: Running, stop: Event) -> None:
    """Serve signed HTTP on the settings' port and send reminders until `stop` is set."""
    server = create_server(
        door(running.app),
        host="0.0.0.0",  # noqa: S104 - a platform's router stands before it
        port=running.settings.port,
        threads=HTTP_THREADS,
    )
    ticker = running.ticker()
    serving = Thread(target=server.run, name="http", daemon=True)
    serving.start()
    running.learn()
    ticker.start()
    running.tick()
    logging.getLogger(__name__).info("serving HTTP on port %d", running.settings.port)
    stop.wait()
    ticker.stop()
    server.close()
    serving.join(HTTP_CLOSE_SECONDS)
    running.close()


def _endpoint(settings: Settings) -> Endpoint | None:
    llm = settings.llm
    try:
        return Endpoint(llm.base_url, llm.model, llm.key, llm.seconds) if llm else None
    except NotInstalled as missing:
        raise CannotStart(str(missing)) from missing


def _documents(settings: Settings) -> Documents:
    files = FileDocuments(fetch if settings.posting_urls else None)
    return Documents(EXTENSIONS, lambda name, _, content: files.text_of(name, content), files.text_at, MOST_BYTES)


def _client(settings: Settings, token: str | None) -> WebClient:
    return WebClient(
        token=token,
        base_url=settings.slack_api_url,
        timeout=SLACK_SECONDS,
        retry_handlers=[],  # a post that is retried blindly is a post made twice
    )


def _store(settings: Settings) -> SqlStore:
    engine = connect(str(settings.database_url))
    if engine.dialect.name == "sqlite":
        upgrade(engine)
    elif pending(engine):
        raise CannotStart("The database is not up to date: run `python -m bot migrate` first.")
    return SqlStore(engine)


def _identity(client: WebClient) -> AuthorizeResult:
    try:
        known = client.auth_test()
    except SlackApiError as refused:
        raise CannotStart(
            f"Slack refused SLACK_BOT_TOKEN ({refused.response['error']}): take the bot token from your app's "
            "settings, OAuth & Permissions, after installing the app to your workspace."
        ) from refused
    except (SlackClientError, OSError) as lost:
        raise CannotStart(f"Slack does not answer at {client.base_url}: check SLACK_API_URL and the network.") from lost
    return AuthorizeResult(
        enterprise_id=known.get("enterprise_id"),
        team_id=known.get("team_id"),
        bot_user_id=known.get("user_id"),
        bot_id=known.get("bot_id"),
        bot_token=client.token,
    )
