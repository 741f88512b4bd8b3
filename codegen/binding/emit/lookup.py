"""The index by which names are looked up: the same hash as the runtime's (base/lookup.h)."""

from __future__ import annotations

from collections.abc import Sequence

_FACTOR = 0x9E3779B97F4A7C15
_MASK = 0xFFFFFFFFFFFFFFFF


_LAST_PLACE = 0xFFFF  # `mask` has 16 bits; there is a free place for as many names

FEW = 4  # so many fields are looked at one by one


def index(names: Sequence[str]) -> tuple[int, ...]:
    """Numbers of names, from 1, in slots; 0 is a free one, of which there are as many where the mask allows."""
    count = 2
    while count < len(names) * 2 and count <= _LAST_PLACE:
        count *= 2
    slots = [0] * count
    for number, name in enumerate(names, 1):
        slot = hash_of(name.encode()) % count
        while slots[slot]:
            slot = (slot + 1) % count
        slots[slot] = number
    return tuple(slots)


def mask_of(slots: Sequence[int]) -> int:
    """The number of the last place of an index; 0 where there is none."""
    return len(slots) - 1 if slots else 0


def hash_of(name: bytes) -> int:
    value, rest = len(name), name
    while len(rest) > 8:
        value = (value ^ _bytes(rest[:8])) * _FACTOR & _MASK
        value ^= value >> 29
        rest = rest[8:]
    return ((value ^ _bytes(rest)) * _FACTOR & _MASK) >> 40


def _bytes(part: bytes) -> int:
    if len(part) >= 4:
        return int.from_bytes(part[:4] + part[-4:], "little")
    return int.from_bytes((part[0], part[len(part) // 2], part[-1]), "little") if part else 0
