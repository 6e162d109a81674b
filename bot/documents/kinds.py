"""What kind of file it is: its content says first, its name only where the content says nothing."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from bot.documents.reasons import Reason, Unreadable

EXTENSIONS = ("txt", "md", "docx", "pdf", "html", "htm")
"""The names' endings of kinds that can be read."""


class Kind(StrEnum):
    """A kind that can be read."""

    TEXT = "text"
    WORD = "word"
    PDF = "pdf"
    PAGE = "page"
    """A web page."""


_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Word before 2007, and the wrapping of Word files with a password."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PAGE_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    rb"<(?:p|div|span|br|ul|ol|li|h[1-6]|table|section|article|main|a|strong|b|em|title|meta)\b[^<>]{0,400}>"
)
_BY_NAME = {".doc": Reason.OLD_WORD, ".dot": Reason.OLD_WORD, ".pages": Reason.PAGES, ".rtf": Reason.RTF}
_PICTURE_NAMES = {".png", ".jpg", ".jpeg", ".gif", ".heic", ".webp", ".tif", ".tiff", ".bmp"}


def kind_of(name: str, content: bytes) -> Kind:
    """Tell the kind of a file by its bytes, then by its name. Raises Unreadable for a kind that cannot be read."""
    suffix = PurePath(name).suffix.lower()
    if content.startswith(b"PK\x03\x04"):
        if suffix == ".pages":
            raise Unreadable(Reason.PAGES)
        return Kind.WORD  # the parser looks inside, under its limits
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.lstrip()[:5] == b"{\\rtf":
        raise Unreadable(Reason.RTF)
    if content.startswith(_OLE):
        raise Unreadable(_inside_ole(suffix, content))
    if content.startswith(_PICTURES) or content[4:12] == b"ftypheic" or content[8:12] == b"WEBP":
        raise Unreadable(Reason.PICTURE)
    if _PAGE_START.match(content[:8192]) or (suffix in {".html", ".htm"} and _TAG.search(content)):
        return Kind.PAGE
    if is_text(content):
        return Kind.TEXT
    raise Unreadable(_by_name(suffix))


def is_text(content: bytes) -> bool:
    """Whether bytes read as text: UTF-8, UTF-16 with its mark or without, or Windows' Latin letters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    if utf16_without_mark(content):
        return True
    controls = sum(content.count(bytes((code,))) for code in range(32) if code not in b"\t\n\r\f\v\x1b")
    return controls * 500 <= len(content) and b"\x00" not in content


def utf16_without_mark(content: bytes) -> str | None:
    """Name the UTF-16 order of text that lacks its mark: every other byte of mostly Latin text is zero."""
    sample = content[:2000]
    half = len(sample) // 2
    if half < 4 or len(content) % 2:
        return None
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) == 0:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _inside_ole(suffix: str, content: bytes) -> Reason:
    if _ENCRYPTED in content:
        return Reason.LOCKED
    if suffix in {".xls", ".ppt", ".msg", ".msi"}:
        return Reason.UNKNOWN
    return Reason.OLD_WORD


def _by_name(suffix: str) -> Reason:
    if suffix in _PICTURE_NAMES:
        return Reason.PICTURE
    if suffix in {".docx", ".pdf", ".html", ".htm"}:
        return Reason.DAMAGED
    return _BY_NAME.get(suffix, Reason.UNKNOWN)
