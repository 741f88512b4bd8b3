"""Pages of any length that were written to be slow: a sign or a phrase again and again, in every place of a page."""

from __future__ import annotations

from collections.abc import Callable

from tests.importer.support import ENDPOINT, PATH, page, table

_SIGNS = (
    "1",
    "1,",
    "1.1.",
    "1 ",
    "*",
    "*a",
    "**a ",
    "_a ",
    "`",
    "` ",
    "`a",
    "`A`, ",
    "&",
    "&amp;",
    "<",
    "<a ",
    "<b>",
    "<code>",
    "</",
    "[",
    "]",
    "[a](",
    "[a](b)",
    "[a][b]",
    "![",
    '"',
    '"a ',
    "“",
    "\\",
    "<![CDATA[",
    "<!--",
    "<?",
    "<!A ",
    ">",
    "{%",
    "| ",
    "~~a",
    "one of: ",
    "values: ",
    "values are supported ",
    "default is ",
    "default: ",
    "max is ",
    "max length: ",
    "up to ",
    "is of to ",
    "between 1 and ",
    "no more than 5 ",
    "maximum number of a ",
    "required ",
    "for example ",
    ". ",
    "- ",
    "a",
    "A",
    "AAA ",
    "<br>x",
    "<p>x",
    "<ul><li>",
    "<td>",
    "http://a ",
    "<http://a",
    "\\|",
    "\u200b",
    "binary ",
    "\x02",
    "`1` if ",
    "`A` if a, ",
    "set `a` to b. ",
    "a (`b`) or ",
    "a `b`, ",
    "(default), ",
    "`A -` b<br>",
    "only: ",
    "-1e1",
    "1 000 ",
    "disabled by default ",
    "if not set, ",
    "[deprecated] ",
    "{a}",
    "<a>",
    "null if ",
    "if a is null ",
    "a or null ",
    "`a` or `null` ",
    "always `a`, ",
    "for `A` - `1` ",
    "one of: if `a` is `b` - `c`, ",
    "same structure as `a` ",
    "use `a` in request ",
    "maximum amount is 1 ",
    "IDs and ",
    "if `a` or not set ",
)


