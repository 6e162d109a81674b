"""api.test, auth.test, apps.connections.open, blocks.validate and oauth.v2.access."""

from __future__ import annotations

from typing import Any

from workspace import blocks
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError


def api_test(call: Call) -> Json:
    """api.test: an echo, and an error on request."""
    answer: Json = {"args": dict(call.arguments)} if call.arguments else {}
    if call.has("error"):
        raise RefusedError(call.text("error"), **answer)
    return answer


def auth_test(call: Call) -> Json:
    """auth.test."""
    state, app = call.state, call.app
    return {
        "url": f"{call.hub.site}/",
        "team": state.team_name,
        "user": state.users[app.bot_user].name,
        "team_id": state.team_id,
        "user_id": app.bot_user,
        "bot_id": app.bot_id,
        "is_enterprise_install": False,
    }


def connections_open(call: Call) -> Json:
    """apps.connections.open, with an app-level token."""
    if not call.app.over_sockets:
        raise RefusedError("forbidden_team")
    return {"url": call.hub.delivery.sockets.ticket(call.app)}


def validate(call: Call) -> Json:
    """blocks.validate: every fault with a pointer and the constraint that failed."""
    given = [name for name in ("blocks", "view", "message") if call.has(name)]
    if len(given) != 1:
        raise RefusedError("invalid_arguments", "must provide exactly one of `blocks`, `view`, or `message`")
    value: Any = call.structure(given[0])
    if given[0] == "blocks":
        faults = blocks.check_blocks(value, "message")
    elif given[0] == "view":
        faults = blocks.check_view(value, ("modal", "home"))
    else:
        faults = blocks.check_message(value)
    if faults:
        raise RefusedError(f"invalid_{given[0]}", errors=[fault.shown() for fault in faults])
    return {}


def oauth_access(call: Call) -> Json:
    """oauth.v2.access: exchanges a code that the workspace gave on its install page."""
    app = next((a for a in call.state.apps.values() if a.client_id == call.text("client_id")), None)
    if app is None:
        raise RefusedError("invalid_client_id")
    if call.text("client_secret") != app.client_secret:
        raise RefusedError("bad_client_secret")
    if call.text("grant_type", "authorization_code") != "authorization_code":
        raise RefusedError("invalid_grant_type")
    installer = call.hub.installs.pop(call.text("code"), None)
    if installer is None or installer[0] != app.id:
        raise RefusedError("invalid_code")
    return {
        "access_token": app.bot_token,
        "token_type": "bot",
        "scope": ",".join(app.scopes),
        "bot_user_id": app.bot_user,
        "app_id": app.id,
        "team": {"id": call.state.team_id, "name": call.state.team_name},
        "enterprise": None,
        "authed_user": {"id": installer[1]},
        "is_enterprise_install": False,
    }
