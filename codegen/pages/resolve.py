"""All pages together: their fields with the objects that types name, and with the values that examples give."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from codegen.pages.bounds import ARRAYS
from codegen.pages.fields import Field, Resolved, Target
from codegen.pages.jsontext import JsonError, parse_json
from codegen.pages.links import page_address
from codegen.pages.loosejson import parse_loosely
from codegen.pages.numbers import decimal_example
from codegen.pages.page import Page, Section
from codegen.pages.lookup import stem_of
from codegen.pages.targets import Targets
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_ROOT_ARRAY = re.compile(
    r"(?:^|^[^.:]*\b(?:is|returns?|contains|as|with|sends?|get) )(?:an? |the )?(?:JSON )?array\b(?! in)", re.IGNORECASE
)
_ROOT_OBJECT = re.compile(r"\bobject (?:with|of|that|containing|which)\b", re.IGNORECASE)


def is_root_array(section: Section) -> bool:
    """Whether the section says that its fields are those of each element of an array."""
    text = section.paragraphs[0].text if section.paragraphs else ""
    found, before = _ROOT_ARRAY.search(text), _ROOT_OBJECT.search(text)
    return found is not None and (before is None or before.start() > found.start())


def resolve(pages: Iterable[tuple[Page, str]]) -> list[Resolved]:
    """All pages (with the names of their operations) together, so that links between them can be followed."""
    every = [Resolved(page, operation) for page, operation in pages]
    by_address: dict[str, Resolved] = {}
    by_stem: dict[str, list[Resolved]] = {}
    for one in every:
        by_address.setdefault(page_address(one.page.address or one.page.file), one)
        by_stem.setdefault(stem_of(one.page.address or one.page.file), []).append(one)
    for one in every:
        _parse_examples(one)
    targets = [Targets(one, by_address, by_stem) for one in every]
    strange = {key: members for each in targets for key, members in each.strange().items()}
    for each in targets:
        each.run(strange)
    decimals: set[tuple[str, str, str]] = set()
    names: set[str] = set()
    for one in every:
        _give_values(one)
        one.decimals, one.names = decimals, names
        for section in one.page.sections:
            for found in one.of(section):
                names.add(found.row.name)
                if decimal_example(found.values) is not None:
                    decimals.add((one.page.family, section.name if section.is_object else section.kind, found.row.name))
    return every


def _parse_examples(one: Resolved) -> None:
    for example in one.page.examples:
        if not example.text.strip():
            continue
        node: Node | None
        try:
            node, wrong = parse_json(example.text)
        except JsonError as refused:
            node, wrong = None, [refused]
        for error in wrong:
            place = one.page.at(example.line + error.line - 1, error.column)
            one.report(
                "json-invalid",
                place,
                f"the example of the {example.kind} is not JSON: {error}",
                f"{example.kind}.example",
            )
        if node is None:
            one.loose += [(example, loose) for loose in parse_loosely(example.text)]
            continue
        one.examples.append((example, node))


def _give_values(one: Resolved) -> None:
    for example, node in one.examples:
        section = one.page.section(example.kind)
        if section is not None:
            walk(
                Target(one, section),
                root_values(section, node),
                lambda found, value, path, place: found.values.append(value),
            )


def root_values(section: Section, node: Node) -> list[Node]:
    return list(node) if node.kind == "array" and is_root_array(section) else [node]


def find_field(target: Target, name: str) -> Field | None:
    return target.owner.index(target.section).find(name) if target.section is not None else None


def objects_in(value: Node) -> list[Node]:
    """The value, or the objects in arrays; whether there should be an array makes no difference to their members."""
    level, found = [value], []
    for _ in range(ARRAYS + 1):
        found += [one for one in level if one.kind == "object"]
        level = [element for one in level if one.kind == "array" for element in one]
    return found


Visit = Callable[[Field, Node, str, Position], None]
Unknown = Callable[[Target, Node, str, str, Position], None]


def walk(
    target: Target, values: list[Node], visit: Visit, unknown: Unknown | None = None, path: str = "", depth: int = 0
) -> None:
    """Calls `visit` for every member of the values that a table describes, and `unknown` for every other."""
    if target.section is None or target.is_map or depth > 30:
        return
    for value in values:
        for name, member in value.items():
            place = value.key_positions.get(name, value.position)
            found = find_field(target, name)
            inner = f"{path}.{name}".lstrip(".")
            if found is None:
                if unknown is not None:
                    unknown(target, value, name, inner, place)
                continue
            visit(found, member, inner, place)
            if found.target is not None and found.spec is not None:
                inside = inner + "[]" * found.spec.arrays
                walk(found.target, objects_in(member), visit, unknown, inside, depth + 1)
