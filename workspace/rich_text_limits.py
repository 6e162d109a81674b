"""What a rich_text block may hold."""

from __future__ import annotations

from workspace.shapes import Kinds, Many, OneOf, Rule, Shape, Whole, Words, Yes

STYLE = Shape(
    {},
    {
        name: Yes()
        for name in ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink")
    },
)
STYLED: dict[str, Rule] = {"style": STYLE}
INLINE: dict[str, Rule] = {
    "text": Shape({"text": Words()}, STYLED),
    "link": Shape({"url": Words()}, {**STYLED, "text": Words(least=0), "unsafe": Yes()}),
    "emoji": Shape({"name": Words()}, {**STYLED, "unicode": Words(), "skin_tone": Whole(), "url": Words()}),
    "user": Shape({"user_id": Words()}, STYLED),
    "usergroup": Shape({"usergroup_id": Words()}, STYLED),
    "team": Shape({"team_id": Words()}, STYLED),
    "channel": Shape({"channel_id": Words()}, STYLED),
    "broadcast": Shape({"range": OneOf(("here", "channel", "everyone"))}, STYLED),
    "color": Shape({"value": Words()}, STYLED),
    "date": Shape({"timestamp": Whole(), "format": Words()}, {**STYLED, "url": Words(), "fallback": Words()}),
}
RUN = Many(Kinds(INLINE, tuple(INLINE)))
SECTION = Shape({"elements": RUN})
BORDER = Whole(0, 1)
PARTS: dict[str, Rule] = {
    "rich_text_section": SECTION,
    "rich_text_list": Shape(
        {
            "elements": Many(Kinds({"rich_text_section": SECTION}, ("rich_text_section",))),
            "style": OneOf(("bullet", "ordered")),
        },
        {"indent": Whole(0, 8), "offset": Whole(), "border": BORDER},
    ),
    "rich_text_preformatted": Shape({"elements": RUN}, {"border": BORDER, "language": Words()}),
    "rich_text_quote": Shape({"elements": RUN}, {"border": BORDER}),
}
RICH_TEXT: Rule = Shape({"elements": Many(Kinds(PARTS, tuple(PARTS)), None, 1)}, {"block_id": Words(255)})
