"""Which internet addresses the bot may connect to on somebody's word: public ones, and none that hides another."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_SPECIAL = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"))
"""Protocol assignments and 6to4 relays, of which Python calls some global, as its versions differ."""
_UNICAST = IPv6Network("2000::/3")
_HIDING = tuple(
    IPv6Network(each)
    for each in (
        "::ffff:0:0/96",  # IPv4-mapped
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64 within a network
        "2001::/32",  # Teredo
        "2002::/16",  # 6to4
    )
)


def is_public(address: str) -> bool:
    """Whether an address is one of the public internet.

    Private, loopback, link-local, shared, reserved and multicast ones are not, nor is an IPv6 one that carries an IPv4
    one.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if parsed.is_multicast or parsed.is_reserved or parsed.is_unspecified or not parsed.is_global:
        return False
    if isinstance(parsed, IPv4Address):
        return not any(parsed in network for network in _SPECIAL)
    return _is_plain(parsed)


def _is_plain(address: IPv6Address) -> bool:
    return address in _UNICAST and not any(address in network for network in _HIDING)
