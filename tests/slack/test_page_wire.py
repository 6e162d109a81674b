"""What the page asks and sends, and that nobody else may."""

from __future__ import annotations

import json
import socket
from typing import Any
from urllib.parse import urlsplit

import pytest
from slack_bolt import Ack, App
from slack_sdk import WebClient

from tests.slack.calls import ANA, BEN, GENERAL, MODAL, RANDOM
from tests.slack.conftest import Connect
from tests.slack.raw import send
from workspace.server import Workspace

Json = dict[str, Any]


class Window:
    """An open page: what it posts, and the stream that it reads."""

    def __init__(self, workspace: Workspace, user: str) -> None:
        self._base, self._user = workspace.url, user
        parts = urlsplit(self._base)
        self._socket = socket.create_connection((parts.hostname, parts.port), timeout=10)
        head = f"GET /page/stream?as={user} HTTP/1.1\r\nHost: 127.0.0.1:{parts.port}\r\n\r\n"
        self._socket.sendall(head.encode())
        self._lines = self._socket.makefile("r", encoding="utf-8")
        self.until(": here")

    def until(self, start: str) -> str:
        """Read the stream up to a line that starts so."""
        for line in self._lines:
            if line.startswith(start):
                return line
        raise AssertionError(f"The stream ended before {start!r}.")

    def event(self, kind: str) -> Json:
        """Read the stream up to an event of a kind."""
        while True:
            found: Json = json.loads(self.until("data: ")[6:])
            if found["type"] == kind:
                return found

    def post(self, path: str, body: Json) -> Json:
        """Post as this person."""
        answer: Json = send(f"{self._base}page/{path}?as={self._user}", body).json
        return answer

    def get(self, path: str, **query: str) -> Json:
        """Ask as this person."""
        more = "".join(f"&{key}={value}" for key, value in query.items())
        answer: Json = send(f"{self._base}page/{path}?as={self._user}{more}").json
        return answer

    def close(self) -> None:
        """Close the window."""
        self._lines.close()
        self._socket.close()


@pytest.fixture
def window(workspace: Workspace) -> Any:
    """Open ana's page."""
    opened = Window(workspace, ANA)
    yield opened
    opened.close()


def test_the_state_is_the_whole_picture(window: Window, workspace: Workspace) -> None:
    """Team, people, apps, channels, commands and the clock, for one person."""
    workspace.admin.create("secret", is_private=True, by="ben")
    state = window.get("state")
    assert state["me"]["id"] == ANA
    assert [person["name"] for person in state["people"]] == ["ana", "ben", "chi", "parrot"]
    assert {channel["name"] for channel in state["channels"]} == {"general", "random"}
    assert state["apps"][0]["connected"] is False
    assert state["commands"][0] == {
        "command": "/parrot",
        "description": "Says it again",
        "usage_hint": "what to say",
        "app_id": workspace.app().id,
    }
    assert state["clock"]["offset_seconds"] == 0


def test_a_message_reaches_every_window(window: Window, workspace: Workspace) -> None:
    """The other person's page gets the message and the count of what is unread; reading it takes the count away."""
    said = {"channel": GENERAL, "text": "hello @ana"}
    assert send(f"{workspace.url}page/say?as={BEN}", said).json["ok"]
    assert window.event("message")["message"]["text"] == f"hello <@{ANA}>"
    told = window.event("channel")["channel"]
    assert (told["unread"], told["mentions"]) == (1, 1)
    last = window.get("messages", channel=GENERAL)["messages"][-1]
    assert window.post("read", {"channel": GENERAL, "ts": last["ts"]})["ok"]
    assert window.event("channel")["channel"]["unread"] == 0


def test_a_form_goes_over_the_wire(window: Window, app: App, client: WebClient, connect: Connect) -> None:
    """The modal arrives by the stream, a refused field comes back as an error, and a proper one closes it."""
    element = {"type": "plain_text_input", "action_id": "text", "min_length": 3}
    label = {"type": "plain_text", "text": "Why?"}
    view = {
        **MODAL,
        "callback_id": "form",
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": [{"type": "input", "block_id": "why", "label": label, "element": element}],
    }

    @app.shortcut("begin")
    def begin(ack: Ack, shortcut: Json) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=view)

    @app.view("form")
    def sent(ack: Ack) -> None:
        ack()

    connect(app)
    assert window.post("shortcut", {"callback_id": "begin", "type": "global"})["ok"]
    shown = window.event("views")["views"][-1]

    def submit(text: str) -> Json:
        values = {"why": {"text": {"type": "plain_text_input", "value": text}}}
        body = {"view_id": shown["id"], "hash": shown["hash"], "state": {"values": values}}
        return window.post("submit", body)

    assert submit("no")["errors"] == {"why": "This must be at least 3 characters long."}
    assert submit("yes")["response"] == "close"
    assert window.event("views")["views"] == []


