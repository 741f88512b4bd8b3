"""The C program of an operation: one call, from the client to the answer."""

from __future__ import annotations

from codegen.binding.capi import CObject
from codegen.binding.emit.lines import laid_out
from codegen.binding.literal import quoted
from codegen.manual.snippets.access import Access, access_of
from codegen.manual.snippets.answers import Answers
from codegen.manual.snippets.call import Call
from codegen.manual.snippets.code import Names
from codegen.manual.snippets.media import is_open, type_of_file
from codegen.manual.snippets.model import Model
from codegen.manual.snippets.values import Values

_TOLD = (
    '        fprintf(stderr, "%s: %s (%s, %s)\\n", oac_status_name(error.status), error.message, '
    "oac_stage_name(error.stage),",
    "                oac_outcome_name(error.outcome));",
)


def program(model: Model, call: Call) -> str:
    return laid_out(_Program(model, call).text())


class _Program:
    def __init__(self, model: Model, call: Call) -> None:
        self._model = model
        self._call = call
        self._operation = call.operation
        self._names = Names()
        self._values = Values(model, self._names)
        self._answers = Answers(model)
        self._access = access_of(call.operation, model.capi)
        self._typed: list[str] = []  # statements about the body of bytes

    def text(self) -> str:
        given = self._given()
        body = self._pages(given) if self._operation.paging is not None else self._once(given)
        return "\n".join([*self._includes(), "", "int main(void)", "{", *self._declared(), "", *body, "}", ""])

    def _includes(self) -> list[str]:
        standard = ["<inttypes.h>"] if "inttypes" in self._answers.uses else []
        own = f"<{self._model.capi.prefix}/{self._operation.stem}.h>"
        return [*(f"#include {name}" for name in (*standard, "<stdio.h>", "<stdlib.h>")), "", f"#include {own}"]

    # ---- What the call is given ------------------------------------------------------------------------------------

    def _given(self) -> list[str]:
        """Its arguments between the client and the answer; values that need a name are declared."""
        operation, call, values = self._operation, self._call, self._values
        found = []
        for parameter, value in call.arguments:
            if parameter.document is not None:
                found.append("&" + values.argument(parameter.document, value, parameter.c_name))
            else:
                found.append(values.scalar(parameter.kind, value, parameter.target))
        if operation.params is not None:
            members = [(field.member, value) for field, value in call.fields]
            found.append("&" + values.record(operation.params, members, "params") if members else "NULL")
        if operation.request is not None:
            if call.has_body:
                found.append("&" + values.document(operation.request, call.body, "request"))
            elif operation.request_required:
                empty: object = {} if isinstance(operation.request, CObject) else None
                found.append("&" + values.document(operation.request, empty, "request"))
            else:
                found.append("NULL")
        elif operation.sent == "bytes":
            found.append("&" + self._file())
        return found

    def _file(self) -> str:
        stated = self._operation.content_type
        name = self._values.source(self._call.file, "body", is_open=is_open(stated))
        if is_open(stated):
            self._typed = [f"    {name}.content_type = {quoted(type_of_file(self._call.file))};"]
        return name

    # ---- Variables -------------------------------------------------------------------------------------------------

    def _declared(self) -> list[str]:
        capi, operation = self._model.capi, self._operation
        found = [
            *self._values.lines,
            *_credentials(self._access),
            f"    oac_client_options options = {capi.names.CLIENT_OPTIONS_INIT};",
            "    oac_client *client = NULL;",
            "    oac_error error = OAC_ERROR_INIT;",
        ]
        if operation.paging is not None:
            names = operation.paging.names
            found.append(f"    {names.items} items = {names.ITEMS_INIT};")
            found.append(f"    const {operation.paging.item} *item = NULL;")
        elif operation.answered == "bytes":
            found.append(f"    oac_sink answer = oac_sink_of_file({quoted(self._call.output)});")
        elif operation.response is not None:
            found.append(f"    {operation.response.c_name} answer = {operation.response.names.INIT};")
        if "buffer" in self._answers.uses:
            found.append("    oac_buffer text = OAC_BUFFER_INIT;")
        return [*found, "    oac_status status;"]

    def _options(self) -> list[str]:
        access = self._access
        found = []
        if access.url_variable and not access.server:
            found.append(f"    options.base_url = getenv({quoted(access.url_variable)});")
        if access.url_variable and access.server:
            found += ["    options.servers = servers;", "    options.server_count = 1;"]
        if access.is_readable:
            found.append("    options.allow_http = true; /* everyone on the way can read along */")
        schemes = access.schemes
        if _is_token(access):
            return [*found, f"    options.token = getenv({quoted(schemes[0][1])});"]
        if schemes:
            found.append("    options.credentials = credentials;")
            found.append(f"    options.credential_count = {len(schemes)};")
        return found

    # ---- The call --------------------------------------------------------------------------------------------------

    def _client(self) -> list[str]:
        return [*self._typed, *self._options(), "    status = oac_client_new(&options, &client, &error);"]

    def _once(self, given: list[str]) -> list[str]:
        operation = self._operation
        has_answer = operation.response is not None or operation.answered == "bytes"
        arguments = ["client", *given, *(["&answer"] if has_answer else []), "&error"]
        told = self._answers.of(operation)
        found = self._client()
        found += [
            "    if (status == OAC_OK) {",
            f"        status = {operation.c_name}({', '.join(arguments)});",
            "    }",
        ]
        if "buffer" in self._answers.uses:
            found += ["    if (status == OAC_OK) {", f"        {told[0]}", "    }"]
            told = ["puts(text.data);"]
        found += ["    if (status == OAC_OK) {", *(f"        {line}" for line in told)]
        found += ["    } else {", *_TOLD, "    }"]
        found += ["    oac_buffer_dispose(&text);"] if "buffer" in self._answers.uses else []
        found += [f"    {operation.response.names.dispose}(&answer);"] if operation.response is not None else []
        return [*found, *_end()]

    def _pages(self, given: list[str]) -> list[str]:
        operation = self._operation
        assert operation.paging is not None
        names = operation.paging.names
        arguments = ", ".join(["&items", "client", *given, "&error"])
        told = self._answers.item(operation)
        return [
            *self._client(),
            "    if (status == OAC_OK) {",
            f"        status = {names.begin}({arguments});",
            "    }",
            "    while (status == OAC_OK) {",
            f"        status = {names.next}(&items, &item, &error);",
            "        if (status != OAC_OK || item == NULL) {",
            "            break;",
            "        }",
            *(f"        {line}" for line in told),
            "    }",
            "    if (status != OAC_OK) {",
            *_TOLD,
            "    }",
            f"    {names.end}(&items);",
            *_end(),
        ]


def _end() -> list[str]:
    return ["    oac_client_free(client);", "    return status == OAC_OK ? EXIT_SUCCESS : EXIT_FAILURE;"]


def _is_token(access: Access) -> bool:
    """Whether the option `token` says it all."""
    if len(access.schemes) != 1:
        return False
    scheme, variable = access.schemes[0]
    return scheme.kind == "TOKEN" and variable != scheme.variable


def _credentials(access: Access) -> list[str]:
    found = []
    if access.url_variable and access.server:
        found.append("    const oac_server_url servers[] = {")
        found.append(f"        {{.name = {access.server}, .url = getenv({quoted(access.url_variable)})}},")
        found.append("    };")
    if _is_token(access) or not access.schemes:
        return found
    found.append("    const oac_credential credentials[] = {")
    for scheme, variable in access.schemes:
        value = f".value = getenv({quoted(variable)})"
        if scheme.kind == "BASIC":
            value = f".user = getenv({quoted(variable + '_USER')}), .value = getenv({quoted(variable + '_PASSWORD')})"
        found.append(f"        {{.scheme = {scheme.macro}, {value}}},")
    return [*found, "    };"]
