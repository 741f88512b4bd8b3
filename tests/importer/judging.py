"""What is read of cells against what a person has judged that they say.

judged/published.tsv names fields of the vendor's pages (page, section, object, field) with their facts, none of the
pages' words; they were drawn with a fixed seed from the cells that differ, a number of each kind of fact: it guards
what is read. judged/drawn.tsv and drawn_later.tsv were drawn from the Markdown, and judged before the importer was
asked. judged/cells.tsv are cells of our own (name, type, description) with theirs. `python3 -m tests.importer.judging`
prints recall and precision of every kind, and those of findings (see told); `--draw` prints a new sample of the first
sort, to be judged.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.importer.published import published, rows
from tests.importer.support import HAS_PARSERS, PUBLISHED, page, run
from tests.importer.told import told_findings, told_members, told_of_pages

SAMPLES = ("published.tsv", "drawn.tsv", "drawn_later.tsv")
SEED = 13
SHARE = 40  # of each kind of fact
_LIMITS = frozenset("minLength maxLength minItems maxItems minimum maximum exclusiveMinimum exclusiveMaximum".split())
_KINDS = {
    "enum": "enumeration",
    "const": "enumeration",
    "default": "default",
    "readOnly": "read-only",
    "deprecated": "deprecated",
}


@dataclass
class Score:
    found: Counter[str] = field(default_factory=Counter)  # of what is expected
    expected: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, where: str, expected: dict[str, Any], read: dict[str, Any]) -> None:
        for name in sorted({*expected, *read}):
            kind = kind_of(name)
            self.expected[kind] += name in expected
            self.read[kind] += name in read
            if name in expected and name in read and expected[name] == read[name]:
                self.found[kind] += 1
            else:
                self.wrong.append(f"{where}: {name}: should be {expected.get(name)}, is {read.get(name)}")

    def lines(self) -> Iterator[str]:
        for kind in sorted(self.expected | self.read):
            recall, precision = self.shares(kind)
            yield f"{kind:12} {self.expected[kind]:4} facts, recall {recall:6.1%}, precision {precision:6.1%}"

    def shares(self, kind: str) -> tuple[float, float]:
        """Recall and precision."""
        found = self.found[kind]
        return found / (self.expected[kind] or 1), found / (self.read[kind] or 1)

    def all_shares(self) -> tuple[float, float]:
        """Recall and precision of all kinds together."""
        found = sum(self.found.values())
        return found / sum(self.expected.values()), found / sum(self.read.values())


def kind_of(name: str) -> str:
    return "limit" if name in _LIMITS else _KINDS.get(name, name)


def flat(schema: dict[str, Any]) -> dict[str, Any]:
    """Facts of a schema by their keywords; those of an array's elements beside those of the array."""
    made: dict[str, Any] = {}
    shape = ""
    while "items" in schema:
        made.update({key: schema[key] for key in schema if key in _LIMITS or key in _KINDS})
        shape += "array of " if schema["type"] == "array" else "array or null of "
        schema = schema["items"]
    is_nullable = {"type": "null"} in schema.get("anyOf", ())
    schema = schema["anyOf"][0] if is_nullable else schema
    made.update({key: schema[key] for key in schema if key in _LIMITS or key in _KINDS})
    kind = "object" if "$ref" in schema or schema.get("additionalProperties") else schema.get("type", "any")
    made["type"] = shape + (kind if isinstance(kind, str) else " or ".join(kind)) + (" or null" if is_nullable else "")
    return made


