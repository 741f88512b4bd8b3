"""What groups are called: a resource by its noun, what is nested in it after it, what several resources share by the
member alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.api.sharing.groups import Groups, innermost, uses
from codegen.api.types import Enum, List, Ref
from codegen.source.words import one, words


class Naming:
    """`names` are those that are settled, by group."""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups
        self.names: dict[str, str] = {}
        self._taken: set[str] = set()

    def settle(self, key: str, name: str) -> bool:
        """Unless the group has a name, or the name a group."""
        group = self._groups.of(key)
        if group in self.names or name in self._taken:
            return False
        self.names[group] = name
        self._taken.add(name)
        return True

    def take(self, name: str) -> None:
        """No group is called so."""
        self._taken.add(name)

    def nested(self, owners: Iterable[tuple[str, str]]) -> None:
        """Names for all that these lead to: groups that have a name, each with the name of what it is about."""
        about_: dict[str, str] = {}
        for key, about in owners:
            about_.setdefault(self._groups.of(key), about)
        levels = [list(about_.items())]
        seen = set(about_)
        while levels:
            found: dict[str, list[tuple[str, str, str]]] = {}
            for owner, about in levels.pop():
                for key, member in self._inside(owner).items():
                    if key not in seen:
                        found.setdefault(key, []).append((self.names.get(owner, ""), about, member))
            seen |= found.keys()
            for key, holders in found.items():
                if key not in self.names:
                    self._name(key, holders)
            if found:
                levels.append([(key, holders[0][1]) for key, holders in found.items()])

    def _inside(self, owner: str) -> dict[str, str]:
        """The groups that stand in one, by the member that holds them: in the singular, if it holds several."""
        groups = self._groups
        found: dict[str, str] = {}
        for key in groups.members(owner):
            for member, use in uses(groups.definitions[key]):
                inner = innermost(use)
                if isinstance(inner, Ref) and groups.of(inner.name) != owner:
                    called = one(member) if isinstance(use.type, List) else member
                    found.setdefault(groups.of(inner.name), called)
        return found

    def _name(self, key: str, holders: list[tuple[str, str, str]]) -> None:
        parent, about, member = holders[0]
        last = pascal(member)
        if isinstance(self._groups.definitions[key], Enum):
            tries = [joined(parent, last), joined(about, last)]
        else:
            several = len({each[1] for each in holders}) > 1 and len({each[2] for each in holders}) == 1
            tries = ([last] if several else []) + [joined(about, last), joined(parent, last)]
        for name in tries:
            if self.settle(key, name):
                return
        number = 2
        while not self.settle(key, f"{tries[-1]}{number}"):
            number += 1

    def rest(self, names: Mapping[str, str]) -> None:
        """Those that nothing has named keep the name that they had."""
        for keys in self._groups.all():
            number, name = 2, names[keys[0]]
            while self._groups.of(keys[0]) not in self.names and not self.settle(keys[0], name):
                name, number = f"{names[keys[0]]}{number}", number + 1


def pascal(member: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in words(member))


def joined(owner: str, member: str) -> str:
    """Order and orderStatus -> OrderStatus: what the owner ends in is not said again."""
    before, after = words(owner), words(member)
    for length in range(min(len(before), len(after) - 1), 0, -1):
        if [word.lower() for word in before[-length:]] == [word.lower() for word in after[:length]]:
            after = after[length:]
            break
    return owner + "".join(after)
