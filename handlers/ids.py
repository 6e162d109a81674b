"""Every name that Slack and Rolecall share, once: commands, actions, callbacks, events and block ids."""

from __future__ import annotations

from enum import StrEnum


class Command(StrEnum):
    """Slash commands; `/feedback` and `/remind` are Slack's own and cannot be taken."""

    POSTING = "/posting"
    INTERVIEW = "/interview"
    HIRING = "/hiring"


class Shortcut(StrEnum):
    """Message shortcuts, by callback id."""

    SAVE_AS_POSTING = "save_as_posting"


class Event(StrEnum):
    """Events that Rolecall listens to; `message` reaches it from direct messages only."""

    MENTION = "app_mention"
    MESSAGE = "message"
    HOME = "app_home_opened"


class Action(StrEnum):
    """Buttons, and the inputs of a scorecard, which report while somebody is still typing."""

    WHICH = "which_posting"
    ASK_LEAD = "ask_lead"
    ANSWER_QUESTION = "answer_question"
    SHARE = "share_answer"
    THUMB_UP = "thumb_up"
    THUMB_DOWN = "thumb_down"
    ADD_POSTING = "add_posting"
    REVIEW_POSTING = "review_posting"
    DISCARD_POSTING = "discard_posting"
    POSTING_MENU = "posting_menu"
    NEW_VERSION = "new_version"
    NEW_INTERVIEW = "new_interview"
    GIVE_FEEDBACK = "give_feedback"
    SEE_PANEL = "see_panel"
    KEEP_DRAFT = "keep_draft"
    PAUSE = "pause_reminder"
    RESUME = "resume_reminder"


class Callback(StrEnum):
    """Modals that somebody submits (or, for the scorecard, closes)."""

    QUESTION_ANSWERED = "question_answered"
    POSTING_ADDED = "posting_added"
    POSTING_CONFIRMED = "posting_confirmed"
    NEW_OR_VERSION = "new_or_version"
    TEXT_REPLACED = "text_replaced"
    VERSION_SAVED = "version_saved"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    SCORECARD = "scorecard"


class Block(StrEnum):
    """Inputs of modals. Where a form's problem can name a field, the block is called as the field is."""

    WORDS = "words"
    TEXT = "text"
    FILE = "file"
    WHICH = "which"
    FOLLOW = "follow"
    NAME = "name"
    CHANNEL = "channel"
    ZONE = "zone"
    CANDIDATE = "candidate"
    POSTING = "posting_id"
    INTERVIEWERS = "interviewers"
    DAY = "day"
    AT = "at"
    MINUTES = "minutes"
    SETTING = "setting"
    PLACE = "place"
    RECOMMENDATION = "recommendation"
    STRENGTHS = "strengths"
    CONCERNS = "concerns"


class Choice(StrEnum):
    """What stands in a posting's menu."""

    CORRECT = "correct"
    REPLACE = "replace"
    HISTORY = "history"


INPUT = "value"
"""The action id of inputs that are only read on submission: their block says which they are."""
