"""The time zones that forms offer: where small nonprofits mostly are, and whichever a posting has already."""

from __future__ import annotations

COMMON = {
    "America/New_York": "Eastern (New York)",
    "America/Chicago": "Central (Chicago)",
    "America/Denver": "Mountain (Denver)",
    "America/Phoenix": "Arizona (Phoenix)",
    "America/Los_Angeles": "Pacific (Los Angeles)",
    "America/Anchorage": "Alaska (Anchorage)",
    "Pacific/Honolulu": "Hawaii (Honolulu)",
    "America/Puerto_Rico": "Atlantic (Puerto Rico)",
    "America/Halifax": "Atlantic (Halifax)",
    "America/St_Johns": "Newfoundland (St. John's)",
    "America/Toronto": "Eastern (Toronto)",
    "America/Winnipeg": "Central (Winnipeg)",
    "America/Edmonton": "Mountain (Edmonton)",
    "America/Vancouver": "Pacific (Vancouver)",
    "America/Mexico_City": "Mexico City",
    "America/Bogota": "Bogotá",
    "America/Sao_Paulo": "São Paulo",
    "Europe/London": "London",
    "Europe/Dublin": "Dublin",
    "Europe/Lisbon": "Lisbon",
    "Europe/Paris": "Paris, Brussels, Madrid",
    "Europe/Berlin": "Berlin, Vienna, Rome",
    "Europe/Zurich": "Zurich, Geneva",
    "Europe/Athens": "Athens",
    "Europe/Istanbul": "Istanbul",
    "Africa/Lagos": "Lagos",
    "Africa/Johannesburg": "Johannesburg",
    "Africa/Nairobi": "Nairobi",
    "Asia/Jerusalem": "Jerusalem",
    "Asia/Beirut": "Beirut",
    "Asia/Dubai": "Dubai",
    "Asia/Karachi": "Karachi",
    "Asia/Kolkata": "Delhi, Mumbai",
    "Asia/Dhaka": "Dhaka",
    "Asia/Bangkok": "Bangkok",
    "Asia/Manila": "Manila",
    "Asia/Singapore": "Singapore",
    "Asia/Tokyo": "Tokyo",
    "Australia/Perth": "Perth",
    "Australia/Adelaide": "Adelaide",
    "Australia/Brisbane": "Brisbane",
    "Australia/Sydney": "Sydney, Melbourne",
    "Pacific/Auckland": "Auckland",
    "UTC": "UTC",
}
"""IANA zone to what people call it."""


def offered(zone: str) -> dict[str, str]:
    """The zones to choose from; one that is not among the common ones comes first, under its own name."""
    return dict(COMMON) if zone in COMMON else {zone: zone.replace("_", " "), **COMMON}
