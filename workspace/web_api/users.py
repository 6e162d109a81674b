"""users.*, bots.info and team.info."""

from __future__ import annotations

from workspace.model import User
from workspace.objects import bot_object, user_object
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError


def _object(call: Call, user: User) -> Json:
    with_email = "users:read.email" in call.app.scopes
    found = user_object(call.state, user, call.hub.clock.now(), with_email=with_email)
    return {**found, "locale": "en-US"} if call.flag("include_locale") else found


def list_all(call: Call) -> Json:
    """users.list."""
    page, following = call.page(list(call.state.users.values()), default=1000)
    return {
        "members": [_object(call, user) for user in page],
        "cache_ts": call.state.seconds(),
        "response_metadata": {"next_cursor": following},
    }


def info(call: Call) -> Json:
    """users.info."""
    user = call.state.users.get(call.required("user"))
    if user is None:
        raise RefusedError("user_not_found")
    return {"user": _object(call, user)}


def lookup_by_email(call: Call) -> Json:
    """users.lookupByEmail."""
    email = call.required("email").casefold()
    for user in call.state.users.values():
        if user.email and user.email.casefold() == email and not user.deleted:
            return {"user": _object(call, user)}
    raise RefusedError("users_not_found")


def bot_info(call: Call) -> Json:
    """bots.info; without an argument, the caller."""
    wanted = call.text("bot") or call.app.bot_id
    app = next((app for app in call.state.apps.values() if app.bot_id == wanted), None)
    if app is None:
        raise RefusedError("bot_not_found")
    return {"bot": bot_object(app, call.state.users[app.bot_user])}


def team_info(call: Call) -> Json:
    """team.info."""
    if call.has("team") and call.text("team") != call.state.team_id:
        raise RefusedError("team_not_found")
    state = call.state
    team = {"id": state.team_id, "name": state.team_name, "domain": state.team_domain, "email_domain": "", "icon": {}}
    return {"team": team}