@cache
def read_facts() -> dict[tuple[str, str, str, str], tuple[dict[str, Any], Any]]:
    """The facts of every field of the vendor's pages, and its row."""
    from codegen.pages.objects import Objects
    from codegen.pages.required import required_names

    made = {}
    objects = Objects(False)
    items = published().imported.root.plain()["paths"].values()
    operations = {each["operationId"]: each for item in items for each in item.values()}
    for one in published().pages:
        file = str(Path(one.page.file).relative_to(PUBLISHED))
        for each in operations.get(one.operation, {}).get("parameters", ()):
            if each.get("in") == "header":
                facts = flat(each["schema"]) | ({"required": True} if each.get("required") else {})
                made[file, "headers", "", each["name"]] = (facts, None)
        for section in one.page.sections:
            maker, fields, siblings = objects.fields(one, section)
            required = required_names(section)
            for each in fields:
                facts = flat(maker.make(section, each, siblings))
                if each.target is not None and each.target.section is not None and facts["type"].endswith("object"):
                    facts["object"] = each.target.section.anchors[0]
                if each.facts.required or each.row.name in required:
                    facts["required"] = True
                made[file, section.kind, section.anchors[0] if section.is_object else "", each.row.name] = (
                    facts,
                    each.row,
                )
    return made


def drawn() -> Iterator[tuple[tuple[str, str, str, str], dict[str, Any]]]:
    """A sample: of all cells that differ, so many of each kind of fact, and so many of those that state none."""
    distinct: dict[str, tuple[tuple[str, str, str, str], dict[str, Any]]] = {}
    for key, (facts, row) in read_facts().items():
        distinct.setdefault(f"{row.name} {row.type and row.type.text} {row.text.text}", (key, facts))
    by_kind: dict[str, list[tuple[tuple[str, str, str, str], dict[str, Any]]]] = {}
    for key, facts in distinct.values():
        for name in facts:
            kind = kind_of(name) if name != "type" else facts["type"].rpartition(" ")[2] if len(facts) == 1 else ""
            if kind:
                by_kind.setdefault(kind, []).append((key, facts))
    chosen: dict[tuple[str, str, str, str], dict[str, Any]] = {}
    for kind in sorted(by_kind):
        every = by_kind[kind]
        chosen.update(random.Random(f"{SEED} {kind}").sample(every, min(SHARE, len(every))))
    yield from sorted(chosen.items())


def score_published(sample: str = "published.tsv") -> Score:
    score = Score()
    read = read_facts()
    for file, section, owner, name, facts in rows(sample):
        key = (file, section, owner, name)
        score.add(" ".join(key), json.loads(facts), read[key][0] if key in read else {})
    return score


def score_cells() -> Score:
    """Of our own cells. The findings that a cell has to give stand among its facts, by their kinds."""
    score = Score()
    for name, kind, text, facts in rows("cells.tsv"):
        imported = run(page((name, kind, text)))
        schema = imported.root.plain()["components"]["schemas"]["UpdateTeaRequest"]
        read = flat(schema["properties"][name])
        if name in schema.get("required", ()):
            read["required"] = True
        if imported.findings:
            read["finding"] = sorted({one.kind for one in imported.findings})
        score.add(f"{kind} | {text}", {"type": read["type"], **json.loads(facts)}, read)
    return score


def main(arguments: list[str]) -> int:
    if not HAS_PARSERS:
        print("python3-markdown-it and python3-bs4 are not installed")
        return 0
    if arguments == ["--draw"]:
        for key, facts in drawn():
            print("\t".join((*key, json.dumps(facts, ensure_ascii=False, sort_keys=True))))
        return 0
    score = score_cells()
    print("our own cells:", *score.lines(), *score.wrong, sep="\n  ")
    if not PUBLISHED.is_dir():
        print("ECWID_DOCS_DIR is not set: the vendor's pages are not tested")
        return 0
    for sample in SAMPLES:
        score = score_published(sample)
        recall, precision = score.all_shares()
        print(f"{sample}: recall {recall:.1%}, precision {precision:.1%}", *score.lines(), *score.wrong, sep="\n  ")
    for name, told in (*told_of_pages(), ("undocumented.tsv", told_members()), ("findings.tsv", told_findings())):
        print(f"{name}: {told}", *told.lines(), sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
