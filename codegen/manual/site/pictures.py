"""The picture of a resource: its records as boxes, with lines from members to the records that they lead to. graphviz
lays them out, one process for all of them; colours come from the page, so that they are right in the dark."""

from __future__ import annotations

import html
import re
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from codegen.manual.model import Book, Record, Resource, Value
from codegen.manual.site.addresses import Addresses, relative

_RECORDS = 32  # of a picture
_ROWS = 9  # of a box
_NAME = 30  # characters of a row

Draw = Callable[[list[str]], list[str]]  # graphs in dot's language to SVG


class NoDot(Exception):
    """graphviz is not there, or cannot draw; the message says which."""


@dataclass(frozen=True)
class Picture:
    svg: Markup
    lines: tuple[
        tuple[str, tuple[tuple[str, str], ...]], ...
    ]  # the same in words: a record; members, and where they lead
    left_out: int  # records for which there was no room


def dot(graphs: list[str]) -> list[str]:
    try:
        done = subprocess.run(
            ["dot", "-Tsvg"], input="\n".join(graphs), capture_output=True, text=True, timeout=120, check=True
        )
    except FileNotFoundError as error:
        raise NoDot("dot is not there: install graphviz") from error
    except subprocess.CalledProcessError as error:
        raise NoDot(f"dot fails: {str(error.stderr).strip()}") from error
    return re.findall(r"<svg\b.*?</svg>", done.stdout, re.DOTALL)


def pictures(book: Book, addresses: Addresses, draw: Draw) -> dict[str, Picture]:
    """By slug, of the resources that have records which lead to others."""
    records = {each.c_name: each for each in book.records}
    chosen = {each.slug: _chosen(each, book, records) for each in book.resources}
    drawn = [
        each
        for each in book.resources
        if any(_leading(record, shown) for shown in [chosen[each.slug][0]] for record in shown.values())
    ]
    graphs = [_graph(chosen[each.slug][0], addresses, addresses.resources[each.slug]) for each in drawn]
    if not graphs:
        return {}
    made = draw(graphs)
    if len(made) != len(graphs):
        raise NoDot(f"dot made {len(made)} pictures of {len(graphs)}")
    result = {}
    for resource, svg in zip(drawn, made, strict=True):
        shown, left_out = chosen[resource.slug]
        lines = tuple(
            (record.c_name, tuple((member.name, member.record) for member in _leading(record, shown)))
            for record in shown.values()
            if _leading(record, shown)
        )
        result[resource.slug] = Picture(_cleaned(svg, resource), lines, left_out)
    return result


def _chosen(resource: Resource, book: Book, records: dict[str, Record]) -> tuple[dict[str, Record], int]:
    """What operations send and answer with, each with all that it holds, the one that holds most first, as far as there
    is room; how many more there are."""
    operations = {each.id: each for each in book.operations}
    roots = dict.fromkeys(
        value.record
        for topic in resource.topics
        for operation in map(operations.get, topic.operations)
        if operation is not None
        for value in (operation.answer, operation.body)
        if value is not None and value.record in records
    )
    below = {root: _below(root, records) for root in roots}
    order = [name for root in sorted(roots, key=lambda each: -len(below[each])) for name in below[root]]
    joined = _joined({name: records[name] for name in order})
    kept = _joined(dict(list(joined.items())[:_RECORDS]))
    return kept, len(joined) - len(kept)


def _joined(shown: dict[str, Record]) -> dict[str, Record]:
    """Those that have a line to or from another."""
    led_to = {member.record for record in shown.values() for member in _leading(record, shown)}
    return {name: record for name, record in shown.items() if name in led_to or _leading(record, shown)}


def _below(root: str, records: dict[str, Record]) -> list[str]:
    """A record and all that it holds, nearest first."""
    found = [root]
    for name in found:
        found += dict.fromkeys(
            each.record for each in records[name].members if each.record in records and each.record not in found
        )
    return found


def _leading(record: Record, shown: Iterable[str]) -> list[Value]:
    return [member for member in record.members if member.record in shown][:_ROWS]


def _graph(shown: dict[str, Record], addresses: Addresses, page: str) -> str:
    lines = [
        "digraph g {",
        "graph [rankdir=LR bgcolor=transparent nodesep=0.22 ranksep=0.7 pad=0.1 concentrate=false]",
        'node [shape=plain fontname="Courier" fontsize=11] edge [class="line" arrowsize=0.6]',
    ]
    for record in shown.values():
        lines.append(f"{_text(record.c_name)} [label=<{_box(record, shown, addresses, page)}> class=box];")
    for record in shown.values():
        lines += [
            f"{_text(record.c_name)}:p{at}:e -> {_text(member.record)}:head:w;"
            for at, member in enumerate(_leading(record, shown))
        ]
    return "\n".join([*lines, "}"])


_TABLE = '<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4" STYLE="ROUNDED">'


def _box(record: Record, shown: Iterable[str], addresses: Addresses, page: str) -> str:
    """A label of dot: the title, which is a link; members that lead on; how many others there are."""
    address = html.escape(relative(page, addresses.records[record.c_name]))
    members = _leading(record, shown)
    others = len(record.members) - len(members)
    rows = [f'<TR><TD PORT="p{at}" ALIGN="LEFT">{_shown(_row(member))}</TD></TR>' for at, member in enumerate(members)]
    if others:
        word = ("branch" if others == 1 else "branches") if record.is_union else "member" + "s" * (others > 1)
        rows.append(f'<TR><TD ALIGN="LEFT">{f"+ {others} more" if members else f"{others} {word}"}</TD></TR>')
    title = f'<TR><TD PORT="head" HREF="{address}" ALIGN="LEFT"><B>{_shown(_cut(record.title))}</B></TD></TR>'
    return _TABLE + title + ("<HR/>" if rows else "") + "".join(rows) + "</TABLE>"


def _row(member: Value) -> str:
    many = "[]" if member.kind.startswith("list") else "{}" if member.kind.startswith("map") else ""
    return _cut((member.name or member.c_name)) + many


def _cut(text: str) -> str:
    return text if len(text) <= _NAME else text[: _NAME - 1] + "…"


def _shown(text: str) -> str:
    """Text in a label: dot reads it as XML, which has no control characters."""
    return html.escape("".join(each if each.isprintable() else " " for each in text)) or " "


def _text(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


_UNWANTED = re.compile(r' (?:fill|stroke|font-family|font-size|font-style|id|xlink:title)="[^"]*"')


def _cleaned(svg: str, resource: Resource) -> Markup:
    """Without colours, which the page gives, without ids, and with a name that is read out."""
    svg = re.sub(r"<!--.*?-->\n?", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<title>.*?</title>\n?", "", svg, flags=re.DOTALL)
    svg = _UNWANTED.sub("", svg).replace("xlink:href", "href")
    svg = re.sub(r' xmlns(:xlink)?="[^"]*"', "", svg)
    size = re.search(r'width="(\d+)pt" height="(\d+)pt"', svg)
    if size:
        width, height = (round(int(each) * 4 / 3) for each in size.groups())
        svg = svg.replace(size[0], f'width="{width}" height="{height}"')
    title = escape(f"Records of {resource.title}, and which holds which")
    return Markup(svg.replace("<svg ", f'<svg role="group" aria-label="{title}" ', 1))
