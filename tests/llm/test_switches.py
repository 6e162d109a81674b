from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import BadSettings, Llm, Secret, language_model, read
from tests.test_env_example import GOOD

NOWHERE = Path("no-such.env")
LLM = {"LLM_BASE_URL": "https://llm.example/v1/", "LLM_MODEL": "some/model:8b", "LLM_API_KEY": "sk-hunter2"}


def test_no_language_model_is_the_default() -> None:
    """Neither address nor model: there is none, whatever else is set."""
    assert read(env_file=NOWHERE, environ=GOOD).llm is None
    assert language_model(env_file=NOWHERE, environ={}) is None
    assert language_model(env_file=NOWHERE, environ={"LLM_API_KEY": "sk-hunter2", "LLM_SECONDS": "x"}) is None


def test_an_address_and_a_model_are_enough() -> None:
    """The key may be missing, and the time limit has a default; both readers agree."""
    found = language_model(env_file=NOWHERE, environ=LLM)
    assert found == Llm("https://llm.example/v1", "some/model:8b", Secret("sk-hunter2"), 8.0)
    assert read(env_file=NOWHERE, environ={**GOOD, **LLM}).llm == found
    keyless = {"LLM_BASE_URL": "http://10.1.2.3:11434/v1", "LLM_MODEL": "small", "LLM_SECONDS": "30"}
    assert language_model(env_file=NOWHERE, environ=keyless) == Llm("http://10.1.2.3:11434/v1", "small", Secret(""), 30)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LLM_BASE_URL", ""),
        ("LLM_MODEL", ""),
        ("LLM_BASE_URL", "llm.example/v1"),
        ("LLM_BASE_URL", "ftp://llm.example/v1"),
        ("LLM_BASE_URL", "https://user:hunter2@llm.example/v1"),
        ("LLM_BASE_URL", "https://llm.example/v1?key=hunter2"),
        ("LLM_BASE_URL", "http://llm.example/v1"),
        ("LLM_MODEL", "two words"),
        ("LLM_API_KEY", "sk hunter2"),
        ("LLM_API_KEY", "sk-hünter2"),
        ("LLM_SECONDS", "0"),
        ("LLM_SECONDS", "61"),
        ("LLM_SECONDS", "soon"),
    ],
)
def test_what_is_wrong_with_it_is_one_sentence(name: str, value: str) -> None:
    """A missing or malformed variable gives one sentence that names it and shows no key."""
    for reading in (
        lambda: language_model(env_file=NOWHERE, environ={**LLM, name: value}),
        lambda: read(env_file=NOWHERE, environ={**GOOD, **LLM, name: value}),
    ):
        with pytest.raises(BadSettings) as bad:
            reading()
        (sentence,) = bad.value.sentences
        assert sentence.startswith(name)
        assert sentence.endswith(".")
        assert "hunter2" not in sentence


def test_the_key_is_not_shown() -> None:
    """Neither the settings nor the model's own record shows the key when printed."""
    assert "hunter2" not in repr(read(env_file=NOWHERE, environ={**GOOD, **LLM}))
    assert "hunter2" not in repr(language_model(env_file=NOWHERE, environ=LLM))
