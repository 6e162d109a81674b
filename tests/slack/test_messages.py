"""Messages as Slack keeps them: tokens, limits, response URLs, metadata, files, threads and schedules."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.slack.calls import ANA, GENERAL, LONG_HEADER
from tests.slack.raw import send
from workspace.server import Workspace
from workspace.wire import RefusedError

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("@ben see #random", "<@U0000000B1> see <#C0000000R1|>"),
        ("@Ben Okafor and @chi", "<@U0000000B1> and <@U0000000C1>"),
        ("@benny is nobody", "@benny is nobody"),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("@here now", "<!here> now"),
        ("see https://example.org/a?b=1&c=2.", "see <https://example.org/a?b=1&amp;c=2>."),
        ("write to jobs@example.org", "write to <mailto:jobs@example.org|jobs@example.org>"),
    ],
)
def test_the_composer_makes_tokens(workspace: Workspace, typed: str, kept: str) -> None:
    """Mentions, channels and links become tokens; everything else is escaped."""
    assert workspace.person("ana").say("general", typed)["text"] == kept


def test_the_composer_sends_rich_text(workspace: Workspace) -> None:
    """Styles, code, emoji, mentions, lists, quotes and code blocks reach apps as elements; lookalikes do not."""
    text = "*Bring _two_* `pots` :wave: @ben at 10:30:45, a_b_c, 2 * 3 * 4\n- soil\n- *seed*\n3. dig\n> said\nso"
    (block,) = workspace.person("ana").say("general", f"{text}\n```x < 1```")["blocks"]
    line, bullets, numbers, quote, after, code = block["elements"]
    assert line["elements"] == [
        {"type": "text", "text": "Bring ", "style": {"bold": True}},
        {"type": "text", "text": "two", "style": {"bold": True, "italic": True}},
        {"type": "text", "text": " "},
        {"type": "text", "text": "pots", "style": {"code": True}},
        {"type": "text", "text": " "},
        {"type": "emoji", "name": "wave"},
        {"type": "text", "text": " "},
        {"type": "user", "user_id": "U0000000B1"},
        {"type": "text", "text": " at 10:30:45, a_b_c, 2 * 3 * 4"},
    ]
    assert (bullets["style"], [words(item) for item in bullets["elements"]]) == ("bullet", ["soil", "seed"])
    assert (numbers["style"], numbers["offset"], words(numbers["elements"][0])) == ("ordered", 2, "dig")
    assert (quote["type"], words(quote), words(after)) == ("rich_text_quote", "said", "so")
    assert (code["type"], words(code)) == ("rich_text_preformatted", "x < 1")


def words(element: Json) -> str:
    """Return the texts of a rich text element, joined."""
    return "".join(part["text"] for part in element["elements"])


@pytest.mark.parametrize("text", ["> one\n>two", ">>> one\ntwo"])
def test_a_quote_holds_its_lines(workspace: Workspace, text: str) -> None:
    """Lines that begin with > are one quote; >>> quotes all that follows."""
    (block,) = workspace.person("ana").say("general", text)["blocks"]
    assert [(part["type"], words(part)) for part in block["elements"]] == [("rich_text_quote", "one\ntwo")]


@pytest.mark.parametrize("broadcast", [False, True])
def test_a_reply_to_nothing_is_taken_and_not_shown(workspace: Workspace, client: WebClient, broadcast: bool) -> None:
    """Slack answers ok to an unknown thread_ts, and the channel does not show the message."""
    posted = client.chat_postMessage(
        channel=GENERAL, text="lost", thread_ts="1700000000.000100", reply_broadcast=broadcast
    )
    assert posted["message"]["thread_ts"] == "1700000000.000100"
    assert "lost" not in [message["text"] for message in workspace.person("ana").messages("general")]


def test_an_apps_text_is_escaped_but_for_its_tokens(client: WebClient) -> None:
    """Tokens and entities stay; stray angle brackets and ampersands do not."""
    posted = client.chat_postMessage(channel=GENERAL, text="<@U0000000A1> a<b &lt; c & d <https://x.org|x>")
    assert posted["message"]["text"] == "<@U0000000A1> a&lt;b &lt; c &amp; d <https://x.org|x>"


def test_a_text_of_more_than_40000_characters_is_cut(client: WebClient) -> None:
    """The rest is lost, with the warning message_truncated."""
    posted = client.chat_postMessage(channel=GENERAL, text="x" * 40_001)
    assert posted["warning"] == "message_truncated"
    assert len(posted["message"]["text"]) == 40_000


def test_a_response_url_serves_five_times_in_thirty_minutes(workspace: Workspace) -> None:
    """The sixth use, and any after half an hour, is refused."""
    ana = workspace.person("ana")
    ana.command("general", "/parrot")
    ana.command("general", "/parrot")
    first, second = (entry.request["response_url"] for entry in workspace.log.entries(kind="command"))
    statuses = [send(first, {"text": f"{number}"}).status for number in range(6)]
    assert statuses == [200] * 5 + [404]
    workspace.clock.advance(timedelta(minutes=30))
    assert send(second, {"text": "late"}).json == {"ok": False, "error": "expired_url"}
    assert len(ana.ephemerals()) == 5


def test_a_response_url_posts_for_all_and_replaces_and_deletes(workspace: Workspace, client: WebClient) -> None:
    """in_channel is seen by everyone; replace_original and delete_original act on the message that was used."""
    ana = workspace.person("ana")
    ana.command("general", "/parrot")
    url = workspace.log.entries(kind="command")[0].request["response_url"]
    assert send(url, {"text": "all", "response_type": "in_channel"}).status == 200
    assert workspace.person("ben").messages("general")[-1]["text"] == "all"
    assert send(url, {"blocks": LONG_HEADER}).json["error"] == "invalid_blocks"
    button = {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": "Go"}}
    client.chat_postEphemeral(channel=GENERAL, user=ANA, text="x", blocks=[{"type": "actions", "elements": [button]}])
    ana.click(ana.ephemerals()[-1], "go")
    clicked = workspace.log.entries(kind="interaction")[0].request
    assert ("message" in clicked, clicked["container"]["is_ephemeral"]) == (False, True)
    assert send(clicked["response_url"], {"text": "done", "replace_original": True}).status == 200
    assert [(m["text"], m.get("blocks")) for m in ana.ephemerals()] == [("done", None)]
    assert send(clicked["response_url"], {"delete_original": True}).status == 200
    assert ana.ephemerals() == []


def test_metadata_comes_back_only_when_asked_for(client: WebClient) -> None:
    """conversations.history keeps it to itself without include_all_metadata."""
    metadata = {"event_type": "kept", "event_payload": {"id": 1}}
    client.chat_postMessage(channel=GENERAL, text="x", metadata=metadata)
    with_all = client.conversations_history(channel=GENERAL, include_all_metadata=True)["messages"][0]
    assert with_all["metadata"] == metadata
    assert "metadata" not in client.conversations_history(channel=GENERAL)["messages"][0]


def test_a_file_is_readable_by_those_who_see_it(workspace: Workspace, client: WebClient) -> None:
    """Another's direct message stays closed to the bot; what is shared with it opens by its token only."""
    ana = workspace.person("ana")
    hidden = ana.upload(ana.dm("ben"), "secret.txt", "hidden")["files"][0]
    shared = ana.upload("general", "open.txt", "open")["files"][0]
    bearer = f"Bearer {workspace.app().bot_token}"
    assert send(hidden["url_private"], Authorization=bearer).status == 404
    assert send(shared["url_private"]).status == 404
    assert send(shared["url_private"], Authorization=bearer).body == b"open"
    with pytest.raises(SlackApiError, match="file_not_found"):
        client.files_info(file=hidden["id"])


