"""One request for a web page to an address that was checked, with a limit on its whole time and size."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Thread, Timer
from urllib.parse import SplitResult

Resolver = Callable[[str, int], Sequence[str]]
"""From a host's name and a port to its addresses."""
Connector = Callable[[str, int, float], socket.socket]
"""From an address, a port and a time limit in seconds to a connected socket."""


def resolve(host: str, port: int) -> list[str]:
    """Ask the system for a host's addresses."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def connect(address: str, port: int, seconds: float) -> socket.socket:
    """Connect to an address, which is no name and so cannot be resolved to another."""
    return socket.create_connection((address, port), timeout=seconds)


def in_time(resolver: Resolver, host: str, port: int, seconds: float) -> Sequence[str]:
    """Resolve a name, waiting no longer than that: the system's own limit may be half a minute. Raises OSError."""
    found: list[Sequence[str]] = []
    problems: list[OSError] = []

    def ask() -> None:
        try:
            found.append(resolver(host, port))
        except (OSError, UnicodeError) as why:
            problems.append(why if isinstance(why, OSError) else OSError(str(why)))

    asking = Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    if problems:
        raise problems[0]
    if not found:
        raise TimeoutError(f"resolving took longer than {seconds:.0f} s")
    return found[0]


@contextmanager
def answer(
    there: SplitResult, port: int, address: str, *, connector: Connector, until: float, headers: dict[str, str]
) -> Iterator[HTTPResponse]:
    """The answer to one GET, of which the headers are read.

    `until` is by the monotonic clock; then the connection is cut, however slowly the server feeds it.
    Raises OSError or HTTPException.
    """
    host = there.hostname or ""
    line = connector(address, port, _left(until))
    handle = line.dup()  # of the same connection, under TLS too
    cut = Timer(_left(until), _cut, (handle,))
    cut.daemon = True
    cut.start()
    try:
        if there.scheme == "https":
            line = ssl.create_default_context().wrap_socket(line, server_hostname=host)
        line.settimeout(_left(until))
        asking = HTTPConnection(host, port)
        asking.sock = line
        target = (there.path or "/") + (f"?{there.query}" if there.query else "")
        asking.request("GET", target, headers=headers)
        with closing(asking), closing(asking.getresponse()) as response:
            yield response
    finally:
        cut.cancel()
        _cut(handle)
        line.close()


def content(response: HTTPResponse, most: int) -> bytes | None:
    """The body of an answer; None where it is larger than `most`. Raises HTTPException where it was cut short."""
    declared = response.headers.get("Content-Length", "")
    if declared.isdigit() and int(declared) > most:
        return None
    body = response.read(most + 1)
    if declared.isdigit() and len(body) < int(declared):
        raise HTTPException("the answer was cut short")
    return body if len(body) <= most else None


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("out of time")
    return left


def _cut(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
    line.close()