def test_only_what_is_drawn_can_be_clicked(window: Window, client: WebClient) -> None:
    """An action that the message does not have is refused."""
    posted = client.chat_postMessage(channel=GENERAL, text="x")
    container = {"type": "message", "channel": GENERAL, "ts": posted["ts"]}
    action = {"type": "button", "action_id": "forged", "block_id": "b", "value": "1"}
    assert window.post("action", {"container": container, "actions": [action]})["error"] == "action_not_found"


def test_whispers_are_gone_after_a_reload(window: Window, workspace: Workspace, client: WebClient) -> None:
    """An ephemeral message is in the timeline until the page is loaded anew."""
    client.chat_postEphemeral(channel=GENERAL, user=ANA, text="psst")
    assert window.event("ephemeral")["message"]["text"] == "psst"
    assert window.get("messages", channel=GENERAL)["messages"][0]["ephemeral"] is True
    assert send(f"{workspace.url}?as={ANA}").status in (200, 404)
    assert window.get("messages", channel=GENERAL)["messages"] == []


def test_a_file_is_uploaded_and_read_by_those_who_see_it(workspace: Workspace) -> None:
    """A text is shown, anything that a browser could run is only saved, and strangers get nothing."""
    part = 'Content-Disposition: form-data; name="file"; filename="{}"\r\nContent-Type: text/html\r\n\r\n<b>hi</b>\r\n'
    room = 'Content-Disposition: form-data; name="channel_id"\r\n\r\n{}\r\n'
    im = workspace.person("ana").dm("ben")
    body = "--x\r\n" + "--x\r\n".join([room.format(im), part.format("a.txt"), part.format("b.html")]) + "--x--\r\n"
    sent = send(
        f"{workspace.url}page/upload?as={ANA}", body.encode(), Content_Type="multipart/form-data; boundary=x"
    ).json
    text, page = (f"{workspace.url}page/file/{file['id']}/{file['name']}?as=" for file in sent["files"])
    assert send(text + BEN).headers["Content-Type"] == "text/plain; charset=utf-8"
    saved = send(page + BEN).headers
    assert saved["Content-Disposition"].startswith("attachment")
    assert saved["Content-Type"] == "application/octet-stream"
    assert send(text + "U0000000C1").status == 404


def test_the_clock_and_its_buttons(window: Window, workspace: Workspace) -> None:
    """The page moves the clock, and a registered button says what it did."""
    workspace.controls.add("leap", "Next year", lambda: "Happy new year")
    assert window.post("clock", {"advance_seconds": 3600})["offset_seconds"] == pytest.approx(3600, abs=1)
    told = window.post("clock", {"control": "leap"})
    assert (told["said"], told["controls"][0]["label"]) == ("Happy new year", "Next year")
    assert window.event("clock")["clock"]["offset_seconds"] == pytest.approx(3600, abs=1)


def test_the_traffic_is_numbered(window: Window, client: WebClient) -> None:
    """The drawer asks for what is new, and the stream brings it."""
    client.auth_test()
    assert window.event("traffic")["entry"]["name"] == "auth.test"
    traffic = window.get("traffic", since="0")
    assert window.get("traffic", since=str(traffic["next"]))["entries"] == []


def test_channels_are_made_joined_and_left(window: Window) -> None:
    """A person creates a channel, cannot take a name twice, and leaves again."""
    made = window.post("create", {"name": "plans"})["channel"]
    assert made["is_member"]
    assert window.post("create", {"name": "plans"})["error"] == "name_taken"
    assert window.post("leave", {"channel": made["id"]})["channel"]["is_member"] is False
    assert window.post("join", {"channel": made["id"]})["channel"]["is_member"] is True
    assert window.post("leave", {"channel": GENERAL})["error"] == "cant_leave_general"
    assert window.post("say", {"channel": RANDOM, "text": ""})["error"] == "no_text"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
    ],
)
def test_a_foreign_page_may_not_post(workspace: Workspace, headers: dict[str, str]) -> None:
    """A foreign Host or Origin gets 403, and nothing is posted."""
    url = f"{workspace.url}page/say?as={ANA}"
    assert send(url, {"channel": GENERAL, "text": "spam"}, **headers).status == 403
    assert workspace.person("ana").messages("general") == []


def test_a_foreign_page_may_not_call_by_address(workspace: Workspace) -> None:
    """An image or a fetch without Origin, from another site, is refused; a link that somebody follows is not."""
    call = f"{workspace.api_url}chat.postMessage?token={workspace.app().bot_token}&channel={GENERAL}&text=spam"
    assert send(call, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors").status == 403
    assert send(call, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate").status == 403
    assert workspace.person("ana").messages("general") == []
    assert send(workspace.url, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate").status == 200


def test_answers_forbid_scripts_and_guessing(workspace: Workspace) -> None:
    """Every answer carries the policy and nosniff, and none sets a cookie."""
    headers = send(f"{workspace.url}page/state?as={ANA}").headers
    assert headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in headers


def test_it_listens_on_this_machine_only(workspace: Workspace) -> None:
    """The address is the loopback's, and no path leads out of the page's folder."""
    assert urlsplit(workspace.url).hostname == "127.0.0.1"
    assert send(f"{workspace.url}static/..%2Fserver.py").status == 404
