"""What the bot is sent has the fields of Slack's own payloads, and no others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient

from tests.slack.calls import ANA, GENERAL, MODAL, World
from workspace.config import PersonConfig
from workspace.server import Workspace

Json = dict[str, Any]
# Fields that Slack sends, and that the samples lack.
KNOWN = {
    "context_team_id", "context_enterprise_id", "values", "blocks", "response_urls", "api_app_id", "username", "app_id",
    "team", "event_ts", "cache_ts", "parent_user_id", "reply_users", "is_locked", "upload",
}  # fmt: skip
BUTTON = {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}, "value": "1"}
ROW = [{"type": "actions", "elements": [BUTTON]}]
SAMPLES = {
    "command": "slash-commands/SlashCommandPayload",
    "block_actions": "interactive-components/BlockActionPayload",
    "message_action": "interactive-components/MessageShortcutPayload",
    "view_submission": "views/ViewSubmissionPayload",
    "view_closed": "views/ViewClosedPayload",
    "message": "events/MessagePayload",
    "file_share": "events/MessageFileSharePayload",
    "message_changed": "events/MessageChangedPayload",
    "message_deleted": "events/MessageDeletedPayload",
    "thread_broadcast": "events/MessageThreadBroadcastPayload",
    "app_mention": "events/AppMentionPayload",
    "app_home_opened": "events/AppHomeOpenedPayload",
    "member_joined_channel": "events/MemberJoinedChannelPayload",
    "user_change": "events/UserChangePayload",
    "team_join": "events/TeamJoinPayload",
    "channel_rename": "events/ChannelRenamePayload",
    "channel_archive": "events/ChannelArchivePayload",
}


def sent(workspace: Workspace) -> dict[str, Json]:
    """Return what the app was sent, the last of each kind."""
    found: dict[str, Json] = {}
    for entry in workspace.log.entries(direction="to_app"):
        if entry.kind == "command":
            found["command"] = entry.request
        elif entry.kind == "interaction":
            found[entry.request["type"]] = entry.request
        elif entry.kind == "event":
            event = entry.request["event"]
            found[event.get("subtype") or event["type"]] = entry.request
    return found


def surplus(ours: Any, sample: Any, path: str = "") -> list[str]:
    """Return the fields of ours, three levels deep, that the sample does not have."""
    if not isinstance(ours, dict) or not isinstance(sample, dict) or path.count("/") > 2:
        return []
    more = [f"{path}/{key}" for key in ours if key not in sample and key not in KNOWN]
    return more + [line for key in ours if key in sample for line in surplus(ours[key], sample[key], f"{path}/{key}")]


def test_payloads_have_slacks_fields(workspace: Workspace, client: WebClient, slack_reference: Path | None) -> None:
    """Each kind of payload is sent, and against Slack's samples it has no field that they lack."""
    ana, world = workspace.person("ana"), World(workspace, client)
    ana.command("general", "/parrot", "x")
    client.chat_postMessage(channel=GENERAL, text="x", blocks=ROW)
    ana.click(ana.messages("general")[-1], "go")
    said = ana.say("general", "hello @parrot")
    ana.shortcut("keep", said)
    client.views_open(trigger_id=world.trigger(), view={**MODAL, "notify_on_close": True})
    view = ana.views[-1]
    ana.submit(view)
    ana.close(view)
    ana.say("general", "wide", said["ts"], broadcast=True)
    ana.upload("general", "a.txt", "x")
    ana.edit(said, "new")
    ana.delete(ana.say("general", "gone"))
    ana.open_home()
    workspace.admin.add("random", workspace.app().bot_user)
    workspace.admin.rename("random", "other")
    workspace.admin.archive("other")
    workspace.admin.change("ben", title="Organizer")
    workspace.admin.welcome(PersonConfig("U0000000D1", "dee"))
    workspace.settle()
    payloads = sent(workspace)
    assert set(SAMPLES) <= set(payloads)
    if slack_reference is None:
        return
    folder = slack_reference.parent / "payloads"
    for kind, name in SAMPLES.items():
        sample = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        assert (kind, surplus(payloads[kind], sample)) == (kind, [])


@pytest.mark.parametrize("field", ["tz", "tz_label", "tz_offset", "profile", "is_bot", "deleted", "team_id"])
def test_a_user_is_whole(client: WebClient, field: str) -> None:
    """Bots rely on these fields of users.info."""
    assert field in client.users_info(user=ANA)["user"]
