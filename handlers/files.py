"""Shared files: fetched from Slack and nowhere else, and read into text by whatever readers were given."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPMessage
from typing import IO, Any
from urllib.error import URLError
from urllib.parse import urlsplit

from slack_sdk import WebClient

from bot.domain.refusals import UnreadableDocument

SECONDS = 15


class UnreadableFile(UnreadableDocument):
    """A file that cannot be fetched; its sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Documents:
    """Which kinds of file can be read, and how.

    `kinds` are extensions without a dot, for whoever chooses a file; `read` takes a file's name, media type and first
    `most_bytes` + 1 bytes and returns its text, or raises a Refusal that says what is wrong with it, its kind and size
    too; `at` does the same for a web address.
    """

    kinds: tuple[str, ...]
    read: Callable[[str, str, bytes], str]
    at: Callable[[str], str]
    most_bytes: int

    @property
    def most(self) -> str:
        """The largest size, in words."""
        return f"{self.most_bytes // 1_000_000} MB"


def text_of(file: Mapping[str, Any], client: WebClient, documents: Documents) -> str:
    """Fetch and read one file that somebody shared.

    {"id": "F0ROLE", "name": "role.md", "mimetype": "text/markdown", "size": 5120,
     "url_private_download": "https://files.slack.com/files-pri/T0-F0ROLE/download/role.md"}

    Raises UnreadableFile where it cannot be fetched, and what `documents` raises where it cannot be read.
    """
    if file.get("file_access") == "check_file_info":  # shared from another workspace: Slack tells no more by itself
        file = client.files_info(file=str(file["id"])).get("file") or file
    url = str(file.get("url_private_download") or file.get("url_private") or "")
    content = fetched(url, client, documents.most_bytes + 1)
    return documents.read(str(file.get("name") or ""), str(file.get("mimetype") or ""), content)


def fetched(url: str, client: WebClient, most: int) -> bytes:
    """The first `most` bytes behind a file's private address; the token goes to Slack's hosts and to no other."""
    lost = UnreadableFile("I could not fetch that file from Slack. Please send it once more.")
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
