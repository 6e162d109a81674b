"""What a file may cost: its size, its text, and the memory and time of the process that reads it."""

from __future__ import annotations

MOST_BYTES = 5_000_000
MOST_PAGES = 30
MOST_TEXT_BYTES = 200_000
"""A posting has 5,000 to 8,000 characters."""

CHILD_MEMORY = 512 * 1024 * 1024
CHILD_CPU_SECONDS = 5
CHILD_WALL_SECONDS = 10
CHILD_OPEN_FILES = 16
"""Enough for a parser to load a part of itself late."""
