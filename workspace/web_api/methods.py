"""The table of all methods: what runs them, the token and the scopes (any one of them) that they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workspace.web_api import chat, conversations, files, general, history, reactions, scheduled, users, views
from workspace.web_api.arguments import Call
from workspace.wire import Json


@dataclass(frozen=True)
class Method:
    """One method of the Web API; kind says whose token: bot, app or none."""

    run: Callable[[Call], Json]
    scopes: tuple[str, ...] = ()
    kind: str = "bot"


READS = ("channels:read", "groups:read", "im:read", "mpim:read")

METHODS: dict[str, Method] = {
    "api.test": Method(general.api_test, kind="none"),
    "auth.test": Method(general.auth_test),
    "apps.connections.open": Method(general.connections_open, kind="app"),
    "blocks.validate": Method(general.validate, kind="none"),
    "oauth.v2.access": Method(general.oauth_access, kind="none"),
    "bots.info": Method(users.bot_info, ("users:read",)),
    "team.info": Method(users.team_info, ("team:read",)),
    "chat.postMessage": Method(chat.post_message, ("chat:write",)),
    "chat.postEphemeral": Method(chat.post_ephemeral, ("chat:write",)),
    "chat.update": Method(chat.update, ("chat:write",)),
    "chat.delete": Method(chat.delete, ("chat:write",)),
    "chat.getPermalink": Method(chat.permalink),
    "chat.scheduleMessage": Method(scheduled.schedule, ("chat:write",)),
    "chat.scheduledMessages.list": Method(scheduled.list_all),
    "chat.deleteScheduledMessage": Method(scheduled.delete, ("chat:write",)),
    "conversations.list": Method(conversations.list_all, READS),
    "conversations.info": Method(conversations.info, READS),
    "conversations.history": Method(history.history),
    "conversations.replies": Method(history.replies),
    "conversations.members": Method(conversations.members, READS),
    "conversations.open": Method(conversations.open_im),
    "conversations.create": Method(conversations.create),
    "conversations.invite": Method(conversations.invite),
    "conversations.join": Method(conversations.join, ("channels:join",)),
    "conversations.leave": Method(conversations.leave),
    "conversations.archive": Method(conversations.archive),
    "users.list": Method(users.list_all, ("users:read",)),
    "users.info": Method(users.info, ("users:read",)),
    "users.lookupByEmail": Method(users.lookup_by_email, ("users:read.email",)),
    "users.conversations": Method(conversations.of_user, READS),
    "views.open": Method(views.open_view),
    "views.push": Method(views.push),
    "views.update": Method(views.update),
    "views.publish": Method(views.publish),
    "reactions.add": Method(reactions.add, ("reactions:write",)),
    "reactions.remove": Method(reactions.remove, ("reactions:write",)),
    "reactions.get": Method(reactions.get, ("reactions:read",)),
    "files.getUploadURLExternal": Method(files.upload_url, ("files:write",)),
    "files.completeUploadExternal": Method(files.complete, ("files:write",)),
    "files.info": Method(files.info, ("files:read",)),
    "files.list": Method(files.list_all, ("files:read",)),
    "files.delete": Method(files.delete, ("files:write",)),
}
