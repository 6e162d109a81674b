"""Which internet addresses the bot may connect to on somebody's word: public ones, and none that hides another."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

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
    return isinstance(parsed, IPv4Address) or _is_plain(parsed)


def _is_plain(address: IPv6Address) -> bool:
    return address in _UNICAST and not any(address in network for network in _HIDING)