def _repeated(unit: str, length: int) -> str:
    return unit * (length // len(unit))


_PLACES: dict[str, Callable[[str], str]] = {
    "cell": lambda text: page(("a", "string", text)),
    "type": lambda text: page(("a", text, "x")),
    "name": lambda text: page((text, "string", "x")),
    "paragraph": lambda text: page(more=text),
    "cell of HTML": lambda text: page(more=f"<table><tr><td>b</td><td>string</td><td>{text}</td></tr></table>"),
    "block of HTML": lambda text: page(more=f"<p>\n{text}\n</p>"),
    "title": lambda text: page(title=text),
    "heading": lambda text: page(more=f"### {text}"),
    "example": lambda text: page(example=text),
    "scopes": lambda text: page(scopes=text),
    "URL": lambda text: page(endpoint=ENDPOINT.replace("teas/", f"teas/{text}")),
    "page": lambda text: text,
}

_OTHERS: dict[str, Callable[[int], str]] = {
    "link references": lambda length: page(more="\n".join(f"[r{at}]: /x{at}" for at in range(length // 14))),
    "link references without an address": lambda length: page(more="\n".join(f"[r{at}]:" for at in range(length // 7))),
    "one link reference again and again": lambda length: page(more="[r]: /x\n" * (length // 8)),
    "titles of link references": lambda length: page(more="\n".join(f"[r{at}]: x 'a" for at in range(length // 12))),
    "a long label": lambda length: page(more="[" + "a\n" * (length // 2) + "]: x"),
    "arrays of arrays": lambda length: page(("a", "array of " * (length // 9) + "string", "x")),
    "objects in objects": lambda length: page(("a", "object " + " > ".join(["b"] * (length // 4)), "x")),
    "columns": lambda length: page(more="|" + " a |" * (length // 8) + "\n|" + "---|" * (length // 8)),
    "short rows of a wide table": lambda length: page(
        more="|" + " a |" * 200 + "\n|" + "---|" * 200 + "\n" + "| a |\n" * (length // 6)
    ),
    "short rows of many tables": lambda length: page(
        more=("|" + " a |" * 40 + "\n|" + "---|" * 40 + "\n" + "|\n" * 100 + "\n") * (length // 530)
    ),
    "cells that span": lambda length: page(
        more="<table>" + "<tr><td colspan=100 rowspan=100>a</td></tr>" * (length // 45) + "</table>"
    ),
    "elements within elements": lambda length: page(more="<div>" * (length // 5)),
    "bold within bold": lambda length: page(("a", "string", "<b>" * (length // 3))),
    "rows that are not closed": lambda length: page(
        more="<table>" + "<tr><td>a<td>string<td>x" * (length // 24) + "</table>"
    ),
    "blank lines of HTML": lambda length: page(more="<div>\nx" + "\n " * (length // 2) + "x</div>"),
    "quotes within quotes": lambda length: page(more=">" * length),
    "lines of nested quotes": lambda length: page(more=">" * 100 + "\n" + "a\n" * (length // 2)),
    "lists within lists": lambda length: page(more="- " * (length // 2)),
    "details": lambda length: page(more="<details>\n\n<summary>Request</summary>\n\n" * (length // 42)),
    "headings": lambda length: page(more="\n\n".join(f"#### h{at}" for at in range(length // 12))),
    "sections": lambda length: page(more="### Request JSON\n\n" * (length // 18)),
    "rows": lambda length: page(*((f"a{at}", "string", "x") for at in range(length // 20))),
    "rows of nearly one name": lambda length: page(
        *((f"abcdef{at:06d}x", "string", f"`abcdef{at:06d}y`") for at in range(length // 55))
    ),
    "objects": lambda length: page(
        *((f"a{at}", f"object [b{at}](#b{at})", "x") for at in range(length // 100)),
        more="\n\n".join(f"#### b{at}\n\n" + table(("c", "string", "x")) for at in range(length // 100)),
    ),
    "a chain of objects": lambda length: page(
        ("a", "object [b0](#b0)", "x"),
        more="\n\n".join(
            f"#### b{at}\n\n" + table(("c", f"object [b{at + 1}](#b{at + 1})", "x")) for at in range(length // 100)
        ),
    ),
    "links": lambda length: page(more="\n".join(f"[a{at}](#b{at})" for at in range(length // 14))),
    "blocks of the tool": lambda length: page(more='{% tab title="a" %}\n' * (length // 20)),
    "attributes": lambda length: page(more="{% tab " + "a" * length + " %}"),
    "a file that is included": lambda length: page(more='{% include "' + "a-" * (length // 2) + '.md" %}\n'),
    "parameters of the path": lambda length: page(
        endpoint=ENDPOINT.replace("teas/", "".join(f"{{a{at}}}" for at in range(length // 6)))
    ),
    "rows of path parameters": lambda length: page(
        path=PATH + "\n" + "\n".join(f"| a{at} | number | x |" for at in range(length // 20))
    ),
    "parameters of the query": lambda length: page(
        endpoint=ENDPOINT.replace("{teaId}", "{teaId}?" + "&".join(f"a{at}=1" for at in range(length // 8)))
    ),
    "places in a name": lambda length: page(
        ("a" + "{b}c" * (length // 4), "string", "x"), example='{"a' + "c" * length + '": 1}'
    ),
    "members of an example": lambda length: page(
        example="{" + ",".join(f'"a{at}":1' for at in range(length // 10)) + "}"
    ),
    "members that are not documented": lambda length: page(
        response=table(*((f"a{at}", "string", "x") for at in range(length // 40))),
        answer="{" + ",".join(f'"b{at}":1' for at in range(length // 20)) + "}",
    ),
    "arrays of an example": lambda length: page(example="[" * (length // 2) + "]" * (length // 2)),
    "a default": lambda length: page(("a", "array of strings", "Default: `" + "[" * length + "`")),
    "values": lambda length: page(("a", "string", "One of: " + ", ".join(f"`A{at}`" for at in range(length // 9)))),
    "front matter": lambda length: "---\n" + "a: b\n" * (length // 5) + "---\n" + page(),
    "paragraphs": lambda length: page(more="a\n\n" * (length // 3)),
    "signs of Markdown in paragraphs": lambda length: page(more="`\n\n" * (length // 3)),
    "lines": lambda length: page(more="a\n" * (length // 2)),
}


def kinds() -> dict[str, Callable[[int], str]]:
    """Makers of pages of a length, by name."""

    def of(place: Callable[[str], str], unit: str) -> Callable[[int], str]:
        return lambda length: place(_repeated(unit, length))

    made = {f"{unit!r} in a {name}": of(place, unit) for name, place in _PLACES.items() for unit in _SIGNS}
    return {**made, **_OTHERS}
