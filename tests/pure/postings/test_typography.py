"""Folding typography keeps every character in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.postings.typography import BULLET, SKIPPED, fold, plain


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    """A folded text is exactly as long as the original."""
    assert len(fold(text)) == len(text)


def test_quotes_dashes_and_spaces_become_plain() -> None:
    """Curly quotes, dashes of every length and no-break spaces become those of a keyboard."""
    assert fold("“it’s”\u00a0a\u202fG\u2011Suite – day—long") == '"it\'s" a G-Suite - day-long'


def test_bullets_of_broken_fonts_are_bullets() -> None:
    """What PDF readers and symbol fonts leave of a bullet is one."""
    assert fold("\x7f\uf0b7▪●") == BULLET * 4


def test_broken_soft_hyphens_are_skipped() -> None:
    """A soft hyphen, whole or broken into a not sign, is no part of the word."""
    assert fold("meet¬ings") == f"meet{SKIPPED}ings"
    assert plain("meet¬ings  at\nnoon\u00ad") == "meetings at noon"


def test_line_ends_of_every_system_are_new_lines() -> None:
    """Returns, form feeds and line separators end a line."""
    assert fold("a\r\nb\rc\u2028d") == "a \nb\nc\nd"
