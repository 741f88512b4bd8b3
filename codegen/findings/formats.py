"""Writes a report as text, JSON (findings.schema.json), GitHub annotations, Markdown, or SARIF 2.1.0."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from codegen.source.diagnostics import Position
from codegen.findings.finding import Finding, Report
from codegen.source.shown import json_text, printable

FORMAT_VERSION = 1
_SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_URL = re.compile(r"[a-z][a-z0-9+.-]*://")


def write(report: Report, form: str) -> str:
    """The report as text in the format `form`, one of FORMATS. Empty, or ends with a line end."""
    return FORMATS[form](report)


def _text(report: Report) -> str:
    lines = [_plain(report.headline)] if report.headline else []
    for title, finding in _titled(report):
        lines += [title] if title else []
        symbol = f" ({finding.symbol})" if finding.symbol else ""
        lines.append(_plain(f"{finding.position}: {finding.severity}: {finding.message}{symbol} [{finding.kind}]"))
        if finding.description is not None:
            lines.append(_plain(f"    description: {finding.description}"))
        lines += ["    " + _plain(note) for note in finding.notes]
    return "".join(line + "\n" for line in lines)


def _titled(report: Report) -> Iterator[tuple[str, Finding]]:
    """The findings, the first of each list with its title."""
    titles, before = dict(report.titles), ""
    for finding in report.findings:
        name = str(dict(finding.details).get("list", ""))
        title = titles.get(name, "") if name != before else ""
        before = name
        if title:
            count = sum(dict(one.details).get("list") == name for one in report.findings)
            title = f"{title} ({count}):"
        yield title, finding


def _plain(text: str) -> str:
    """A text of a page for a terminal: one line without control characters."""
    return "".join(character if character.isprintable() else " " for character in text)


def _json_finding(finding: Finding) -> dict[str, Any]:
    place = finding.position
    found: dict[str, Any] = {
        "fingerprint": finding.fingerprint,
        "kind": finding.kind,
        "severity": finding.severity,
        "page": place.file,
        "line": place.line,
        "column": place.column,
        "message": finding.message,
    }
    for name, value in (
        ("subject", finding.subject),
        ("symbol", finding.symbol),
        ("old", finding.old),
        ("new", finding.new),
    ):
        if value:
            found[name] = value
    if finding.description is not None:
        other = finding.description
        found["description"] = {"file": other.file, "line": other.line, "column": other.column}
    if finding.notes:
        found["notes"] = list(finding.notes)
    if finding.details:
        found["details"] = dict(finding.details)
    return found


def _json(report: Report) -> str:
    document: dict[str, Any] = {"format": FORMAT_VERSION, "command": report.command}
    if report.headline:
        document["headline"] = report.headline
    if report.summary:
        document["summary"] = dict(report.summary)
    document[report.list_name] = [_json_finding(finding) for finding in report.findings]
    document["accepted"] = [_json_finding(finding) for finding in report.accepted]
    return json_text(document, indent=2) + "\n"


def _github(report: Report) -> str:
    levels = {"error": "error", "warning": "warning", "note": "notice"}
    lines = [f"::notice::{_github_text(report.headline)}"] if report.headline else []
    for finding in report.findings:
        place = finding.description or finding.position
        properties = {"file": place.file, "line": place.line, "col": place.column, "title": finding.kind}
        if _URL.match(place.file):  # an annotation can only point into a file
            properties = {"title": f"{finding.kind} {place}"}
        shown = ",".join(f"{name}={_github_property(str(value))}" for name, value in properties.items())
        symbol = f" ({finding.symbol})" if finding.symbol else ""
        page = (f"page line: {_page_line(finding)}",) if finding.description is not None else ()
        text = "\n".join((finding.message + symbol, *page, *finding.notes))
        lines.append(f"::{levels[finding.severity]} {shown}::{_github_text(text)}")
    return "".join(line + "\n" for line in lines)


def _github_text(text: str) -> str:
    """The ends of lines are %0A and %0D there; what else a terminal obeys, the log of a run would obey as well."""
    text = "\n".join(printable(line) for line in text.replace("\r\n", "\n").split("\n"))
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _github_property(text: str) -> str:
    return _github_text(text).replace(":", "%3A").replace(",", "%2C")


def _markdown(report: Report) -> str:
    lines = [f"**{_markdown_text(report.headline)}**", ""] if report.headline else []
    if report.findings and not report.titles:
        lines += ["| Where | What | Kind |", "| --- | --- | --- |"]
    for title, finding in _titled(report):
        if title:
            lines += ["", f"**{_markdown_text(title)}**", "", "| Where | What | Kind |", "| --- | --- | --- |"]
        symbol = f" {_code(finding.symbol)}" if finding.symbol else ""
        other = (f"description: {finding.description}",) if finding.description is not None else ()
        text = "<br>".join(_markdown_text(part) for part in (finding.message, *other, *finding.notes))
        lines.append(f"| {_code(_page_line(finding))} | {finding.severity}: {text}{symbol} | {_code(finding.kind)} |")
    return "".join(line + "\n" for line in lines)


def _markdown_text(text: str) -> str:
    escaped = re.sub(r"([\\`*_{}\[\]<>()#!|~@&])", r"\\\1", _plain(text))
    return escaped


def _code(text: str) -> str:
    shown = _plain(text).replace("|", "\\|")
    fence = "`"
    while fence in shown:
        fence += "`"
    return f"{fence} {shown} {fence}" if len(fence) > 1 else f"`{shown}`"


def _page_line(finding: Finding) -> str:
    return f"{finding.position.file}:{finding.position.line}"


def _physical(place: Position) -> dict[str, Any]:
    address = place.file if _URL.match(place.file) else quote(place.file)
    return {
        "artifactLocation": {"uri": address},
        "region": {"startLine": place.line, "startColumn": place.column},
    }


def _sarif(report: Report) -> str:
    findings = (*report.findings, *report.accepted)
    rules = sorted({finding.kind for finding in findings})
    results = []
    for finding in findings:
        message = "\n".join((finding.message, *finding.notes))
        result: dict[str, Any] = {
            "ruleId": finding.kind,
            "ruleIndex": rules.index(finding.kind),
            "level": finding.severity,
            "message": {"text": message},
            "locations": [
                {
                    "physicalLocation": _physical(finding.description or finding.position),
                    "logicalLocations": [
                        {"fullyQualifiedName": name} for name in (finding.subject, finding.symbol) if name
                    ],
                }
            ],
            "partialFingerprints": {"oac/v1": finding.fingerprint},
        }
        if finding.description is not None:  # what shows results can only point into files
            result["relatedLocations"] = [
                {"message": {"text": "the documentation page"}, "physicalLocation": _physical(finding.position)}
            ]
        if finding.details:
            result["properties"] = dict(finding.details)
        if finding in report.accepted and finding not in report.findings:
            result["suppressions"] = [{"kind": "external", "status": "accepted"}]
        results.append(result)
    run: dict[str, Any] = {
        "tool": {
            "driver": {"name": f"codegen {report.command}", "rules": [{"id": rule} for rule in rules]},
        },
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    if report.summary:
        run["properties"] = dict(report.summary)
    return json_text({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


FORMATS: dict[str, Callable[[Report], str]] = {
    "text": _text,
    "json": _json,
    "github": _github,
    "markdown": _markdown,
    "sarif": _sarif,
}
