from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk import WebClient

from handlers.files import MOST_BYTES, TEXT_DOCUMENTS, Documents, UnreadableFile, ours, read_text, text_of

API = "http://127.0.0.1:8123/api/"


@pytest.mark.parametrize(
    "content",
    [
        "Café, £30".encode(),
        b"\xef\xbb\xbf" + "Café, £30".encode(),
        b"\xff\xfe" + "Café, £30".encode("utf-16-le"),
        "Café, £30".encode("utf-16"),
        "Café, £30".encode("cp1252"),
    ],
)
def test_text_is_read_in_the_encodings_that_people_have(content: bytes) -> None:
    """UTF-8 with and without its mark, UTF-16, and Windows' Latin letters."""
    assert read_text("role.txt", "text/plain", content) == "Café, £30"


@given(st.binary())
def test_no_bytes_whatever_break_the_reader(content: bytes) -> None:
    """They are read somehow, or refused in a sentence."""
    if b"\x00" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        with pytest.raises(UnreadableFile, match="not a text file"):
            read_text("role.txt", "text/plain", content)
    else:
        assert isinstance(read_text("role.txt", "text/plain", content), str)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://files.slack.com/files-pri/T1-F1/download/role.md", True),
        ("http://127.0.0.1:8123/files/F1/role.md", True),
        ("http://files.slack.com/files-pri/T1-F1/download/role.md", False),
        ("https://slack.com.example.org/role.md", False),
        ("https://notslack.com/role.md", False),
        ("https://files.slack.com@example.org/role.md", False),
        ("http://127.0.0.1:9999/role.md", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_the_token_goes_to_slack_and_to_nobody_else(url: str, allowed: bool) -> None:
    """Slack's own hosts over https, and the host that the API is called at."""
    assert ours(url, API) is allowed


class _Elsewhere(BaseHTTPRequestHandler):
    """Redirects away, and remembers whether somebody came with a token."""

    tokens: list[str | None] = []  # noqa: RUF012 - one list for all requests of a test's server is meant

    def do_GET(self) -> None:
        """Send the visitor to another host, or write down that one came."""
        if self.path.startswith("/away"):
            self.send_response(302)
            self.send_header("Location", f"http://localhost:{self.headers['Host'].split(':')[1]}/caught")
        else:
            self.tokens.append(self.headers.get("Authorization"))
            self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Say nothing."""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """The address of a server that redirects to another host."""
    server = HTTPServer(("127.0.0.1", 0), _Elsewhere)
    thread = Thread(target=server.serve_forever)
    thread.start()
    _Elsewhere.tokens.clear()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_redirect_away_from_slack_is_not_followed(elsewhere: str) -> None:
    """The token does not travel with a redirect to another host."""
    client = WebClient(token="xoxb-1", base_url=f"{elsewhere}api/")
    file = {"id": "F1", "name": "role.txt", "size": 10, "url_private_download": f"{elsewhere}away"}
    with pytest.raises(UnreadableFile):
        text_of(file, client, TEXT_DOCUMENTS)
    assert _Elsewhere.tokens == []


def test_what_cannot_be_taken_is_said_before_it_is_fetched() -> None:
    """The kind and the size are known without a look inside."""
    client = WebClient(token="xoxb-1", base_url=API)
    with pytest.raises(UnreadableFile, match=r"Files that work are \.txt and \.md\."):
        text_of({"id": "F1", "name": "role.pages", "size": 10}, client, TEXT_DOCUMENTS)
    with pytest.raises(UnreadableFile, match="larger than 1 MB"):
        text_of({"id": "F1", "name": "role.txt", "size": MOST_BYTES + 1}, client, TEXT_DOCUMENTS)


def test_kinds_are_told_apart_by_extension_whatever_its_case() -> None:
    """ROLE.TXT is a text file, and a name without an extension is none."""
    documents = Documents(("txt", "md", "docx"), read_text)
    assert documents.takes("ROLE.TXT")
    assert not documents.takes("role")
    assert documents.listed == ".txt, .md and .docx"
