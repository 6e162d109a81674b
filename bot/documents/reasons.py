"""Why a file or an address cannot be read, each in words that say what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.documents.limits import MOST_BYTES, MOST_PAGES, MOST_TEXT_BYTES

KINDS_THAT_WORK = ".txt, .md, .docx, .pdf and .html"


class Reason(StrEnum):
    """What is wrong with a file; the value is what a log may hold."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    TOO_MANY_PAGES = "too_many_pages"
    LOCKED = "locked"
    SCANNED = "scanned"
    NO_TEXT = "no_text"
    BOMB = "bomb"
    TOO_SLOW = "too_slow"
    DAMAGED = "damaged"
    OLD_WORD = "old_word"
    PAGES = "pages"
    RTF = "rtf"
    PICTURE = "picture"
    UNKNOWN = "unknown"
    BUSY = "busy"


_PASTE = "Open it, copy the text, and paste it to me."

SENTENCES: Mapping[Reason, str] = {
    Reason.EMPTY: "This file is empty. Send it once more, or paste the posting's text.",
    Reason.TOO_LARGE: (
        f"This file is larger than {MOST_BYTES // 1_000_000} MB. Send the posting alone, without its pictures."
    ),
    Reason.TOO_LONG: (
        f"This file holds more than {MOST_TEXT_BYTES // 1000} kB of text, and a posting has about 8. "
        "Send the posting alone."
    ),
    Reason.TOO_MANY_PAGES: f"This PDF has more than {MOST_PAGES} pages. Send only the pages with the posting.",
    Reason.LOCKED: "This file is locked with a password. Save a copy without one, and send that.",
    Reason.SCANNED: (
        "I find no text in this PDF; its pages seem to be scanned pictures. "
        "Send the document that it was made from, or paste the text."
    ),
    Reason.NO_TEXT: f"I find no text in this file. {_PASTE}",
    Reason.BOMB: f"This file unpacks to far more than a posting would. {_PASTE}",
    Reason.TOO_SLOW: f"This file takes too long to read. {_PASTE}",
    Reason.DAMAGED: "This file seems to be damaged. Open it, save it once more as .docx or PDF, and send that.",
    Reason.OLD_WORD: "This is a Word file of the old .doc kind. Open it, save it as .docx, and send that.",
    Reason.PAGES: "This is a Pages document. In Pages choose File, Export To, Word or PDF, and send that.",
    Reason.RTF: "This is an .rtf file. Open it, save it as .docx or PDF, and send that.",
    Reason.PICTURE: "This is a picture, and I cannot read words in pictures. Paste the posting's text instead.",
    Reason.UNKNOWN: f"I cannot read this kind of file. Kinds that work are {KINDS_THAT_WORK}.",
    Reason.BUSY: "I am reading other files just now. Send this one again in a minute.",
}


class Unreadable(Exception):
    """Raised inside this room, also in the child process; the door turns it into a refusal with its sentence."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
