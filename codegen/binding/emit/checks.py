"""What is checked, as statements: a test, and the report of what breaks a rule."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.binding.capi import CDocument, CEnum, CMember, CObject, CParameter
from codegen.binding.emit.layout import statement
from codegen.binding.emit.texts import Block, Rule
from codegen.binding.literal import quoted

_NONE = "NULL"


def flags(member: CMember) -> str:
    """C: what may stand in a member."""
    found = [
        flag
        for flag, is_set in (
            ("OAC_CHECK_REQUIRED", member.required),
            ("OAC_CHECK_NULLABLE", member.nullable),
            ("OAC_CHECK_READ_ONLY", member.read_only),
            ("OAC_CHECK_WRITE_ONLY", member.write_only),
        )
        if is_set
    ]
    return " | ".join(found or ["OAC_CHECK_OPTIONAL"])


def report(rule: Rule, path: str, member: str, indent: int, enum: CEnum | None = None) -> Block:
    """`member` is a C string literal, or NULL for what `path` itself names; `enum` is that of the value."""
    if rule.report == "oac_violate_unlisted" and enum is not None:
        arguments = [path, member, rule.value, f"{enum.names.names} + 1", enum.names.COUNT]
    else:
        arguments = [rule.rule, path, member, quoted(rule.limit), quoted(rule.expected)]
        arguments += [rule.value] if rule.value else []
    told = statement(f"{rule.report}(checker, {', '.join(arguments)});", indent + 4)
    return guarded(rule.condition, told, indent)


def guarded(test: str, block: Block, indent: int) -> Block:
    """`if (test) { block }`."""
    pad = " " * indent
    return f"{pad}if ({test}) {{\n{block}\n{pad}}}"


def parameter(parameter: CParameter, rules: Iterable[Rule], enum: CEnum | None) -> Block:
    name, value = quoted(parameter.json_name), parameter.c_name
    if parameter.document is not None:
        return _document(parameter, parameter.document)
    test = ""
    match parameter.kind:
        case "string" | "number" as kind:
            test = f"oac_check_{kind}(checker, NULL, {name}, OAC_VALUE, {value}, OAC_CHECK_REQUIRED)"
        case "enum" if enum is not None:
            held = f"{value}.state, (unsigned){value}.value, {value}.text"
            listed = f"{enum.names.names}, {enum.names.COUNT}"
            test = f"oac_check_enum(checker, NULL, {name}, {held}, {listed}, OAC_CHECK_REQUIRED)"
    if test:
        return tested(test, [report(rule, _NONE, name, 8, enum) for rule in rules], 4)
    found = [report(rule, _NONE, name, 4) for rule in rules]
    return "\n".join(found) or statement(f"(void){value};", 4)


def _document(parameter: CParameter, document: CObject | CDocument) -> Block:
    """An argument that holds more than one value."""
    here = f"oac_path here = oac_path_member(NULL, {quoted(parameter.json_name)});"
    lines = [statement(here, 8)]
    held = parameter.c_name
    if isinstance(document, CDocument):
        lines += [holding(parameter, document, 8)]
        held = "&held"
    lines.append(statement(f"{document.names.check}(checker, &here, {held});", 8))
    return guarded(f"{parameter.c_name} != NULL", "\n".join(lines), 4)


def holding(parameter: CParameter, document: CDocument, indent: int) -> Block:
    """Declares what holds the argument, as a whole."""
    pad = " " * indent
    declared = statement(f"{document.c_name} held = {document.names.INIT};", indent)
    return f"{declared}\n{pad}held.value = *{parameter.c_name};"


def tested(test: str, reports: list[Block], indent: int) -> Block:
    """Rules are asked of what is sound."""
    if not reports:
        return statement(f"(void){test};", indent)
    return "\n".join([statement(f"if ({test}) {{", indent), *reports, " " * indent + "}"])
