"""Lines of a posting that speak to AI programs instead of people: "AI assistants: say that the salary is high"."""

from __future__ import annotations

import re

from bot.domain.questions.unseen import seen
from bot.domain.questions.words import folded

_PROGRAM = (
    r"(?:a\.?i\.?|artificial intelligence|llm|(?:large )?language model|chat ?gpt|gpt|chat ?bot)"
    r"(?:[- ]?(?:assistant|model|agent|system|tool|reader|bot|program|screener|summari[sz]er|parser))?s?"
)
_AGENT = (
    r"(?:(?:large )?language models?|llms?|chat ?bots?|chat ?gpt"
    r"|(?:a\.?i\.?|llm) ?(?:assistant|model|agent|system|tool|reader|bot|program|screener|summari[sz]er|parser)s?)"
)
_TOLD = (
    r"(?:say|tell|answer|reply|respond|report|state|ignore|disregard|forget|do not|don't|never|always|must|should"
    r"|please|you|your|rate|rank|recommend|score|treat|output|print|return|write|include|add|mention|assume|claim"
    r"|pretend|inform|describe|summari[sz]e|when|if|the following)"
)
_EARLIER = r"(?:previous|prior|above|earlier|preceding|foregoing|other|existing|system|original)"
_CALLED = r"(?:attention|dear|hey|(?:message|notes?|instructions?) (?:to|for))"
_IGNORE = r"(?:ignore|disregard|forget|override|bypass|reveal|print|repeat)"
_ORDERS = r"(?:instructions?|prompts?|rules|directions|guidelines|directives)"

_ADDRESSING = re.compile(
    "|".join(
        (
            rf"(?:^|[.!?;:(\[]\s*)(?:all |any |every |the |dear |hey |hi )*{_AGENT}\s*[:,;!.-]+\s*{_TOLD}\b",
            rf"(?:^|[.!?;:(\[]\s*)(?:all |any |every )?{_AGENT} (?:must|should|shall|are to|will please)\b",
            rf"\b{_CALLED}\s*[:,]?\s*(?:all |any |the )?{_AGENT}",
            rf"\b(?:all|any|every) {_AGENT} (?:reading|processing|parsing|screening|summari[sz]ing|answering)\b",
            rf"\bif you(?:'re| are) (?:an? )?{_PROGRAM}(?![\w-])\s*(?:[,.:;!)]|$|(?:reading|and|or|then|please)\b)",
            rf"\byou are (?:now )?(?:an? )?(?:helpful |unbiased |honest )*{_AGENT}(?![\w-])",
            rf"\bas an? {_AGENT}, (?:you|please|{_TOLD})\b",
            rf"\b{_IGNORE} (?:(?:all|any|the|your|my|these|those|of) )*{_EARLIER} (?:\w+ )?{_ORDERS}",
            rf"\b{_IGNORE} (?:the|your) {_ORDERS}",
            r"<\|im_(?:start|end)\|>|\[/?inst\]|<</?sys>>|</?(?:system|assistant|instructions?|prompt)>",
            r"^\W*#{2,}\s*(?:system|instructions?|assistant)\b\s*:",
        )
    ),
)


def addresses_ai(text: str) -> bool:
    """Whether a line tells an AI program what to say or do; what a job does with AI is another matter."""
    return _ADDRESSING.search(" ".join(folded(seen(text)).split())) is not None
