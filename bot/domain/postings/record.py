"""Facts in a form that can be kept as JSON, and back. Quotes keep their offsets; their words are cut from the text."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import Field, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.domain.postings.facts import Facts
from bot.domain.postings.output import as_output
from bot.domain.postings.quotes import Fact, Quote

__all__ = ["as_output", "as_record", "from_record"]


def as_record(facts: Facts) -> dict[str, Any]:
    """What `from_record` reads: strings, numbers, lists and objects only; what is not stated is left out."""
    plain: dict[str, Any] = _plain(facts)
    return plain


def from_record(record: Mapping[str, Any], text: str) -> Facts:
    """The facts that `as_record` was given; `text` is the posting's, from which quotes take their words."""
    facts = _maker(Facts)(record, text)
    if not isinstance(facts, Facts):
        raise TypeError("This is not a record of a posting's facts.")
    return facts


def _plain(value: Any) -> Any:
    match value:
        case Quote():
            return _plain_quote(value)
        case Enum():
            return value.value
        case date() | time():
            return value.isoformat()
        case tuple():
            return [_plain(each) for each in value]
    if is_dataclass(value):
        there = [each for each in fields(value) if not _absent(each, getattr(value, each.name))]
        return {each.name: _plain(getattr(value, each.name)) for each in there}
    return value


def _absent(field: Field[Any], value: Any) -> bool:
    """Nothing, where nothing is what the field holds unless told otherwise."""
    return field.default in (None, ()) and value in (None, ())


def _plain_quote(quote: Quote) -> dict[str, Any]:
    if quote.start >= 0:
        return {"start": quote.start, "end": quote.end, "section": quote.section}
    said_on = quote.said_on.isoformat() if quote.said_on else None
    return {"words": quote.text, "section": quote.section, "said_by": quote.said_by, "said_on": said_on}


Maker = Callable[[Any, str], Any]
"""Makes a value from its plain form and the posting's text."""


@cache
def _maker(kind: Any) -> Maker:
    """What makes a value of the annotated type; every type that facts are made of has its line here.

    Annotations are looked at once a type, not once a value: a team's postings are read back at every question.
    """
    origin, within = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        some = _maker(next(each for each in within if each is not type(None)))
        return lambda plain, text: None if plain is None else some(plain, text)
    if origin is tuple:
        one = _maker(within[0])
        return lambda plain, text: tuple(one(each, text) for each in plain)
    if origin is Fact:
        value = _maker(within[0])
        return lambda plain, text: Fact(value(plain["value"], text), _quote(plain["quote"], text))
    if kind is Quote:
        return _quote
    if is_dataclass(kind):
        return _record(kind)
    if issubclass(kind, (date, time)):
        return lambda plain, _: kind.fromisoformat(plain)
    return lambda plain, _: kind(plain)


def _record(kind: Any) -> Maker:
    makers = {name: _maker(hint) for name, hint in get_type_hints(kind).items()}

    def made(plain: Any, text: str) -> Any:
        return kind(**{name: makers[name](each, text) for name, each in plain.items() if name in makers})

    return made


def _quote(plain: Mapping[str, Any], text: str) -> Quote:
    if "start" in plain:
        return Quote(text[plain["start"] : plain["end"]], plain["start"], plain["end"], plain["section"])
    said_on = date.fromisoformat(plain["said_on"]) if plain["said_on"] else None
    return Quote(plain["words"], -1, -1, plain["section"], plain["said_by"], said_on)
