"""What the page asks for, and the door to what it does; all for one person at a time."""

from __future__ import annotations

import json
import mimetypes

from aiohttp import web

from workspace import acting, files, shown
from workspace.guard import Handler
from workspace.hub import Hub
from workspace.objects import file_object
from workspace.page_acts import ACTS, Act, channel_of
from workspace.wire import Json, RefusedError

PAGE_OF_MESSAGES = 100
FAR_FUTURE = "99999999999"


class PageApi:
    """The handlers under /page/."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def routes(self) -> list[web.RouteDef]:
        """Return the paths and what serves them."""
        made = [web.post(f"/page/{name}", self._posted(act)) for name, act in ACTS.items()]
        return [
            *made,
            web.get("/control/clock", self.clock),
            web.post("/control/clock", self._posted(ACTS["clock"])),
            web.post("/page/upload", self.upload),
            web.get("/page/state", self.state),
            web.get("/page/messages", self.messages),
            web.get("/page/traffic", self.traffic),
            web.get("/page/file/{file}/{name}", self.file),
        ]

    def _user(self, request: web.Request) -> str:
        user = request.query.get("as", "")
        found = self._hub.state.users.get(user)
        if found is None or found.is_bot:
            raise web.HTTPNotFound(text="There is no such person.")
        return user

    def _someone(self, request: web.Request) -> str:
        people = [person.id for person in self._hub.state.people()]
        if not people:
            raise web.HTTPNotFound(text="There is nobody in this workspace.")
        named = request.query.get("as", "")
        return named if named in people else people[0]

    def _posted(self, act: Act) -> Handler:
        async def run(request: web.Request) -> web.Response:
            user = self._user(request) if "as" in request.query else ""
            try:
                answer = await act(self._hub, user, dict(await request.json()))
            except json.JSONDecodeError:
                answer = RefusedError("invalid_json").body()
            except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
                answer = {"ok": False, "error": "invalid_arguments", "text": f"{type(error).__name__}: {error}"}
            except RefusedError as refusal:
                answer = refusal.body()
            return web.json_response({"ok": True, **answer})

        return run

    async def state(self, request: web.Request) -> web.Response:
        """Send the whole picture for one person: the first one where nobody is named, or somebody unknown."""
        user, hub = self._someone(request), self._hub
        with hub.reading() as state:
            apps = list(state.apps.values())
            body = {
                "team": {"id": state.team_id, "name": state.team_name},
                "me": shown.user(hub, state.users[user]),
                "people": [shown.user(hub, found) for found in state.users.values()],
                "apps": [shown.app(hub, app) for app in apps],
                "channels": [shown.channel(c, user) for c in state.channels.values() if state.sees(user, c)],
                "clock": shown.clock(hub),
                "commands": [_command(app.id, entry) for app in apps for entry in app.commands],
                "shortcuts": [{**entry, "app_id": app.id} for app in apps for entry in app.shortcuts],
                "views": [view.data for view in hub.views.stack(user)],
                "home": {app.id: home.data if (home := hub.views.home(user, app.id)) else None for app in apps},
            }
        return web.json_response(body)

    async def messages(self, request: web.Request) -> web.Response:
        """Send a part of a channel's timeline, or of a thread, oldest first."""
        user, query = self._user(request), request.query
        before = query.get("before") or FAR_FUTURE
        with self._hub.reading():
            try:
                channel = channel_of(self._hub, user, query.get("channel", ""))
            except RefusedError as refusal:
                return web.json_response(refusal.body())
            thread = query.get("thread_ts", "")
            kept = [shown.message(m) for m in channel.messages.values() if _belongs(m, thread)]
            for entry in channel.whispers:
                if entry.user == user and not entry.gone and _belongs(entry.message, thread):
                    entry.shown = True
                    kept.append(shown.message(entry.message, ephemeral=True))
        older = sorted((m for m in kept if m["ts"] < before), key=lambda m: m["ts"])
        page = older[-PAGE_OF_MESSAGES:]
        return web.json_response({"messages": page, "has_more": len(older) > len(page)})

    async def traffic(self, request: web.Request) -> web.Response:
        """Send the traffic log after a number."""
        since = request.query.get("since", "0")
        with self._hub.reading():
            found = self._hub.log.entries(since=int(since) if since.isdigit() else 0)
            return web.json_response({"entries": [entry.shown() for entry in found], "next": self._hub.log.last})

    async def clock(self, request: web.Request) -> web.Response:  # noqa: ARG002 - aiohttp hands it to every handler
        """Send the clock, for a bot that runs in a process of its own."""
        return web.json_response(shown.clock(self._hub))

    async def file(self, request: web.Request) -> web.Response:
        """Send a file's bytes to a person who may see it."""
        user = self._user(request)
        with self._hub.reading() as state:
            file = state.files.get(request.match_info["file"])
            if file is None or not files.readable(self._hub, user, file):
                raise web.HTTPNotFound(text="There is no such file.")
            return files.response(file, mimetypes.guess_type(file.name)[0] or "application/octet-stream")

    async def upload(self, request: web.Request) -> web.Response:
        """Take files, and share them where a channel is named."""
        user, form = self._user(request), await request.post()
        parts = [part for part in form.values() if isinstance(part, web.FileField)]
        where, text, thread = (str(form.get(key) or "") for key in ("channel_id", "text", "thread_ts"))
        try:
            with self._hub.change():
                kept = [acting.keep_file(self._hub, user, part.filename, part.file.read()) for part in parts]
                if where and kept:
                    channel = channel_of(self._hub, user, where)
                    acting.say(self._hub, user, channel, text, thread, files=tuple(file.id for file in kept))
                made = [file_object(self._hub.state, file, self._hub.site) for file in kept]
        except RefusedError as refusal:
            return web.json_response(refusal.body())
        return web.json_response({"ok": True, "files": made})


def _command(app_id: str, entry: Json) -> Json:
    known = {key: entry.get(key, "") for key in ("command", "description", "usage_hint")}
    return {**known, "app_id": app_id}


def _belongs(message: Json, thread: str) -> bool:
    root = message.get("thread_ts", message["ts"])
    if thread:
        return bool(root == thread)
    return bool(root == message["ts"] or message.get("subtype") == "thread_broadcast")
