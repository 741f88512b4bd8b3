"""The C of operations: the lists of their parameters, and what is checked of the path."""

from __future__ import annotations

from codegen.binding.capi import CApi, COperation
from codegen.binding.emit.layout import WIDTH
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rules import Rules
from codegen.binding.emit.texts import OperationText, ParameterText, values_of
from codegen.binding.literal import quoted


def text(operation: COperation) -> OperationText:
    patterns = FilePatterns()
    rules = Rules(patterns)
    parameters = {}
    for parameter in operation.parameters:
        patterns.context = parameter.c_name.rstrip("_")
        found = rules.scalar(parameter.constraints, parameter.kind, parameter.c_name)
        parameters[parameter.json_name] = ParameterText(**values_of(parameter), rules=tuple(found))
    values = values_of(operation)
    values["parameters"] = tuple(parameters.values())
    return OperationText(**values, patterns=patterns.all())


def signature(operation: COperation) -> dict[str, str]:
    """The parameter lists of a call, as text."""
    path = [f"{parameter.c_type} {parameter.c_name}" for parameter in operation.parameters]
    passed = [parameter.c_name for parameter in operation.parameters]
    if operation.request is not None:
        path.append(f"const {operation.request.c_name} *request")
        passed.append("request")
    answer = [f"{operation.response.c_name} *response"] if operation.response is not None else []
    checks = "".join(", " + piece for piece in path)
    return {
        "checks": checks,
        "check_passes": "".join(", " + name for name in passed),
        "takes": ", ".join(["oac_client *client", *path, *answer, "oac_error *error"]),
        "prepares": ", ".join(["oac_client *client", *path, "oac_call **prepared", "oac_error *error"]),
        "passes": ", ".join(["client", *passed, "&call", "error"]),
        "finishes": ", ".join(["oac_call *call", *answer, "oac_error *error"]),
        "finish_passes": ", ".join(["call", *(["response"] if operation.response is not None else []), "error"]),
    }


def command_arguments(operation: COperation, check: bool = False) -> str:
    """The arguments of a call as the command makes it: path parameters from the line, then request and answer."""
    values = [
        f"input->values[{number}].{'integer' if parameter.kind == 'integer' else 'text'}"
        for number, parameter in enumerate(operation.parameters)
    ]
    request = ["&request"] if operation.request is not None else []
    if check:
        return ", ".join(["&checker", *values, *request])
    response = ["&response"] if operation.response is not None else []
    return ", ".join(["client", *values, *request, *response, "error"])


def options_macro(api: CApi) -> str:
    """The initializer of client options, a line a member, its backslashes in one column."""
    members = [f".base_url = {api.upper}_BASE_URL,"]
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
