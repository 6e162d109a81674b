"""Shared files: fetched from Slack and nowhere else, and read into text by whatever readers were given."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from pathlib import PurePath
from typing import IO, Any
from urllib.error import URLError
from urllib.parse import urlsplit

from slack_sdk import WebClient

from bot.domain.refusals import UnreadableDocument

MOST_BYTES = 1_000_000
SECONDS = 2.5
"""A modal's answer is due within three."""


class UnreadableFile(UnreadableDocument):
    """A file that cannot be taken; its sentence says what can."""


def not_opened(url: str) -> str:  # noqa: ARG001 - whatever the address
    """Open no web address at all."""
    raise UnreadableFile("I do not open web addresses here. Send me the posting's text, or its file.")


@dataclass(frozen=True, slots=True)
class Documents:
    """Which kinds of file can be read, and how.

    `kinds` are extensions without a dot; `read` takes a file's name, media type and bytes and returns its text, or
    raises a Refusal that says what is wrong with it; `at` does the same for a web address.
    """

    kinds: tuple[str, ...]
    read: Callable[[str, str, bytes], str]
    at: Callable[[str], str] = not_opened
    most_bytes: int = MOST_BYTES

    def takes(self, name: str) -> bool:
        """Whether a file of that name can be read."""
        return PurePath(name).suffix.lower().removeprefix(".") in self.kinds

    @property
    def listed(self) -> str:
        """The kinds as a sentence lists them."""
        dotted = [f".{kind}" for kind in self.kinds]
        return " and ".join([", ".join(dotted[:-1]), dotted[-1]]) if len(dotted) > 1 else "".join(dotted)

    @property
    def most(self) -> str:
        """The largest size, in words."""
        return f"{self.most_bytes // 1_000_000} MB"


def read_text(name: str, mimetype: str, content: bytes) -> str:  # noqa: ARG001 - the port gives every reader all three
    """The text of a text file: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows' Latin letters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content:
        raise UnreadableFile(f"“{name}” is not a text file, whatever its name says.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


TEXT_DOCUMENTS = Documents(("txt", "md"), read_text)
"""What can be read without any further library."""


def text_of(file: Mapping[str, Any], client: WebClient, documents: Documents) -> str:
    """Fetch and read one file that somebody shared.

    {"id": "F0ROLE", "name": "role.md", "mimetype": "text/markdown", "size": 5120,
     "url_private_download": "https://files.slack.com/files-pri/T0-F0ROLE/download/role.md"}

    Raises UnreadableFile where its kind, size or place does not allow it.
    """
    if file.get("file_access") == "check_file_info":  # shared from another workspace: Slack tells no more by itself
        file = client.files_info(file=str(file["id"])).get("file") or file
    name = str(file.get("name") or "the file")
    if not documents.takes(name):
        raise UnreadableFile(f"I cannot read “{name}”. Files that work are {documents.listed}.")
    too_large = UnreadableFile(f"“{name}” is larger than {documents.most}. Please send the posting alone.")
    if int(file.get("size") or 0) > documents.most_bytes:
        raise too_large
    url = str(file.get("url_private_download") or file.get("url_private") or "")
    content = fetched(url, name, client, documents.most_bytes + 1)
    if len(content) > documents.most_bytes:
        raise too_large
    text = documents.read(name, str(file.get("mimetype") or ""), content)
    if not text.strip():
        raise UnreadableFile(f"“{name}” is empty.")
    return text


def fetched(url: str, name: str, client: WebClient, most: int) -> bytes:
    """The first `most` bytes behind a file's private address; the token goes to Slack's hosts and to no other."""
    lost = UnreadableFile(f"I could not fetch “{name}” from Slack. Please send it once more.")
    if not ours(url, client.base_url):
        raise lost
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - ours() allows http and https to Slack only
    opener = urllib.request.build_opener(_OnlyOurs(client.base_url))
    try:
        with opener.open(request, timeout=SECONDS) as answer:
            content: bytes = answer.read(most)
    except (URLError, OSError) as cause:
        raise lost from cause
    return content


def ours(url: str, base_url: str) -> bool:
    """Whether the address is Slack's: the host that the API is called at, or a host of slack.com over https."""
    there, api = urlsplit(url), urlsplit(base_url)
    if (there.scheme, there.netloc) == (api.scheme, api.netloc):
        return there.scheme in {"http", "https"}
    host = there.hostname or ""
    return there.scheme == "https" and (host == "slack.com" or host.endswith(".slack.com"))


class _OnlyOurs(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only where the token may go."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """Refuse to go anywhere else."""
        if not ours(newurl, self._base_url):
            fp.close()
            raise URLError("redirected away from Slack")
        return super().redirect_request(req, fp, code, msg, headers, newurl)
