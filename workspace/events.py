"""Which app hears of what: subscriptions, scopes and membership, and the event_callback around an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace.model import App, Channel
from workspace.wire import Json

if TYPE_CHECKING:
    from workspace.hub import Hub

# The scope without which Slack does not deliver an event to a bot.
SCOPES: dict[str, tuple[str, ...]] = {
    "app_mention": ("app_mentions:read",),
    "message.channels": ("channels:history",),
    "message.groups": ("groups:history",),
    "message.im": ("im:history",),
    "message.mpim": ("mpim:history",),
    "reaction_added": ("reactions:read",),
    "reaction_removed": ("reactions:read",),
    "member_joined_channel": ("channels:read", "groups:read"),
    "member_left_channel": ("channels:read", "groups:read"),
    "channel_created": ("channels:read",),
    "channel_rename": ("channels:read",),
    "channel_archive": ("channels:read",),
    "group_rename": ("groups:read",),
    "group_archive": ("groups:read",),
    "team_join": ("users:read",),
    "user_change": ("users:read",),
    "file_shared": ("files:read",),
    "app_home_opened": (),
}
# Events of a public channel that Slack sends whether or not the bot is in it.
WITHOUT_MEMBERSHIP = {"channel_created", "channel_rename", "channel_archive"}


def publish(hub: Hub, event: Json, *, subscription: str = "", channel: Channel | None = None, only: str = "") -> None:
    """Deliver an event to every app that subscribed to it, may have it, and is where it happened."""
    name = subscription or event["type"]
    for app in hub.state.apps.values():
        if only not in ("", app.id) or name not in app.events:
            continue
        scopes = SCOPES.get(name, ())
        if scopes and not set(scopes) & set(app.scopes):
            continue
        if channel is not None and app.bot_user not in channel.members and name not in WITHOUT_MEMBERSHIP:
            continue
        hub.delivery.event(app, callback(hub, app, event), channel.id if channel is not None else "")


def message(hub: Hub, event: Json, channel: Channel) -> None:
    """Deliver a message event under the subscription of its channel's kind."""
    publish(hub, event, subscription=f"message.{channel.scope_family}", channel=channel)


def callback(hub: Hub, app: App, event: Json) -> Json:
    """Wrap an event as the Events API does."""
    state = hub.state
    return {
        "token": app.verification_token,
        "team_id": state.team_id,
        "context_team_id": state.team_id,
        "context_enterprise_id": None,
        "api_app_id": app.id,
        "event": event,
        "type": "event_callback",
        "event_id": state.new_id("Ev"),
        "event_time": state.seconds(),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": state.team_id,
                "user_id": app.bot_user,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"4-{state.new_id('Ec')}",
    }
