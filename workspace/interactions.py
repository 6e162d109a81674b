"""What people do that an app must answer: commands, actions, options and shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workspace import answering, events, failing, mrkdwn, shown
from workspace.inputs import merged_state
from workspace.limits import GROUP, OPTION
from workspace.model import App, Channel
from workspace.places import Place
from workspace.shapes import Flaw, Many, Rule
from workspace.state import public
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


OFFERS: dict[str, Rule] = {"options": Many(OPTION, 100), "option_groups": Many(GROUP, 100)}


def about(hub: Hub, app: App, user: str) -> Json:
    """Return what every interaction says of who and where."""
    state = hub.state
    who = state.users[user]
    return {
        "user": {"id": user, "username": who.name, "name": who.name, "team_id": state.team_id},
        "api_app_id": app.id,
        "token": app.verification_token,
        "team": {"id": state.team_id, "domain": state.team_domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


async def command(hub: Hub, user: str, channel_id: str, name: str, text: str, thread_ts: str = "") -> Json:
    """Run a slash command; ok, or the error and what Slack shows the person."""
    with hub.change() as state:
        channel, app, entry = state.channels.get(channel_id), None, None
        for installed in state.apps.values():
            for found in installed.commands:
                if found["command"] == name and "commands" in installed.scopes:
                    app, entry = installed, found  # the app installed last wins
        if app is None or entry is None:
            return {"ok": False, "error": "unknown_command", "text": failing.unknown_command(name)}
        if channel is None or not state.sees(user, channel):
            return {"ok": False, "error": "channel_not_found", "text": failing.command(name, "channel_not_found")}
        if thread_ts:
            return {"ok": False, "error": "not_supported_in_threads", "text": failing.in_thread(name)}
        escaped = entry.get("should_escape")
        sent = mrkdwn.escaped_command(text, state) if escaped else mrkdwn.plain_command(text, state)
        key = hub.response_urls.give(app.id, user, channel.id)
        payload = {
            "token": app.verification_token,
            "team_id": state.team_id,
            "team_domain": state.team_domain,
            "channel_id": channel.id,
            "channel_name": _channel_name(channel),
            "user_id": user,
            "user_name": state.users[user].name,
            "command": name,
            "text": sent.strip(),
            "api_app_id": app.id,
            "is_enterprise_install": "false",
            "response_url": f"{hub.site}/response/{key}",
            "trigger_id": hub.views.trigger(user, app),
        }
    ack = await hub.delivery.ask(app, "command", name, payload)
    if not ack.ok:
        said = failing.command(name, ack.error)
        shown.notice(hub, user, said)
        return {"ok": False, "error": ack.error, "text": said}
    return _command_answered(hub, app, answering.Where(user, channel), name, ack.payload)


def _command_answered(hub: Hub, app: App, where: answering.Where, name: str, payload: Json) -> Json:
    if not any(payload.get(key) for key in ("text", "blocks", "attachments")):
        return {"ok": True}
    try:
        with hub.change():
            answering.answer(hub, app, where, payload)
    except RefusedError as refusal:
        facts = {"app_id": app.id, "error": refusal.code, "request": payload, "response": refusal.body()}
        hub.record("from_app", "command", name, **facts)
        return {"ok": False, "error": refusal.code, "text": failing.command(name, refusal.code)}
    return {"ok": True}


def _channel_name(channel: Channel) -> str:
    if channel.is_im:
        return "directmessage"
    return "privategroup" if channel.is_private else channel.name


async def act(hub: Hub, user: str, place: Place, actions: list[Json], typed: Json) -> Json:
    """Send block_actions for what a person clicked or chose."""
    with hub.change() as state:
        app = _app_of(hub, place)
        ts = state.new_ts()
        payload = {
            "type": "block_actions",
            **about(hub, app, user),
            "container": _container(place),
            "trigger_id": hub.views.trigger(user, app),
            "actions": [{**action, "action_ts": ts} for action in actions],
        }
        if place.view is not None:
            place.view.data["state"] = {"values": merged_state(place.view.data["blocks"], typed)}
            payload["view"] = dict(place.view.data)
        if place.message is not None and place.channel is not None:
            payload |= _message_part(hub, app, user, place, typed)
    name = str(actions[0].get("action_id", "")) if actions else ""
    ack = await hub.delivery.ask(app, "interaction", name, payload)
    if not ack.ok:
        return {"ok": False, "error": ack.error, "text": failing.ACTION}
    return {"ok": True}


def _message_part(hub: Hub, app: App, user: str, place: Place, typed: Json) -> Json:
    message, channel = place.message or {}, place.channel
    if channel is None:
        return {}
    key = hub.response_urls.give(
        app.id,
        user,
        channel.id,
        message_ts=message["ts"],
        thread_ts=message.get("thread_ts", ""),
        ephemeral=place.ephemeral,
    )
    part: Json = {
        "channel": {"id": channel.id, "name": _channel_name(channel)},
        "response_url": f"{hub.site}/response/{key}",
        "state": {"values": merged_state(message.get("blocks", []), typed)},
    }
    if not place.ephemeral:
        part["message"] = public(message)
    return part


def _container(place: Place) -> Json:
    if place.view is not None:
        return {"type": "view", "view_id": place.view.id}
    message, channel = place.message or {}, place.channel
    found: Json = {
        "type": "message",
        "message_ts": message.get("ts", ""),
        "channel_id": channel.id if channel is not None else "",
        "is_ephemeral": place.ephemeral,
    }
    if message.get("thread_ts"):
        found["thread_ts"] = message["thread_ts"]
    return found


def _app_of(hub: Hub, place: Place) -> App:
    if place.view is not None:
        return hub.state.apps[place.view.app_id]
    app = hub.state.apps.get((place.message or {}).get("app_id", ""))
    if app is None:
        raise RefusedError("app_not_found")
    return app


async def options(hub: Hub, user: str, place: Place, block_id: str, action_id: str, value: str) -> Json:
    """Ask an app for the options of an external select, for what was typed."""
    with hub.change():
        app = _app_of(hub, place)
        payload = {
            "type": "block_suggestion",
            **about(hub, app, user),
            "container": _container(place),
            "action_id": action_id,
            "block_id": block_id,
            "value": value,
        }
        if place.view is not None:
            payload["view"] = dict(place.view.data)
        if place.channel is not None:
            payload["channel"] = {"id": place.channel.id, "name": _channel_name(place.channel)}
    ack = await hub.delivery.ask(app, "options", action_id, payload)
    if not ack.ok:
        return {"ok": False, "error": ack.error, "options": []}
    found: Json = {key: ack.payload[key] for key in OFFERS if key in ack.payload}
    flaws: list[Flaw] = []
    for key, value in found.items():
        OFFERS[key].check(value, f"/{key}", flaws)
    if flaws:
        told = [flaw.told() for flaw in flaws]
        facts = {"app_id": app.id, "error": "invalid_options", "request": ack.payload, "response": told}
        hub.record("from_app", "options", action_id, **facts)
        return {"ok": False, "error": "invalid_options", "options": []}
    return {"ok": True, **(found or {"options": []})}


async def shortcut(hub: Hub, user: str, callback_id: str, channel: Channel | None, message: Json | None) -> Json:
    """Run a global shortcut, or a message shortcut on a message."""
    with hub.change() as state:
        kind = "message" if message is not None else "global"
        app = next(
            (
                a
                for a in state.apps.values()
                for s in a.shortcuts
                if (s["callback_id"], s["type"]) == (callback_id, kind)
            ),
            None,
        )
        if app is None or (message is not None and channel is None):
            return {"ok": False, "error": "unknown_shortcut", "text": "There is no such shortcut."}
        payload = {
            "type": "message_action" if message is not None else "shortcut",
            **about(hub, app, user),
            "callback_id": callback_id,
            "trigger_id": hub.views.trigger(user, app),
            "action_ts": state.new_ts(),
        }
        if message is not None and channel is not None:
            key = hub.response_urls.give(app.id, user, channel.id, thread_ts=message.get("thread_ts", ""))
            payload |= {
                "channel": {"id": channel.id, "name": _channel_name(channel)},
                "message": public(message),
                "message_ts": message["ts"],
                "response_url": f"{hub.site}/response/{key}",
            }
    ack = await hub.delivery.ask(app, "interaction", callback_id, payload)
    return {"ok": True} if ack.ok else {"ok": False, "error": ack.error, "text": failing.ACTION}


def opened_home(hub: Hub, user: str, app: App, tab: str) -> Json | None:
    """Tell an app that a person opened its Home or Messages tab, and return the Home that is published."""
    im = hub.state.im(user, app.bot_user)
    event: dict[str, Any] = {"type": "app_home_opened", "user": user, "channel": im.id, "tab": tab}
    event["event_ts"] = hub.state.new_ts()
    home = hub.views.home(user, app.id)
    if tab == "home" and home is not None:
        event["view"] = dict(home.data)
    events.publish(hub, event, channel=im, only=app.id)
    return home.data if home is not None else None
