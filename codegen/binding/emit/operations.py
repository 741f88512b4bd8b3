"""The C of operations: parameter lists, what is given for a call, what comments say of it."""

from __future__ import annotations

from codegen.binding.capi import CApi, COperation, CParameter
from codegen.binding.emit import access, call_words
from codegen.binding.emit.breaking import WIDTH
from codegen.binding.emit.operation_table import table
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import OperationText
from codegen.binding.literal import quoted


def text(operation: COperation, shapes: Shapes, api: CApi) -> OperationText:
    pointers = [parameter.c_name for parameter in operation.parameters if parameter.document is not None]
    given = [".arguments = given_arguments"] if operation.parameters else []
    needed = ["client", *pointers]
    if operation.params is not None:
        given.append(".params = params")
    if operation.has_body:
        given.append(f".request = {_body(operation)}")
        needed += [_body(operation)] if operation.request_required else []
    given += [".answer = answer"] if operation.answered == "bytes" else []
    needed.append("prepared")
    return OperationText(
        doc=call_words.doc(operation, access.needed(operation, api.access.schemes)),
        table=table(operation, shapes, api.names.schemes, api.names.servers, call_words.listed(needed)),
        arguments=", ".join(address(parameter) for parameter in operation.parameters),
        given=", ".join(given or [".arguments = NULL"]),
        answered="response" if operation.response is not None else "NULL",
        **lists(operation),
        change_doc=change_doc(operation),
    )


def _body(operation: COperation) -> str:
    return "body" if operation.request is None else "request"


def lists(operation: COperation) -> dict[str, str]:
    """The parameter lists of its functions; empty for those that it has not."""
    takes = [taken(parameter) for parameter in operation.parameters]
    if operation.params is not None:
        takes.append(f"const {operation.params.c_name} *params")
    if operation.has_body:
        c_type = "oac_source" if operation.request is None else operation.request.c_name
        takes.append(f"const {c_type} *{_body(operation)}")
    answer = [f"{operation.response.c_name} *response"] if operation.response is not None else []
    sink = ["oac_sink *answer"] if operation.answered == "bytes" else []
    return {
        "takes": ", ".join(["oac_client *client", *takes, *answer, *sink, "oac_error *error"]),
        "prepares": ", ".join(["oac_client *client", *takes, *sink, "oac_call **prepared", "oac_error *error"]),
        "finishes": ", ".join(["oac_call *call", *answer, "oac_error *error"]),
        **_iterator(operation, takes),
        "changes": _changes(operation),
    }


def _iterator(operation: COperation, takes: list[str]) -> dict[str, str]:
    """Parameter lists of the functions that begin it, and give the next item."""
    paging = operation.paging
    if paging is None:
        return {"begins": "", "gives": ""}
    items = f"{paging.names.items} *items"
    return {
        "begins": ", ".join([items, "oac_client *client", *takes, "oac_error *error"]),
        "gives": ", ".join([items, f"const {paging.item} **item", "oac_error *error"]),
    }


def _changes(operation: COperation) -> str:
    """Of the function that makes a request of what was read."""
    change, request = operation.change, operation.request
    if change is None or request is None:
        return ""
    record = change.record.c_name
    return f"const {record} *before, const {record} *after, {request.c_name} *request, oac_error *error"


def change_doc(operation: COperation) -> str:
    """What its comment says; empty where there is none."""
    change, request = operation.change, operation.request
    if change is None or request is None:
        return ""
    return (
        f"The request that makes `after` of `before`: of what was read, and a changed copy of it "
        f"({change.record.names.copy}). It has what differs, as oac_record_changes says (oac/type.h); all of it is "
        f"absent where nothing does. It owns its memory: end with {request.names.dispose}."
    )


def taken(parameter: CParameter) -> str:
    pointer = parameter.document is not None
    return f"const {parameter.c_type} *{parameter.c_name}" if pointer else f"{parameter.c_type} {parameter.c_name}"


def address(parameter: CParameter) -> str:
    return parameter.c_name if parameter.document is not None else f"&{parameter.c_name}"


def options_macro(api: CApi) -> str:
    """The initializer of client options, a line a member, its backslashes in one column."""
    members = [".size = sizeof(oac_client_options),", ".abi = OAC_ABI,"]
    members += [f".api = &{api.names.api},", f".base_url = {api.upper}_BASE_URL,"]
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
