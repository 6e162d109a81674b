"""Pages behind addresses: public ones by the rules, and nothing else, whatever a name, a redirect or a server does."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from bot.documents.addresses import is_public
from bot.documents.connection import resolve
from bot.documents.web import MOST_BYTES, fetch
from bot.domain.refusals import UnreachablePage

PUBLIC = "93.184.215.14"
HTML = "text/html; charset=utf-8"


@dataclass
class Site:
    """A server on this machine that stands for the whole web: every public address leads to it."""

    pages: dict[str, tuple[int, Mapping[str, str], bytes]]
    port: int = 0
    names: dict[str, list[str]] = field(default_factory=lambda: {"kitchen.example": [PUBLIC]})
    resolved: list[str] = field(default_factory=list)
    connected: list[tuple[str, int]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)

    def resolver(self, host: str, port: int) -> list[str]:  # noqa: ARG002 - a resolver is given both
        """Addresses by the list of names."""
        self.resolved.append(host)
        if host not in self.names:
            raise socket.gaierror("unknown")
        return self.names[host]

    def connector(self, address: str, port: int, seconds: float) -> socket.socket:
        """Lead every address here, and remember which was meant."""
        self.connected.append((address, port))
        return socket.create_connection(("127.0.0.1", self.port), timeout=seconds)

    def fetch(self, url: str, seconds: float = 5.0) -> tuple[str, bytes]:
        """Fetch by this site's resolver and connector."""
        return fetch(url, resolver=self.resolver, connector=self.connector, seconds=seconds)


@pytest.fixture
def site() -> Iterator[Site]:
    """A served site, to be filled with pages."""
    filled = Site({})

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            filled.asked.append((self.headers.get("Host", ""), self.path))
            status, headers, body = filled.pages.get(self.path, (404, {"Content-Type": HTML}, b"none"))
            self.send_response(status)
            for key, value in headers.items():
                self.send_header(key, value)
            self.end_headers()
            slow = self.path.startswith("/slow")
            for start in range(0, len(body), 1 if slow else 65536):
                try:
                    self.wfile.write(body[start : start + (1 if slow else 65536)])
                except OSError:
                    return
                if slow:
                    time.sleep(0.2)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    filled.port = server.server_address[1]
    serving = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    serving.start()
    yield filled
    server.shutdown()
    server.server_close()


def page(body: bytes = b"<p>Cook wanted</p>", kind: str = HTML, **more: str) -> tuple[int, Mapping[str, str], bytes]:
    """A page as the site serves it."""
    return 200, {"Content-Type": kind, **{key.replace("_", "-"): value for key, value in more.items()}}, body


def refused(site: Site, url: str, seconds: float = 5.0) -> str:
    """The sentence with which an address is refused."""
    with pytest.raises(UnreachablePage) as refusal:
        site.fetch(url, seconds)
    return refusal.value.sentence


def test_a_page_is_fetched_from_the_address_that_was_resolved_once(site: Site) -> None:
    """The name is resolved once, the connection goes to that address, and the server is asked by name."""
    site.pages["/jobs/evening-cook?x=1&y=%20"] = page()
    name, content = site.fetch("http://kitchen.example/jobs/evening-cook?x=1&y=%20#apply")
    assert (name, content) == ("evening-cook.html", b"\xef\xbb\xbf<p>Cook wanted</p>")
    assert site.resolved == ["kitchen.example"]
    assert site.connected == [(PUBLIC, 80)]
    assert site.asked == [("kitchen.example", "/jobs/evening-cook?x=1&y=%20")]


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [
        ("text/plain", ".txt"),
        ("application/pdf", ".pdf"),
        ("application/xhtml+xml", ".html"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ],
)
def test_files_are_fetched_too(site: Site, kind: str, suffix: str) -> None:
    """The name ends by what the server says it is, since an address need not."""
    site.pages["/"] = page(b"Cook wanted", kind)
    assert site.fetch("http://kitchen.example") == (f"kitchen.example{suffix}", b"Cook wanted")


def test_letters_are_kept_as_the_server_names_them(site: Site) -> None:
    """A file alone would not say its encoding, so it is fetched as UTF-8 with its mark."""
    site.pages["/"] = page("Café".encode("latin-1"), "text/plain; charset=iso-8859-1")
    assert site.fetch("http://kitchen.example/")[1].decode("utf-8-sig") == "Café"


def test_redirects_are_followed_three_times_and_no_more(site: Site) -> None:
    """Three redirects lead to the page; a fourth is refused."""
    for step in range(4):
        site.pages[f"/{step}"] = (302, {"Location": f"/{step + 1}"}, b"")
    site.pages["/4"] = page()
    assert site.fetch("http://kitchen.example/1")[0] == "4.html"
    assert "without end" in refused(site, "http://kitchen.example/0")


