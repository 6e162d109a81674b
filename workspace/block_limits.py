"""Slack's documented limits of blocks, and which blocks each surface takes, as tables that `shapes` can check."""

from __future__ import annotations

from typing import Any

from workspace.limits import ELEMENTS, ID, IN_ACTIONS, IN_INPUT, IN_SECTION, SLACK_FILE, plain, text
from workspace.rich_text_limits import RICH_TEXT
from workspace.shapes import Figure, Flaw, Kinds, Many, OneOf, Rule, Shape, Whole, Words, Yes
from workspace.wire import Json


def _section(value: Json, at: str, flaws: list[Flaw]) -> None:
    if not value.get("text") and not value.get("fields"):
        flaws.append(Flaw(at, "missing required field: text or fields", "required", ["text", "fields"]))


def _image(value: Json, at: str, flaws: list[Flaw]) -> None:
    if ("image_url" in value) == ("slack_file" in value):
        flaws.append(
            Flaw(at, "exactly one of image_url or slack_file must be given", "one_of", ["image_url", "slack_file"])
        )


def _input(value: Json, at: str, flaws: list[Flaw]) -> None:
    if value.get("dispatch_action") and value["element"]["type"] == "file_input":
        flaws.append(Flaw(f"{at}/dispatch_action", "not supported for file_input", "enum", [False]))


def _card(value: Json, at: str, flaws: list[Flaw]) -> None:
    if not any(value.get(key) for key in ("hero_image", "title", "body", "actions")):
        flaws.append(Flaw(at, "missing required field: hero_image, title, body or actions", "required"))
    if "icon" in value and "slack_icon" in value:
        flaws.append(Flaw(at, "icon and slack_icon cannot both be given", "one_of", ["icon", "slack_icon"]))


def _container(value: Json, at: str, flaws: list[Flaw]) -> None:
    if not value.get("title") and not value.get("rich_text_title"):
        flaws.append(Flaw(at, "missing required field: title or rich_text_title", "required"))
    if value.get("default_collapsed") and not value.get("is_collapsible"):
        flaws.append(Flaw(f"{at}/default_collapsed", "requires is_collapsible", "required", "is_collapsible"))
    if value.get("has_header_divider") and value.get("is_collapsible"):
        flaws.append(Flaw(f"{at}/has_header_divider", "not supported with is_collapsible", "one_of"))


def _table(value: Json, at: str, flaws: list[Flaw]) -> None:
    for number, row in enumerate(value["rows"]):
        if len(row) != len(value["rows"][0]):
            flaws.append(Flaw(f"{at}/rows/{number}", "all rows must have the same number of cells", "same_length"))


def _data_table(value: Json, at: str, flaws: list[Flaw]) -> None:
    _table(value, at, flaws)
    if any(cell["type"] == "rich_text" for cell in value["rows"][0]):
        flaws.append(Flaw(f"{at}/rows/0", "header cells cannot contain rich text", "enum"))
    if value.get("row_header_column_index", 0) >= len(value["rows"][0]):
        flaws.append(Flaw(f"{at}/row_header_column_index", "must be the index of a column", "maximum"))
    if characters(value["rows"]) > DATA_TABLE_CHARACTERS:
        flaws.append(Flaw(f"{at}/rows", f"must be less than {DATA_TABLE_CHARACTERS + 1} characters", "max_length"))


def _plan(value: Json, at: str, flaws: list[Flaw]) -> None:
    ids = [task["task_id"] for task in value["tasks"]]
    if len(set(ids)) != len(ids):
        flaws.append(Flaw(f"{at}/tasks", "task_id must be unique within a plan", "unique"))


def _chart(value: Json, at: str, flaws: list[Flaw]) -> None:
    known = value["axis_config"].get("categories", [])
    for number, series in enumerate(value["series"]):
        if [point["label"] for point in series["data"]] != known:
            flaws.append(Flaw(f"{at}/series/{number}", "data must follow the categories", "same_length", known))


def characters(value: Any) -> int:
    """Count the characters of all texts within a value."""
    if isinstance(value, dict):
        return sum(
            len(item) if key == "text" and isinstance(item, str) else characters(item) for key, item in value.items()
        )
    return sum(characters(item) for item in value) if isinstance(value, list) else 0


DATA_TABLE_CHARACTERS = 20_000
IMAGE = Kinds(ELEMENTS, ("image",))
OWN: dict[str, Rule] = {"block_id": ID}
CELL_TABLE: dict[str, Rule] = {
    "raw_text": Shape({"text": Words(least=0)}),
    "raw_number": Shape({"value": Figure()}, {"text": Words()}),
    "rich_text": RICH_TEXT,
}
FILLED_CELLS: dict[str, Rule] = {**CELL_TABLE, "raw_text": Shape({"text": Words()})}
COLUMN = Shape({}, {"align": OneOf(("left", "center", "right")), "is_wrapped": Yes()})
TASK: dict[str, Rule] = {
    "details": Kinds(CELL_TABLE, ("rich_text",)),
    "output": Kinds(CELL_TABLE, ("rich_text",)),
    "sources": Many(Kinds(ELEMENTS, ("url",))),
}
STATUS = OneOf(("pending", "in_progress", "complete", "error"))
AXES = Shape({"categories": Many(Words(20), 20, 1)}, {"x_label": Words(50), "y_label": Words(50)})
SERIES = Shape({"name": Words(20), "data": Many(Shape({"label": Words(20), "value": Figure()}), 20, 1)})
AXIS_CHART = Shape({"series": Many(SERIES, 12, 1), "axis_config": AXES}, more=_chart)
CHARTS: dict[str, Rule] = {
    "pie": Shape({"segments": Many(Shape({"label": Words(20), "value": Figure(0)}), 12, 1)}),
    "bar": AXIS_CHART,
    "area": AXIS_CHART,
    "line": AXIS_CHART,
}
ICON = Shape({"name": Words(), "type": OneOf(("icon",))})

