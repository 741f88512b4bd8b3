"""Which of the media types that a body or an answer may have is taken, and how values stand in it.

JSON is taken where there is any; the others are notes. What is no JSON and has no values of its own that can be told
(an image, XML, a form without members) is bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.api import spec
from codegen.api.media import FORM, PARTS, essence, is_any, is_json, is_media_type
from codegen.api.model import Carried, Encoding
from codegen.api.nodes import text_of
from codegen.api.schemas import Mode, Schemas
from codegen.api.types import Binary, Json, Use
from codegen.description.refusals import Refusals
from codegen.source.node import Node

_JSON = "application/json"
# What is taken before what.
_ORDER: tuple[Carried, ...] = ("json", "parts", "form", "text", "bytes")
_SCALARS = frozenset(("string", "integer", "number", "boolean"))
_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")


@dataclass(frozen=True, slots=True)
class Content:
    """One way in which a body may come. `name` is its media type as it is said in a header."""

    media: spec.Media
    name: str
    carried: Carried


class Contents:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals

    def ways(self, content: Iterable[spec.Media], is_sent: bool) -> list[Content]:
        """All that there are, the best first; forms are sent only."""
        found = []
        for media in content:
            if not is_media_type(media.name):
                continue  # that has been told
            carried = self._carried(media, is_sent)
            is_plain = carried == "json" and (is_any(media.type) or media.type == _JSON)
            found.append(Content(media, _JSON if is_plain else media.name, carried))
        return sorted(
            found, key=lambda way: (_ORDER.index(way.carried), way.carried == "json" and way.media.type != _JSON)
        )

    def taken(self, ways: Sequence[Content], carried: Carried, what: str) -> list[Content]:
        """Those of this kind; of anything but bytes the first. The others are told of."""
        same = [way for way in ways if way.carried == carried]
        found = same if carried == "bytes" else same[:1]
        for way in ways:
            if way not in found:
                kind = f"media types of {what} beside the one that is taken"
                self._refusals.note(way.media.place, f'{what} may be "{way.media.name}", too: that is read over', kind)
        return found

    def use(self, found: Sequence[Content], name: str, what: str) -> Use | None:
        """What it holds; None after a complaint."""
        first = found[0]
        schema = first.media.schema
        if first.carried == "bytes":
            self._tell_of_bytes(first.media, what)
            return Use(Binary(", ".join(way.name for way in found)), False, first.media.place)
        if schema is None:
            message = f"{what} without a schema may be any JSON value"
            self._refusals.unknown(first.media.place, message, message)
            return Use(Json(), True, first.media.place)
        mode: Mode = "form" if first.carried == "parts" else ""
        value = self._schemas.use(schema, name, mode=mode)
        if value is None:
            return None
        return Use(value.type, value.nullable, schema.position, tuple(self._schemas.constraints(value)))

    def encodings(self, way: Content) -> tuple[Encoding, ...]:
        node = way.media.encoding
        if node is None or node.kind != "object":
            return ()
        if way.carried not in ("form", "parts"):
            self._refusals.note(node.position, '"encoding" is about forms; it is read over', "encoding")
            return ()
        self._unfit(node, way.media.schema)
        return tuple(self._encoding(name, each) for name, each in node.items() if each.kind == "object")

    def _unfit(self, node: Node, schema: Node | None) -> None:
        """What is said of parts that there are not, or that are sent in another way."""
        shape = self._schemas.shapes.of(schema) if schema is not None else None
        described = self._schemas.objects.of(shape).properties if shape is not None else {}
        for name, each in node.items():
            if shape is not None and name not in described:
                message = f'"encoding" is about the property "{name}", which there is not; it is read over'
                self._refusals.note(node.key_positions[name], message, "encoding of no property")
            elif (stated := text_of(each, "contentType")) and self._kinds(described[name]) == ("object",):
                if not any(is_json(essence(one.strip())) for one in stated.split(",")):
                    message = f'an object is sent as JSON text, though "{name}" is called {stated}'
                    self._refusals.note(each.position, message, "objects in forms")

    # ---- One of them -------------------------------------------------------------------------------------------------

    def _carried(self, media: spec.Media, is_sent: bool) -> Carried:
        if is_json(media.type):
            return "json"
        if media.schema is None:
            return "bytes"
        kinds = self._kinds(media.schema)
        if is_any(media.type) and kinds and "string" not in kinds:
            return "json"
        if is_sent and media.type == PARTS and kinds == ("object",) and self._has_members(media.schema):
            return "parts"
        if is_sent and media.type == FORM and kinds == ("object",):
            return "form"
        if media.type == "text/event-stream":  # which has no end to be waited for
            return "bytes"
        if media.type.startswith("text/") and len(kinds) == 1 and kinds[0] in _SCALARS and not self._is_bytes(media):
            return "text"
        return "bytes"

    def _kinds(self, schema: Node) -> tuple[str, ...]:
        shape = self._schemas.shapes.of(schema)
        return shape.kinds or () if shape is not None else ()

    def _has_members(self, schema: Node) -> bool:
        shape = self._schemas.shapes.of(schema)
        return shape is not None and bool(self._schemas.objects.of(shape).properties)

    def _is_bytes(self, media: spec.Media) -> bool:
        shape = self._schemas.shapes.of(media.schema) if media.schema is not None else None
        return shape is not None and any(text_of(node, "format") == "binary" for node in shape.nodes)

    def _tell_of_bytes(self, media: spec.Media, what: str) -> None:
        is_form = media.type in (FORM, PARTS)
        if media.schema is not None and (is_form or self._kinds(media.schema) not in ((), ("string",))):
            told = f'{what} that is "{media.name}" is carried as bytes, without what its schema says'
            self._refusals.note(media.place, told, f"schemas of what is no JSON in {what}")

    def _encoding(self, name: str, node: Node) -> Encoding:
        style, explode, reserved = text_of(node, "style"), node.get("explode"), node.get("allowReserved")
        headers = node.get("headers")
        if headers is not None:
            self._refusals.note(headers.position, "headers of parts are not sent", "encoding headers")
        if style and style not in _STYLES:
            self._refusals.note(node.position, f'the style "{style}" has no meaning in a form; it is read over')
            style = ""
        media_type = text_of(node, "contentType")
        if media_type and not all(is_media_type(each.strip()) for each in media_type.split(",")):
            self._refusals.error(node.position, f'"{media_type}" is no media type, such as "image/png"')
            media_type = ""
        is_styled = bool(style) or explode is not None or reserved is not None
        return Encoding(
            name,
            media_type,
            style or ("form" if is_styled else ""),
            explode.value is True if explode is not None else style in ("", "form"),
            reserved is not None and reserved.value is True,
        )
