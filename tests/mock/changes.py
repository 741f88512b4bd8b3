"""How what is sent gets into what is stored: created, or merged into it. README.md states the rules; no page does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from tests.mock.behaviour import Behaviour
from tests.mock.styles import Styles

Json = dict[str, Any]
Hook = Callable[[list[Json], Json], None]  # is given a list and the item of it that was just written
_DATE = "%Y-%m-%d %H:%M:%S +0000"


def _now() -> datetime:
    return datetime.now(timezone.utc)


class Changes:
    def __init__(
        self,
        styles: Styles,
        behaviour: Behaviour,
        new_id: Callable[[], int],
        hooks: dict[str, Hook],
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._styles = styles
        self._stamps = behaviour.stamps
        self._new_id = new_id
        self._hooks = hooks
        self._now = now

    def stamp(self, record: Json, item: Json, when: str, *, anew: bool = True) -> None:
        """Sets the members of a record that hold a time; without `anew` only those that are not there."""
        for name in self._stamps[when]:
            if (name in record or name in item) and (anew or name not in item):
                is_number = "integer" in self._styles.kinds(record.get(name, {}))
                item[name] = int(self._now().timestamp()) if is_number else self._now().strftime(_DATE)

    def create(self, key: str, record: Json, sent: Json) -> Json:
        """A new thing of what was sent: what is nested in it gets ids as it has."""
        item: Json = {}
        self.merge(key, record, {}, item, sent)
        self.stamp(record, item, "created", anew=False)
        self.stamp(record, item, "updated", anew=False)
        return item

    def merge(self, key: str, record: Json, request: Json, stored: Json, sent: Json) -> None:
        """Member by member. `record` and `request` are the schemas of members, as stored and as sent."""
        for name, value in sent.items():
            schema = record.get(name, request.get(name, {}))
            if isinstance(value, dict) and self._styles.properties(schema):
                inner = stored.get(name)
                stored[name] = inner if isinstance(inner, dict) else {}
                self.merge(f"{key}/{name}", self._styles.properties(schema), {}, stored[name], value)
            elif isinstance(value, list) and "id" in self._styles.properties(self._styles.items(schema)):
                self._merge_list(f"{key}/{{}}/{name}", stored, name, value, schema, request.get(name, {}))
            else:
                stored[name] = value

    def _merge_list(self, key: str, stored: Json, name: str, sent: list[Any], schema: Any, request: Any) -> None:
        """Items by their ids. Those that were not sent stay only where the description says that what has no id is
        created each time it is sent, so that sending some is not sending all."""
        items: list[Json] = stored[name] if isinstance(stored.get(name), list) else []
        record = self._styles.properties(self._styles.items(schema))
        touched = [self._merge_item(key, items, record, item) for item in sent if isinstance(item, dict)]
        if not any("createdWithout" in part.get("x-oac", {}) for part in self._styles.parts(request)):
            items[:] = touched
        stored[name] = items
        for item in touched:
            self.written(key, items, item)

    def _merge_item(self, key: str, items: list[Json], record: Json, sent: Json) -> Json:
        known = next((old for old in items if "id" in sent and old.get("id") == sent["id"]), None)
        if known is None:
            number = self._new_id() if "id" not in sent else sent["id"]
            known = {"id": str(number) if "string" in self._styles.kinds(record["id"]) else number}
            self.merge(key, record, {}, known, sent)
            self.stamp(record, known, "created", anew=False)
            items.append(known)
        else:
            self.merge(key, record, {}, known, sent)
        return known

    def written(self, key: str, items: list[Json], item: Json) -> None:
        """What else changes with an item."""
        if key in self._hooks:
            self._hooks[key](items, item)
