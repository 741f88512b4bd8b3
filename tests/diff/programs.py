"""C programs made from a model: one that uses everything a program can name, and one that prints the layout."""

from __future__ import annotations

from codegen.binding.capi import CApi, CBranch, CDocument, CEnum, CMember, CObject, COperation, CUnion
from codegen.compare.snapshot import members_of

_NUMBERS = ("bool", "int64_t", "double")
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
    files += [*(item.stem for item in api.enums), *(item.stem for item in api.unions)]
    files += [*(item.stem for item in api.documents), *(item.stem for item in api.containers if item.stem)]
    lines = [f"#include <{api.prefix}/{name}.h>" for name in (*files, api.prefix)]
    lines += ["", "void use(const void *one, ...);", ""]
    for enum in api.enums:
        lines += _enum(enum)
    for union in api.unions:
        lines += _union(union)
    enums = {enum.c_name: enum for enum in api.enums}
    held: list[CObject | CDocument] = [*api.objects, *api.documents]
    for item in held:
        lines += _object(item, enums)
    for operation in api.operations:
        lines += _operation(operation)
    lines += _batch(api)
    lines += _macros(api)
    return "\n".join(lines) + "\n"


def _union(union: CUnion) -> list[str]:
    name = union.c_name
    cases = [f"    case {branch.constant}: return {at};" for at, branch in enumerate(union.branches, 1)]
    made = [
        line
        for at, branch in enumerate(union.branches)
        for line in (
            f"    {branch.element.c_type} of_{at} = {'0' if branch.element.c_type in _NUMBERS else '{0}'};",
            f"    *value = {branch.of}({'&' if branch.is_pointer else ''}of_{at});",
            f"    {_held(branch)}*as_{at} = &value->as.{branch.c_name};",
            f"    use(as_{at});",
        )
    ]
    return [
        f"int branch_{name}({name} *value);",
        f"int branch_{name}({name} *value)",
        "{",
        *made,
        f"    *value = {union.names.null}();",
        f"    {union.names.which} which = value->which;",
        "    use(&value->json);",
        "    switch (which) {",
        *cases,
        f"    case {union.names.UNLISTED}:",
        "    default: return 0;",
        "    }",
        "}",
        "",
    ]


def _held(branch: CBranch) -> str:
    return f"const {branch.element.c_type} *" if branch.is_pointer else f"{branch.element.c_type} "


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


def _object(item: CObject | CDocument, enums: dict[str, CEnum]) -> list[str]:
    name, names, members = item.c_name, item.names, members_of(item)
    arrays = [line for member in members for line in _array(member)]
    values = [f"        .{member.c_name} = {_value(member, enums)}," for member in members]
    reads = [f"    {{ {member.type.c_type} read = value.{member.c_name}; use(&read); }}" for member in members]
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
        f"    if ({names.serialize}(&value, &buffer, NULL) != OAC_OK ||",
        f'        {names.parse}("{{}}", 2, NULL, &empty, NULL) != OAC_OK ||',
        f"        {names.validate}(&value, OAC_VALIDATION_STRICT, NULL, NULL) != OAC_OK ||",
        f"        {names.to_cjson}(&value, &tree, NULL) != OAC_OK ||",
        f"        {names.from_cjson}(tree, &empty, NULL) != OAC_OK ||",
        f"        {names.copy}(&value, NULL, &empty, NULL) != OAC_OK ||",
        f"        {names.changes}(&value, &empty, &{names.oac_type}, &value, NULL) != OAC_OK ||",
        f'        {names.set}(&empty, "a", "1", NULL) != OAC_OK ||',
        f'        {names.set_null}(&empty, "a", NULL) != OAC_OK || {names.unset}(&empty, "a", NULL) != OAC_OK ||',
        f"        {names.print}(&value, 2, &buffer, NULL) != OAC_OK || {names.equal}(&value, &empty) ||",
        f"        {names.walk}(&value, NULL, NULL, NULL) != OAC_OK) {{",
        "        use(&buffer);",
        "    }",
        f"    {names.dispose}(&empty);",
        "}",
        "",
    ]


def _array(member: CMember) -> list[str]:
    kind, name, item = member.type.kind, member.c_name, member.type.item
    if kind == "object":
        return [f"    static const {member.target} one_{name};"]
    if kind in _ARRAYS and item is not None and not item.is_optional:
        element, value = _ARRAYS[kind]
        return [f"    static const {element} some_{name}[] = {{{value}}};"]
    if item is not None and member.type.shape == "list":
        return [f"    static const {item.c_type} some_{name}[2];"]
    if kind not in _VALUES and kind != "enum":
        return [f"    {member.type.c_type} made_{name} = {{0}};"]
    return []


def _value(member: CMember, enums: dict[str, CEnum]) -> str:
    kind = member.type.kind
    if kind == "enum":
        return f"{member.target}_of({enums[member.target].values[0].c_name})"
    if kind == "object":
        return f"OAC_REF(&one_{member.c_name})"
    if kind in _VALUES:
        return _VALUES[kind]
    return f"OAC_LIST(some_{member.c_name})" if member.type.shape == "list" else f"made_{member.c_name}"


