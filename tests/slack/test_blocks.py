"""The block validator against two independent judges, and against what neither of them catches."""

from __future__ import annotations

from typing import Any

import pytest
from blockkit.core import ComponentValidationError, FieldValidationError
from slackblocks.errors import InvalidUsageError

from tests.slack.judged import Case, actions, button, form, option, plain
from tests.slack.judged_blocks import BLOCKS
from tests.slack.judged_elements import ELEMENTS
from workspace import blocks

Json = dict[str, Any]
CASES = [*BLOCKS, *ELEMENTS]
TYPED = {"type": "plain_text_input", "action_id": "type"}
DIVIDER = {"type": "divider"}


def refused_by(judge: Any) -> bool:
    """Say whether a judge refuses, by any of its exceptions."""
    if judge is None:
        return False
    try:
        built = judge()
        for name in ("_resolve", "build"):
            getattr(built, name, dict)()
    except (InvalidUsageError, FieldValidationError, ComponentValidationError, ValueError):
        return True
    return False


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_a_judge_refuses_is_refused(case: Case) -> None:
    """Whatever slackblocks or blockkit refuses, the validator refuses; what both take, it takes."""
    judged = [refused_by(judge) for judge in (case.slackblocks, case.blockkit) if judge is not None]
    flaws = blocks.check_blocks([case.block], case.surface)
    if any(judged):
        assert flaws
    elif len(judged) > 1:
        assert flaws == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_a_judge_writes_is_taken(case: Case) -> None:
    """The JSON that a judge renders itself, for a case that neither refuses, passes too."""
    judges = [judge for judge in (case.slackblocks, case.blockkit) if judge is not None]
    if any(refused_by(judge) for judge in judges) or case.name.startswith("confirm"):
        return
    for judge in judges:
        built: Any = judge()
        written = built.build() if hasattr(built, "build") else built._resolve()
        assert blocks.check_blocks([written], case.surface) == []


def test_the_judges_are_awake() -> None:
    """Each judge refuses a good part of the cases, so that agreeing with it means something."""
    assert sum(refused_by(case.slackblocks) for case in CASES) >= 35
    assert sum(refused_by(case.blockkit) for case in CASES) >= 25


NEITHER: list[tuple[str, list[Any], str, str, str]] = [
    ("no actions", [actions()], "message", "/0/elements", "no fewer than 1 items allowed"),
    ("no context", [{"type": "context", "elements": []}], "message", "/0/elements", "no fewer than 1 items allowed"),
    ("duplicate block_id", [{**DIVIDER, "block_id": "a"}] * 2, "message", "/1/block_id", "already exists"),
    ("duplicate action_id", [actions(button(), button())], "message", "/0", "already exists"),
    ("unknown block", [{"type": "sections"}], "message", "/0/type", "unsupported type"),
    ("no type", [{"text": plain("x")}], "message", "/0", "missing required field: type"),
    ("not an object", ["divider"], "message", "/0", "must provide an object"),
    ("unknown element", [actions({"type": "slider"})], "message", "/0/elements/0/type", "unsupported type"),
    ("unknown key", [{**DIVIDER, "color": "red"}], "message", "/0", "invalid additional property: color"),
    ("input-only element", [actions(TYPED)], "message", "/0/elements/0/type", "unsupported type"),
    ("51 blocks", [DIVIDER] * 51, "message", "", "no more than 50 items allowed"),
    ("101 blocks", [DIVIDER] * 101, "modal", "", "no more than 100 items allowed"),
    ("markdown in a modal", [{"type": "markdown", "text": "x"}], "modal", "/0/type", "unsupported type"),
    ("alert in a message", [{"type": "alert", "text": plain("x")}], "message", "/0/type", "unsupported type"),
    ("file at home", [{"type": "file", "external_id": "x", "source": "remote"}], "home", "/0/type", "unsupported type"),
    (
        "mrkdwn header",
        [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        "message",
        "/0/text/type",
        "unsupported",
    ),
    ("empty section", [{"type": "section"}], "message", "/0", "missing required field"),
    (
        "initial option of another list",
        [form({"type": "static_select", "options": [option()], "initial_option": option("two", "2")})],
        "modal",
        "/0/element/initial_option",
        "must match one of the options",
    ),
    (
        "number without is_decimal_allowed",
        [form({"type": "number_input", "action_id": "n"})],
        "modal",
        "/0/element",
        "missing required field: is_decimal_allowed",
    ),
    (
        "two markdown blocks of 7,000",
        [{"type": "markdown", "text": "x" * 7000}] * 2,
        "message",
        "",
        "markdown must be less than 12001 characters in all",
    ),
    (
        "a table of uneven rows",
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}], [{"type": "raw_text", "text": "b"}] * 2]}],
        "message",
        "/0/rows/1",
        "same number of cells",
    ),
    (
        "two elements with focus",
        [form({**TYPED, "focus_on_load": True}), form({**TYPED, "focus_on_load": True})],
        "modal",
        "",
        "only one element",
    ),
    (
        "a quote inside a rich text list",
        [{"type": "rich_text", "elements": [{"type": "rich_text_list", "style": "bullet", "elements": [DIVIDER]}]}],
        "message",
        "/0/elements/0/elements/0/type",
        "unsupported type",
    ),
]


