"""A document's facts: each family of facts looks for its own, and says nothing where the posting says nothing."""

from __future__ import annotations

from bot.domain.postings.applying import apply_email, apply_url
from bot.domain.postings.deadlines import closed, deadlines
from bot.domain.postings.degree import degree_required
from bot.domain.postings.employment import employment_type
from bot.domain.postings.experience import min_years
from bot.domain.postings.facts import Facts
from bot.domain.postings.hours import hours
from bot.domain.postings.lists import benefits, qualifications, responsibilities
from bot.domain.postings.materials import materials
from bot.domain.postings.onsite import onsite_days
from bot.domain.postings.organization import organization
from bot.domain.postings.page import page_of
from bot.domain.postings.people import reports_to
from bot.domain.postings.places import locations
from bot.domain.postings.salary import salary
from bot.domain.postings.start import start_date
from bot.domain.postings.title import title
from bot.domain.postings.units import Document
from bot.domain.postings.workplace import work_mode


def understand(document: Document) -> Facts:
    """Return everything the posting states, each fact with the words that state it."""
    page = page_of(document)
    return Facts(
        title=title(page),
        organization=organization(page),
        salary=salary(page),
        locations=locations(page),
        work_mode=work_mode(page),
        onsite_days=onsite_days(page),
        employment_type=employment_type(page),
        hours=hours(page),
        deadlines=deadlines(page),
        apply_email=apply_email(page),
        apply_url=apply_url(page),
        materials=materials(page),
        reports_to=reports_to(page),
        start_date=start_date(page),
        min_years=min_years(page),
        degree_required=degree_required(page),
        qualifications=qualifications(page),
        responsibilities=responsibilities(page),
        benefits=benefits(page),
        closed=closed(page),
    )