def test_a_thread_is_counted_and_broadcast(workspace: Workspace, client: WebClient) -> None:
    """Reply counts follow posts and deletions; a broadcast reply is in the channel, too."""
    root = client.chat_postMessage(channel=GENERAL, text="root")["ts"]
    reply = client.chat_postMessage(channel=GENERAL, text="reply", thread_ts=root)["ts"]
    wide = client.chat_postMessage(channel=GENERAL, text="wide", thread_ts=root, reply_broadcast=True)
    assert wide["message"]["subtype"] == "thread_broadcast"
    replies = client.conversations_replies(channel=GENERAL, ts=root)["messages"]
    assert (replies[0]["reply_count"], len(replies)) == (2, 3)
    client.chat_delete(channel=GENERAL, ts=reply)
    assert client.conversations_replies(channel=GENERAL, ts=root)["messages"][0]["reply_count"] == 1
    assert [message["text"] for message in workspace.person("ben").messages("general")] == ["root", "wide"]


def test_a_scheduled_message_goes_out_by_the_clock(workspace: Workspace, client: WebClient) -> None:
    """It is posted when its time has come, and not when it was deleted before."""
    at = int((workspace.clock.now() + timedelta(hours=2)).timestamp())
    client.chat_scheduleMessage(channel=GENERAL, post_at=at, text="in time")
    gone = client.chat_scheduleMessage(channel=GENERAL, post_at=at, text="never")["scheduled_message_id"]
    client.chat_deleteScheduledMessage(channel=GENERAL, scheduled_message_id=gone)
    ben = workspace.person("ben")
    workspace.clock.advance(timedelta(minutes=119))
    assert ben.messages("general") == []
    workspace.clock.advance(timedelta(minutes=2))
    workspace.wait_for(lambda: ben.messages("general"))
    assert [message["text"] for message in ben.messages("general")] == ["in time"]
    assert client.chat_scheduledMessages_list()["scheduled_messages"] == []


