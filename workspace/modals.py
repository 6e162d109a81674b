"""A modal's end: submission with every answer an app may give, and closing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace import blocks, failing, shown
from workspace.inputs import VALUE_KEYS, elements, merged_state, problems
from workspace.interactions import about
from workspace.model import App, File
from workspace.objects import file_object
from workspace.views import Shown
from workspace.wire import Json, RefusedError

if TYPE_CHECKING:
    from workspace.hub import Hub


async def submit(hub: Hub, user: str, view_id: str, typed: Json) -> Json:
    """Submit a person's form; the response is close, errors, update, push or clear, with what goes beside it."""
    with hub.change() as state:
        view = hub.views.find(view_id)
        if view is None or view.user != user:
            raise RefusedError("view_not_found")
        values = merged_state(view.data["blocks"], typed)
        attached = _whole_files(hub, user, values)
        found = problems(view.data["blocks"], values)
        if found:
            return {"response": "errors", "errors": found}
        view.data["state"] = {"values": values}
        app = state.apps[view.app_id]
        for file in attached:
            file.given_to.add(app.id)
        payload = {
            "type": "view_submission",
            **about(hub, app, user),
            "trigger_id": hub.views.trigger(user, app),
            "view": dict(view.data),
            "response_urls": _response_urls(hub, app, view),
        }
    ack = await hub.delivery.ask(app, "interaction", view.data["callback_id"] or view_id, payload)
    if not ack.ok:
        return _failed()
    with hub.change():
        try:
            answered = _apply(hub, app, view, ack.payload)
        except RefusedError as refusal:
            facts = {"app_id": app.id, "error": refusal.code, "request": ack.payload, "response": refusal.body()}
            hub.record("from_app", "interaction", "view_submission", **facts)
            return _failed()
        shown.views(hub, user)
    return answered


def _failed() -> Json:
    return {"response": "errors", "errors": {}, "failed": failing.MODAL}


def _apply(hub: Hub, app: App, view: Shown, answer: Json) -> Json:
    action = answer.get("response_action")
    if action is None or action == "":
        hub.views.remove(view)
        return {"response": "close"}
    if action == "clear":
        hub.views.clear(view.user)
        return {"response": "clear"}
    if action == "errors":
        return {"response": "errors", "errors": _errors(view, answer.get("errors"))}
    if action in ("update", "push"):
        new = answer.get("view")
        blocks.refuse_view(new, ("modal",))
        if action == "push":
            hub.views.push(app, view.user, new or {})
        else:
            hub.views.update(view, new or {})
        return {"response": action}
    raise RefusedError("invalid_response_action")


def _errors(view: Shown, errors: object) -> dict[str, str]:
    known = {block["block_id"] for block in view.data["blocks"] if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not set(errors) <= known:
        raise RefusedError("invalid_arguments", "[ERROR] errors must name input blocks of the view by block_id")
    return {str(block): str(text) for block, text in errors.items()}


def _whole_files(hub: Hub, user: str, values: Json) -> list[File]:
    attached: list[File] = []
    for actions in values.values():
        for entry in actions.values():
            if entry["type"] == "file_input":
                keys = [item["id"] if isinstance(item, dict) else item for item in entry["files"]]
                known = (hub.state.files.get(key) for key in keys)
                own = [file for file in known if file is not None and file.user == user]
                entry["files"] = [file_object(hub.state, file, hub.site) for file in own]
                attached += own
    return attached


def _response_urls(hub: Hub, app: App, view: Shown) -> list[Json]:
    made = []
    for block, element in elements(view.data["blocks"]):
        if not element.get("response_url_enabled"):
            continue
        entry = view.data["state"]["values"][block["block_id"]][element["action_id"]]
        chosen = entry[VALUE_KEYS[element["type"]][0]]
        if chosen in hub.state.channels:
            key = hub.response_urls.give(app.id, view.user, chosen)
            made.append(
                {
                    "block_id": block["block_id"],
                    "action_id": element["action_id"],
                    "channel_id": chosen,
                    "response_url": f"{hub.site}/response/{key}",
                }
            )
    return made


def close(hub: Hub, user: str, view_id: str, *, everything: bool) -> Json:
    """Close a modal (or all), and tell the apps that asked to be told."""
    with hub.change():
        view = hub.views.find(view_id)
        if view is None or view.user != user:
            raise RefusedError("view_not_found")
        cleared = everything or view.data["clear_on_close"]
        if cleared:
            closed = hub.views.clear(user)
        else:
            hub.views.remove(view)
            closed = [view]
        for gone in closed:
            if gone.data["notify_on_close"]:
                app = hub.state.apps[gone.app_id]
                payload = {**about(hub, app, user), "type": "view_closed", "view": gone.data, "is_cleared": cleared}
                hub.delivery.start(hub.delivery.ask(app, "interaction", "view_closed", payload))
        shown.views(hub, user)
    return {"ok": True}
