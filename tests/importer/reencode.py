"""Writes a page in another way that says the same, for tests: tables with pipes or in HTML, forms of links, padding."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": True})
_PIPE_ROW = re.compile(r"^\|.*\|\s*$")
_SEPARATOR = re.compile(r"^\|[\s:|-]+\|\s*$")
_CELL_END = re.compile(r"(?<!\\)\|")


def _lines_outside_code(text: str, change: Callable[[str], str]) -> str:
    made, in_code = [], False
    for line in text.split("\n"):
        if line.startswith("```"):
            in_code = not in_code
        made.append(line if in_code else change(line))
    return "\n".join(made)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in _CELL_END.split(line.strip())[1:-1]]


@functools.lru_cache(maxsize=4096)  # every page is written in many ways, and most ask this of the same cells
def _rendered(cell: str) -> str:
    return str(_MARKDOWN.renderInline(cell.replace("\\|", "|")))


def pipes_to_html(text: str, between: str = "", attributes: str = ' width="101"') -> str:
    made: list[str] = []
    table: list[str] = []

    def flush() -> None:
        if not table:
            return
        rows = [_cells(line) for line in table if not _SEPARATOR.match(line)]
        head = "".join(f"<th{attributes}>{cell}</th>" for cell in rows[0])
        body = between.join(
            "<tr>" + "".join(f"<td>{_rendered(cell)}</td>" for cell in row) + "</tr>" for row in rows[1:]
        )
        made.append(f"<table><thead><tr>{head}</tr></thead><tbody>{between}{body}{between}</tbody></table>")
        table.clear()

    in_code = False
    for line in text.split("\n"):
        if line.startswith("```"):
            in_code = not in_code
        if not in_code and _PIPE_ROW.match(line):
            table.append(line)
        else:
            flush()
            made.append(line)
    flush()
    return "\n".join(made)


def html_to_pipes(text: str) -> str:
    def change(line: str) -> str:
        if not line.startswith("<table"):
            return line
        rows = BeautifulSoup(line, "html.parser").find_all("tr")
        made = []
        for row in rows:
            cells = row.find_all(["td", "th"], recursive=False)
            shown = [
                re.sub(r"(?<=\w)_(?=\w)", r"\\_", "".join(_escaped_text(child) for child in cell.children))
                for cell in cells
            ]
            made.append("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in shown) + " |")
        columns = len(rows[0].find_all(["td", "th"], recursive=False))
        made.insert(1, "| " + " | ".join(["---"] * columns) + " |")
        return "\n".join(made)

    return _lines_outside_code(text, change)


def _escaped_text(node: object) -> str:
    shown = str(node)
    # A backslash that stands for itself would else escape what follows.
    return re.sub(r"\\(?=[!-/:-@\[-`{-~])", r"\\\\", shown)


def pretty_html(text: str) -> str:
    return pipes_to_html(text, between="\n")


def gappy_html(text: str) -> str:
    """With blank lines between the rows."""
    return pipes_to_html(text, between="\n\n", attributes="")


def padding(text: str) -> str:
    def change(line: str) -> str:
        if _SEPARATOR.match(line):
            return "|" + "|".join(":-" for _ in _cells(line)) + "|"
        return "|" + "|".join(_cells(line)) + "|" if _PIPE_ROW.match(line) else line

    return _lines_outside_code(text, change)


def wide(text: str) -> str:
    def change(line: str) -> str:
        if _SEPARATOR.match(line):
            return "| " + " | ".join("-" * 40 + ":" for _ in _cells(line)) + " |"
        return (
            "|   " + "      |    ".join(cell.ljust(50) for cell in _cells(line)) + " |"
            if _PIPE_ROW.match(line)
            else line
        )

    return _lines_outside_code(text, change)


def widths(text: str) -> str:
    return re.sub(r' width="[\d.]+"', ' width="17.5"', text).replace("<th>", '<th width="99">')


def attributes(text: str) -> str:
    text = re.sub(r'<th width="([\d.]+)">', r'<th data-hidden="false" width="\1" data-type="x">', text)
    return re.sub(r'<a href="([^"]*)">', r'<a data-mention="" target="_blank" href="\1">', text)


def attribute_order(text: str) -> str:
    return re.sub(r'<a ([\w-]+="[^"]*") ([\w-]+="[^"]*")', r"<a \2 \1", attributes(text))


def short_links(text: str) -> str:
    return re.sub(r"\]\([\w-]+\.md#", "](#", re.sub(r'href="[\w-]+\.md#', 'href="#', text))


def long_links(page: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        return re.sub(r"\]\(#", f"]({page}.md#", re.sub(r'href="#', f'href="{page}.md#', short_links(text)))

    return change


def ref_links(page: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        return re.sub(r"\]\(#", f"](ref:{page}#", re.sub(r'href="#', f'href="ref:{page}#', short_links(text)))

    return change


def html_links(text: str) -> str:
    return re.sub(r"\[([\w ]+)\]\(([^)\s]+)\)", r'<a href="\2">\1</a>', text)


def escaped_underscores(text: str) -> str:
    """In the texts of rows with pipes, outside code spans and addresses."""

    def change(line: str) -> str:
        if not _PIPE_ROW.match(line):
            return line
        parts = re.split(r"(`[^`]*`|\]\([^)]*\)|<[^>]*>)", line)
        return "".join(
            re.sub(r"(?<!\\)_", r"\\_", part) if count % 2 == 0 else part for count, part in enumerate(parts)
        )

    return _lines_outside_code(text, change)


def line_ends(text: str) -> str:
    return text.replace("\n", "\r\n")


def colours(text: str) -> str:
    return re.sub(r'<mark style="color:\w+;">', '<mark class="big" style="color:pink;">', text)


def url_below(text: str) -> str:
    return re.sub(r"^(<mark.*?</mark>) (`http)", r"\1\n\2", text, flags=re.MULTILINE)


def entities(text: str) -> str:
    return re.sub(r"^(<mark.*`)\s*(&#x20;)?$", r"\1&#x20;&#x20;", text, flags=re.MULTILINE)


def breaks(text: str) -> str:
    return text.replace("<br>", "<br />")


def every(page: str) -> dict[str, Callable[[str], str]]:
    """All of them by name; `page` is the page's own name."""
    return {
        "pipes to HTML": pipes_to_html,
        "HTML to pipes": html_to_pipes,
        "HTML over several lines": pretty_html,
        "HTML with blank lines": gappy_html,
        "no padding": padding,
        "wide": wide,
        "widths": widths,
        "attributes": attributes,
        "attribute order": attribute_order,
        "short links": short_links,
        "long links": long_links(page),
        "ref links": ref_links(page),
        "HTML links": html_links,
        "escaped underscores": escaped_underscores,
        "line ends": line_ends,
        "colours": colours,
        "URL below": url_below,
        "entities": entities,
        "breaks": breaks,
        "there and back": lambda text: html_to_pipes(pipes_to_html(text)),
        "back and there": lambda text: pipes_to_html(html_to_pipes(text)),
        "all at once": lambda text: line_ends(colours(attribute_order(widths(pipes_to_html(long_links(page)(text)))))),
    }
