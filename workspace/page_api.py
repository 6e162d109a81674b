"""What the page asks for and sends: one small handler a path, all for one person at a time."""

from __future__ import annotations

import asyncio
import json
import mimetypes
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from workspace import acting, files, interactions, modals, rooms, shown
from workspace.hub import Hub
from workspace.model import Channel
from workspace.objects import file_object
from workspace.web_api.conversations import check_name
from workspace.wire import Json, RefusedError

PAGE_OF_MESSAGES = 100
FAR_FUTURE = "99999999999"


class PageApi:
    """The handlers under /page/."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def routes(self) -> list[web.RouteDef]:
        """Return the paths and what serves them."""
        posts = {
            "say": self.say,
            "command": self.command,
            "action": self.action,
            "options": self.options,
            "shortcut": self.shortcut,
            "submit": self.submit,
            "close": self.close,
            "read": self.read,
            "react": self.react,
            "edit": self.edit,
            "delete": self.delete,
            "open": self.open,
            "join": self.join,
            "leave": self.leave,
            "create": self.create,
            "home": self.home,
            "clock": self.clock,
        }
        made = [web.post(f"/page/{name}", self._posted(handler)) for name, handler in posts.items()]
        return [
            *made,
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

    def _posted(self, handler: Any) -> Any:
        async def run(request: web.Request) -> web.Response:
            user = self._user(request) if "as" in request.query else ""
            try:
                answer = await handler(user, dict(await request.json()))
            except json.JSONDecodeError:
                answer = RefusedError("invalid_json").body()
            except (KeyError, TypeError, ValueError) as error:
                answer = {"ok": False, "error": "invalid_arguments", "text": f"{type(error).__name__}: {error}"}
            except RefusedError as refusal:
                answer = refusal.body()
            return web.json_response({"ok": True, **answer})

        return run

    def _channel(self, user: str, key: object) -> Channel:
        channel = self._hub.state.channels.get(str(key))
        if channel is None or not self._hub.state.sees(user, channel):
            raise RefusedError("channel_not_found")
        return channel

    async def state(self, request: web.Request) -> web.Response:
        """Send the whole picture for one person."""
        user, hub = self._user(request), self._hub
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
                channel = self._channel(user, query.get("channel", ""))
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

    async def file(self, request: web.Request) -> web.Response:
        """Send a file's bytes to a person who may see it."""
        user = self._user(request)
        with self._hub.reading() as state:
            file = state.files.get(request.match_info["file"])
            if file is None or not files.readable(self._hub, user, file):
                raise web.HTTPNotFound(text="There is no such file.")
            return files.response(file, mimetypes.guess_type(file.name)[0] or "application/octet-stream")

    async def say(self, user: str, body: Json) -> Json:
        """Post a message; a text that starts with a known command runs it."""
        channel = self._channel(user, body["channel"])
        text, thread_ts = str(body.get("text") or ""), str(body.get("thread_ts") or "")
        if text.startswith("/") and not text.startswith("//"):
            name, _, rest = text.partition(" ")
            return await interactions.command(self._hub, user, channel.id, name, rest, thread_ts)
        with self._hub.change():
            attached = tuple(str(key) for key in body.get("files") or ())
            wide = bool(body.get("broadcast"))
            message = acting.say(self._hub, user, channel, text, thread_ts, broadcast=wide, files=attached)
        return {"message": shown.message(message)}

    async def command(self, user: str, body: Json) -> Json:
        """Run a slash command."""
        name, text, thread = str(body["command"]), str(body.get("text") or ""), str(body.get("thread_ts") or "")
        return await interactions.command(self._hub, user, str(body["channel"]), name, text, thread)

    async def action(self, user: str, body: Json) -> Json:
        """Send what was clicked or chosen; only elements that are really drawn there."""
        place = interactions.place_of(self._hub, user, body["container"])
        for action in body["actions"]:
            if interactions.element_of(place, action["action_id"], action.get("block_id", "")) is None:
                raise RefusedError("action_not_found")
        values = (body.get("state") or {}).get("values") or {}
        return await interactions.act(self._hub, user, place, body["actions"], values)

    async def options(self, user: str, body: Json) -> Json:
        """Ask an app for the options of an external select."""
        place = interactions.place_of(self._hub, user, body["container"])
        block, action, value = str(body["block_id"]), str(body["action_id"]), str(body.get("value") or "")
        return await interactions.options(self._hub, user, place, block, action, value)

    async def shortcut(self, user: str, body: Json) -> Json:
        """Run a shortcut."""
        channel = self._channel(user, body["channel"]) if body.get("channel") else None
        message = channel.messages.get(str(body.get("ts"))) if channel is not None else None
        if body.get("type") == "message" and message is None:
            raise RefusedError("message_not_found")
        return await interactions.shortcut(self._hub, user, str(body["callback_id"]), channel, message)

    async def submit(self, user: str, body: Json) -> Json:
        """Submit a modal."""
        values = (body.get("state") or {}).get("values") or {}
        return await modals.submit(self._hub, user, str(body["view_id"]), values)

    async def close(self, user: str, body: Json) -> Json:
        """Close a modal, or all."""
        return modals.close(self._hub, user, str(body["view_id"]), everything=bool(body.get("all")))

    async def read(self, user: str, body: Json) -> Json:
        """Remember how far a channel was read."""
        with self._hub.change():
            channel = self._channel(user, body["channel"])
            channel.last_read[user] = max(channel.last_read.get(user, "0"), str(body["ts"]))
            self._hub.stream.to([user], lambda viewer: {"type": "channel", "channel": shown.channel(channel, viewer)})
        return {}

    async def react(self, user: str, body: Json) -> Json:
        """Add or remove a reaction."""
        with self._hub.change():
            name, remove = str(body["name"]).strip(":"), bool(body.get("remove"))
            acting.react(self._hub, user, str(body["channel"]), str(body["ts"]), name, remove=remove)
        return {}

    async def edit(self, user: str, body: Json) -> Json:
        """Change one's own message."""
        with self._hub.change():
            acting.edit(self._hub, user, self._channel(user, body["channel"]), str(body["ts"]), str(body["text"]))
        return {}

    async def delete(self, user: str, body: Json) -> Json:
        """Delete one's own message."""
        with self._hub.change():
            acting.delete(self._hub, user, self._channel(user, body["channel"]), str(body["ts"]))
        return {}

    async def open(self, user: str, body: Json) -> Json:
        """Open direct messages with somebody."""
        with self._hub.change() as state:
            others = [key for key in body["users"] if key in state.users]
            if len(others) != 1:
                raise RefusedError("user_not_found" if not others else "too_many_users")
            channel = state.im(user, others[0])
            shown.told(self._hub, channel)
            return {"channel": shown.channel(channel, user)}

    async def join(self, user: str, body: Json) -> Json:
        """Join a public channel."""
        with self._hub.change():
            channel = self._channel(user, body["channel"])
            acting.join(self._hub, user, channel)
            return {"channel": shown.channel(channel, user)}

    async def leave(self, user: str, body: Json) -> Json:
        """Leave a channel."""
        with self._hub.change():
            channel = self._channel(user, body["channel"])
            acting.leave(self._hub, user, channel)
            return {"channel": shown.channel(channel, user)}

    async def create(self, user: str, body: Json) -> Json:
        """Create a channel."""
        with self._hub.change() as state:
            name = str(body["name"]).strip().removeprefix("#")
            check_name(name, taken=state.channel(name) is not None)
            channel = rooms.create(self._hub, name, user, is_private=bool(body.get("is_private")))
            return {"channel": shown.channel(channel, user)}

    async def home(self, user: str, body: Json) -> Json:
        """Open an app's Home or Messages tab."""
        with self._hub.change() as state:
            app = state.apps.get(str(body["app_id"]))
            if app is None:
                raise RefusedError("app_not_found")
            view = interactions.opened_home(self._hub, user, app, str(body.get("tab") or "home"))
            channel = state.im(user, app.bot_user)
            shown.told(self._hub, channel)
            return {"view": view, "channel": channel.id}

    async def upload(self, request: web.Request) -> web.Response:
        """Take files, and share them where a channel is named."""
        user, form = self._user(request), await request.post()
        parts = [part for part in form.values() if isinstance(part, web.FileField)]
        where, text, thread = (str(form.get(key) or "") for key in ("channel_id", "text", "thread_ts"))
        try:
            with self._hub.change():
                kept = [acting.keep_file(self._hub, user, part.filename, part.file.read()) for part in parts]
                if where and kept:
                    channel = self._channel(user, where)
                    acting.say(self._hub, user, channel, text, thread, files=tuple(file.id for file in kept))
                made = [file_object(self._hub.state, file, self._hub.site) for file in kept]
        except RefusedError as refusal:
            return web.json_response(refusal.body())
        return web.json_response({"ok": True, "files": made})

    async def clock(self, user: str, body: Json) -> Json:  # noqa: ARG002 - the clock is everybody's
        """Move the clock, or push one of the buttons beside it."""
        clock, said = self._hub.clock, None
        if body.get("control"):
            control = self._hub.controls.find(str(body["control"]))
            if control is None:
                raise RefusedError("unknown_control")
            said = await asyncio.to_thread(control.run)
        elif body.get("set"):
            moment = datetime.fromisoformat(str(body["set"]))
            await asyncio.to_thread(clock.set, moment if moment.tzinfo else moment.replace(tzinfo=UTC))
        else:
            await asyncio.to_thread(clock.advance, timedelta(seconds=float(body.get("advance_seconds") or 0)))
        return {**shown.clock(self._hub), **({"said": said} if said else {})}


def _command(app_id: str, entry: Json) -> Json:
    known = {key: entry.get(key, "") for key in ("command", "description", "usage_hint")}
    return {**known, "app_id": app_id}


def _belongs(message: Json, thread: str) -> bool:
    root = message.get("thread_ts", message["ts"])
    if thread:
        return bool(root == thread)
    return bool(root == message["ts"] or message.get("subtype") == "thread_broadcast")
