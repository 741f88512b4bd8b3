"""Examples of a page against its tables. Used by check only."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qsl

from codegen.source.diagnostics import Position
from codegen.pages.blocks import Code
from codegen.pages.bounds import URL
from codegen.pages.jsontext import JsonError, parse_json
from codegen.pages.loosejson import parse_loosely
from codegen.pages.page import Example, Section, url_parts
from codegen.pages.fields import Field, FieldIndex, Resolved, Target
from codegen.pages.resolve import find_field, is_root_array, objects_in, root_values, walk
from codegen.pages.samples import looks_like_json
from codegen.pages.values import convert, fits, place_of
from codegen.source.node import Node

Report = Callable[[str, Position, str, str, str], None]
_LISTED_CEILING = 100  # characters
_STANDS_FOR_A_NUMBER = re.compile(r"[0-9.*]+|[{<:%$].*|(?:[A-Za-z]+_)*(?:ID|NUMBER|KEY)s?|.*Id")


def check_examples(one: Resolved) -> None:
    for example, node in (*one.examples, *one.loose):
        _check_example(one, example, node)
    for example in one.page.examples:
        _check_request_line(one, example)
    lines = {example.line for example in one.page.examples}
    for section in one.page.sections:
        for code in section.codes:
            if code.line not in lines:
                _check_code(one, section, code)


def _check_code(one: Resolved, section: Section, code: Code) -> None:
    """Code in a section that is not an example of a whole body: of an object, or of some members."""
    if not looks_like_json(code):
        return
    subject = f"{section.kind}.{section.anchors[0]}.example"
    try:
        node, wrong = parse_json(code.text)
        shown = [node]
    except JsonError as refused:
        wrong = [] if _is_fragment(code.text) else [refused]
        shown = parse_loosely(code.text)
    for error in wrong:
        place = one.page.at(code.line + error.line - 1, error.column)
        one.report("json-invalid", place, f'the example in "{section.name}" is not JSON: {error}', subject)
    if not section.is_object or not section.has_table:
        return
    values = []
    for node in shown:
        wrapped = node.get(section.name)
        values += objects_in(wrapped if wrapped is not None and len(node.items()) == 1 else node)
    if not any(find_field(Target(one, section), name) for value in values for name, _ in value.items()):
        return  # it shows something else
    _walk(one, section, values, code.line, f"{section.kind}.{section.anchors[0]}")


def _is_fragment(text: str) -> bool:
    """Members without the braces around them."""
    try:
        parse_json("{" + text.strip().rstrip(",") + "}")
    except JsonError:
        return False
    return True


def _check_example(one: Resolved, example: Example, node: Node) -> None:
    section = one.page.section(example.kind)
    if section is None or not section.has_table:
        return
    is_array, should_be = node.kind == "array", is_root_array(section)
    if is_array != should_be or node.kind not in ("array", "object"):
        should = "an array" if should_be else "an object"
        message = f"the example of the {example.kind} is {_said(node)}, the section describes {should}"
        one.report("example-contradiction", place_of(one, example.line, node.position), message, example.kind)
        _walk_other(one, section, objects_in(node), example)
        return
    values = root_values(section, node)
    wrong = next((value for value in values if value.kind != "object"), None)
    if wrong is not None:
        message = f"an element of the example of the {example.kind} is {_said(wrong)}, the section describes objects"
        one.report("example-contradiction", place_of(one, example.line, wrong.position), message, f"{example.kind}.[]")
    _walk(one, section, values, example.line, example.kind)


def _walk_other(one: Resolved, section: Section, values: list[Node], example: Example) -> None:
    """Values that should be one, or an array: of what the section describes, or of the objects of a list in it."""
    root = Target(one, section)
    lists = [field.target for field in one.of(section) if field.target is not None and field.spec and field.spec.arrays]
    names = [name for value in values for name, _ in value.items()]
    known = {id(target): sum(find_field(target, name) is not None for name in names) for target in (root, *lists)}
    best = max((root, *lists), key=lambda target: known[id(target)])
    if known[id(best)] * 2 >= len(names) > 0:  # otherwise it shows something else
        _walk(one, section, values, example.line, example.kind, best)


def _walk(
    one: Resolved, section: Section, values: list[Node], line: int, subject: str, start: Target | None = None
) -> None:
    reported: set[tuple[str, str]] = set()

    def report(kind: str, place: Position, path: str, name: str, message: str) -> None:
        if (kind, path) not in reported:
            reported.add((kind, path))
            one.report(kind, place_of(one, line, place), message, f"{subject}.{path}", name=name)

    def unknown(target: Target, value: Node, name: str, path: str, place: Position) -> None:
        close = target.owner.index(target.section).names.near(name) if target.section is not None else None
        if close is not None and close not in value:  # otherwise both are fields
            report("name-near-miss", place, path, name, f'the example has "{name}", the table has "{close}"')
        else:
            where = (
                f'the table "{target.section.name}"'
                if target.section is not None and target.section.is_object
                else "no table"
            )
            does = "does not have it" if where != "no table" else "documents it"
            report("example-undocumented", place, path, name, f'the example has "{name}", {where} {does}')

    def visit(field: Field, value: Node, path: str, place: Position) -> None:
        _check_value(field, value, path, report)

    walk(start or Target(one, section), values, visit, unknown)


def _check_value(field: Field, value: Node, path: str, report: Report) -> None:
    spec, name = field.spec, field.row.name
    if spec is None or value.kind == "null":
        return

    def contradicts(node: Node) -> None:
        message = f'"{name}" is typed {spec.spelled}, but the example has {_said(node)}'  # type: ignore[union-attr]
        report("example-contradiction", node.position, path, name, message)

    level = [value]
    for _ in range(spec.arrays):
        wrong = next((one for one in level if one.kind not in ("array", "null")), None)
        if wrong is not None:
            contradicts(wrong)
            return
        level = [element for one in level for element in one]
    kinds = spec.kinds
    members = [convert(text, kinds) for text in field.facts.enumeration]
    for one in level:
        if field.target is not None and field.target.is_map:
            if one.kind not in ("object", "null"):
                contradicts(one)
            else:
                for text in one:
                    if text.kind not in ("string", "null"):
                        contradicts(text)
        elif not fits(one, kinds):
            contradicts(one)
        elif (
            members
            and None not in members
            and one.kind in ("string", "integer", "number")
            and one.value not in (*members, "")
        ):
            listed = ", ".join(field.facts.enumeration)
            listed = listed if len(listed) < _LISTED_CEILING else listed[:_LISTED_CEILING] + "…"
            message = f'the example has {_said(one)} for "{name}", which is not one of {listed}'
            report("example-enumeration", one.position, path, name, message)


def _said(node: Node) -> str:
    if node.kind in ("object", "array"):
        return f"an {node.kind}"
    return f'"{node.value}"' if node.kind == "string" else node.text


def _check_request_line(one: Resolved, example: Example) -> None:
    page = one.page
    if not example.method or len(example.target) > URL:
        return
    place = page.at(example.target_line)
    if example.method != page.method:
        one.report(
            "example-endpoint",
            place,
            f"the example sends {example.method}, the page describes {page.method}",
            "request.example",
        )
    parts = url_parts(example.target)
    if not _is_of_path(parts.path, page.path):
        message = f"the example requests {parts.path}, the page describes {page.path}"
        one.report("example-endpoint", place, message, "request.example")
    else:
        _check_arguments(one, parts.path, place)
    section = page.section("query")
    documented = one.index(section) if section is not None else FieldIndex([])
    for name in dict.fromkeys(name for name, _ in parse_qsl(parts.query, keep_blank_values=True)):
        if name in page.query_names or documented.find(name) is not None:
            continue
        close = documented.names.near(name)
        if close is not None:
            one.report(
                "name-near-miss",
                place,
                f'the example has "{name}", the table has "{close}"',
                f"query.{name}",
                name=name,
            )
        else:
            message = f'the example has the query parameter "{name}", no table documents it'
            one.report("example-undocumented", place, message, f"query.{name}", name=name)


def _check_arguments(one: Resolved, path: str, place: Position) -> None:
    """Texts where the path has a number, unless the table gives itself away already."""
    section = one.page.section("path")
    fields = {field.row.name: field for field in one.of(section)} if section is not None else {}
    told = {dict(found.details).get("field") for found in one.findings if found.kind == "description-contradiction"}
    for part, text in zip(reversed(one.page.path.split("/")), reversed(path.rstrip("/").split("/"))):
        field = fields.get(part[1:-1]) if part.startswith("{") and part.endswith("}") else None
        if field is None or field.spec is None or field.row.name in told:
            continue
        if field.spec.kinds in (("number",), ("integer",)) and not _STANDS_FOR_A_NUMBER.fullmatch(text):
            name = field.row.name
            message = f'"{name}" is typed {field.spec.spelled}, but the example requests {text[:_LISTED_CEILING]}'
            one.report("example-contradiction", place, message, f"path.{name}", name=name)


def _is_of_path(text: str, path: str) -> bool:
    """Whether a path ends as the page's does, with something for every parameter, which has a slash at its beginning at
    most; and perhaps a slash. Without a regular expression, which could try every way to divide the text."""
    reached = set(range(len(text) + 1))  # where the rest of the page's path may begin
    for part in filter(None, re.split(r"(\{[^{}]*\})", path)):
        if not part.startswith("{"):
            reached = {at + len(part) for at in reached if text.startswith(part, at)}
            continue
        further: set[int] = set()
        for at in sorted(reached):
            if at < len(text) and at + 1 not in further:
                slash = text.find("/", at + 1)
                further.update(range(at + 1, (slash if slash >= 0 else len(text)) + 1))
        reached = further
    return len(text) in reached or text.endswith("/") and len(text) - 1 in reached
