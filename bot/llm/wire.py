"""One request to the endpoint, through pydantic-ai: no tools, no history, no second try. Imported when it is opened."""

from __future__ import annotations

from dataclasses import dataclass

from openai import AsyncOpenAI, DefaultAsyncHttpxClient, OpenAIError
from pydantic_ai.direct import model_request
from pydantic_ai.exceptions import AgentRunError
from pydantic_ai.messages import ModelRequest
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

from bot.llm.reasons import Failed

KEYLESS = "none"
"""Stands where an endpoint wants no key: the library insists on one."""


@dataclass(frozen=True, slots=True)
class Wire:
    """The way to one model."""

    model: OpenAIChatModel
    client: AsyncOpenAI

    async def said(self, message: str) -> str:
        """The model's reply to one message, without its thoughts. Raises Failed."""
        try:
            response = await model_request(self.model, [ModelRequest.user_text_prompt(message)])
        except (AgentRunError, OpenAIError, ValueError, TypeError, AttributeError, LookupError) as why:
            # A reply that is not shaped as it should be shows in as many ways as there are shapes.
            raise Failed(_kind(why)) from None
        return response.text or ""

    async def close(self) -> None:
        """Let go of the connections."""
        await self.client.close()


def wire(base_url: str, model: str, key: str, seconds: float) -> Wire:
    """The way to a model at an address; nothing is sent yet."""
    client = AsyncOpenAI(
        base_url=base_url,
        api_key=key or KEYLESS,
        max_retries=0,
        timeout=seconds,
        http_client=DefaultAsyncHttpxClient(follow_redirects=False),  # nothing goes where the settings do not say
    )
    # These two come from variables of the environment that were set for somebody else's program.
    client.organization = client.project = None
    provider = OpenAICompatibleProvider("rolecall", openai_client=client)
    return Wire(OpenAIChatModel(model, provider=provider), client)


def _kind(why: BaseException) -> str:
    status = getattr(why, "status_code", None)
    return f"{type(why).__name__} {status}" if isinstance(status, int) else type(why).__name__
