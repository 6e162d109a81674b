"""A page behind a web address that somebody gave, fetched so that it cannot be used to reach what is not public.

The name is resolved once and the connection made to that address, so that a name which changes its mind gains
nothing; each redirect is checked like the first address; no proxy of the environment is asked.
"""

from __future__ import annotations

import re
import time
from http.client import HTTPException, HTTPResponse
from pathlib import PurePosixPath
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from bot.documents.addresses import is_public
from bot.documents.connection import Connector, Resolver, answer, connect, content, in_time, resolve
from bot.domain.refusals import UnreachablePage

MOST_BYTES = 2_000_000
MOST_REDIRECTS = 3
SECONDS = 10.0
_PORTS = {80, 443}
_REDIRECTS = {301, 302, 303, 307, 308}
_HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    _WORD: ".docx",
}
_HEADERS = {
    "Accept": "text/html, application/pdf, text/plain;q=0.8",
    "Accept-Encoding": "identity",
    "User-Agent": "Rolecall",
    "Connection": "close",
}
_ADDRESS = "Give the whole address of the posting's page, such as https://example.org/jobs/7."
_INSTEAD = "Open it yourself, and send me its text or a PDF of it."


def fetch(
    url: str, *, resolver: Resolver = resolve, connector: Connector = connect, seconds: float = SECONDS
) -> tuple[str, bytes]:
    """Fetch a posting's page or file: a name for it that ends by its kind, and its bytes.

    Raises UnreachablePage with what to do instead.
    """
    until = time.monotonic() + seconds
    for _ in range(MOST_REDIRECTS + 1):
        there, port = _checked(url)
        try:
            address = _public_address(resolver, there, port, until)
            headers = {"Host": there.netloc, **_HEADERS}
            with answer(there, port, address, connector=connector, until=until, headers=headers) as response:
                taken = None if response.status in _REDIRECTS else _taken(there, response)
                url = urljoin(url, response.headers.get("Location", ""))
                if time.monotonic() >= until:  # what was cut off may look whole
                    raise TimeoutError
            if taken is not None:
                return taken
        except (OSError, HTTPException, ValueError) as lost:
            late = isinstance(lost, TimeoutError) or time.monotonic() >= until
            what = "does not answer in time" if late else "cannot be reached, or not safely"
            raise UnreachablePage(f"{there.hostname} {what}. {_INSTEAD}") from lost
    raise UnreachablePage(f"That address leads from one page to the next without end. {_INSTEAD}")


def _checked(url: str) -> tuple[SplitResult, int]:
    """An address taken apart, its path and query escaped, and its port."""
    try:
        there = urlsplit(url.strip())
        port = there.port or (443 if there.scheme == "https" else 80)
        host = (there.hostname or "").encode("idna").decode("ascii")
    except ValueError as odd:  # UnicodeError is one
        raise UnreachablePage(f"That is not a web address. {_ADDRESS}") from odd
    if there.scheme not in {"http", "https"} or not _HOST.fullmatch(host):
        raise UnreachablePage(f"That is not a web address. {_ADDRESS}")
    if there.username is not None or there.password is not None:
        raise UnreachablePage(f"That address has a name or a password in it. {_ADDRESS}")
    if port not in _PORTS:
        raise UnreachablePage(f"That address names a port of its own, which I do not open. {_ADDRESS}")
    netloc = f"[{host}]" if ":" in host else host
    path, query = (quote(part, safe="/%:@!$&'()*+,;=-._~?") for part in (there.path, there.query))
    return SplitResult(there.scheme, netloc, path, query, ""), port


def _public_address(resolver: Resolver, there: SplitResult, port: int, until: float) -> str:
    host = there.hostname or ""
    try:
        found = in_time(resolver, host, port, max(0.0, until - time.monotonic()))
    except TimeoutError:
        raise
    except OSError as unknown:
        raise UnreachablePage(f"There is no {host} on the web. {_ADDRESS}") from unknown
    if not found or not all(map(is_public, found)):
        raise UnreachablePage(f"{host} is not a public address, so I do not open it. {_INSTEAD}")
    return found[0]


def _taken(there: SplitResult, response: HTTPResponse) -> tuple[str, bytes]:
    if response.status != 200:
        raise UnreachablePage(f"{there.hostname} does not show that page (it answers {response.status}). {_INSTEAD}")
    kind = response.headers.get_content_type()
    suffix = _SUFFIXES.get(kind)
    if suffix is None or response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise UnreachablePage(f"That address leads to something that I cannot read. {_INSTEAD}")
    body = content(response, MOST_BYTES)
    if body is None:
        raise UnreachablePage(f"That page is larger than {MOST_BYTES // 1_000_000} MB. {_INSTEAD}")
    return _name(there, suffix), _marked(body, response.headers.get_content_charset(), kind)


def _name(there: SplitResult, suffix: str) -> str:
    stem = re.sub(r"[^\w.-]+", "-", PurePosixPath(unquote(there.path)).stem)[:60].strip("-.")
    return (stem or (there.hostname or "page")) + suffix


def _marked(body: bytes, charset: str | None, kind: str) -> bytes:
    """Text in UTF-8 with its mark where the server names its letters, since the file alone would not."""
    if charset is None or kind not in {"text/html", "application/xhtml+xml", "text/plain"}:
        return body
    try:
        return body.decode(charset).encode("utf-8-sig") if not body.startswith(b"\xef\xbb\xbf") else body
    except (LookupError, UnicodeError):
        return body
