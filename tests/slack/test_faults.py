"""Faults strike when and as often as they are ordered, and leave what Slack would leave behind."""

from __future__ import annotations

from datetime import timedelta
from http.client import RemoteDisconnected
from time import perf_counter

import pytest
from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from tests.slack.calls import GENERAL, RANDOM
from tests.slack.conftest import Connect
from tests.slack.raw import send
from workspace.server import Workspace


@pytest.fixture
def client(workspace: Workspace) -> WebClient:
    """Return a client that tries nothing again by itself."""
    return WebClient(token=workspace.app().bot_token, base_url=workspace.api_url, retry_handlers=[])


def said(workspace: Workspace) -> list[str]:
    """Return what stands in #general."""
    return [message["text"] for message in workspace.person("ana").messages("general")]


def test_a_rate_limit_says_when_to_come_back(workspace: Workspace, client: WebClient) -> None:
    """429 with Retry-After, once; a client that obeys gets through."""
    workspace.faults.rate_limit("chat.postMessage", retry_after=1)
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel=GENERAL, text="x")
    assert (refused.value.response.status_code, refused.value.response["error"]) == (429, "ratelimited")
    assert refused.value.response.headers["Retry-After"] == "1"
    workspace.faults.rate_limit("chat.postMessage", retry_after=1)
    client.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=1))
    assert client.chat_postMessage(channel=GENERAL, text="through")["ok"]


def test_a_rate_limit_may_hold_for_one_channel(workspace: Workspace, client: WebClient) -> None:
    """Another channel is not touched by it."""
    workspace.faults.rate_limit("chat.postMessage", channel=RANDOM, times=None)
    assert client.chat_postMessage(channel=GENERAL, text="x")["ok"]
    with pytest.raises(SlackApiError, match="ratelimited"):
        client.chat_postMessage(channel=RANDOM, text="x")


def test_a_rate_lets_so_many_through(workspace: Workspace, client: WebClient) -> None:
    """Two a minute pass, the third does not, and a minute later the next does."""
    workspace.faults.rate("users.info", count=2, seconds=60)
    for _ in range(2):
        client.users_info(user="U0000000A1")
    with pytest.raises(SlackApiError, match="ratelimited"):
        client.users_info(user="U0000000A1")
    workspace.clock.advance(timedelta(minutes=1))
    assert client.users_info(user="U0000000A1")["ok"]


def test_a_lost_request_does_nothing_and_a_lost_response_has_done_it(workspace: Workspace, client: WebClient) -> None:
    """To the client both look the same: the connection is gone."""
    workspace.faults.lose_request("chat.postMessage")
    with pytest.raises((RemoteDisconnected, ConnectionError)):
        client.chat_postMessage(channel=GENERAL, text="lost")
    workspace.faults.lose_response("chat.postMessage")
    with pytest.raises((RemoteDisconnected, ConnectionError)):
        client.chat_postMessage(channel=GENERAL, text="kept")
    assert said(workspace) == ["kept"]
    assert [entry.error for entry in workspace.log.entries(kind="api", ok=False)] == ["connection_lost"] * 2


def test_a_server_error_comes_before_or_after(workspace: Workspace, client: WebClient) -> None:
    """HTTP 500 twice; only the second has posted."""
    workspace.faults.fail_before("chat.postMessage")
    workspace.faults.fail_after("chat.postMessage")
    for text in ("before", "after"):
        with pytest.raises(SlackApiError) as refused:
            client.chat_postMessage(channel=GENERAL, text=text)
        assert refused.value.response.status_code == 500
    assert said(workspace) == ["after"]


def test_a_delay_is_waited_for(workspace: Workspace, client: WebClient) -> None:
    """The answer takes as long as was ordered, once."""
    workspace.faults.delay("auth.test", seconds=0.2)
    begun = perf_counter()
    client.auth_test()
    assert perf_counter() - begun >= 0.2


def test_an_error_can_be_ordered(workspace: Workspace, client: WebClient) -> None:
    """Any of Slack's errors, such as one that a sound call never gets."""
    workspace.faults.error("chat.postMessage", "restricted_action")
    with pytest.raises(SlackApiError, match="restricted_action"):
        client.chat_postMessage(channel=GENERAL, text="x")


def test_history_lags_behind(workspace: Workspace, client: WebClient) -> None:
    """What was posted within the last seconds is not yet in the history."""
    client.chat_postMessage(channel=GENERAL, text="x")
    workspace.faults.history_lag(30)
    assert client.conversations_history(channel=GENERAL)["messages"] == []
    workspace.clock.advance(timedelta(seconds=31))
    assert len(client.conversations_history(channel=GENERAL)["messages"]) == 1


def test_an_event_comes_twice(workspace: Workspace, app: App, connect: Connect) -> None:
    """The same event_id, in two envelopes; Bolt does not notice."""
    heard: list[str] = []

    @app.event("message")
    def listen(body: dict[str, str]) -> None:
        heard.append(body["event_id"])

    connect(app)
    workspace.faults.duplicate_events()
    workspace.person("ana").say("general", "hello")
    workspace.wait_for(lambda: len(heard) == 2)
    assert heard[0] == heard[1]


def test_faults_are_ordered_over_http_too(workspace: Workspace, client: WebClient) -> None:
    """A bot in another process, or in another language, can be tried the same way."""
    url = workspace.url + "control/faults"
    assert send(url, {"kind": "error", "method": "auth.test", "code": "account_inactive", "times": 2}).status == 200
    with pytest.raises(SlackApiError, match="account_inactive"):
        client.auth_test()
    assert send(url).json["faults"][0]["times"] == 1
    assert send(url, method="DELETE").status == 200
    assert client.auth_test()["ok"]
    assert send(url, {"kind": "earthquake"}).status == 400


def test_the_log_keeps_everything_but_tokens(workspace: Workspace, client: WebClient) -> None:
    """Requests and answers are there to be read, with every token blotted out."""
    client.auth_test()
    client.chat_postMessage(channel=GENERAL, text=f"my token is {client.token}")
    text = str([entry.shown() for entry in workspace.log.entries()])
    assert "my token is" in text
    assert str(client.token) not in text


def test_the_clock_is_read_and_moved_over_http(workspace: Workspace) -> None:
    """A bot in a process of its own shares it."""
    url = workspace.url + "control/clock"
    moved = send(url, {"set": "2031-05-01T12:00:00+00:00"}).json
    assert moved["now"].startswith("2031-05-01T12:00:0")
    assert send(url, {"advance_seconds": 3600}).json["ok"]
    assert send(url).json["now"].startswith("2031-05-01T13:00:0")
