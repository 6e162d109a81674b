"""How a JSON value is held against a table: small rules that leave a fault with a pointer for whatever is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workspace.wire import Json


@dataclass(frozen=True)
class Flaw:
    """One thing that Slack refuses: where (a JSON pointer), what it says, and the constraint behind it."""

    pointer: str
    message: str
    kind: str
    expected: Any = None

    def shown(self) -> Json:
        """Return it as blocks.validate writes it."""
        constraint: Json = {"type": self.kind}
        if self.expected is not None:
            constraint["expected"] = self.expected
        code = "failed_constraint"
        return {"code": code, "message": self.message, "pointer": self.pointer, "constraint": constraint}

    def told(self, prefix: str = "") -> str:
        """Return it as response_metadata.messages writes it, below a pointer's prefix."""
        return f"[ERROR] {self.message} [json-pointer:{prefix}{self.pointer}]"


class Rule:
    """Something that a value must satisfy."""

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Add a flaw for each thing that is wrong with value, which stands at this pointer."""
        raise TypeError(f"{type(self).__name__} says nothing of {value!r} at {at}: {flaws}")


@dataclass(frozen=True)
class Words(Rule):
    """A string between two lengths."""

    most: int | None = None
    least: int = 1
    pattern: str = ""

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Hold a string against the lengths and the pattern."""
        if not isinstance(value, str):
            flaws.append(Flaw(at, "must provide a string", "type", "string"))
        elif len(value) < self.least:
            flaws.append(Flaw(at, f"must be more than {self.least - 1} characters", "min_length", self.least))
        elif self.most is not None and len(value) > self.most:
            flaws.append(Flaw(at, f"must be less than {self.most + 1} characters", "max_length", self.most))
        elif self.pattern and not re.fullmatch(self.pattern, value):
            flaws.append(Flaw(at, "failed to match the required format", "pattern", self.pattern))


@dataclass(frozen=True)
class Whole(Rule):
    """A whole number between two bounds."""

    least: int = 0
    most: int | None = None

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Hold a number against the bounds."""
        if isinstance(value, bool) or not isinstance(value, int):
            flaws.append(Flaw(at, "must be an integer", "type", "integer"))
        elif value < self.least:
            flaws.append(Flaw(at, f"must be greater than or equal to {self.least}", "minimum", self.least))
        elif self.most is not None and value > self.most:
            flaws.append(Flaw(at, f"must be less than or equal to {self.most}", "maximum", self.most))


@dataclass(frozen=True)
class Figure(Rule):
    """Any number; above a bound where one is given."""

    above: float | None = None

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Hold a number against the bound."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            flaws.append(Flaw(at, "must be a number", "type", "number"))
        elif self.above is not None and value <= self.above:
            flaws.append(Flaw(at, f"must be greater than {self.above:g}", "exclusive_minimum", self.above))


@dataclass(frozen=True)
class Yes(Rule):
    """True or false."""

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Accept a boolean."""
        if not isinstance(value, bool):
            flaws.append(Flaw(at, "must be a boolean", "type", "boolean"))


@dataclass(frozen=True)
class OneOf(Rule):
    """One of some words."""

    words: Sequence[str]

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Accept one of the words."""
        if value not in self.words:
            flaws.append(Flaw(at, f"must be one of: {', '.join(self.words)}", "enum", list(self.words)))


@dataclass(frozen=True)
class Anything(Rule):
    """A value that is not looked into."""

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Accept."""


@dataclass(frozen=True)
class Many(Rule):
    """A list whose items satisfy a rule."""

    rule: Rule
    most: int | None = None
    least: int = 0

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Hold a list against its bounds and each item against the rule."""
        if not isinstance(value, list):
            flaws.append(Flaw(at, "must provide an array", "type", "array"))
            return
        if len(value) < self.least:
            flaws.append(Flaw(at, f"no fewer than {self.least} items allowed", "min_items", self.least))
        if self.most is not None and len(value) > self.most:
            flaws.append(Flaw(at, f"no more than {self.most} items allowed", "max_items", self.most))
        for number, item in enumerate(value):
            self.rule.check(item, f"{at}/{number}", flaws)


Extra = Callable[[Json, str, list[Flaw]], None]


@dataclass(frozen=True)
class Shape(Rule):
    """An object with required and optional fields and no others; more looks at what no table can say."""

    required: Mapping[str, Rule] = field(default_factory=dict)
    optional: Mapping[str, Rule] = field(default_factory=dict)
    more: Extra | None = None

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Hold an object against its fields."""
        if not isinstance(value, dict):
            flaws.append(Flaw(at, "must provide an object", "type", "object"))
            return
        before = len(flaws)
        for name, rule in self.required.items():
            if value.get(name) is None:
                flaws.append(Flaw(at, f"missing required field: {name}", "required", name))
            else:
                rule.check(value[name], f"{at}/{name}", flaws)
        for name, item in value.items():
            if name in self.required:
                continue
            known = self.optional.get(name)
            if known is None:
                flaws.append(Flaw(at, f"invalid additional property: {name}", "additional_properties", name))
            elif item is not None:
                known.check(item, f"{at}/{name}", flaws)
        if self.more is not None and len(flaws) == before:
            self.more(value, at, flaws)


@dataclass(frozen=True)
class Kinds(Rule):
    """An object whose type is one of some names in a table of shapes."""

    table: Mapping[str, Rule]
    names: Sequence[str]

    def check(self, value: Any, at: str, flaws: list[Flaw]) -> None:
        """Find the object's shape by its type, and hold it against that."""
        if not isinstance(value, dict):
            flaws.append(Flaw(at, "must provide an object", "type", "object"))
            return
        kind = value.get("type")
        if kind is None:
            flaws.append(Flaw(at, "missing required field: type", "required", "type"))
        elif kind not in self.names or kind not in self.table:
            flaws.append(Flaw(f"{at}/type", f"unsupported type: {kind}", "enum", list(self.names)))
        else:
            self.table[kind].check({key: item for key, item in value.items() if key != "type"}, at, flaws)
