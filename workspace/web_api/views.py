"""views.*: modals opened, pushed and updated; Home tabs published."""

from __future__ import annotations

from typing import Any

from workspace import blocks, shown
from workspace.views import Shown, Trigger
from workspace.web_api.arguments import Call
from workspace.wire import Json, RefusedError


def open_view(call: Call) -> Json:
    """views.open."""
    view = _view(call, "modal")
    trigger = _spent(call)
    return _answer(call, call.hub.views.open(call.app, trigger.user, view))


def push(call: Call) -> Json:
    """views.push."""
    view = _view(call, "modal")
    trigger = _spent(call)
    return _answer(call, call.hub.views.push(call.app, trigger.user, view))


def update(call: Call) -> Json:
    """views.update, by view_id or external_id."""
    view = _view(call, "modal", "home")
    if not call.has("view_id") and not call.has("external_id"):
        raise RefusedError("invalid_arguments", "[ERROR] missing required field: view_id or external_id")
    found = call.hub.views.find(call.text("view_id"), call.text("external_id"))
    if found is None or found.app_id != call.app.id or found.data["type"] != view["type"]:
        raise RefusedError("not_found")
    return _answer(call, call.hub.views.update(found, view, call.text("hash")))


def publish(call: Call) -> Json:
    """views.publish."""
    user = call.state.users.get(call.required("user_id"))
    view = _view(call, "home")
    if user is None or user.is_bot:
        raise RefusedError("invalid_arguments", "[ERROR] invalid user_id [json-pointer:/user_id]")
    if not call.app.home.get("home_tab_enabled"):
        raise RefusedError("not_enabled")
    return _answer(call, call.hub.views.publish(call.app, user.id, view, call.text("hash")))


def _view(call: Call, *types: str) -> Json:
    call.required("view")
    view: Any = call.structure("view")
    blocks.refuse_view(view, types)
    found: Json = view
    return found


def _spent(call: Call) -> Trigger:
    key = call.text("trigger_id") or call.text("interactivity_pointer")
    if not key:
        raise RefusedError("invalid_arguments", "[ERROR] missing required field: trigger_id")
    return call.hub.views.spend(key, call.app)


def _answer(call: Call, view: Shown) -> Json:
    if view.data["type"] == "home":
        shown.home(call.hub, view.user, view.app_id)
    else:
        shown.views(call.hub, view.user)
    return {"view": dict(view.data)}
