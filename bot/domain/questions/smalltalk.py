"""Greetings, thanks and "what can you do?": answered kindly, and told apart from questions that begin with "hi"."""

from __future__ import annotations

import re

from bot.domain.questions.outcome import Chat, ChatKind
from bot.domain.questions.words import words

_GREETING = (
    r"(?:hi|hiya|hello|hey|heya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon)"
    r"(?: (?:there|all|team|everyone|folks|rolecall|bot))*"
)
_THANKS = (
    r"(?:ok(?:ay)? |great |perfect |awesome |cool |nice |got it )*"
    r"(?:thanks|thank you|thank u|thx|ty|cheers|much appreciated|appreciate it|merci)"
    r"(?: (?:so|very|much|a|lot|lots|again|all|that|helps|you|for|the|your|help|rolecall|bot|ton|everyone))*"
)
_HELP = (
    r"(?:help|help me|what can (?:you|u) (?:do|answer|help with)|what do you do|who are you|what are you|what is this"
    r"|how (?:do|does|can) (?:you|this|it|i use (?:you|this)) ?(?:work)?|commands|usage|what can i ask(?: you)?"
    r"|are you (?:a )?(?:bot|human|robot|real)|instructions please|how do i use (?:you|this))"
)
_NICE = (
    r"(?:ok|okay|great|perfect|awesome|cool|nice|got it|bye|goodbye|good night|see you|lol|haha|sounds good|understood"
    r"|no problem|you're welcome)"
)
_OPENING = re.compile(
    rf"^(?:{_GREETING})\s*[,!.:;-]+\s*(?=\S)|^(?:{_GREETING})\s+(?=(?:what|who|when|where|how|is|are|do|does|can|could|i|will|would)\b)"
)
_CLOSING = re.compile(rf"[\s,.!?-]+(?:{_THANKS}|please|pls|plz)[\s.!]*$")

_TEXTS = {
    ChatKind.GREETING: "Hello! Ask me anything about an open posting: pay, dates, place, requirements, how to apply.",
    ChatKind.THANKS: "You're welcome.",
    ChatKind.HELP: (
        "I answer questions about open postings with the posting's own words, and say so when it does not say. "
        'Try "what does it pay?", "is it too late to apply?" or "can I work from home?".'
    ),
    ChatKind.UNCLEAR: 'I did not find a question in that. Try "what does it pay?" or "when is the deadline?".',
}


def chat(said: str) -> Chat | None:
    """A reply to a folded message that asks nothing of a posting; None where it may."""
    plain = re.sub(r"[\s!.,?~:;)(-]+", " ", said).strip()
    if not words(plain):
        return _chat(ChatKind.UNCLEAR)
    for kind, pattern in ((ChatKind.GREETING, _GREETING), (ChatKind.THANKS, _THANKS), (ChatKind.HELP, _HELP)):
        if re.fullmatch(pattern, plain):
            return _chat(kind)
    if re.fullmatch(rf"{_GREETING} {_HELP}", plain):
        return _chat(ChatKind.HELP)
    return _chat(ChatKind.THANKS) if re.fullmatch(_NICE, plain) else None


def _chat(kind: ChatKind) -> Chat:
    return Chat(_TEXTS[kind], kind)


def without_courtesies(said: str) -> str:
    """A folded message without the greeting it opens with and the thanks it ends in."""
    return _CLOSING.sub("", _OPENING.sub("", said.strip())).strip() or said
