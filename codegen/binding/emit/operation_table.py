"""The constant table of an operation: what the runtime makes a call by, and reads its answer."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.binding.capi import WHICH, CAnswer, CDocument, CField, COperation, CParameter, CPart
from codegen.binding.emit import access
from codegen.binding.emit.constraints import NONE, FileRows
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.tables import document_flags
from codegen.binding.emit.texts import OperationTable
from codegen.binding.literal import percent_encoded, quoted

STYLES = {
    "form": "OAC_STYLE_FORM",
    "spaceDelimited": "OAC_STYLE_SPACE",
    "pipeDelimited": "OAC_STYLE_PIPE",
    "deepObject": "OAC_STYLE_DEEP",
    "simple": "OAC_STYLE_SIMPLE",
    "label": "OAC_STYLE_LABEL",
    "matrix": "OAC_STYLE_MATRIX",
    "json": "OAC_STYLE_JSON",
}
_SCALARS = {"boolean": "bool", "integer": "int", "number": "number", "string": "string"}
_FLAGS = (
    ("explode", "OAC_EXPLODE"),
    ("reserved", "OAC_RESERVED"),
    ("empty", "OAC_EMPTY"),
    ("selects", "OAC_SELECTS"),
)
_JSON_PARTS = ("object", "map", "list", "union", "json")


def table(operation: COperation, shapes: Shapes, schemes: str, servers: str, needed: str) -> OperationTable:
    """`schemes` and `servers` are the names of their arrays, `needed` what must not be null, in words."""
    return _Table(operation, shapes).text(schemes, servers, needed)


class _Table:
    def __init__(self, operation: COperation, shapes: Shapes) -> None:
        self._operation = operation
        self._shapes = shapes
        self._rows = FileRows(shapes, operation.c_name)
        self._arrays: list[str] = []

    def _array(self, c_type: str, word: str, rows: list[str]) -> str:
        """C: the name of the array of these."""
        name = f"{word}_of_{self._operation.c_name}"
        lines = [f"static const {c_type} {name}[] = {{", *(f"    {row}," for row in rows), "};"]
        self._arrays.append("\n".join(lines))
        return name

    def text(self, schemes: str, servers: str, needed: str) -> OperationTable:
        operation = self._operation
        security = access.security(operation, schemes)
        members = [
            ("abi", "OAC_ABI"),
            ("id", quoted(operation.id)),
            ("method", quoted(operation.method)),
            ("path", quoted(operation.path)),
            ("number", str(operation.number) if operation.number else ""),
            ("idempotent", "true" if operation.idempotent else ""),
            ("statuses", self._line("uint16_t", "statuses", ", ".join(map(str, (*operation.statuses, 0))))),
            ("security", self._line("oac_scheme *const", "security", security) if security else ""),
            ("alternative_count", str(len(operation.security or ())) if security else ""),
            ("server", f"&{servers}[{operation.server}]" if operation.server else ""),
            ("content_type", quoted(operation.content_type) if operation.content_type else ""),
            ("accept", quoted(operation.accept) if operation.accept else ""),
            *self._path(),
            *self._params(),
            *self._body(),
            *self._answer(),
            *self._paging(),
            ("needed", quoted(needed)),
        ]
        declared = {"oac_parameter ": "parameters", "oac_part ": "bodies"}
        used = [header for word, header in declared.items() if any(word in array for array in self._arrays)]
        used += ["pages"] if operation.paging is not None else []
        return OperationTable(
            patterns=self._rows.patterns.all(),
            arrays=(*self._rows.arrays, *self._arrays),
            members=tuple(f".{name} = {value}" for name, value in members if value),
            headers=tuple(sorted(used)) or ("operation",),
        )

    def _line(self, c_type: str, word: str, held: str) -> str:
        name = f"{word}_of_{self._operation.c_name}"
        self._arrays.append(f"static const {c_type} {name}[] = {{{held}}};")
        return name

    def _path(self) -> Iterator[tuple[str, str]]:
        rows, before = [], NONE
        held = [each for each in self._operation.parameters if each.document is not None]
        if held:
            self._array("oac_parameter", "shapes", [_shape(each) for each in held])
        for piece in self._operation.pieces:
            if piece.parameter is None:
                before = quoted(piece.literal)
                continue
            shape = NONE
            if piece.parameter.document is not None:
                shape = f"&shapes_of_{self._operation.c_name}[{held.index(piece.parameter)}]"
            rows.append(self._argument(before, piece.parameter, shape))
            before = NONE
        if rows:
            yield "arguments", self._array("oac_argument", "arguments", rows)
            yield "argument_count", str(len(rows))
        yield "rest", "" if before == NONE else before

    def _argument(self, before: str, parameter: CParameter, shape: str) -> str:
        number = self._operation.parameters.index(parameter)
        context, flags = parameter.c_name.rstrip("_"), "OAC_CHECK_REQUIRED"
        if isinstance(parameter.document, CDocument):
            value = parameter.document.value
            type_, asked = value.type.table, self._rows.use(context, value.use, value.type)
            flags = document_flags(parameter.document)
        elif parameter.document is not None:
            type_, asked = parameter.document.names.oac_type, NONE
        else:
            self._rows.patterns.context = context
            enum = self._shapes.enums.get(parameter.target)
            type_ = enum.names.oac_type if enum is not None else f"oac_type_{_SCALARS[parameter.kind]}"
            asked = self._rows.scalar(parameter.constraints, parameter.kind)
        return f"{{{before}, {quoted(parameter.json_name)}, &{type_}, {asked}, {shape}, {flags}, {number}}}"

    def _params(self) -> Iterator[tuple[str, str]]:
        params = self._operation.params
        if params is None:
            return
        yield "params", f"&{params.names.oac_type}"
        yield "fields", self._array("oac_parameter", "fields", [_field(field) for field in self._operation.fields])
        yield "field_count", str(len(self._operation.fields))
        if any(field.member.required for field in self._operation.fields):
            name = f"none_of_{self._operation.c_name}"
            self._arrays.append(f"static const {params.c_name} {name} = {params.names.INIT};")
            yield "none", f"&{name}"

    def _body(self) -> Iterator[tuple[str, str]]:
        operation = self._operation
        request = operation.request
        if request is not None:
            yield "request", f"&{request.names.oac_type}"
        if operation.sent != "json":
            yield "sent", f"OAC_AS_{operation.sent.upper()}"
        if operation.sent == "form" and operation.parts:
            yield "form", self._array("oac_parameter", "form", [_form_field(part) for part in operation.parts])
            yield "part_count", str(len(operation.parts))
        if operation.sent == "parts" and request is not None:
            yield "parts", self._array("oac_part", "parts", [_part(part, request.c_name) for part in operation.parts])
            yield "part_count", str(len(operation.parts))
        yield "optional_body", "true" if operation.has_body and not operation.request_required else ""

    def _answer(self) -> Iterator[tuple[str, str]]:
        operation, response = self._operation, self._operation.response
        if response is not None:
            yield "response", f"&{response.names.oac_type}"
        if operation.answered != "json":
            yield "answered", f"OAC_AS_{operation.answered.upper()}"
        if operation.answers and response is not None:
            yield "outcomes", self._array("oac_outcome_row", "outcomes", self._outcomes(response.c_name))
        if operation.which is not None and response is not None:
            yield "which", f"&{operation.which.names.oac_type}"
            yield "which_offset", f"offsetof({response.c_name}, {WHICH})"

    def _paging(self) -> Iterator[tuple[str, str]]:
        operation, paging = self._operation, self._operation.paging
        if paging is None or operation.params is None or operation.response is None:
            return
        response = operation.response.c_name
        told = [
            f"offsetof({response}, {member.c_name})" if member is not None else "OAC_PAGING_NONE"
            for member in (paging.items, paging.total, paging.answered_offset)
        ]
        places = [f"&{paging.items.type.table}", f"offsetof({operation.params.c_name}, {paging.offset.c_name})", *told]
        name = f"paging_of_{operation.c_name}"
        self._arrays.append(f"static const oac_paging {name} = {{{', '.join(places)}}};")
        yield "paging", f"&{name}"

    def _outcomes(self, response: str) -> list[str]:
        others = f"{{0, 0, 0, {NONE if self._operation.which is not None else '&oac_type_json'}}}"
        found = sorted(self._operation.answers, key=lambda answer: not answer.status.isdigit())
        rows = [self._outcome(answer, response) for answer in found]
        return rows if found and not found[-1].status.isdigit() else [*rows, others]

    def _outcome(self, answer: CAnswer, response: str) -> str:
        status = answer.status if answer.status.isdigit() else "0"
        if self._operation.which is None:
            return f"{{{status}, 0, 0, {'&oac_type_json' if answer.has_body else NONE}}}"
        if answer.member is None:
            return f"{{{status}, {answer.enumerator}, 0, {NONE}}}"
        place = f"offsetof({response}, {answer.member.c_name})"
        return f"{{{status}, {answer.enumerator}, {place}, &{answer.member.type.table}}}"


def _flags(what: CField | CPart | CParameter) -> str:
    return " | ".join(flag for name, flag in _FLAGS if getattr(what, name, False)) or "0"


def _shape(parameter: CParameter) -> str:
    name = quoted(percent_encoded(parameter.json_name))
    return f'{{"", {name}, OAC_IN_PATH, {STYLES[parameter.style]}, {_flags(parameter)}}}'


def _field(field: CField) -> str:
    place = f"OAC_IN_{field.location.upper()}"
    names = f"{quoted(field.member.key)}, {quoted(field.name)}"
    return f"{{{names}, {place}, {STYLES[field.style]}, {_flags(field)}}}"


def _form_field(part: CPart) -> str:
    names = f"{quoted(part.member.key)}, {quoted(part.name)}"
    return f"{{{names}, OAC_IN_QUERY, {STYLES[part.style]}, {_flags(part)}}}"


def _part(part: CPart, owner: str) -> str:
    type_ = part.member.type
    is_list = type_.shape == "list"
    shape = type_.item.type.shape if is_list and type_.item is not None else type_.shape
    kind, offset = "JSON" if shape in _JSON_PARTS else "TEXT", "0"
    if shape == "binary":
        kind, offset = "SOURCES" if is_list else "SOURCE", f"offsetof({owner}, {part.member.c_name})"
    media = quoted(part.media_type) if part.media_type else NONE
    names = f"{quoted(part.member.key)}, {quoted(part.name)}"
    return f"{{{names}, {media}, OAC_PART_{kind}, {'true' if is_list else 'false'}, {offset}}}"
