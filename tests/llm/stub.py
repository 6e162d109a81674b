"""An endpoint on this machine that speaks OpenAI's chat completions protocol, and says what a test wants said."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

KEY = "sk-test-not-a-real-key"
MODEL = "small-model"


@dataclass(frozen=True)
class Sent:
    """One request as the endpoint got it."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def prompt(self) -> str:
        """All words that the model was given."""
        return "\n".join(str(message["content"]) for message in self.body["messages"])

    @property
    def question(self) -> str:
        """The question as the model was given it."""
        found = re.search(r"<question-\w+>\n(.*)\n</question-\w+>", self.prompt)
        assert found
        return found[1]

    @property
    def lines(self) -> dict[int, str]:
        """The lines as the model was given them, by number."""
        return {int(number): line for number, line in re.findall(r"^\[(\d+)\] (.*)$", self.prompt, re.MULTILINE)}

    def number_of(self, words: str) -> int:
        """The number of the one line with these words."""
        (number,) = [number for number, line in self.lines.items() if words in line]
        return number


@dataclass(frozen=True)
class Said:
    """What the endpoint says to a request: a status, and a body as it goes over the wire."""

    body: str
    status: int = 200
    kind: str = "application/json"
    location: str = ""


Saying = Callable[[Sent], Said]


def completion(content: str | None) -> Said:
    """A completion with this content, shaped as the protocol has it."""
    message = {"role": "assistant", "content": content}
    shaped = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_796_000_000,
        "model": MODEL,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": {"prompt_tokens": 10, "completion_tokens": 10, "total_tokens": 20},
    }
    return Said(json.dumps(shaped))


def chooses(*words: str, answer: str = "", also: Sequence[int] = ()) -> Saying:
    """A model that points at the lines with these words, and at these numbers, and says a sentence."""

    def said(sent: Sent) -> Said:
        lines = [*(sent.number_of(each) for each in words), *also]
        return completion(json.dumps({"lines": lines, "answer": answer}))

    return said


def finds_nothing(_: Sent) -> Said:
    """A model that finds no line that answers."""
    return completion('{"lines": [], "answer": ""}')


@dataclass
class Stub:
    """The endpoint; `saying` says what comes back, and `hold` keeps every answer back until it is let go."""

    saying: Saying = finds_nothing
    sent: list[Sent] = field(default_factory=list)
    free: Event = field(default_factory=Event)
    server: ThreadingHTTPServer | None = None

    @property
    def base_url(self) -> str:
        """Where it listens."""
        assert self.server
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"

    def hold(self) -> None:
        """Be slow: answer nothing until `let_go`."""
        self.free.clear()

    def let_go(self) -> None:
        """Answer from now on, also what was held back."""
        self.free.set()

    def wait_for(self, requests: int, seconds: float = 20) -> bool:
        """Whether that many requests have come, waited for."""
        until = time.monotonic() + seconds
        while len(self.sent) < requests and time.monotonic() < until:
            time.sleep(0.01)
        return len(self.sent) >= requests

    def start(self) -> None:
        """Listen on a free port."""
        self.free.set()
        stub = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                read = self.rfile.read(int(self.headers["Content-Length"]))
                sent = Sent(self.path, {name.lower(): at for name, at in self.headers.items()}, json.loads(read))
                stub.sent.append(sent)
                stub.free.wait(30)
                said = stub.saying(sent)
                body = said.body.encode()
                try:
                    self.send_response(said.status)
                    self.send_header("Content-Type", said.kind)
                    self.send_header("Content-Length", str(len(body)))
                    if said.location:
                        self.send_header("Location", said.location)
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass  # whoever asked has not waited

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it so
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, name="stub", daemon=True).start()

    def stop(self) -> None:
        """Listen no more."""
        self.let_go()
        if self.server:
            self.server.shutdown()
            self.server.server_close()