@pytest.mark.parametrize(("name", "found", "surface", "pointer", "says"), NEITHER, ids=[entry[0] for entry in NEITHER])
def test_what_no_judge_sees_is_refused(name: str, found: list[Any], surface: str, pointer: str, says: str) -> None:
    """The first flaw points at the fault, and says what is wrong in Slack's manner."""
    flaw = blocks.check_blocks(found, surface)[0]
    assert (name, flaw.pointer) == (name, pointer)
    assert says in flaw.message


VIEW: Json = {"type": "modal", "title": plain("Title"), "blocks": [DIVIDER]}
VIEWS: list[tuple[Json, str, str]] = [
    ({**VIEW, "title": plain("x" * 25)}, "/title/text", "must be less than 25 characters"),
    ({**VIEW, "submit": plain("x" * 25)}, "/submit/text", "must be less than 25 characters"),
    ({**VIEW, "private_metadata": "x" * 3001}, "/private_metadata", "must be less than 3001 characters"),
    ({**VIEW, "callback_id": "x" * 256}, "/callback_id", "must be less than 256 characters"),
    ({**VIEW, "blocks": [form(TYPED)]}, "/submit", "missing required field: submit"),
    ({**VIEW, "type": "sheet"}, "/type", "unsupported type: sheet"),
    ({"type": "modal", "blocks": []}, "", "missing required field: title"),
]


@pytest.mark.parametrize(("view", "pointer", "says"), VIEWS, ids=[entry[2] for entry in VIEWS])
def test_a_view_beyond_its_limits_is_refused(view: Json, pointer: str, says: str) -> None:
    """Titles, metadata and inputs without a submit button are refused where they stand."""
    flaw = blocks.check_view(view, ("modal",))[0]
    assert flaw.pointer == pointer
    assert says in flaw.message


GOOD: list[tuple[str, Json]] = [
    (
        "message",
        {
            "type": "section",
            "text": plain("x"),
            "accessory": {"type": "image", "image_url": "https://a.b/c", "alt_text": "c"},
        },
    ),
    (
        "message",
        {
            "type": "rich_text",
            "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "x", "style": {"bold": True}}]}
            ],
        },
    ),
    (
        "message",
        {
            "type": "video",
            "alt_text": "x",
            "title": plain("x"),
            "thumbnail_url": "https://a.b",
            "video_url": "https://a.b",
        },
    ),
    (
        "message",
        {"type": "context_actions", "elements": [{"type": "icon_button", "icon": "trash", "text": plain("Delete")}]},
    ),
    ("message", {"type": "plan", "title": "Plan", "tasks": [{"task_id": "1", "title": "One", "status": "pending"}]}),
    (
        "message",
        {
            "type": "data_visualization",
            "title": "Pie",
            "chart": {"type": "pie", "segments": [{"label": "a", "value": 1}]},
        },
    ),
    ("home", {"type": "container", "title": plain("x"), "child_blocks": [DIVIDER]}),
    ("home", {"type": "carousel", "elements": [{"type": "card", "title": plain("x")}]}),
    (
        "modal",
        form(
            {"type": "number_input", "action_id": "n", "is_decimal_allowed": False, "min_value": "1", "max_value": "5"}
        ),
    ),
    ("modal", form({"type": "multi_users_select", "action_id": "u", "max_selected_items": 3})),
    (
        "modal",
        form(
            {
                "type": "conversations_select",
                "action_id": "c",
                "response_url_enabled": True,
                "default_to_current_conversation": True,
            }
        ),
    ),
    (
        "modal",
        form(
            {"type": "static_select", "action_id": "s", "option_groups": [{"label": plain("g"), "options": [option()]}]}
        ),
    ),
    ("modal", form({"type": "timepicker", "action_id": "t", "initial_time": "23:59", "timezone": "Europe/Berlin"})),
]


@pytest.mark.parametrize(("surface", "block"), GOOD, ids=[f"{surface} {block['type']}" for surface, block in GOOD])
def test_what_slack_documents_is_taken(surface: str, block: Json) -> None:
    """A block of each rarer kind passes on a surface that takes it."""
    assert blocks.check_blocks([block], surface) == []