def test_a_scheduled_message_with_metadata_is_lost(workspace: Workspace, client: WebClient) -> None:
    """So it is in Slack, as its documentation warns: the call is ok, and nothing is ever posted."""
    at = int((workspace.clock.now() + timedelta(minutes=5)).timestamp())
    metadata = {"event_type": "kept", "event_payload": {}}
    assert client.chat_scheduleMessage(channel=GENERAL, post_at=at, text="x", metadata=metadata)["ok"]
    workspace.clock.advance(timedelta(minutes=6))
    workspace.wait_for(lambda: not client.chat_scheduledMessages_list()["scheduled_messages"])
    assert workspace.person("ben").messages("general") == []


def test_several_people_share_a_direct_message(workspace: Workspace, client: WebClient) -> None:
    """The bot and its people see it, others do not, and what is said there is a message.mpim."""
    app = workspace.app()
    app.scopes += ["mpim:write", "mpim:history", "mpim:read"]
    settings = {**app.settings, "event_subscriptions": {"bot_events": ["message.mpim"]}}
    app.manifest = {**app.manifest, "settings": settings}
    group = client.conversations_open(users=[ANA, "U0000000B1"])["channel"]["id"]
    assert client.conversations_open(users=["U0000000B1", ANA])["already_open"]
    assert client.conversations_info(channel=group)["channel"]["is_mpim"]
    client.chat_postMessage(channel=group, text="hello both")
    ben = workspace.person("ben")
    assert [message["text"] for message in ben.messages(group)] == ["hello both"]
    ben.say(group, "hello")
    workspace.settle()
    assert workspace.log.entries(kind="event", name="message")[-1].request["event"]["channel_type"] == "mpim"
    with pytest.raises(RefusedError, match="channel_not_found"):
        workspace.person("chi").messages(group)


def test_thirty_scheduled_messages_fill_five_minutes(workspace: Workspace, client: WebClient) -> None:
    """The thirty-first for the same channel and window is restricted_too_many."""
    at = (int(workspace.clock.now().timestamp()) // 300 + 2) * 300
    for number in range(30):
        client.chat_scheduleMessage(channel=GENERAL, post_at=at + number, text="x")
    with pytest.raises(SlackApiError, match="restricted_too_many"):
        client.chat_scheduleMessage(channel=GENERAL, post_at=at + 31, text="x")
