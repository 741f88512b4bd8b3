"""One operation as its page has it, as the description has it, and as overlays correct that. Used by drift."""

from __future__ import annotations

from codegen.compare import drift_renames as renames
from codegen.compare.drift_groups import Fact, listed
from codegen.compare.drift_layout import LIMITS, Item, Operation
from codegen.source.diagnostics import Position

AUTHENTICATION = "authentication"  # what the header Authorization comes to
# Names of facts, where kinds of findings call them otherwise.
_KINDS = {
    "readOnly": "read-only",
    "writeOnly": "write-only",
    "text": "title",
    "choice": "scopes",
    "url": "server",
    "scheme": AUTHENTICATION,
}
# Facts that do not follow from the type.
_BESIDE_TYPE = ("required", "readOnly", "writeOnly", "deprecated")
_FLAGS = ("required", "readOnly", "writeOnly", "deprecated")
_WORDS = {"readOnly": "read-only", "writeOnly": "write-only"}
_VALUES = 5  # of a new field that are named
Items = dict[str, Item]


class Comparison:
    """`moved` are names of what has come or gone, corrected or not; `explained` the texts of facts that the page states
    otherwise, by the name of the field."""

    def __init__(self, page: Operation, base: Operation, new: Items, old: Items, fixed: Items) -> None:
        self._page, self._base = page, base
        self._new, self._old, self._fixed = new, old, fixed
        self._found: list[Fact] = []
        self._told: set[tuple[str, Position, str, str, str]] = set()
        self.moved: set[str] = set()
        self.explained: dict[str, set[str]] = {}
        self._records = {part: _record(part, new) for part in ("request", "response")}

    @property
    def operation(self) -> str:
        return self._page.id

    @property
    def family(self) -> str:
        return self._page.family

    def place_of(self, name: str) -> Position:
        return next((item.place for item in self._new.values() if item.name == name), self._page.place)

    def run(self) -> list[Fact]:
        renamed = renames.items(self._old, self._new)
        self._endpoint(renamed)
        self._removed(renamed)
        self._renamed(renamed)
        added: set[str] = set(renamed.values())
        for key, item in self._new.items():
            before, fixed = self._old.get(key), self._fixed.get(key)
            if key in renamed.values():
                continue
            if before is None:
                self.moved.add(item.name)
            if before is None and fixed is None:
                added.add(key)
                if item.parent not in added:
                    self._add(f"{item.what}-added", item, f"{{it}} added{_kind(item)}", new=item.facts.get("type", ""))
                continue
            known = before or fixed
            assert known is not None
            if item.inside is not None and known.inside is None:
                added.add(key)  # what it holds has come with its type
            self._compare(item, known, fixed)
        return self._found

    def _endpoint(self, renamed: dict[str, str]) -> None:
        page, base = self._page, self._base
        shape = base.path
        for old, new in renamed.items():
            if old.startswith("path."):
                shape = shape.replace(f"{{{self._old[old].name}}}", f"{{{self._new[new].name}}}")
        if page.path != shape:
            self._about("path", f"the path {base.path} is now {page.path}", base.path, page.path)
        if page.method != base.method:
            words = f"the method {base.method.upper()} is now {page.method.upper()}"
            self._about("method", words, base.method, page.method)

    def _about(self, what: str, words: str, old: str, new: str) -> None:
        kind, place = f"{what}-changed", self._page.place
        self._found.append(Fact(kind, place, self.operation, what, words, name=what, old=old, new=new))

    def _removed(self, renamed: dict[str, str]) -> None:
        gone: set[str] = set(renamed)
        for key, item in self._old.items():
            now = self._new.get(key)
            if now is not None and item.inside is not None and now.inside is None:
                gone.add(key)  # what it held has gone with its type
            if now is None:
                self.moved.add(item.name)
            if now is not None or key not in self._fixed or key in renamed:
                continue
            if self._fixed[key].kept:
                gone.add(key)
                continue
            if item.parent not in gone:
                place = self._place_of_what_holds(item)
                self._add(f"{item.what}-removed", item, "{it} removed", old=item.facts.get("type", ""), place=place)
            gone.add(key)

    def _renamed(self, renamed: dict[str, str]) -> None:
        for old, new in renamed.items():
            was, item = self._old[old], self._new[new]
            self.moved |= {was.name, item.name}
            if old in self._fixed:
                self._add(f"{item.what}-renamed", item, f'{{it}} was called "{was.name}"', old=was.name, new=item.name)
                before, now = was.facts.get("required", ""), item.facts.get("required", "")
                if before != now:
                    self._fact(item, "required", before, now)

    def _place_of_what_holds(self, item: Item) -> Position:
        """Parameters are held by nothing: then it is where those beside it begin."""
        holder = self._new.get(item.parent)
        if holder is not None:
            return holder.inside or holder.place
        beside = (one.place for one in self._new.values() if item.parent and one.parent == item.parent)
        return min(beside, default=self._page.place)

    def _add(
        self, kind: str, item: Item, words: str, old: str = "", new: str = "", place: Position | None = None
    ) -> None:
        """One place of a page may describe several fields, where objects are shared: it is told once."""
        place = place or item.place
        identity = (kind, place, item.name, old, new)
        if identity in self._told and place.line > 1:
            return
        self._told.add(identity)
        record = self._records.get(item.parent.partition(".")[0], "")
        inner = item.parent.removeprefix(record).lstrip(".") if (item.parent + ".").startswith(record + ".") else ""
        where = inner if record else item.parent
        self._found.append(
            Fact(
                kind,
                place,
                self.operation,
                item.key,
                words,
                item.what,
                item.name,
                item.parent,
                where,
                self.family,
                old,
                new,
            )
        )

    def _compare(self, item: Item, before: Item, fixed: Item | None) -> None:
        self._explain(item, before)
        kinds = item.facts.get("type"), before.facts.get("type"), fixed.facts.get("type") if fixed is not None else None
        is_retyped = kinds[0] not in kinds[1:]
        if is_retyped:
            was, now = kinds[1] or "none", kinds[0] or "none"
            self._add("type-changed", item, f"type of {{it}} was {was}, is now {now}", was, now)
        for name in dict.fromkeys((*before.facts, *item.facts)):
            old, new = before.facts.get(name, ""), item.facts.get(name, "")
            if name == "type" or old == new or (fixed is not None and fixed.facts.get(name, "") == new):
                continue
            if is_retyped and name not in _BESIDE_TYPE:  # it follows from the type
                continue
            self._fact(item, name, old, new)
        if not is_retyped:
            self._members(item, before, fixed)

    def _explain(self, item: Item, before: Item) -> None:
        texts = {
            text for text in (*item.members, *before.members) if text not in item.members or text not in before.members
        }
        for name in {*before.facts, *item.facts}:
            old, new = before.facts.get(name, ""), item.facts.get(name, "")
            if old != new:
                texts |= {old, new, name}
                if item.what == AUTHENTICATION:
                    self.moved.add(item.name)
        if texts:
            self.explained.setdefault(item.name, set()).update(texts)

    def _fact(self, item: Item, name: str, old: str, new: str) -> None:
        if name == "value":
            self._add("example-changed", item, f"the example of the {item.parent} changed", short(old), short(new))
            return
        kind = "limit-changed" if name in LIMITS else f"{_KINDS.get(name, name)}-changed"
        label = {"text": "the title", "url": "the server", "scheme": "the authentication"}.get(
            name, f"{name} of {{it}}"
        )
        words = f"{label} was {short(old or 'none')}, is now {short(new or 'none')}"
        if name in _FLAGS and {old, new} <= {"", "true"}:
            words = f"{{it}} is {'now' if new else 'no longer'} {_WORDS.get(name, name)}"
        self._add(kind, item, words, old, new)

    def _members(self, item: Item, before: Item, fixed: Item | None) -> None:
        gone = [one for one in before.members if one not in item.members and (fixed is None or one in fixed.members)]
        come = [
            one for one in item.members if one not in before.members and (fixed is None or one not in fixed.members)
        ]
        if item.what == "scopes":
            for kind, scopes in (("removed", gone), ("added", come)):
                for scope in scopes:
                    old, new = (scope, "") if kind == "removed" else ("", scope)
                    self._add(f"scope-{kind}", item, f"scope {scope} {kind}", old, new)
            return
        renamed = renames.values(gone, come)
        if renamed:
            was, now = list(renamed), list(renamed.values())
            words = f"{_values(was)} of {{it}} {'is' if len(was) == 1 else 'are'} now {listed(now)}"
            self._add("value-renamed", item, words, ", ".join(was), ", ".join(now))
        gone = [one for one in gone if one not in renamed]
        come = [one for one in come if one not in renamed.values()]
        if gone:
            self._add("value-removed", item, f"{_values(gone)} of {{it}} removed", old=", ".join(gone))
        if come:
            self._add("value-added", item, f"{_values(come)} of {{it}} added", new=", ".join(come))


def _record(part: str, items: Items) -> str:
    """The key of the record that a body is about: of pages of records, one of them."""
    is_page = f"{part}.items" in items and f"{part}.count" in items
    return f"{part}.items" if is_page else part


def _kind(item: Item) -> str:
    """ " (string: A or B)" """
    kind = item.facts.get("type", "")
    values = f": {listed(list(item.members), _VALUES, 'or')}" if item.members else ""
    return f" ({kind}{values})" if kind else ""


def _values(texts: list[str]) -> str:
    return f"value{'s' if len(texts) > 1 else ''} {listed(texts)}"


def short(text: str) -> str:
    return text if len(text) <= 120 else text[:117] + "..."
