"""A slash command answered, against a bare Bolt app with an empty listener: the same HTTP door, the same run.

The bot's own work is finding the posting, understanding the question and drawing the answer. Both apps are asked in
turns, one request at a time, over one kept connection each, so that the machine's noise falls on both alike.
"""

from __future__ import annotations

import http.client
import socket
import tempfile
import threading
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from urllib.parse import urlencode

from slack_bolt import Ack, App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier
from waitress.server import create_server

from bot.demo import town
from bot.demo.tour import open_tour
from handlers.door import door

ROUNDS = 400
WARM_UP = 40
QUESTIONS = (
    "when should I apply?",
    "what does it pay?",
    "can I work from home?",
    "who would be my boss?",
    "is there parking?",
)


def bare(secret: str) -> App:
    """The baseline: an app whose only listener acknowledges an empty answer."""

    def here() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U1", bot_id="B1", bot_token="xoxb-1")

    def asked(ack: Ack) -> None:
        ack()

    app = App(signing_secret=secret, authorize=here, process_before_response=True)
    app.command("/posting")(asked)
    return app


class Door:
    """An app behind a real HTTP port, and one connection to it."""

    def __init__(self, app: App, secret: str) -> None:
        listening = socket.create_server(("127.0.0.1", 0))
        self._server = create_server(door(app), sockets=[listening], threads=4)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        self._verifier = SignatureVerifier(secret)
        self._connection = http.client.HTTPConnection("127.0.0.1", listening.getsockname()[1])

    def ask(self, question: str) -> float:
        """Send the command, and return how many milliseconds the answer took."""
        body = urlencode(
            {
                "command": "/posting",
                "text": question,
                "user_id": town.ROSA.id,
                "channel_id": town.COORDINATOR.id,
                "team_id": "T0CONFLUEN",
                "trigger_id": "1.2.3",
                "response_url": "http://127.0.0.1:9/none",
            }
        )
        stamp = str(int(datetime.now(UTC).timestamp()))
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": str(self._verifier.generate_signature(timestamp=stamp, body=body)),
        }
        started = perf_counter()
        self._connection.request("POST", "/slack/events", body, headers)
        answer = self._connection.getresponse()
        answer.read()
        took = (perf_counter() - started) * 1000
        assert answer.status == 200, answer.status
        return took

    def close(self) -> None:
        """Close the connection and the port."""
        self._connection.close()
        self._server.close()


def told(name: str, took: list[float]) -> None:
    """Print the median and the 99th percentile."""
    print(f"{name:28} p50 {median(took):6.2f} ms   p99 {quantiles(took, n=100)[98]:6.2f} ms   of {len(took)}")


def main() -> None:
    with ExitStack() as closing:
        folder = Path(closing.enter_context(tempfile.TemporaryDirectory()))
        tour = open_tour(port=0, database=folder / "bench.db")
        closing.callback(tour.stop)
        secret = str(tour.running.settings.signing_secret)
        bot, empty = Door(tour.running.app, secret), Door(bare(secret), secret)
        closing.callback(bot.close)
        closing.callback(empty.close)
        answered, nothing = [], []
        for number in range(WARM_UP + ROUNDS):
            question = QUESTIONS[number % len(QUESTIONS)]
            pair = (empty.ask(question), bot.ask(question))
            if number >= WARM_UP:
                nothing.append(pair[0])
                answered.append(pair[1])
        told("bare Bolt, empty listener", nothing)
        told("Rolecall, /posting QUESTION", answered)
        ratio = median(answered) / median(nothing)
        tail = quantiles(answered, n=100)[98] / quantiles(nothing, n=100)[98]
        print(f"ratio                        p50 {ratio:6.2f}      p99 {tail:6.2f}")


if __name__ == "__main__":
    main()
