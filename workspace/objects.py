"""Users, channels, bots and files as Slack's Web API writes them."""

from __future__ import annotations

import hashlib
import mimetypes
from datetime import datetime

from workspace import zones
from workspace.model import App, Channel, File, User
from workspace.state import State
from workspace.wire import Json


def user_object(state: State, user: User, now: datetime, *, with_email: bool = True) -> Json:
    """Return a user; the email only for those whose scopes let them see it."""
    digest = hashlib.sha256(user.id.encode()).hexdigest()[:12]
    profile: Json = {
        "title": user.title,
        "phone": "",
        "skype": "",
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": user.display_name,
        "display_name_normalized": user.display_name,
        "status_text": "",
        "status_emoji": "",
        "avatar_hash": digest,
        "team": state.team_id,
    }
    if with_email and user.email:
        profile["email"] = user.email
    if user.is_bot:
        profile["api_app_id"] = user.app_id
        profile["bot_id"] = user.bot_id
    return {
        "id": user.id,
        "team_id": state.team_id,
        "name": user.name,
        "deleted": user.deleted,
        "color": user.color,
        "real_name": user.real_name,
        "tz": user.tz,
        "tz_label": zones.label(user.tz, now),
        "tz_offset": zones.offset(user.tz, now),
        "profile": profile,
        "is_admin": user.is_admin,
        "is_owner": user.is_admin,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "updated": user.updated,
        "is_email_confirmed": bool(user.email),
    }


def channel_object(state: State, channel: Channel, viewer: str) -> Json:
    """Return a conversation as viewer sees it."""
    if channel.is_im:
        other = next((member for member in channel.members if member != viewer), viewer)
        return {
            "id": channel.id,
            "created": channel.created,
            "is_im": True,
            "is_org_shared": False,
            "is_archived": False,
            "context_team_id": state.team_id,
            "user": other,
            "is_user_deleted": False,
            "is_open": True,
            "priority": 0,
        }
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private and not channel.is_mpim,
        "is_im": False,
        "is_mpim": channel.is_mpim,
        "is_private": channel.is_private,
        "created": channel.created,
        "updated": channel.created * 1000,
        "creator": channel.creator,
        "is_archived": channel.is_archived,
        "is_general": channel.is_general,
        "is_member": viewer in channel.members,
        "is_shared": False,
        "is_ext_shared": False,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "unlinked": 0,
        "pending_shared": [],
        "shared_team_ids": [state.team_id],
        "context_team_id": state.team_id,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": channel.purpose, "creator": "", "last_set": 0},
        "previous_names": [],
    }


def bot_object(app: App, user: User) -> Json:
    """Return a bot as bots.info writes it."""
    return {
        "id": app.bot_id,
        "deleted": False,
        "name": app.name,
        "updated": user.updated,
        "app_id": app.id,
        "user_id": app.bot_user,
        "icons": {},
    }


def file_object(state: State, file: File, site: str) -> Json:
    """Return a file with addresses on site, the workspace's own origin."""
    mime = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    kind = file.name.rsplit(".", 1)[-1].lower() if "." in file.name else "binary"
    kind = {"txt": "text", "md": "markdown"}.get(kind, kind)
    where = f"{site}/files-pri/{state.team_id}-{file.id}"
    shared = [c for key in file.shares if (c := state.channels.get(key)) is not None]
    private = {c.id: [{"ts": ts} for ts in file.shares[c.id]] for c in shared if c.is_private}
    public = {c.id: [{"ts": ts} for ts in file.shares[c.id]] for c in shared if not c.is_private}
    found: Json = {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title or file.name,
        "mimetype": mime,
        "filetype": kind,
        "pretty_type": {"text": "Plain Text", "markdown": "Markdown"}.get(kind, kind.upper()),
        "user": file.user,
        "user_team": state.team_id,
        "editable": kind == "text",
        "size": len(file.content),
        "mode": "snippet" if kind == "text" else "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": bool(public),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": f"{where}/{file.name}",
        "url_private_download": f"{where}/download/{file.name}",
        "permalink": f"{site}/files/{file.user}/{file.id}/{file.name}",
        "has_rich_preview": False,
        "file_access": "visible",
        "channels": [c.id for c in shared if c.kind == "channel"],
        "groups": [c.id for c in shared if c.kind == "group"],
        "ims": [c.id for c in shared if c.is_im],
        "comments_count": 0,
        "shares": {key: value for key, value in (("public", public), ("private", private)) if value},
    }
    if file.alt_text:
        found["alt_txt"] = file.alt_text
    return found
