"""The index by which names are looked up: the same hash as the runtime's (base/lookup.h)."""

from __future__ import annotations

from collections.abc import Sequence

_MIX = 0x9E3779B97F4A7C15
_MASK = 0xFFFFFFFFFFFFFFFF


def index(names: Sequence[str]) -> tuple[int, ...]:
    """Numbers of names, from 1, in slots; 0 is a free one. More than a third is free, and so there always is one."""
    if not names:
        return ()
    count = 1
    while count * 2 < len(names) * 3:
        count *= 2
    slots = [0] * count
    for number, name in enumerate(names, 1):
        slot = _hash(name.encode()) % count
        while slots[slot]:
            slot = (slot + 1) % count
        slots[slot] = number
    return tuple(slots)


def _hash(name: bytes) -> int:
    value, rest = len(name), name
    while len(rest) > 8:
        value ^= int.from_bytes(rest[:8], "little")
        value = (value * _MIX & _MASK) ^ (value >> 29)
        rest = rest[8:]
    value = (value ^ int.from_bytes(rest, "little")) * _MIX & _MASK
    return value >> 40
