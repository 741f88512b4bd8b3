"""Path templates: text as it goes over the wire, and the parameters in it."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import quote

from codegen.api.model import PathPart
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.shown import json_text

_CONTROL = re.compile("[\x00-\x1f\x7f]")
_DOTS = re.compile(r"(?:^|/)(?:\.|%2e){1,2}(?=/|$)", re.IGNORECASE)
_KEPT = "/%:@!$&'()*+,;=-._~"  # of a path (RFC 3986), beside letters and digits


class Paths:
    def __init__(self, refusals: Refusals) -> None:
        self._refusals = refusals

    def parts(self, path: str, names: Collection[str], place: Position) -> tuple[PathPart, ...]:
        """`names` are those of the path's parameters. What has another name is not declared: undeclared()."""
        parts = []
        used = set()
        rest = path
        while rest:
            before, brace, after = rest.partition("{")
            if before:
                parts.append(PathPart(text=self._literal(before, path, place)))
            if not brace:
                break
            name, closed, rest = after.partition("}")
            if not closed or not name:
                what = "a bracket that is not closed" if not closed else "a parameter without a name"
                self._refusals.error(place, f"the path {json_text(path)} has {what}")
                break
            used.add(name)
            parts.append(PathPart(parameter=name))
            if name not in names:
                self._undeclared(path, name, place)
        for name in names:
            if name not in used:
                self._unused(path, name, place)
        if _DOTS.search(re.sub(r"\{[^}]*\}", "x", path.partition("?")[0])):
            self._refusals.error(place, f"the path {json_text(path)} holds . or .., which would lead elsewhere")
        return tuple(parts)

    def _undeclared(self, path: str, name: str, place: Position) -> None:
        message = f"the path {json_text(path)} has {{{name}}}, but no path parameter has that name"
        if self._refusals.strict:
            self._refusals.error(place, message)
        else:
            self._refusals.note(
                place, f"{message}: it is a string", "path parameters that are not declared are strings"
            )

    def _unused(self, path: str, name: str, place: Position) -> None:
        message = f'the path parameter "{name}" does not occur in {json_text(path)}'
        self._refusals.unknown(place, message, "path parameters that do not occur in the path (read over)")

    def _literal(self, text: str, path: str, place: Position) -> str:
        """Percent-encoded where it must be; a query stays one."""
        if _CONTROL.search(text) or "#" in text or "}" in text:
            what = "a #, behind which nothing is sent" if "#" in text else "a control character"
            what = "a bracket that was never opened" if "}" in text else what
            self._refusals.error(place, f"the path {json_text(path)} holds {what}")
            return ""
        way, mark, query = text.partition("?")
        found = quote(way, safe=_KEPT) + mark + quote(query, safe=_KEPT + "?")
        found = re.sub("%(?![0-9A-Fa-f]{2})", "%25", found)
        if found != text:
            kind = "paths are sent percent-encoded"
            self._refusals.note(place, f"the path {json_text(path)} is sent percent-encoded", kind)
        return found
