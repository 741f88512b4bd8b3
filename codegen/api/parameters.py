"""Parameters of operations: where each stands, what it looks like there, and what it holds."""

from __future__ import annotations

import dataclasses
import re

from codegen.api import spec
from codegen.api.media import is_json
from codegen.api.model import Parameter
from codegen.api.nodes import chosen_name, json_of
from codegen.api.found import Found
from codegen.api.schemas import Schemas
from codegen.api.types import Json, List, Scalar, Use
from codegen.description.refusals import Refusals
from codegen.source.node import Node

# The first is that of a parameter that says nothing, or what its place does not have.
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
JSON = "json"  # the style of a parameter whose content is JSON text

# OpenAPI says that a parameter of these names is ignored;
_IGNORED = frozenset({"accept", "authorization", "content-type"})
# what a connection is made of is said by the library.
_OWN = frozenset(
    """
    accept-encoding connection content-encoding content-length expect host keep-alive te trailer transfer-encoding
    upgrade
    """.split()
)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256}")  # RFC 9110


class Parameters:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals

    def of(self, operation: spec.Operation) -> tuple[Parameter, ...] | None:
        """None where one cannot be had: nothing can be told of such a call."""
        found = []
        for parameter in operation.parameters:
            if parameter.location not in STYLES:
                place = (parameter.node.get("in") or parameter.node).position
                self._refusals.error(place, f'a parameter in "{parameter.location}" is not supported')
                return None
            if self._is_sent(parameter):
                made = self._parameter(parameter, operation)
                if made is None:
                    return None
                found.append(made)
        return tuple(found)

    def _is_sent(self, parameter: spec.Parameter) -> bool:
        place, name = parameter.site.position, parameter.name
        if parameter.location not in ("header", "cookie"):
            return True
        if not _TOKEN.fullmatch(name):
            kind = f"no {parameter.location}"
            self._refusals.note(place, f'"{name}" is {kind} that can be sent; it is read over', kind)
            return False
        own = parameter.location == "header" and name.lower()
        if own in _IGNORED:
            message = f'the header parameter "{name}" is read over, as OpenAPI says'
            self._refusals.note(place, message, f"header parameters {own}")
        elif own in _OWN or (own and own.startswith("proxy-")):
            message = f'the header parameter "{name}" is read over: the library says it itself'
            self._refusals.note(place, message, f"header parameters {own}")
        else:
            return True
        return False

    def _parameter(self, parameter: spec.Parameter, operation: spec.Operation) -> Parameter | None:
        schema, style = self._described(parameter)
        if schema is None:
            use = Use(Json(), True, parameter.site.position)
            return self._made(parameter, use, style, None)
        component = parameter.component or operation.id + parameter.name[:1].upper() + parameter.name[1:]
        found = self._schemas.use(schema, component)
        if found is None:
            return None
        limits = tuple(self._schemas.constraints(found))
        use = Use(found.type, found.nullable, found.node.position, limits)
        self._over(parameter, style, use)
        if parameter.allow_empty:
            use = dataclasses.replace(use, nullable=True)
        return self._made(parameter, use, style, found)

    def _described(self, parameter: spec.Parameter) -> tuple[Node | None, str]:
        """The schema and the style; JSON text is one, too."""
        if parameter.schema is not None or not parameter.content:
            if parameter.schema is None:
                message = f'the parameter "{parameter.name}" has no schema: it may be anything'
                self._refusals.unknown(parameter.site.position, message, "parameters without a schema")
            return parameter.schema, self._style(parameter)
        media = parameter.content[0]
        if is_json(media.type):
            return media.schema, JSON
        if media.type.startswith("text/"):
            return media.schema, STYLES[parameter.location][0]
        message = f'the parameter "{parameter.name}" is {media.type}; it is sent as JSON'
        self._refusals.note(media.place, message, "parameters of other media types are sent as JSON")
        return media.schema, JSON

    def _style(self, parameter: spec.Parameter) -> str:
        """What a place does not have has been refused."""
        known = STYLES[parameter.location]
        return parameter.style if parameter.style in known else known[0]

    def _over(self, parameter: spec.Parameter, style: str, use: Use) -> None:
        """What says nothing here."""
        node, where = parameter.node, parameter.location
        for key in ("allowReserved", "allowEmptyValue"):
            flag = node.get(key)
            if flag is not None and flag.value is True and where != "query":
                message = f'"{key}" says nothing of a {where} parameter; it is read over'
                self._refusals.note(node.key_positions[key], message, f"{key} in {where}")
        kind = use.type
        if style == "deepObject" and (isinstance(kind, (Scalar, List)) or self._schemas.is_enum(kind)):
            message = 'the style "deepObject" is for objects; anything else is sent as with "form"'
            self._refusals.note(node.key_positions["style"], message, "deepObject")

    def _made(self, parameter: spec.Parameter, use: Use, style: str, found: Found | None) -> Parameter:
        site = parameter.node
        default, deprecated, own = (
            site.get(key) or (found.word(key) if found is not None else None)
            for key in ("default", "deprecated", "description")
        )
        chosen = chosen_name(site) or (chosen_name(found.site) if found is not None else "")
        extension = site.get("x-oac")
        selects = extension.get("selects") if extension is not None and extension.kind == "object" else None
        if selects is not None and selects.value is True and parameter.location == "path":
            self._refusals.error(selects.position, '"selects" is for parameters that may be left out')
        return Parameter(
            name=parameter.name,
            chosen=chosen,
            location=parameter.location,
            required=parameter.required or parameter.location == "path",
            style=style,
            explode=parameter.explode,
            use=use,
            place=parameter.site.position,
            description=str(own.value) if own is not None and own.kind == "string" else "",
            deprecated=deprecated is not None and deprecated.value is True,
            default=json_of(default) if default is not None else None,
            reserved=parameter.allow_reserved and parameter.location == "query",
            empty=parameter.allow_empty,
            selects=selects is not None and selects.value is True,
            example=_example(parameter, found),
        )


def _example(parameter: spec.Parameter, found: Found | None) -> str:
    """The first, as JSON text; those of the parameter come before those of its schema."""
    node = parameter.example
    if node is None and found is not None:
        listed = found.word("examples")
        node = next(iter(listed), None) if listed is not None and listed.kind == "array" else found.word("example")
    return json_of(node) if node is not None else ""


def undeclared(name: str, operation: spec.Operation) -> Parameter:
    """A parameter of which nothing is known but that the path has it."""
    use = Use(Scalar("string"), False, operation.path_place)
    return Parameter(name, "", "path", True, "simple", False, use, operation.path_place)
