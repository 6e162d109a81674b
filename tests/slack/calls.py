"""Calls of every Web API method, good and bad, with the error that each must give; a world to make them in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from workspace.server import Workspace

Json = dict[str, Any]
GENERAL, RANDOM, ANA, BEN = "C0000000G1", "C0000000R1", "U0000000A1", "U0000000B1"
SECTION = [{"type": "section", "text": {"type": "mrkdwn", "text": "x"}}]
LONG_HEADER = [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]
MODAL = {"type": "modal", "title": {"type": "plain_text", "text": "Title"}, "blocks": SECTION}
HOME = {"type": "home", "blocks": SECTION}
LONG_TITLE = {**MODAL, "title": {"type": "plain_text", "text": "x" * 25}}


@dataclass
class World:
    """A workspace with one of everything, and names for it: {ts}, {reply}, {im}, {private}, {old}, {file} and more."""

    workspace: Workspace
    client: WebClient
    names: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        workspace, client, admin = self.workspace, self.client, self.workspace.admin
        posted = client.chat_postMessage(channel=GENERAL, text="first")
        self.names["ts"] = posted["ts"]
        self.names["reply"] = client.chat_postMessage(channel=GENERAL, text="second", thread_ts=posted["ts"])["ts"]
        self.names["theirs"] = workspace.person("ana").say("general", "mine")["ts"]
        self.names["im"] = client.conversations_open(users=ANA)["channel"]["id"]
        self.names["private"] = admin.create("secret", is_private=True)
        self.names["old"] = admin.create("old")
        for key in ("private", "old"):
            if key == "old":
                admin.add(self.names[key], workspace.app().bot_user)
        admin.archive("old")
        self.names["mine"] = client.conversations_create(name="mine")["channel"]["id"]
        self.names["ours"] = client.conversations_create(name="ours")["channel"]["id"]
        admin.add("ours", "ana")
        client.reactions_add(channel=GENERAL, timestamp=posted["ts"], name="tada")
        self.names["file"] = self.upload("kept.txt", share=True)
        self.names["loose"] = self.upload("loose.txt", share=False)
        soon = int((workspace.clock.now() + timedelta(hours=1)).timestamp())
        self.names |= {"soon": str(soon), "past": str(soon - 7200), "far": str(soon + 121 * 86400)}
        self.names["scheduled"] = client.chat_scheduleMessage(channel=GENERAL, post_at=soon, text="later")[
            "scheduled_message_id"
        ]
        self.names["trigger"] = self.trigger()
        self.names["spent"] = self.trigger()
        self.names["view"] = client.views_open(trigger_id=self.names["spent"], view=MODAL)["view"]["id"]
        self.names["bot"] = workspace.app().bot_id
        self.names["parrot"] = workspace.app().bot_user

    def trigger(self) -> str:
        """Give the app the right to open a modal for ana."""
        hub = self.workspace.hub
        with hub.change():
            return hub.views.trigger(ANA, self.workspace.app())

    def upload(self, name: str, *, share: bool) -> str:
        """Upload a file as the bot, and share it in #general or complete nothing."""
        begun = self.client.files_getUploadURLExternal(filename=name, length=3)
        self.client._upload_file(
            url=begun["upload_url"], data=b"abc", logger=self.client._logger, timeout=5, proxy=None, ssl=None
        )
        if share:
            self.client.files_completeUploadExternal(files=[{"id": begun["file_id"]}], channel_id=GENERAL)
        return str(begun["file_id"])

    def call(self, method: str, arguments: Json, token: str | None = None) -> Json:
        """Call a method with the names filled in, and return its answer, also when it refuses."""
        text = json.dumps(arguments)
        for key, value in self.names.items():
            text = text.replace(f'"{{{key}}}"', json.dumps(value))
        filled = json.loads(text)
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        sender = WebClient(token=token or self.client.token, base_url=self.workspace.api_url)
        try:
            found = sender.api_call(method, json=filled, headers=headers).data
        except SlackApiError as error:
            found = error.response.data
        assert isinstance(found, dict)
        return found


