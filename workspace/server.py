"""The server: a workspace that runs in a thread of its own, on this machine only."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web

from workspace import manifest, shown
from workspace.admin import Admin
from workspace.clock import Clock
from workspace.config import AppConfig, Config
from workspace.controls import Controls
from workspace.delivery import Delivery
from workspace.faults import Faults
from workspace.guard import guard
from workspace.hub import Hub
from workspace.log import Log
from workspace.model import App
from workspace.person import Person
from workspace.routes import routes

T = TypeVar("T")
HOST = "127.0.0.1"
PAGE = Path(__file__).parent / "page"


class Workspace:
    """A Slack-compatible workspace; use it as a context manager, or start() and stop() it."""

    def __init__(self, config: Config, *, port: int = 0, clock: Clock | None = None) -> None:
        for app in config.apps:
            manifest.check(app.manifest, config.manifest_schema)
        self._port = port
        self._thread: threading.Thread | None = None
        self._stopping: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: OSError | None = None
        self.hub = Hub(config, clock or Clock())
        self.hub.clock.on_change(self._clock_moved)

    @property
    def clock(self) -> Clock:
        """Return the clock that everybody here goes by."""
        return self.hub.clock

    @property
    def faults(self) -> Faults:
        """Return what orders faults."""
        return self.hub.faults

    @property
    def log(self) -> Log:
        """Return the traffic between workspace and apps."""
        return self.hub.log

    @property
    def admin(self) -> Admin:
        """Return what changes people and channels."""
        return Admin(self.hub)

    @property
    def controls(self) -> Controls:
        """Return the buttons beside the page's clock."""
        return self.hub.controls

    @property
    def url(self) -> str:
        """Return the page's address."""
        return f"{self.hub.site}/"

    @property
    def api_url(self) -> str:
        """Return the Web API's address, for SLACK_API_URL or a WebClient's base_url."""
        return f"{self.hub.site}/api/"

    def start(self) -> Self:
        """Listen, and return once everything is there; OSError where the port is taken."""
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="workspace", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            raise self._failure
        return self

    def stop(self) -> None:
        """Close every connection and end the thread."""
        loop, stopping = self.hub.loop, self._stopping
        if self._thread is None or loop is None or stopping is None:
            return
        loop.call_soon_threadsafe(stopping.set)
        self._thread.join()
        self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def person(self, key: str) -> Person:
        """Return somebody by id or name; LookupError where there is nobody."""
        with self.hub.reading() as state:
            user = state.user(key)
            if user is None or user.is_bot:
                raise LookupError(f"There is no person {key!r} in the workspace.")
            return Person(self.hub, user.id)

    def app(self, key: str = "") -> App:
        """Return an app by id or name; the first one without."""
        with self.hub.reading() as state:
            for app in state.apps.values():
                if key in ("", app.id, app.name):
                    return app
        raise LookupError(f"There is no app {key!r} in the workspace.")

    def install(self, entry: AppConfig) -> App:
        """Install one more app."""
        manifest.check(entry.manifest, self.hub.config.manifest_schema)
        with self.hub.change() as state:
            return state.install(entry)

    def connections(self, app: str = "") -> int:
        """Return how many sockets an app has open."""
        return self.hub.delivery.sockets.count(self.app(app).id)

    def drop_sockets(self, app: str = "") -> None:
        """Cut an app's sockets as a failing network does; those of all apps without a name."""
        self._soon(lambda: self.hub.delivery.sockets.drop(app and self.app(app).id))

    def refresh_sockets(self, app: str = "", reason: str = "refresh_requested") -> None:
        """Ask an app's clients to connect anew: warning, refresh_requested or link_disabled."""
        self._soon(lambda: self.hub.delivery.sockets.refresh(app and self.app(app).id, reason))

    def let_go(self, close: Callable[[], None], *, wait: bool = True) -> None:
        """Run a Socket Mode client's close without the wait of seconds for a last frame that some clients make.

        Without wait, return as soon as a connection is gone, and leave the client's threads to end by themselves.
        """
        before = self.hub.delivery.sockets.total
        closing = threading.Thread(target=close, name="closing", daemon=True)
        closing.start()
        while closing.is_alive() and (wait or self.hub.delivery.sockets.total >= before > 0):
            self._soon(self.hub.delivery.sockets.ping)
            closing.join(0.02)

    def verify_request_url(self, app: str = "") -> bool:
        """Send url_verification to an app that is served by HTTP, and say whether it answered rightly."""
        return self.hub.run(self.hub.delivery.verify(self.app(app)))

    def wait_for(self, predicate: Callable[[], T | None], timeout: float = 10.0) -> T:
        """Return predicate's first true value, asking again after each change; TimeoutError after timeout seconds."""
        return self.hub.wait_for(predicate, timeout)

    def settle(self, timeout: float = 10.0) -> None:
        """Wait until every delivery so far was acknowledged or given up."""
        self.wait_for(lambda: self.hub.delivery.idle, timeout)

    def _soon(self, call: Callable[[], None]) -> None:
        if self.hub.loop is not None and self.hub.loop.is_running():
            self.hub.loop.call_soon_threadsafe(call)

    def _clock_moved(self) -> None:
        def tell() -> None:
            self.hub.timers.wake()
            self.hub.stream.to_all(lambda: {"type": "clock", "clock": shown.clock(self.hub)})

        self._soon(tell)

    async def _serve(self) -> None:
        hub, stopping = self.hub, asyncio.Event()
        self._stopping = stopping
        application = web.Application(middlewares=[guard(lambda: self._port)], client_max_size=64 * 1024 * 1024)
        application.add_routes(routes(hub, PAGE))
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, HOST, self._port)
        try:
            await site.start()
        except OSError as error:
            self._failure = error
            await runner.cleanup()
            self._ready.set()
            return
        self._port = runner.addresses[0][1]
        hub.site, hub.loop = f"http://{HOST}:{self._port}", asyncio.get_running_loop()
        hub.delivery = Delivery(hub)
        hub.delivery.start(hub.timers.run())
        self._ready.set()
        await stopping.wait()
        hub.stream.close()
        await hub.delivery.close()
        await runner.cleanup()
        hub.loop = None
