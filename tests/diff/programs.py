"""C programs made from a model: one that uses everything a program can name, and one that prints the layout."""

from __future__ import annotations

from codegen.binding.capi import CApi, CEnum, CMember, CObject, COperation

_VALUES = {
    "boolean": "oac_bool(true)",
    "integer": "oac_int(1)",
    "number": "oac_number(1.5)",
    "string": 'oac_str("text")',
    "json": 'oac_json("[]")',
}
_ARRAYS = {
    "boolean list": ("bool", "true"),
    "integer list": ("int64_t", "1"),
    "number list": ("double", "1.5"),
    "string list": ("oac_string", '{"text", 4}'),
    "enum list": ("oac_string", '{"text", 4}'),
    "json list": ("oac_string", '{"[]", 2}'),
}


def everything(api: CApi) -> str:
    """A program that names every member, enumerator, macro and function with its type."""
    files = [*(item.stem for item in api.operations), *(item.stem for item in api.objects)]
    files += [item.stem for item in api.enums]
    files += [item.stem for item in api.unions] + [item.stem for item in api.documents]
    lines = [f"#include <{api.prefix}/{name}.h>" for name in (*files, api.prefix)]
    lines += ["", "void use(const void *one, ...);", ""]
    for enum in api.enums:
        lines += _enum(enum)
    for item in api.objects:
        lines += _object(item, {enum.c_name: enum for enum in api.enums})
    for operation in api.operations:
        lines += _operation(operation)
    lines += _macros(api)
    return "\n".join(lines) + "\n"


def _enum(enum: CEnum) -> list[str]:
    cases = [f"    case {value.c_name}: return {at};" for at, value in enumerate(enum.values, 1)]
    return [
        f"int number_{enum.c_name}({enum.c_name} value);",
        f"int number_{enum.c_name}({enum.c_name} value)",
        "{",
        f"    if ({enum.c_name}_from(oac_text({enum.c_name}_name(value))) == value) {{ return {enum.upper}_COUNT; }}",
        "    switch (value) {",
        *cases,
        f"    case {enum.upper}_UNLISTED:",
        "    default: return 0;",
        "    }",
        "}",
        "",
    ]


def _object(item: CObject, enums: dict[str, CEnum]) -> list[str]:
    name = item.c_name
    arrays = [line for member in item.members for line in _array(member)]
    values = [f"        .{member.c_name} = {_value(member, enums)}," for member in item.members]
    reads = [f"    {{ {member.type.c_type} read = value.{member.c_name}; use(&read); }}" for member in item.members]
    return [
        f"void fill_{name}(void);",
        f"void fill_{name}(void)",
        "{",
        *arrays,
        f"    {name} value = {{",
        *values,
        "    };",
        f"    {name} empty = {item.upper}_INIT;",
        "    oac_buffer buffer = OAC_BUFFER_INIT;",
        "    struct cJSON *tree = NULL;",
        *reads,
        f"    if ({name}_serialize(&value, &buffer, NULL) != OAC_OK ||",
        f'        {name}_parse("{{}}", 2, NULL, &empty, NULL) != OAC_OK ||',
        f"        {name}_validate(&value, OAC_VALIDATION_STRICT, NULL, NULL) != OAC_OK ||",
        f"        {name}_to_cjson(&value, &tree, NULL) != OAC_OK ||",
        f"        {name}_from_cjson(tree, &empty, NULL) != OAC_OK) {{",
        "        use(&buffer);",
        "    }",
        f"    {name}_dispose(&empty);",
        "}",
        "",
    ]


def _array(member: CMember) -> list[str]:
    type_, name = member.type, member.c_name
    if type_.shape == "object":
        return [f"    static const {type_.target} one_{name};"]
    if type_.item is None:
        return []
    if type_.shape == "map":
        return [f"    static const {type_.c_type}_entry some_{name}[2];"]
    if type_.kind in _ARRAYS and not type_.item.is_optional:
        element, value = _ARRAYS[type_.kind]
        return [f"    static const {element} some_{name}[] = {{{value}}};"]
    return [f"    static const {type_.item.c_type} some_{name}[2];"]


def _value(member: CMember, enums: dict[str, CEnum]) -> str:
    match member.type.shape:
        case "enum":
            return f"{member.target}_of({enums[member.target].values[0].c_name})"
        case "object":
            return f"OAC_REF(&one_{member.c_name})"
        case "union":
            return f'{member.target}_json("[]")'
        case kind:
            return _VALUES.get(kind) or f"OAC_LIST(some_{member.c_name})"


def _operation(operation: COperation) -> list[str]:
    declarations, arguments = [], ["client"]
    for at, parameter in enumerate(operation.parameters):
        declarations.append(
            f"    {parameter.c_type} path_{at} = {'1' if parameter.kind == 'integer' else '{NULL, 0}'};"
        )
        arguments.append(f"path_{at}")
    if operation.request is not None:
        declarations.append(f"    {operation.request.c_name} request = {operation.request.upper}_INIT;")
        arguments.append("&request")
    if operation.response is not None:
        declarations.append(f"    {operation.response.c_name} response = {operation.response.upper}_INIT;")
        arguments.append("&response")
    return [
        f"oac_status call_{operation.c_name}(oac_client *client);",
        f"oac_status call_{operation.c_name}(oac_client *client)",
        "{",
        *declarations,
        "    oac_error error = OAC_ERROR_INIT;",
        f"    return {operation.c_name}({', '.join([*arguments, '&error'])});",
        "}",
        "",
    ]


def _macros(api: CApi) -> list[str]:
    rate = (
        f"use({api.upper}_BASE_URL, {api.upper}_RATE_REQUESTS, {api.upper}_RATE_SECONDS);" if api.rate_requests else ""
    )
    return [
        "void macros(void);",
        "void macros(void)",
        "{",
        f"    oac_client_options options = {api.upper}_CLIENT_OPTIONS_INIT;",
        f"    oac_client_options others = {api.prefix}_client_options();",
        f"    use(&options, &others, {api.upper}_API_VERSION, {api.upper}_BASE_URL);",
        f"    {rate}",
        "}",
    ]


def layout(api: CApi) -> str:
    """A program that prints the size of every struct, the place of every member and the number of every value."""
    lines = [f"#include <{api.prefix}/{api.prefix}.h>", "#include <stdio.h>", "", "int main(void)", "{"]
    for item in api.objects:
        name = item.c_name
        lines.append(f'    printf("{name} size is %zu\\n", sizeof({name}));')
        for at, member in enumerate((*[member.c_name for member in item.members], "extra")):
            place = f"offsetof({name}, {member}), sizeof((({name} *)0)->{member})"
            lines.append(f'    printf("{name} member {at} is at %zu, size %zu\\n", {place});')
    for enum in api.enums:
        for value in enum.values:
            lines.append(f'    printf("{value.c_name} is %d\\n", (int){value.c_name});')
    return "\n".join([*lines, "    return 0;", "}"]) + "\n"
