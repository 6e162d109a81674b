from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from slack_sdk import WebClient

from handlers.files import Documents, UnreadableFile, ours, text_of

ANY = Documents(("txt",), lambda _name, _type, content: content.decode(), lambda url: url, 1_000)
API = "http://127.0.0.1:8123/api/"


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
        text_of(file, client, ANY)
    assert _Elsewhere.tokens == []


def test_a_file_that_lies_elsewhere_is_not_fetched() -> None:
    """A file that Slack only links to, on a drive of somebody's, is refused in words."""
    client = WebClient(token="xoxb-1", base_url=API)
    file = {"id": "F1", "name": "role.gdoc", "url_private": "https://drive.example.org/role"}
    with pytest.raises(UnreadableFile, match="could not fetch"):
        text_of(file, client, ANY)
