"""`python -m workspace --config FILE`: a workspace by itself, for any bot."""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path

from workspace.config import load
from workspace.manifest import ManifestError
from workspace.server import Workspace


def main(arguments: list[str]) -> int:
    """Serve until Ctrl-C; exit status 2 with one sentence where the configuration is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m workspace", description="A Slack-compatible workspace on localhost."
    )
    parser.add_argument("--config", required=True, type=Path, help="JSON: team, people, channels, apps")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; any free one without")
    options = parser.parse_args(arguments)
    try:
        workspace = Workspace(load(options.config), port=options.port)
        workspace.start()
    except (OSError, ValueError, ManifestError) as error:
        print(f"The workspace cannot start: {error}", file=sys.stderr)
        return 2
    print(f"Workspace   {workspace.url}")
    print(f"Web API     {workspace.api_url}  (SLACK_API_URL)")
    for app in workspace.hub.state.apps.values():
        print(f"{app.name}: bot token {app.bot_token}, app-level token {app.app_token}, secret {app.signing_secret}")
    sys.stdout.flush()
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        workspace.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
