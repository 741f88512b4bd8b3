"""What a change takes away: how to keep it, and which lines of our own programs, tests and texts name it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.compare.change import Change
from codegen.source import files
from codegen.source.node import Node
from codegen.source.shown import printable
from codegen.source.yamlwrite import write

# What is made of the description, what knows no API, and what tells the past.
_NOT_OURS = ("generated/", "spec/", "codegen/", "runtime/", "CHANGELOG.md")
_TEXTS = (".c", ".h", ".py", ".sh", ".md", ".json", ".inc")
_OF_API = re.compile(r"<ecwid/|\becwid_\w|\bECWID_(?!DOCS_DIR)|build/ecwid\b|spec/ecwid")
_TELLING = 10  # letters of a member's name that only the API has
_TELLING_LEAST = 4  # of such names, where data is of the API
_WORD_LEAST = 8  # letters of a name that stands for itself; others count as keys and in lists of names
_SIZE_CEILING = 1 << 20
_LINE_SHOWN = 100


@dataclass(frozen=True)
class Lost:
    """One thing that programs can no longer name: in C, and in JSON where it has a name there."""

    symbol: str
    name: str = ""
    schema: str = ""

    def expression(self, with_access: bool) -> re.Pattern[str]:
        """What lines that name it hold. `with_access`: in C also what looks like access to a member."""
        owner, _, member = self.symbol.partition(".")
        if not member:
            return re.compile(rf"\b{re.escape(owner)}\b")
        forms = [rf"\b{re.escape(owner)}[._]{re.escape(member)}\b"]
        if with_access:
            forms.append(rf"(?:\.|->){re.escape(member)}\b")
        if self.name:
            word = re.escape(self.name)
            forms.append(rf"[\"']{word}[\"']\s*[:,]" if len(self.name) < _WORD_LEAST else rf"\b{word}\b")
        return re.compile("|".join(forms))


def lost(changes: Iterable[Change]) -> list[Lost]:
    """What has gone or is called otherwise now."""
    found: dict[Lost, None] = {}
    for change in changes:
        if change.action != "edit" or not (change.rule.endswith("-removed") or change.renamed_from):
            continue
        schema, _, name = change.subject.rpartition(".")
        symbol = change.renamed_from or change.symbol
        if symbol:
            found[Lost(symbol, name if "." in symbol else "", schema)] = None
        for gone in change.also:
            if gone.startswith("-"):
                found[Lost(gone[1:])] = None
    return list(found)


def lines(root: str, names: Iterable[str], gone: list[Lost], description: Node) -> Iterator[str]:
    """PLACE: LINE of every line that may name any of it, in programs and texts that are about the API."""
    expressions = {is_c: [one.expression(is_c) for one in gone] for is_c in (True, False)}
    telling = {name for name in _members(description) if len(name) >= _TELLING}
    for name in sorted(names) if gone else ():
        if name.startswith(_NOT_OURS) or not name.endswith(_TEXTS):
            continue
        try:
            data = files.read_regular(os.path.join(root, name), _SIZE_CEILING)
        except OSError:
            continue
        text = (data or b"").decode("utf-8", "replace")
        words = set(re.findall(r"\w+", text)) if name.endswith(".json") else set()
        if not _OF_API.search(text) and len(words & telling) < _TELLING_LEAST:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if any(one.search(line) for one in expressions[not name.endswith((".py", ".json", ".sh"))]):
                yield printable(f"{name}:{number}: {line.strip()[:_LINE_SHOWN]}")


def _members(description: Node) -> Iterator[str]:
    components = description.get("components")
    schemas = components.get("schemas") if components is not None else None
    for _, schema in schemas.items() if schemas is not None else ():
        properties = schema.get("properties")
        yield from properties.members if properties is not None else ()


def recipe(gone: list[Lost], before: Node) -> Iterator[str]:
    """Actions of an overlay that keep members which their pages no longer have; `before` is the description that has
    them."""
    components = before.get("components")
    schemas = components.get("schemas") if components is not None else None
    for one in gone:
        schema = schemas.get(one.schema) if schemas is not None and one.schema else None
        properties = schema.get("properties") if schema is not None else None
        member = properties.get(one.name) if properties is not None else None
        if properties is None or member is None:
            continue
        names = list(properties.members)
        at = names.index(one.name)
        after = f", after: {names[at - 1]}" if at else ""
        body = "".join(f"        {line}\n" for line in write(member).rstrip("\n").split("\n"))
        yield (
            f"  - target: $.components.schemas.{one.schema}.properties\n"
            f"    description: The page no longer has it. Say here why it stays.\n"
            f"    update:\n      {one.name}:\n{body}        x-oac: {{keep: say here why it stays{after}}}\n"
        )
