"""What stands where: neighbours, and what stayed in its place relative to the others. Work grows with the list."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

# Between the same neighbours, so many pairs of names are compared. Where more could be meant, nothing is guessed.
MOST_PAIRS = 10_000


def kept_order(ranks: Sequence[int]) -> set[int]:
    """Indexes of a longest ascending run within `ranks`: what stayed where it was relative to the others. Of several,
    the one whose end comes first, and so on backwards."""
    runs: list[list[int]] = []  # by length less one: the indexes at which a run of this length ends
    below: list[list[int]] = []  # their ranks, negated: they ascend
    tails: list[int] = []  # the smallest rank at which a run of this length ends
    before: list[int] = []  # of each index: the one before it in its run
    for at, rank in enumerate(ranks):
        length = bisect_left(tails, rank)
        before.append(runs[length - 1][bisect_right(below[length - 1], -rank)] if length else -1)
        if length == len(runs):
            runs.append([])
            below.append([])
            tails.append(rank)
        runs[length].append(at)
        below[length].append(-rank)
        tails[length] = rank
    kept = set()
    at = runs[-1][0] if runs else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept


def neighbours(names: Sequence[str], known: Container[str]) -> dict[str, tuple[str, str]]:
    """Of each name: the nearest known ones before and after it; empty where there is none."""
    left, right = previous(names, known), previous(names[::-1], known)
    return {name: (left[name], right[name]) for name in names}


def previous(names: Sequence[str], known: Container[str]) -> dict[str, str]:
    """Of each name: the nearest known one before it; empty where there is none. Of a name that
    stands twice, the first counts."""
    found: dict[str, str] = {}
    last = ""
    for name in names:
        found.setdefault(name, last)
        if name in known:
            last = name
    return found


def last_of(names: Sequence[str], known: Container[str]) -> int:
    """The index of the last known name, -1 where there is none: what stands behind it was added at the end."""
    return next((at for at in range(len(names) - 1, -1, -1) if names[at] in known), -1)