@pytest.mark.parametrize(
    "target",
    [
        "http://inside.example/",
        "http://127.0.0.1/",
        "//[::1]/",
        "ftp://kitchen.example/",
        "http://kitchen.example:8080/",
    ],
)
def test_a_redirect_is_checked_like_the_first_address(site: Site, target: str) -> None:
    """A public page cannot lead to a private address, another port or another protocol."""
    site.names |= {"inside.example": ["10.0.0.7"], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"]}
    site.pages["/"] = (301, {"Location": target}, b"")
    site.pages["/private"] = page(b"secret")
    assert refused(site, "http://kitchen.example/")
    assert site.connected == [(PUBLIC, 80)]


PRIVATE = """
    127.0.0.1 127.8.8.8 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.8 192.0.2.1 192.88.99.1
    198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 fe80::1 fc00::1 fd12::1 ff02::1
    ::ffff:127.0.0.1 ::ffff:93.184.215.14 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 2002:7f00:1:: 2002:808:808::
    2001::1 2001:db8::1 ::127.0.0.1 fe80::1%eth0 100::1 5f00::1 0.0.0.0 not-an-address
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_only_public_addresses_are_connected_to(site: Site, address: str) -> None:
    """Private, loopback, link-local, shared, reserved and mapped addresses are refused, also beside a public one."""
    site.names["inside.example"] = [PUBLIC, address]
    assert "not a public address" in refused(site, "http://inside.example/")
    assert site.connected == []


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2a00:1450:4001::8a"])
def test_the_public_internet_is_public(address: str) -> None:
    """Ordinary addresses of both kinds are let through."""
    assert is_public(address)


@pytest.mark.parametrize(
    "host", ["127.1", "0x7f000001", "2130706433", "①②⑦.0.0.1", "localhost", "[::1]", "[::ffff:7f00:1]"]
)
def test_no_spelling_of_this_machine_gets_through(site: Site, host: str) -> None:
    """The system's own resolver reads many spellings of the loopback address; each is refused once it is resolved."""
    with pytest.raises(UnreachablePage):
        fetch(f"http://{host}/", resolver=resolve, connector=site.connector)
    assert site.connected == []


@pytest.mark.parametrize(
    "url",
    ["", "kitchen.example", "file:///etc/passwd", "gopher://kitchen.example", "http://", "http://a:b@kitchen.example/",
     "http://kitchen.example:22/", "http://kitchen.example:99999/", "http://[::1", "http://kitchen..example/", "http://\x00/"],
)  # fmt: skip
def test_what_is_no_web_address_is_not_resolved(site: Site, url: str) -> None:
    """Other protocols, names and passwords, other ports and broken addresses are refused before anything is asked."""
    assert "https://example.org/jobs/7" in refused(site, url)
    assert site.resolved == []


def test_a_line_break_in_an_address_reaches_no_server(site: Site) -> None:
    """An address cannot smuggle a header into the request."""
    site.pages["/x%20HTTP/1.1X-Evil:%201"] = page()
    site.fetch("http://kitchen.example/x HTTP/1.1\r\nX-Evil: 1")
    assert site.asked == [("kitchen.example", "/x%20HTTP/1.1X-Evil:%201")]


def test_an_unknown_name_and_a_missing_page_are_said(site: Site) -> None:
    """The sentences name the host, and the server's answer."""
    assert "There is no nowhere.example on the web" in refused(site, "http://nowhere.example/")
    assert "it answers 404" in refused(site, "http://kitchen.example/none")


def test_too_much_is_refused_whether_it_is_declared_or_not(site: Site) -> None:
    """A page of more than two megabytes is refused by its declared length, and by its own."""
    large = b"x" * (MOST_BYTES + 1)
    site.pages |= {"/said": page(large, Content_Length=str(len(large))), "/silent": page(large)}
    for path in ("/said", "/silent"):
        assert "larger than 2 MB" in refused(site, f"http://kitchen.example{path}")


def test_what_is_no_text_is_refused(site: Site) -> None:
    """Pictures, and pages that come packed although nobody asked for it, are not read."""
    site.pages |= {
        "/picture": page(b"\x89PNG", "image/png"),
        "/packed": page(gzip.compress(b"<p>Cook</p>"), HTML, Content_Encoding="gzip"),
    }
    for path in ("/picture", "/packed"):
        assert "cannot read" in refused(site, f"http://kitchen.example{path}")


@pytest.mark.parametrize("length", ["", "40"])
def test_a_server_that_drips_is_cut_off(site: Site, length: str) -> None:
    """The limit holds for the whole answer, not for each of its bytes."""
    site.pages["/slow"] = page(b"x" * 40, HTML, **({"Content_Length": length} if length else {}))
    assert "does not answer in time" in refused(site, "http://kitchen.example/slow", seconds=1.0)


def test_a_resolver_that_hangs_is_not_waited_for(site: Site) -> None:
    """A name server may take half a minute; the person does not wait for it."""

    def hang(host: str, port: int) -> list[str]:  # noqa: ARG001 - a resolver is given both
        time.sleep(3)
        return [PUBLIC]

    began = time.monotonic()
    with pytest.raises(UnreachablePage, match="in time"):
        fetch("http://kitchen.example/", resolver=hang, connector=site.connector, seconds=0.3)
    assert time.monotonic() - began < 2


def test_a_cut_answer_and_a_server_without_tls_are_refused(site: Site) -> None:
    """A page that ends too early is no page, and https is not given up for http."""
    site.pages["/cut"] = page(b"<p>Cook", Content_Length="500")
    assert "cannot be reached, or not safely" in refused(site, "http://kitchen.example/cut")
    assert "cannot be reached, or not safely" in refused(site, "https://kitchen.example/")
    assert site.connected[-1] == (PUBLIC, 443)
