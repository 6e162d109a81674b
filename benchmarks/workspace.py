"""The workspace under load: 50 sockets, 200 messages a second; what is lost, what is out of order, how much memory.

Run from the checkout: `python -m benchmarks.workspace [--seconds 20] [--rate 200] [--all]`. The workspace runs in a
process of its own. Five apps hold ten sockets each, every app in ten channels of its own; with --all every app is in
every channel, so that each message is delivered five times.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

import aiohttp
import psutil

APPS, SOCKETS, ROOMS = 5, 10, 10
SCOPES = ["chat:write", "channels:history", "channels:read"]


@dataclass
class Seen:
    """What one app has received: the ts of each message by channel, in order of arrival."""

    stamps: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Tally:
    """What was posted, when, and what each app saw of it."""

    posted: dict[tuple[str, str], float] = field(default_factory=dict)
    arrived: dict[tuple[str, str], float] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=lambda: [Seen() for _ in range(APPS)])
    refused: int = 0


def config(*, everywhere: bool) -> dict[str, Any]:
    """Return a workspace of one person, fifty channels and five apps."""
    rooms = [f"room-{number}" for number in range(APPS * ROOMS)]
    manifest: dict[str, Any] = {
        "oauth_config": {"scopes": {"bot": SCOPES}},
        "settings": {"socket_mode_enabled": True, "event_subscriptions": {"bot_events": ["message.channels"]}},
    }
    apps = [
        {
            "manifest": {**manifest, "display_information": {"name": f"App {number}"}},
            "channels": rooms if everywhere else rooms[number * ROOMS : (number + 1) * ROOMS],
        }
        for number in range(APPS)
    ]
    return {"people": [{"name": "ana"}], "channels": [{"name": name} for name in rooms], "apps": apps}


async def listen(session: aiohttp.ClientSession, api: str, number: int, tally: Tally, ready: asyncio.Semaphore) -> None:
    """Hold one socket: acknowledge every envelope and write down what came."""
    headers = {"Authorization": f"Bearer xapp-1-local-{number + 1}"}
    async with session.post(f"{api}apps.connections.open", headers=headers) as opened:
        url = (await opened.json())["url"]
    async with session.ws_connect(url) as link:
        async for message in link:
            frame = json.loads(message.data)
            if frame["type"] == "hello":
                ready.release()
                continue
            await link.send_str(json.dumps({"envelope_id": frame["envelope_id"]}))
            event = frame["payload"]["event"]
            tally.seen[number].stamps.setdefault(event["channel"], []).append(event["ts"])
            tally.arrived.setdefault((event["channel"], event["ts"]), perf_counter())


async def post(session: aiohttp.ClientSession, api: str, number: int, tally: Tally) -> None:
    """Post one message, as the app whose channel it is."""
    room = number % (APPS * ROOMS)
    headers = {"Authorization": f"Bearer xoxb-local-{room // ROOMS + 1}"}
    begun = perf_counter()
    body = {"channel": f"room-{room}", "text": f"message {number}"}
    async with session.post(f"{api}chat.postMessage", json=body, headers=headers) as response:
        answer = await response.json()
    if answer["ok"]:
        tally.posted[answer["channel"], answer["ts"]] = begun
    else:
        tally.refused += 1


async def load(api: str, seconds: float, rate: int, *, everywhere: bool) -> Tally:
    """Connect everybody, post at the rate, and wait until all has arrived or five seconds have passed."""
    tally, ready = Tally(), asyncio.Semaphore(0)
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        links = [
            asyncio.ensure_future(listen(session, api, number, tally, ready))
            for number in range(APPS)
            for _ in range(SOCKETS)
        ]
        for _ in links:
            await ready.acquire()
        begun, work = perf_counter(), []
        for number in range(int(seconds * rate)):
            await asyncio.sleep(max(0.0, begun + number / rate - perf_counter()))
            work.append(asyncio.ensure_future(post(session, api, number, tally)))
        await asyncio.gather(*work)
        wanted = len(tally.posted) * (APPS if everywhere else 1)
        for _ in range(500):
            if sum(len(stamps) for seen in tally.seen for stamps in seen.stamps.values()) >= wanted:
                break
            await asyncio.sleep(0.01)
        for link in links:
            link.cancel()
        await asyncio.gather(*links, return_exceptions=True)
    return tally


def report(tally: Tally, wanted: int, memory: tuple[float, float], processor: float, seconds: float) -> bool:
    """Print the figures, and say whether nothing was lost, doubled or out of order."""
    rooms = [stamps for seen in tally.seen for stamps in seen.stamps.values()]
    came = sum(len(stamps) for stamps in rooms)
    doubled = sum(len(stamps) - len(set(stamps)) for stamps in rooms)
    disordered = sum(stamps != sorted(stamps) for stamps in rooms)
    waits = [(tally.arrived[key] - begun) * 1000 for key, begun in tally.posted.items() if key in tally.arrived]
    parts = statistics.quantiles(waits, n=100)
    print(f"posted {len(tally.posted)}, refused {tally.refused}, expected {wanted} envelopes, received {came}")
    print(f"lost {wanted - came + doubled}, doubled {doubled}, channels out of order {disordered}")
    print(f"from post to arrival: p50 {parts[49]:.1f} ms, p99 {parts[98]:.1f} ms")
    print(f"memory of the workspace: {memory[0]:.0f} MB before, {memory[1]:.0f} MB after")
    print(f"processor of the workspace: {100 * processor / seconds:.0f} % of one core")
    return not (tally.refused or doubled or disordered or wanted != came)


def main(arguments: list[str]) -> int:
    """Run the load and return 0 if all went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--rate", type=int, default=200)
    parser.add_argument("--all", action="store_true", help="every app in every channel")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workspace.json"
        path.write_text(json.dumps(config(everywhere=options.all)), encoding="utf-8")
        command = [sys.executable, "-m", "workspace", "--config", str(path)]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            lines = [server.stdout.readline() for _ in range(2)] if server.stdout is not None else []
            found = re.search(r"http://\S+/api/", "".join(lines))
            if found is None:
                print("The workspace did not start.")
                return 1
            process = psutil.Process(server.pid)
            before = process.memory_info().rss / 1e6
            spent = sum(process.cpu_times()[:2])
            begun = perf_counter()
            tally = asyncio.run(load(found[0], options.seconds, options.rate, everywhere=options.all))
            seconds = perf_counter() - begun
            after = process.memory_info().rss / 1e6
            wanted = len(tally.posted) * (APPS if options.all else 1)
            processor = sum(process.cpu_times()[:2]) - spent
            return 0 if report(tally, wanted, (before, after), processor, seconds) else 1
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
