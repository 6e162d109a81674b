"""Why a language model cannot be asked, or was asked in vain."""

from __future__ import annotations


class NotInstalled(Exception):
    """The packages that speak to an endpoint are not there; the message says what to install."""

    def __init__(self) -> None:
        super().__init__(
            "LLM_BASE_URL and LLM_MODEL are set, but the packages for a language model are not installed. Install them "
            "with `.venv/bin/python -m pip install --require-hashes -r requirements-llm.txt`, or leave both empty."
        )


class Failed(Exception):
    """The endpoint did not answer as it should; the message is a kind of failure, never what was sent or said."""