BLOCKS: dict[str, Rule] = {
    "divider": Shape({}, OWN),
    "header": Shape({"text": plain(150)}, {**OWN, "level": Whole(1, 4)}),
    "section": Shape(
        {},
        {
            **OWN,
            "text": text(3000),
            "fields": Many(text(2000), 10, 1),
            "accessory": Kinds(ELEMENTS, IN_SECTION),
            "expand": Yes(),
        },
        _section,
    ),
    "context": Shape(
        {"elements": Many(Kinds({**ELEMENTS, **text(3000).table}, ("image", "plain_text", "mrkdwn")), 10, 1)}, OWN
    ),
    "actions": Shape({"elements": Many(Kinds(ELEMENTS, IN_ACTIONS), 25, 1)}, OWN),
    "context_actions": Shape({"elements": Many(Kinds(ELEMENTS, ("feedback_buttons", "icon_button")), 5, 1)}, OWN),
    "input": Shape(
        {"label": plain(2000), "element": Kinds(ELEMENTS, IN_INPUT)},
        {**OWN, "hint": plain(2000), "optional": Yes(), "dispatch_action": Yes()},
        _input,
    ),
    "image": Shape(
        {"alt_text": Words(2000)},
        {**OWN, "image_url": Words(3000), "slack_file": SLACK_FILE, "title": plain(2000)},
        _image,
    ),
    "video": Shape(
        {"alt_text": Words(2000), "title": plain(200), "thumbnail_url": Words(3000), "video_url": Words(3000)},
        {
            **OWN,
            "author_name": Words(50),
            "description": plain(200),
            "provider_icon_url": Words(2000),
            "provider_name": Words(50),
            "title_url": Words(2000),
        },
    ),
    "file": Shape({"external_id": Words(255), "source": OneOf(("remote",))}, OWN),
    "markdown": Shape({"text": Words(12_000)}, OWN),
    "rich_text": RICH_TEXT,
    "table": Shape(
        {"rows": Many(Many(Kinds(CELL_TABLE, tuple(CELL_TABLE)), 20, 1), 100, 1)},
        {**OWN, "column_settings": Many(COLUMN, 20)},
        _table,
    ),
    "data_table": Shape(
        {"rows": Many(Many(Kinds(FILLED_CELLS, tuple(CELL_TABLE)), 20, 1), 201, 2), "caption": Words()},
        {**OWN, "page_size": Whole(1, 100), "row_header_column_index": Whole()},
        _data_table,
    ),
    "data_visualization": Shape({"title": Words(50), "chart": Kinds(CHARTS, tuple(CHARTS))}, OWN),
    "alert": Shape({"text": text(200)}, {**OWN, "level": OneOf(("default", "info", "warning", "error", "success"))}),
    "card": Shape(
        {},
        {
            **OWN,
            "hero_image": IMAGE,
            "icon": IMAGE,
            "slack_icon": ICON,
            "title": text(150),
            "subtitle": text(150),
            "body": text(200),
            "subtext": text(200),
            "actions": Many(Kinds(ELEMENTS, ("button",)), 3),
        },
        _card,
    ),
    "task_card": Shape({"task_id": Words(), "title": Words(), "status": STATUS}, {**OWN, **TASK}),
    "plan": Shape(
        {"title": Words(), "tasks": Many(Shape({"task_id": Words(), "title": Words(), "status": STATUS}, TASK), 50)},
        OWN,
        _plan,
    ),
}
BLOCKS["carousel"] = Shape({"elements": Many(Kinds(BLOCKS, ("card",)), 10, 1)}, OWN)
IN_CONTAINER = (
    "actions", "context", "divider", "file", "header", "image", "input", "rich_text", "section", "table", "video",
)  # fmt: skip
BLOCKS["container"] = Shape(
    {"child_blocks": Many(Kinds(BLOCKS, IN_CONTAINER), 10, 1)},
    {
        **OWN,
        "title": plain(150),
        "rich_text_title": Kinds(BLOCKS, ("rich_text",)),
        "subtitle": text(150),
        "width": OneOf(("narrow", "standard", "wide", "full")),
        "icon": IMAGE,
        "is_collapsible": Yes(),
        "default_collapsed": Yes(),
        "has_header_divider": Yes(),
    },
    _container,
)

EVERYWHERE = (
    "actions", "card", "context", "divider", "header", "image", "input", "rich_text", "section", "video",
)  # fmt: skip
ROOMY = ("carousel", "container", "data_table", "data_visualization", "table")
SURFACES: dict[str, tuple[str, ...]] = {
    "message": (*EVERYWHERE, *ROOMY, "context_actions", "file", "markdown", "plan", "task_card"),
    "modal": (*EVERYWHERE, "alert"),
    "home": (*EVERYWHERE, *ROOMY),
}
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
