"""A Slack-compatible workspace on localhost: Web API, events, commands, modals and a page, for trying and testing bots.

Start it with `workspace.server.Workspace` from Python, or alone with `python -m workspace --config FILE`.
"""