def _iterator(operation: COperation, declarations: list[str], arguments: list[str]) -> list[str]:
    """Reads a list by it; the declarations end with that of the response, which it does without."""
    paging = operation.paging
    if paging is None:
        return []
    names = paging.names
    return [
        f"oac_status iterate_{operation.c_name}(oac_client *client);",
        f"oac_status iterate_{operation.c_name}(oac_client *client)",
        "{",
        *declarations[:-1],
        "    oac_error error = OAC_ERROR_INIT;",
        f"    {names.items} items = {names.ITEMS_INIT};",
        f"    const {paging.item} *item = NULL;",
        f"    oac_status status = {names.begin}(&items, {', '.join([*arguments[:-1], '&error'])});",
        "    if (status == OAC_OK) {",
        f"        status = {names.next}(&items, &item, &error);",
        "    }",
        f"    {names.end}(&items);",
        "    return status;",
        "}",
        "",
    ]


def _change(operation: COperation) -> list[str]:
    change, request = operation.change, operation.request
    if change is None or request is None:
        return []
    head = (
        f"oac_status change_{operation.c_name}(const {change.record.c_name} *one, const {change.record.c_name} *other)"
    )
    return [
        f"{head};",
        head,
        "{",
        f"    {request.c_name} request = {request.upper}_INIT;",
        f"    return {change.names.changes}(one, other, &request, NULL);",
        "}",
        "",
    ]


def _operation(operation: COperation) -> list[str]:
    declarations, arguments = [], ["client"]
    for at, parameter in enumerate(operation.parameters):
        declarations.append(
            f"    {parameter.c_type} path_{at} = {'1' if parameter.kind == 'integer' else '{NULL, 0}'};"
        )
        arguments.append(f"path_{at}")
    if operation.params is not None:
        declarations.append(f"    {operation.params.c_name} params = {operation.params.upper}_INIT;")
        arguments.append("&params")
    if operation.request is not None:
        declarations.append(f"    {operation.request.c_name} request = {operation.request.upper}_INIT;")
        arguments.append("&request")
    if operation.sent == "bytes":
        declarations.append("    const oac_source *body = NULL;")
        arguments.append("body")
    if operation.answered == "bytes":
        declarations.append("    oac_sink *answer = NULL;")
        arguments.append("answer")
    if operation.response is not None:
        declarations.append(f"    {operation.response.c_name} response = {operation.response.upper}_INIT;")
        arguments.append("&response")
    return [
        *_iterator(operation, declarations, arguments),
        *_change(operation),
        f"oac_status call_{operation.c_name}(oac_client *client);",
        f"oac_status call_{operation.c_name}(oac_client *client)",
        "{",
        *declarations,
        "    oac_error error = OAC_ERROR_INIT;",
        f"    return {operation.c_name}({', '.join([*arguments, '&error'])});",
        "}",
        "",
    ]


def _batch(api: CApi) -> list[str]:
    if api.batch is None:
        return []
    values = ["1" if each.kind == "integer" else 'oac_text("x")' for each in api.batch.create.parameters]
    arguments = ", ".join(["client", *values, "NULL", "&batch", "NULL"])
    return [
        "void make_batch(oac_client *client);",
        "void make_batch(oac_client *client)",
        "{",
        "    oac_batch *batch = NULL;",
        f"    if ({api.batch.names.batch_new}({arguments}) == OAC_OK) {{",
        f"        use(&{api.batch.names.batch}, batch);",
        "    }",
        "}",
        "",
    ]


def _macros(api: CApi) -> list[str]:
    rate = (
        f"use({api.upper}_BASE_URL, {api.upper}_RATE_REQUESTS, {api.upper}_RATE_SECONDS);" if api.rate_requests else ""
    )
    access = api.access
    macros = [scheme.macro for scheme in access.schemes]
    macros += [server.macro for server in (*access.servers, *access.others) if server.macro]
    return [
        "void macros(void);",
        "void macros(void)",
        "{",
        f"    oac_client_options options = {api.upper}_CLIENT_OPTIONS_INIT;",
        f"    oac_client_options others = {api.prefix}_client_options();",
        f"    use(&options, &others, {api.upper}_API_VERSION, {api.upper}_BASE_URL);",
        f"    {rate}",
        *(f"    use({macro});" for macro in macros),
        "}",
    ]


def layout(api: CApi) -> str:
    """A program that prints the size of every struct, the place of every member and the number of every value."""
    lines = [f"#include <{api.prefix}/{api.prefix}.h>", "#include <stdio.h>", "", "int main(void)", "{"]
    held: list[CObject | CDocument] = [*api.objects, *api.documents]
    for item in held:
        name = item.c_name
        lines.append(f'    printf("{name} size is %zu\\n", sizeof({name}));')
        for at, member in enumerate((*[member.c_name for member in members_of(item)], item.extra)):
            place = f"offsetof({name}, {member}), sizeof((({name} *)0)->{member})"
            lines.append(f'    printf("{name} member {at} is at %zu, size %zu\\n", {place});')
    for enum in api.enums:
        for value in enum.values:
            lines.append(f'    printf("{value.c_name} is %d\\n", (int){value.c_name});')
    for union in api.unions:
        lines.append(f'    printf("{union.c_name} size is %zu\\n", sizeof({union.c_name}));')
        for branch in union.branches:
            lines.append(f'    printf("{branch.constant} is %d\\n", (int){branch.constant});')
    return "\n".join([*lines, "    return 0;", "}"]) + "\n"
