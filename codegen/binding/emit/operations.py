"""The C of operations: parameter lists, what is checked of the path, the path itself, what comments say of a call."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.binding.capi import (
    WHICH,
    CAnswer,
    CApi,
    CDocument,
    CEnum,
    CField,
    CObject,
    COperation,
    CParameter,
    CPathPiece,
)
from codegen.binding.emit import access, bodies, call_words, checks
from codegen.binding.emit.breaking import WIDTH
from codegen.binding.emit.constraints import FileRows
from codegen.binding.emit.layout import statement
from codegen.binding.emit.shapes import shapes_of
from codegen.binding.emit.texts import AnswerText, Block, FieldText, OperationText
from codegen.binding.literal import percent_encoded, quoted

_OTHERS = "default:"
_NOTHING = "        reader.next = reader.end; /* nothing that is described */"
_PIECES = {"boolean": "bool", "integer": "int", "number": "number", "string": "string"}


def text(operation: COperation, enums: Mapping[str, CEnum], api: CApi) -> OperationText:
    rows = FileRows(shapes_of(api), operation.c_name)
    tables = {enum.c_name: enum.names.oac_type for enum in api.enums}
    checked = [checks.argument(each, rows, tables.get(each.target, "")) for each in operation.parameters]
    path = [_taken(parameter) for parameter in operation.parameters]
    passed = [parameter.c_name for parameter in operation.parameters]
    path_takes = ", ".join(["oac_checker *checker", *path])
    whole = []
    if operation.parameters:
        whole.append(statement(f"{operation.names.check_path}({', '.join(['&checker', *passed])});", 4))
    if operation.params is not None:
        check = (
            f"oac_check_record(&checker, NULL, &{operation.params.names.oac_type}, params != NULL ? params : &none);"
        )
        whole.insert(0, f"    static const {operation.params.c_name} none = {operation.params.names.INIT};")
        whole.append(statement(check, 4))
        path.append(f"const {operation.params.c_name} *params")
        passed.append("params")
    if operation.request is not None:
        check = f"oac_check_record(&checker, NULL, &{operation.request.names.oac_type}, request);"
        whole.append(
            statement(check, 4)
            if operation.request_required
            else checks.guarded("request != NULL", statement(check, 8), 4)
        )
    answer, answered = [], []
    source, given_source = bodies.takes_body(operation)
    sink, given_sink = bodies.takes_answer(operation)
    if operation.request is not None:
        path.append(f"const {operation.request.c_name} *request")
        passed.append("request")
    if operation.response is not None:
        answer, answered = [f"{operation.response.c_name} *response"], ["response"]
    pointers = [parameter.c_name for parameter in operation.parameters if parameter.document is not None]
    sent = ["request"] if operation.request is not None else given_source
    needed = [
        "client",
        *pointers,
        *(sent if operation.request_required else []),
        "prepared",
    ]
    return OperationText(
        doc=call_words.doc(operation, access.needed(operation, api.access.schemes)),
        statuses=", ".join(map(str, (*operation.statuses, 0))),
        idempotent=_boolean(operation.idempotent),
        security=access.security(operation, api.names.schemes),
        alternatives=len(operation.security or ()),
        server=operation.server,
        patterns=rows.patterns.all(),
        arrays=tuple(rows.arrays),
        path_checks=tuple(checked),
        checks=tuple(whole),
        pieces=tuple(_piece(operation.c_name, piece, enums, pointers) for piece in operation.pieces),
        in_path=tuple(_in_path(each) for each in operation.parameters if each.document is not None),
        once=operation.idempotent and operation.request is not None and bool(operation.request.creations),
        path_takes=path_takes,
        own_check_takes=", ".join(["oac_call *call", *path, "oac_error *error"]),
        own_check_passes=", ".join(["call", *passed, "error"]),
        takes=", ".join(["oac_client *client", *path, *source, *answer, *sink, "oac_error *error"]),
        prepares=", ".join(["oac_client *client", *path, *source, *sink, "oac_call **prepared", "oac_error *error"]),
        passes=", ".join(["client", *passed, *given_source, *given_sink, "&call", "error"]),
        finishes=", ".join(["oac_call *call", *answer, "oac_error *error"]),
        finish_passes=", ".join(["call", *answered, "error"]),
        fields=tuple(_field(field) for field in operation.fields),
        needed=" || ".join(f"{name} == NULL" for name in needed),
        needed_words=f"{call_words.listed(needed)} must not be null",
        answers=_answers(operation),
        form=bodies.form(operation),
        parts=bodies.parts(operation),
        turned=bodies.turned(operation),
        bytes=bodies.handed_over(operation),
        read_text=bodies.read_text(operation),
    )


def _field(field: CField) -> FieldText:
    flags = [
        flag
        for flag, is_set in (
            ("OAC_EXPLODE", field.explode),
            ("OAC_RESERVED", field.reserved),
            ("OAC_EMPTY", field.empty),
        )
        if is_set
    ]
    return FieldText(
        key=quoted(field.member.key),
        name=quoted(field.name),
        place=f"OAC_IN_{field.location.upper()}",
        style=bodies.STYLES[field.style],
        flags=" | ".join(flags or ["0"]),
    )


def _answers(operation: COperation) -> tuple[AnswerText, ...]:
    """Cases of a switch over the status; none where all come with the same."""
    found = [_answer(operation, answer) for answer in operation.answers]
    if found and not any(answer.label == _OTHERS for answer in found):
        found.append(_unlisted(operation))
    return tuple(sorted(found, key=lambda answer: answer.label == _OTHERS))


def _answer(operation: COperation, answer: CAnswer) -> AnswerText:
    which, member = operation.which, answer.member
    label = f"case {answer.status}:" if answer.status.isdigit() else _OTHERS
    if which is None:
        return AnswerText(label, "", _parsed(operation) if answer.has_body else "        return OAC_OK;")
    said = statement(f"parsed->{WHICH} = {which.names.of_}({answer.enumerator});", 8)
    if member is None:
        return AnswerText(label, said, _NOTHING)
    read = f"reader.next = oac_read_value(&reader, reader.next, &parsed->{member.c_name}, &{member.type.table});"
    return AnswerText(label, said, statement(read, 8))


def _unlisted(operation: COperation) -> AnswerText:
    """A status of success that the description does not list, and that counts as one."""
    if operation.which is None:
        return AnswerText(_OTHERS, "", _parsed(operation))
    said = f"parsed->{WHICH} = {operation.which.names.text}(oac_call_status_text(call));"
    return AnswerText(_OTHERS, statement(said, 8), _NOTHING)


def _parsed(operation: COperation) -> Block:
    names = operation.response.names if operation.response is not None else None
    parse = names.parse if names is not None else ""
    return statement(f"status = {parse}(answer.data, answer.length, &options, parsed, error);", 8)


def _piece(c_name: str, piece: CPathPiece, enums: Mapping[str, CEnum], pointers: list[str]) -> Block:
    parameter = piece.parameter
    if parameter is None:
        return f"    oac_call_path(call, {quoted(piece.literal)});"
    name = parameter.c_name
    if parameter.document is not None:
        return _written(c_name, parameter, parameter.document, pointers.index(name))
    enum = enums.get(parameter.target)
    if enum is not None:
        held = f"{name}.state, (unsigned){name}.value, {name}.text, {enum.names.names}, {enum.names.COUNT}"
        return statement(f"oac_call_path_enum(call, {held});", 4)
    return f"    oac_call_path_{_PIECES[parameter.kind]}(call, {name});"


def _written(c_name: str, parameter: CParameter, document: CObject | CDocument, row: int) -> Block:
    """A piece that holds more than one value: its JSON text, which the runtime turns into what its row says."""
    lines = []
    held = parameter.c_name
    if isinstance(document, CDocument):
        lines.append(checks.holding(parameter, document, 8))
        held = "&held"
    lines += [
        "        oac_writer_begin(&writer, oac_call_body(call));",
        statement(f"oac_write_whole(&writer, {held}, &{document.names.oac_type});", 8),
        "        status = oac_writer_end(&writer, error);",
        statement(f"oac_call_path_value(call, &pieces_of_{c_name}[{row}]);", 8),
    ]
    return checks.guarded("status == OAC_OK", "\n".join(lines), 4)


def _in_path(parameter: CParameter) -> FieldText:
    return FieldText(
        key='""',
        name=quoted(percent_encoded(parameter.json_name)),
        place="OAC_IN_PATH",
        style=bodies.STYLES[parameter.style],
        flags="OAC_EXPLODE" if parameter.explode else "0",
    )


def _taken(parameter: CParameter) -> str:
    pointer = parameter.document is not None
    return f"const {parameter.c_type} *{parameter.c_name}" if pointer else f"{parameter.c_type} {parameter.c_name}"


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def options_macro(api: CApi) -> str:
    """The initializer of client options, a line a member, its backslashes in one column."""
    members = [f".api = &{api.names.api},", f".base_url = {api.upper}_BASE_URL,"]
    if api.error_code:
        members += [
            f".error_code_member = {quoted(api.error_code)},",
            f".error_message_member = {quoted(api.error_message)},",
        ]
    if api.refused_token_codes:
        members.append(f".refused_token_codes = {quoted(' '.join(api.refused_token_codes))},")
    if api.rate_requests:
        members += [f".rate_requests = {api.upper}_RATE_REQUESTS,", f".rate_seconds = {api.upper}_RATE_SECONDS,"]
    packed: list[str] = []
    for member in members:
        if packed and len(packed[-1]) + 1 + len(member) <= WIDTH - 2:
            packed[-1] += " " + member
        else:
            packed.append("        " + member)
    lines = [f"#define {api.upper}_CLIENT_OPTIONS_INIT", "    {", *packed]
    width = max(map(len, lines)) + 1
    return "\n".join([*(line.ljust(width) + "\\" for line in lines), "    }"])
