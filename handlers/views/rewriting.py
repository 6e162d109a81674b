"""The modal in which a lead edits a posting's text or puts a file in its place.

Slack's text box takes 3,000 characters and most postings have more, so a longer text stands in several boxes, cut
between its paragraphs; one too long even for that is replaced by a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.postings.posting import Posting
from bot.services.revising import seen
from handlers.ids import Block, Callback
from handlers.values import packed_seen
from handlers.views import blocks, inputs, mrkdwn, when
from handlers.views.blocks import Json

BOX = 3_000
FULL = 2_600
"""Where a text is cut, a box is left room to write in."""
MOST = 8


@dataclass(frozen=True, slots=True)
class Boxes:
    """A text in pieces that each fit a box, and for each cut whether it is a blank line (`b`) or a line's end (`n`)."""

    texts: tuple[str, ...]
    cuts: str


def boxed(text: str) -> Boxes | None:
    """The text in at most eight boxes; None where it does not fit."""
    text = mrkdwn.clean(text).strip()
    if _length(text) <= BOX:
        return Boxes((text,), "")
    texts, cuts, left = list[str](), "", text.split("\n")
    while left:
        count = _fitting(left)
        if count == 0 or len(texts) == MOST:
            return None
        blank = count < len(left) and not left[count - 1].strip()
        texts.append("\n".join(left[:count]).strip("\n"))
        cuts += ("b" if blank else "n") if count < len(left) else ""
        left = left[count:]
    return Boxes(tuple(texts), cuts)


def joined(texts: Sequence[str], cuts: str) -> str:
    """The pieces as one text again."""
    whole = "".join(
        each + ("\n\n" if cut == "b" else "\n") for each, cut in zip(texts, cuts.ljust(len(texts), "n"), strict=False)
    )
    return whole.strip()


def box(place: int) -> str:
    """The block id of a box, counted from 1."""
    return Block.TEXT.value if place == 1 else f"{Block.TEXT.value}.{place}"


def rewrite_modal(posting: Posting, kinds: Sequence[str], most: str) -> Json:
    """The posting's text to be edited, or a file of at most `most` ("1 MB") to take its place."""
    there = boxed(posting.text)
    intro = (
        f"{mrkdwn.bold(posting.title)}, {when.version(posting)}. Change its text, or choose a file that takes its "
        "place. You see what changes before anything is saved, and nobody's corrections are lost."
    )
    return blocks.modal(
        "Edit the text",
        [
            blocks.section(intro),
            inputs.field(
                Block.FILE,
                "A file with the new text",
                inputs.file(kinds),
                hint=f"{', '.join(f'.{kind}' for kind in kinds)}, up to {most}.",
                optional=True,
            ),
            *(_boxes(there) if there else _too_long(posting)),
        ],
        callback=Callback.TEXT_REPLACED,
        submit="See what changes",
        close="Cancel",
        metadata=f"{packed_seen(seen(posting))}.{there.cuts if there else ''}",
    )


def _boxes(there: Boxes) -> list[Json]:
    many = len(there.texts)
    return [
        inputs.field(
            box(place),
            "Its text" if many == 1 else f"Its text, part {place} of {many}",
            inputs.words(text, lines=True),
            hint="Slack holds 3,000 characters in a box, so the text stands in several, one below the other."
            if place == 1 < many
            else "",
            optional=True,
        )
        for place, text in enumerate(there.texts, start=1)
    ]


def _too_long(posting: Posting) -> list[Json]:
    text = (
        f"Its text has {len(posting.text):,} characters, more than Slack lets me show in a form. Choose a file above, "
        "or close this and send me the new text in a direct message: I ask then whether it is a new version."
    )
    return [
        blocks.section(text),
        inputs.field(Block.TEXT, "Or a shorter text", inputs.words(lines=True), optional=True),
    ]


def _fitting(lines: Sequence[str]) -> int:
    """How many lines go into the next box: all, else up to the last blank line that leaves it half full; 0 for none."""
    size = count = blank = 0
    for line in lines:
        size += _length(line) + 1
        if size > FULL + 1:
            break
        count += 1
        if not line.strip() and size > FULL // 2:
            blank = count
    return count if count == len(lines) else blank or count


def _length(text: str) -> int:
    """How long Slack's page takes a text to be: a character beyond the basic ones counts twice."""
    return len(text.encode("utf-16-le")) // 2
