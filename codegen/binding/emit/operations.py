"""The C of operations: parameter lists, what is checked of the path, the path itself, what comments say of a call."""

from __future__ import annotations

from codegen.binding.capi import CApi, COperation, CPathPiece
from codegen.binding.emit import access, checks
from codegen.binding.emit.layout import WIDTH, statement
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rules import Rules
from codegen.binding.emit.texts import Block, CommandText, FlagText, OperationText
from codegen.binding.literal import quoted

_BORROWED = "The request is only borrowed."
_REFUSED = (
    "What breaks a rule of the description is refused before anything is sent (OAC_ERROR_INVALID), as the validation "
    "mode of the client says."
)
_ONCE = (
    "is sent again only where it was certainly not carried out, and ends with OAC_OUTCOME_UNKNOWN where that is not "
    "known."
)
_OUTCOME = (
    "The outcome in `error` (may be null) says whether the request may have reached the server; after a success, too, "
    "it has attempts, HTTP status and request id. Any number of threads may call this with one client."
)


def text(operation: COperation, schemes: str) -> OperationText:
    """`schemes` is the name of the array of security schemes."""
    patterns = FilePatterns()
    rules = Rules(patterns)
    checked, asked = [], False
    for parameter in operation.parameters:
        patterns.context = parameter.c_name.rstrip("_")
        found = rules.scalar(parameter.constraints, parameter.kind, parameter.c_name)
        checked.append(checks.parameter(parameter, found))
        asked = asked or bool(found) or parameter.kind == "string"
    if checked and not asked:
        checked.append("    (void)checker;")
    path = [f"{parameter.c_type} {parameter.c_name}" for parameter in operation.parameters]
    passed = [parameter.c_name for parameter in operation.parameters]
    path_takes = ", ".join(["oac_checker *checker", *path])
    whole = []
    if operation.parameters:
        whole.append(statement(f"{operation.names.check_path}({', '.join(['checker', *passed])});", 4))
    if operation.request is not None:
        whole.append(statement(f"{operation.request.names.check}(checker, NULL, request);", 4))
    answer, answered = [], []
    if operation.request is not None:
        path.append(f"const {operation.request.c_name} *request")
        passed.append("request")
    if operation.response is not None:
        answer, answered = [f"{operation.response.c_name} *response"], ["response"]
    return OperationText(
        doc=_doc(operation),
        statuses=", ".join(map(str, (*operation.statuses, 0))),
        idempotent=_boolean(operation.idempotent),
        security=access.security(operation, schemes),
        alternatives=len(operation.security or ()),
        server=operation.server,
        patterns=patterns.all(),
        path_checks=tuple(checked),
        checks=tuple(whole or ["    (void)checker;"]),
        pieces=tuple(_piece(piece) for piece in operation.pieces),
        once=operation.idempotent and operation.request is not None and bool(operation.request.creations),
        path_takes=path_takes,
        check_takes=", ".join(["oac_checker *checker", *path]),
        check_passes=", ".join(["&checker", *passed]),
        own_check_takes=", ".join(["oac_call *call", *path, "oac_error *error"]),
        own_check_passes=", ".join(["call", *passed, "error"]),
        takes=", ".join(["oac_client *client", *path, *answer, "oac_error *error"]),
        prepares=", ".join(["oac_client *client", *path, "oac_call **prepared", "oac_error *error"]),
        passes=", ".join(["client", *passed, "&call", "error"]),
        finishes=", ".join(["oac_call *call", *answer, "oac_error *error"]),
        finish_passes=", ".join(["call", *answered, "error"]),
    )


def _doc(operation: COperation) -> tuple[str, ...]:
    """What the comment of the function says, a paragraph each."""
    found = [operation.summary, *operation.doc]
    if operation.scopes:
        found.append(f"Scopes: {', '.join(operation.scopes)}.")
    found += [" ".join(parameter.doc) for parameter in operation.parameters]
    rules = [_BORROWED] if operation.request is not None else []
    rules.append(_REFUSED)
    if operation.response is not None:
        rules.append(
            f"On success `response` owns one arena: end with {operation.response.names.dispose}. On failure it is "
            "untouched. It may be null when nobody wants to see the answer. An answer that cannot be used is "
            "OAC_ERROR_RESPONSE: the request may have been carried out all the same."
        )
    found.append(" ".join(rules))
    if not operation.idempotent:
        found.append(f"A request {_ONCE}")
    elif operation.creates:
        items = " or of ".join(operation.creates)
        found.append(f"An item of {items} is created anew each time it is sent: a request with one {_ONCE}")
    found.append(_OUTCOME)
    if operation.source:
        found.append(f"Source: {operation.source}")
    return tuple(found)


def _piece(piece: CPathPiece) -> Block:
    if piece.parameter is None:
        return f"    oac_call_path(call, {quoted(piece.literal)});"
    kind = "int" if piece.parameter.kind == "integer" else "string"
    return f"    oac_call_path_{kind}(call, {piece.parameter.c_name});"


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def command(operation: COperation, schemes: str) -> CommandText:
    """The arguments of a call as the command makes it: path parameters from the line, then request and answer."""
    values = [
        f"values[{number}].{'integer' if parameter.kind == 'integer' else 'text'}"
        for number, parameter in enumerate(operation.parameters)
    ]
    request = ["&request"] if operation.request is not None else []
    response = ["&response"] if operation.response is not None else []
    return CommandText(
        flags=tuple(
            FlagText(
                parameter.flag,
                parameter.json_name,
                _boolean(parameter.kind == "integer"),
                " ".join(parameter.doc)[len(parameter.json_name) + 2 :],
            )
            for parameter in operation.parameters
        ),
        has_body=_boolean(operation.request is not None),
        request_line=f"{operation.method} {operation.path}",
        scopes=", ".join(operation.scopes),
        path_passes=", ".join(["&checker", *values]),
        security=access.security(operation, schemes),
        alternatives=len(operation.security or ()),
        run_passes=", ".join(["client", *(f"input->{value}" for value in values), *request, *response, "error"]),
        takes_nothing=not operation.parameters and operation.request is None,
    )


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
