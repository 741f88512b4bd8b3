"""Names that nearly agree: the one rule, and an index that finds them among many names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache


_LENGTH_CEILING = 100  # longer names are near to none


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def near(one: str, other: str) -> bool:
    """Whether two names that differ look as if they were meant to be the same."""
    if one == other:
        return False
    plain, second = _plain(one), _plain(other)
    if plain == second:
        return True
    if abs(len(plain) - len(second)) > 1 or (plain[:1] != second[:1] and plain[-1:] != second[-1:]):
        return False  # most do not even come near
    if min(len(plain), len(second)) < 6 or re.sub(r"\D", "", plain) != re.sub(r"\D", "", second):
        return False
    if len(plain) == len(second):
        differing = [at for at in range(len(plain)) if plain[at] != second[at]]
        swapped = (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and plain[differing[0]] == second[differing[1]]
            and plain[differing[1]] == second[differing[0]]
        )
        return len(differing) == 1 or swapped
    shorter, longer = sorted((plain, second), key=len)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


class Names:
    """Names, among which those near to another one are found without a look at each."""

    def __init__(self, names: Iterable[str]) -> None:
        self._order = {name: at for at, name in enumerate(names)}
        self._by_form: dict[str, list[str]] | None = None

    def near(self, name: str) -> str | None:
        """The first of the names that is near to this one."""
        if len(name) > _LENGTH_CEILING:
            return None
        if self._by_form is None:
            self._by_form = {}
            for known in self._order:
                for form in _forms(known):
                    self._by_form.setdefault(form, []).append(known)
        found = {known for form in _forms(name) for known in self._by_form.get(form, ()) if near(known, name)}
        return min(found, key=self._order.__getitem__) if found else None


def _forms(name: str) -> Iterator[str]:
    """Names that differ in one letter, or by two that are exchanged, share one of these."""
    if len(name) <= _LENGTH_CEILING:
        plain = _plain(name)
        yield plain
        yield from dict.fromkeys(plain[:at] + plain[at + 1 :] for at in range(len(plain)))
