"""Lists: the filters that can be honoured, by the names of parameters and the members of what is listed; their order
and their pages. What cannot be honoured is said, not passed over (README.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from typing import Any

from tests.mock.behaviour import Behaviour
from tests.mock.parameters import Parameter
from tests.mock.places import Collection
from tests.mock.styles import Styles

Json = dict[str, Any]
Test = Callable[[Json, Any], bool]  # an item, and the value of the parameter
_PAGE = 100  # at most, and where nothing is said
_RANGES = (
    (re.compile(r"(.+)From$"), False),
    (re.compile(r"(.+)To$"), True),
    (re.compile(r"min([A-Z].*)$"), False),
    (re.compile(r"max([A-Z].*)$"), True),
)


class Lists:
    def __init__(self, styles: Styles, behaviour: Behaviour) -> None:
        self._styles = styles
        self._behaviour = behaviour

    # ---- which ----

    def test(self, parameter: Parameter, record: Json, collection: Collection | None) -> Test | None:
        """What a parameter asks of an item; None where that is not known."""
        name = parameter.name
        switch = self._behaviour.switches.get(name)
        if switch is not None and switch["member"] in record:
            return lambda item, value: _switched(item.get(switch["member"], False), switch, value)
        if re.fullmatch("(search)?keywords?", name, re.IGNORECASE):
            return lambda item, value: any(str(value).lower() in text.lower() for text in _texts(item))
        if collection is not None and name in (collection.parameter, collection.one + "Id", "ids", "id"):
            return lambda item, value: _is_among(item.get(collection.id_name), value)
        for form, is_end in _RANGES:
            found = form.match(name)
            path = self._range(found.group(1), record) if found else None
            if path:
                return lambda item, value, path=path, is_end=is_end: any(  # type: ignore[misc]
                    _is_beyond(member, value, is_end) for member in _at(item, path)
                )
        path = self._path(name, record)
        if path is None or not self._is_like(parameter.schema, record[path[0]]):
            return None
        return lambda item, value: any(_is_among(member, value) for member in [*_at(item, path)] or [None])

    def _path(self, name: str, record: Json) -> list[str] | None:
        words = name.split("_")
        camel = words[0] + "".join(word.capitalize() for word in words[1:])
        singular = name.removesuffix("s")
        for candidate in (self._behaviour.filters.get(name, ""), name, camel, singular):
            if self._is_there(candidate.split("."), record):
                return candidate.split(".")
        return None

    def _is_like(self, asked: Any, member: Any) -> bool:
        """A boolean asks for a boolean: others of the name of a member say what is to be shown."""
        return self._styles.kinds(asked) != {"boolean"} or "boolean" in self._styles.kinds(member)

    def _range(self, base: str, record: Json) -> list[str] | None:
        base = base[0].lower() + base[1:]
        for candidate in (*self._behaviour.stamps.get(base, ()), base, self._behaviour.filters.get(base, "")):
            if self._is_there(candidate.split("."), record):
                return candidate.split(".")
        return None

    def _is_there(self, path: list[str], record: Json) -> bool:
        for at, step in enumerate(path):
            if step not in record:
                return False
            schema = record[step]
            if self._styles.shape(schema) == "array" and at < len(path) - 1:
                schema = self._styles.items(schema)
            record = self._styles.properties(schema)
        return True

    # ---- in which order ----

    def order(self, name: str, record: Json) -> tuple[list[str], bool] | None:
        """The member that a word such as NAME_DESC sorts by, and whether downwards."""
        found = re.fullmatch(r"(.+)_(ASC|DESC)", str(name), re.IGNORECASE)
        if found is None:
            return None
        word = found.group(1)
        first, *more = word.lower().split("_")
        base = self._behaviour.sorts.get(word.upper(), first + "".join(each.capitalize() for each in more))
        path = self._range(base, record)
        return None if path is None else (path, found.group(2).upper() == "DESC")

    def sort(self, items: list[Json], path: list[str], is_down: bool) -> None:
        """Things without the member come last."""

        def rank(item: Json) -> tuple[int, float, str]:
            value = next(_at(item, path))
            number = _number(value)
            return (1, 0.0, str(value).lower()) if number is None else (0, number, "")

        known = [item for item in items if next(_at(item, path), None) is not None]
        rest = [item for item in items if next(_at(item, path), None) is None]
        known.sort(key=rank, reverse=is_down)
        items[:] = [*known, *rest]


def page(items: list[Any], query: Json) -> tuple[list[Any], Json]:
    """A page of a list, and what answers say of it."""
    offset = max(0, int(query.get("offset", 0)))
    limit = min(_PAGE, max(0, int(query.get("limit", _PAGE))))
    found = items[offset : offset + limit]
    return found, {"total": len(items), "count": len(found), "offset": offset, "limit": limit}


def _switched(member: Any, switch: Json, value: Any) -> bool:
    wanted = switch.get(str(value).lower(), "=")
    return wanted == "=" or (str(bool(member)).lower() == wanted)


def _at(value: Any, path: list[str]) -> Iterator[Any]:
    if isinstance(value, list):
        for element in value:
            yield from _at(element, path)
    elif not path:
        if value is not None:
            yield value
    elif isinstance(value, dict) and path[0] in value:
        yield from _at(value[path[0]], path[1:])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for element in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(element)


def _is_among(member: Any, wanted: Any) -> bool:
    if isinstance(wanted, list):
        return any(_is_among(member, each) for each in wanted)
    if isinstance(member, list):
        return any(_is_among(each, wanted) for each in member)
    if isinstance(wanted, bool):
        return bool(member) is wanted
    if isinstance(wanted, str) and "," in wanted and str(member) != wanted:
        return any(_is_among(member, each.strip()) for each in wanted.split(","))
    return member is not None and str(member).lower() == str(wanted).lower()


def _is_beyond(member: Any, wanted: Any, is_end: bool) -> bool:
    low, high = (member, wanted) if is_end else (wanted, member)
    first, second = _number(low), _number(high)
    return first is not None and second is not None and first <= second


def is_between(value: Any, since: Any, until: Any) -> bool:
    """Whether a time or a number is not before and not after others; None is no limit."""
    return (since is None or _is_beyond(value, since, False)) and (until is None or _is_beyond(value, until, True))


def _number(value: Any) -> float | None:
    """Of a number, a text of one, or a time."""
    if isinstance(value, (int, float)):
        return float(value)
    text = str(value).strip()
    for form in ("%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d"):
        try:
            found = datetime.strptime(text, form)
        except ValueError:
            continue
        try:
            return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).timestamp()
        except (OverflowError, OSError):
            return None
    try:
        return float(text)
    except ValueError:
        return None