CALLS: list[tuple[str, Json, str]] = [
    ("api.test", {}, ""),
    ("api.test", {"error": "my_error"}, "my_error"),
    ("auth.test", {}, ""),
    ("team.info", {}, ""),
    ("team.info", {"team": "T404"}, "team_not_found"),
    ("bots.info", {"bot": "{bot}"}, ""),
    ("bots.info", {"bot": "B404"}, "bot_not_found"),
    ("chat.postMessage", {"channel": GENERAL, "text": "x"}, ""),
    ("chat.postMessage", {"channel": "general", "blocks": SECTION, "text": "x"}, ""),
    ("chat.postMessage", {"channel": ANA, "markdown_text": "**x**"}, ""),
    ("chat.postMessage", {"channel": GENERAL}, "no_text"),
    ("chat.postMessage", {"channel": "C404", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": "{private}", "text": "x"}, "channel_not_found"),
    ("chat.postMessage", {"channel": RANDOM, "text": "x"}, "not_in_channel"),
    ("chat.postMessage", {"channel": "{old}", "text": "x"}, "is_archived"),
    ("chat.postMessage", {"channel": GENERAL, "blocks": LONG_HEADER}, "invalid_blocks"),
    ("chat.postMessage", {"channel": GENERAL, "blocks": "[{"}, "invalid_blocks_format"),
    ("chat.postMessage", {"channel": GENERAL, "text": "x", "markdown_text": "x"}, "markdown_text_conflict"),
    ("chat.postMessage", {"channel": GENERAL, "text": "x", "metadata": "{"}, "invalid_metadata_format"),
    ("chat.postMessage", {"channel": GENERAL, "text": "x", "metadata": {"event_type": "a"}}, "invalid_metadata_schema"),
    ("chat.postMessage", {"channel": GENERAL, "attachments": [{"text": "x"}] * 101}, "too_many_attachments"),
    (
        "chat.postMessage",
        {"channel": GENERAL, "text": "x", "metadata": {"event_type": "a", "event_payload": {"b": "x" * 8000}}},
        "metadata_too_large",
    ),
    ("chat.postEphemeral", {"channel": GENERAL, "user": ANA, "text": "x"}, ""),
    ("chat.postEphemeral", {"channel": GENERAL, "user": "U404", "text": "x"}, "user_not_in_channel"),
    ("chat.postEphemeral", {"channel": RANDOM, "user": ANA, "text": "x"}, "not_in_channel"),
    ("chat.postEphemeral", {"channel": GENERAL, "user": ANA, "text": "x" * 40001}, "msg_too_long"),
    ("chat.update", {"channel": GENERAL, "ts": "{ts}", "text": "y"}, ""),
    ("chat.update", {"channel": GENERAL, "ts": "{theirs}", "text": "y"}, "cant_update_message"),
    ("chat.update", {"channel": GENERAL, "ts": "1.000001", "text": "y"}, "message_not_found"),
    ("chat.update", {"channel": GENERAL, "ts": "{ts}", "text": "y" * 4001}, "msg_too_long"),
    ("chat.update", {"channel": GENERAL, "ts": "{ts}"}, "no_text"),
    ("chat.delete", {"channel": GENERAL, "ts": "{reply}"}, ""),
    ("chat.delete", {"channel": GENERAL, "ts": "{theirs}"}, "cant_delete_message"),
    ("chat.delete", {"channel": GENERAL, "ts": "1.000001"}, "message_not_found"),
    ("chat.getPermalink", {"channel": GENERAL, "message_ts": "{reply}"}, ""),
    ("chat.getPermalink", {"channel": GENERAL, "message_ts": "1.000001"}, "message_not_found"),
    ("chat.scheduleMessage", {"channel": GENERAL, "post_at": "{soon}", "text": "x"}, ""),
    ("chat.scheduleMessage", {"channel": GENERAL, "post_at": "{past}", "text": "x"}, "time_in_past"),
    ("chat.scheduleMessage", {"channel": GENERAL, "post_at": "{far}", "text": "x"}, "time_too_far"),
    ("chat.scheduleMessage", {"channel": GENERAL, "post_at": "soon", "text": "x"}, "invalid_time"),
    ("chat.scheduledMessages.list", {}, ""),
    ("chat.scheduledMessages.list", {"channel": "C404"}, "invalid_channel"),
    ("chat.scheduledMessages.list", {"cursor": "?"}, "invalid_cursor"),
    ("chat.deleteScheduledMessage", {"channel": GENERAL, "scheduled_message_id": "{scheduled}"}, ""),
    (
        "chat.deleteScheduledMessage",
        {"channel": GENERAL, "scheduled_message_id": "Q404"},
        "invalid_scheduled_message_id",
    ),
    ("conversations.list", {"types": "public_channel,private_channel,im", "limit": 2}, ""),
    ("conversations.list", {"types": "secret"}, "invalid_types"),
    ("conversations.list", {"limit": 1001}, "invalid_limit"),
    ("conversations.list", {"cursor": "?"}, "invalid_cursor"),
    ("conversations.list", {"types": "mpim"}, "missing_scope"),
    ("conversations.info", {"channel": GENERAL, "include_num_members": True, "include_locale": True}, ""),
    ("conversations.info", {"channel": "{im}"}, ""),
    ("conversations.info", {"channel": "{private}"}, "channel_not_found"),
    ("conversations.history", {"channel": GENERAL, "limit": 1}, ""),
    ("conversations.history", {"channel": RANDOM}, "not_in_channel"),
    ("conversations.history", {"channel": "C404"}, "channel_not_found"),
    ("conversations.history", {"channel": GENERAL, "oldest": "yesterday"}, "invalid_ts_oldest"),
    ("conversations.history", {"channel": GENERAL, "latest": "tomorrow"}, "invalid_ts_latest"),
    ("conversations.history", {"channel": GENERAL, "cursor": "?"}, "invalid_cursor"),
    ("conversations.replies", {"channel": GENERAL, "ts": "{ts}", "limit": 1}, ""),
    ("conversations.replies", {"channel": GENERAL, "ts": "1.000001"}, "thread_not_found"),
    ("conversations.members", {"channel": GENERAL, "limit": 1}, ""),
    ("conversations.members", {"channel": "C404"}, "channel_not_found"),
    ("conversations.open", {"users": BEN, "return_im": True}, ""),
    ("conversations.open", {"channel": "{im}"}, ""),
    ("conversations.open", {}, "users_list_not_supplied"),
    ("conversations.open", {"users": "U404"}, "user_not_found"),
    ("conversations.open", {"users": f"{ANA},{BEN}"}, "missing_scope"),
    ("conversations.open", {"users": "{parrot}"}, "invalid_user_combination"),
    ("conversations.open", {"channel": GENERAL}, "method_not_supported_for_channel_type"),
    ("conversations.create", {"name": "new-one"}, ""),
    ("conversations.create", {"name": "hidden", "is_private": True}, ""),
    ("conversations.create", {"name": "general"}, "name_taken"),
    ("conversations.create", {"name": "Loud"}, "invalid_name_specials"),
    ("conversations.create", {"name": "---"}, "invalid_name_punctuation"),
    ("conversations.create", {"name": "x" * 81}, "invalid_name_maxlength"),
    ("conversations.create", {}, "invalid_name_required"),
    ("conversations.invite", {"channel": "{mine}", "users": f"{ANA},{BEN}"}, ""),
    ("conversations.invite", {"channel": GENERAL, "users": BEN}, "already_in_channel"),
    ("conversations.invite", {"channel": GENERAL, "users": "U404"}, "user_not_found"),
    ("conversations.invite", {"channel": GENERAL, "users": "{parrot}"}, "cant_invite_self"),
    ("conversations.invite", {"channel": RANDOM, "users": BEN}, "not_in_channel"),
    ("conversations.invite", {"channel": "{old}", "users": BEN}, "is_archived"),
    ("conversations.join", {"channel": RANDOM}, ""),
    ("conversations.join", {"channel": GENERAL}, ""),
    ("conversations.join", {"channel": "{old}"}, "is_archived"),
    ("conversations.join", {"channel": "{im}"}, "method_not_supported_for_channel_type"),
    ("conversations.leave", {"channel": "{ours}"}, ""),
    ("conversations.leave", {"channel": "{mine}"}, "last_member"),
    ("conversations.leave", {"channel": GENERAL}, "cant_leave_general"),
    ("conversations.leave", {"channel": "{old}"}, "is_archived"),
    ("conversations.archive", {"channel": "{mine}"}, ""),
    ("conversations.archive", {"channel": GENERAL}, "cant_archive_general"),
    ("conversations.archive", {"channel": "{old}"}, "already_archived"),
    ("conversations.archive", {"channel": RANDOM}, "not_in_channel"),
    ("users.list", {"limit": 2, "include_locale": True}, ""),
    ("users.list", {"cursor": "?"}, "invalid_cursor"),
    ("users.info", {"user": ANA, "include_locale": True}, ""),
    ("users.info", {"user": "U404"}, "user_not_found"),
    ("users.lookupByEmail", {"email": "BEN@example.org"}, ""),
    ("users.lookupByEmail", {"email": "nobody@example.org"}, "users_not_found"),
    ("users.conversations", {"types": "public_channel,im", "exclude_archived": True}, ""),
    ("users.conversations", {"types": "all"}, "invalid_types"),
    ("views.open", {"trigger_id": "{trigger}", "view": MODAL}, ""),
    ("views.open", {"trigger_id": "{spent}", "view": MODAL}, "exchanged_trigger_id"),
    ("views.open", {"trigger_id": "1.2.abc", "view": MODAL}, "invalid_trigger_id"),
    ("views.open", {"trigger_id": "{trigger}", "view": LONG_TITLE}, "invalid_arguments"),
    (
        "views.open",
        {
            "trigger_id": "{trigger}",
            "view": {**MODAL, "blocks": [{**SECTION[0], "text": {"type": "mrkdwn", "text": "é" * 3000}}] * 99},
        },
        "view_too_large",
    ),
    ("views.push", {"trigger_id": "{trigger}", "view": MODAL}, ""),
    ("views.update", {"view_id": "{view}", "view": MODAL}, ""),
    ("views.update", {"view_id": "{view}", "view": MODAL, "hash": "1.old"}, "hash_conflict"),
    ("views.update", {"view_id": "V404", "view": MODAL}, "not_found"),
    ("views.publish", {"user_id": ANA, "view": HOME}, ""),
    ("reactions.add", {"channel": GENERAL, "timestamp": "{ts}", "name": "eyes"}, ""),
    ("reactions.add", {"channel": GENERAL, "timestamp": "{ts}", "name": "No Such!"}, "invalid_name"),
    ("reactions.add", {"channel": GENERAL, "timestamp": "x", "name": "eyes"}, "bad_timestamp"),
    ("reactions.add", {"channel": GENERAL, "timestamp": "1.000001", "name": "eyes"}, "message_not_found"),
    ("reactions.remove", {"channel": GENERAL, "timestamp": "{ts}", "name": "tada"}, ""),
    ("reactions.remove", {"channel": GENERAL, "timestamp": "{ts}", "name": "eyes"}, "no_reaction"),
    ("reactions.remove", {"name": "eyes"}, "no_item_specified"),
    ("reactions.get", {"channel": GENERAL, "timestamp": "{ts}"}, ""),
    ("files.getUploadURLExternal", {"filename": "a.txt", "length": 3, "alt_txt": "x"}, ""),
    ("files.getUploadURLExternal", {"filename": "a.txt", "length": 2**31}, "file_upload_size_restricted"),
    ("files.getUploadURLExternal", {"filename": "a.txt", "length": 3, "alt_txt": "x" * 1001}, "alt_txt_too_large"),
    ("files.completeUploadExternal", {"files": [{"id": "{loose}"}], "channel_id": GENERAL}, ""),
    ("files.completeUploadExternal", {"files": [{"id": "F404"}]}, "file_not_found"),
    ("files.completeUploadExternal", {"files": [], "channel_id": GENERAL}, "invalid_arguments"),
    ("files.info", {"file": "{file}"}, ""),
    ("files.info", {"file": "F404"}, "file_not_found"),
    ("files.list", {"channel": GENERAL, "types": "snippets"}, ""),
    ("files.list", {"types": "spells"}, "unknown_type"),
    ("files.list", {"user": "U404"}, "user_not_found"),
    ("files.delete", {"file": "{file}"}, ""),
    ("files.delete", {"file": "F404"}, "file_not_found"),
    ("blocks.validate", {"blocks": SECTION}, ""),
    ("blocks.validate", {"blocks": LONG_HEADER}, "invalid_blocks"),
    ("blocks.validate", {"view": LONG_TITLE}, "invalid_view"),
    ("blocks.validate", {"message": {"blocks": LONG_HEADER}}, "invalid_message"),
    ("blocks.validate", {}, "invalid_arguments"),
    ("oauth.v2.access", {"client_id": "9.9"}, "invalid_client_id"),
    ("oauth.v2.access", {"client_id": "1.1", "client_secret": "x"}, "bad_client_secret"),
    ("oauth.v2.access", {"client_id": "1.1", "client_secret": "client-local-1", "code": "x"}, "invalid_code"),
]
