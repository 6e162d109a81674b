"""The posting that a page states for search engines, which pages filled by a script have and nothing else."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from typing import Any


def job_data(page: Any) -> str:
    """The schema.org JobPosting of a page as a little page of its own; empty where there is none.

    Only what its authors wrote is taken: boards fill `validThrough` with days of their own.
    """
    for script in page.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            stated = json.loads(script.text or "")
        except ValueError:
            continue
        for job in _jobs(stated):
            return _as_page(job)
    return ""


def _jobs(stated: object) -> Iterator[dict[str, object]]:
    if isinstance(stated, list):
        for each in stated:
            yield from _jobs(each)
    elif isinstance(stated, dict):
        if "JobPosting" in str(stated.get("@type")) and isinstance(stated.get("description"), str):
            yield stated
        yield from _jobs(stated.get("@graph"))


def _as_page(job: dict[str, object]) -> str:
    description = str(job["description"])
    if "&lt;" in description and "<" not in description:
        description = html.unescape(description)
    title, organization = job.get("title"), job.get("hiringOrganization")
    named = organization.get("name") if isinstance(organization, dict) else organization
    heading = f"<h1>{html.escape(title)}</h1>" if isinstance(title, str) else ""
    by = f"<p>Organization: {html.escape(named)}</p>" if isinstance(named, str) else ""
    if "<" not in description:
        description = f"<pre>{html.escape(description)}</pre>"
    return f"<html><body>{heading}{by}<div>{description}</div></body></html>"
