"""Nonsense is refused, and breaks nothing."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.slack.calls import ANA, GENERAL
from tests.slack.raw import send
from workspace import blocks
from workspace.block_limits import BLOCKS
from workspace.limits import ELEMENTS
from workspace.page_acts import ACTS
from workspace.server import Workspace
from workspace.web_api.methods import METHODS

KINDS = st.sampled_from(sorted({*BLOCKS, *ELEMENTS, "plain_text", "mrkdwn", "modal", "home"}))
KEYS = st.sampled_from(
    [
        "type",
        "text",
        "elements",
        "element",
        "accessory",
        "blocks",
        "title",
        "options",
        "option_groups",
        "label",
        "value",
        "action_id",
        "block_id",
        "rows",
        "tasks",
        "chart",
        "child_blocks",
        "initial_option",
        "min_value",
        "max_value",
    ]
)
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5), KINDS)
THINGS: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(KEYS, inner, max_size=4),
        st.builds(lambda kind, more: {**more, "type": kind}, KINDS, st.dictionaries(KEYS, inner, max_size=4)),
    ),
    max_leaves=12,
)
ARGUMENTS = st.sampled_from(
    [
        "channel",
        "channel_id",
        "users",
        "user",
        "user_id",
        "text",
        "blocks",
        "attachments",
        "metadata",
        "view",
        "view_id",
        "trigger_id",
        "ts",
        "thread_ts",
        "timestamp",
        "name",
        "limit",
        "cursor",
        "oldest",
        "latest",
        "files",
        "file",
        "length",
        "filename",
        "post_at",
        "types",
        "count",
        "page",
        "message",
        "hash",
        "is_private",
        "client_id",
    ]
)
VALUES = st.one_of(THINGS, st.sampled_from([GENERAL, ANA, "1.0", "{", "[]", "-1", "9" * 40]))


@given(found=THINGS, surface=st.sampled_from(["message", "modal", "home"]))
@settings(max_examples=300, deadline=None)
def test_the_validator_answers_whatever_it_is_given(found: Any, surface: str) -> None:
    """Each flaw has a pointer that leads somewhere, and nothing raises."""
    for flaws in (
        blocks.check_blocks(found, surface),
        blocks.check_view(found, ("modal", "home")),
        blocks.check_message(found),
    ):
        assert all(flaw.message and (flaw.pointer == "" or flaw.pointer.startswith("/")) for flaw in flaws)


@given(method=st.sampled_from(sorted(METHODS)), arguments=st.dictionaries(ARGUMENTS, VALUES, max_size=6))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_call_breaks_the_server(workspace: Workspace, method: str, arguments: dict[str, Any]) -> None:
    """Whatever the arguments are, the answer is JSON with ok, and HTTP 200."""
    app = workspace.app()
    token = app.app_token if method == "apps.connections.open" else app.bot_token
    answer = send(workspace.api_url + method, arguments, Authorization=f"Bearer {token}")
    assert answer.status == 200, (method, arguments)
    assert isinstance(answer.json["ok"], bool)


PATHS = tuple(sorted(ACTS))
BODY = st.sampled_from(
    [
        "channel",
        "text",
        "command",
        "container",
        "actions",
        "action_id",
        "block_id",
        "value",
        "callback_id",
        "type",
        "ts",
        "view_id",
        "state",
        "name",
        "users",
        "app_id",
        "advance_seconds",
        "set",
        "control",
        "files",
    ]
)


@given(path=st.sampled_from(PATHS), body=st.dictionaries(BODY, VALUES, max_size=5))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_page_request_breaks_the_server(workspace: Workspace, path: str, body: dict[str, Any]) -> None:
    """Whatever a page sends, the answer is JSON, and HTTP 200."""
    answer = send(f"{workspace.url}page/{path}?as={ANA}", body)
    assert answer.status == 200, (path, body)
    assert isinstance(answer.json, dict)
