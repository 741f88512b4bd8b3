"""The C of bodies and answers that are no JSON: bytes, text, forms."""

from __future__ import annotations

from codegen.binding.capi import CDocument, COperation, CPart
from codegen.binding.emit.layout import statement
from codegen.binding.emit.texts import Block, FieldText, PartText
from codegen.binding.literal import quoted

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


def takes_body(operation: COperation) -> tuple[list[str], list[str]]:
    """A source, as parameter and as argument."""
    return (["const oac_source *body"], ["body"]) if operation.sent == "bytes" else ([], [])


def takes_answer(operation: COperation) -> tuple[list[str], list[str]]:
    """A sink."""
    return (["oac_sink *answer"], ["answer"]) if operation.answered == "bytes" else ([], [])


def handed_over(operation: COperation) -> tuple[Block, ...]:
    found = []
    if operation.sent == "bytes":
        call = statement("oac_call_body_source(call, body);", 4 if operation.request_required else 8)
        found.append(call if operation.request_required else f"    if (body != NULL) {{\n{call}\n    }}")
    if operation.answered == "bytes":
        found.append("    if (answer != NULL) {\n        oac_call_answer_sink(call, answer);\n    }")
    return tuple(found)


def turned(operation: COperation) -> Block:
    match operation.sent:
        case "text":
            return statement("oac_call_text_body(call);", 8)
        case "form":
            name = f"fields_of_{operation.c_name}"
            rows = f"{name}, sizeof {name} / sizeof {name}[0]" if operation.parts else "NULL, 0"
            return statement(f"oac_call_form_body(call, {rows});", 8)
        case "parts":
            name = f"parts_of_{operation.c_name}"
            return statement(f"oac_call_parts(call, {name}, sizeof {name} / sizeof {name}[0], request);", 8)
    return ""


def read_text(operation: COperation) -> Block:
    """Numbers and truth values are JSON as they stand."""
    response = operation.response
    is_text = not isinstance(response, CDocument) or response.value.type.shape in ("string", "enum")
    if operation.answered != "text" or not is_text:
        return ""
    return statement("status = oac_call_text_answer(call, &answer, error);", 4)


def form(operation: COperation) -> tuple[FieldText, ...]:
    return tuple(_field(part) for part in operation.parts) if operation.sent == "form" else ()


def parts(operation: COperation) -> tuple[PartText, ...]:
    if operation.sent != "parts" or operation.request is None:
        return ()
    return tuple(_part(part, operation.request.c_name) for part in operation.parts)


def _field(part: CPart) -> FieldText:
    flags = [flag for flag, is_set in (("OAC_EXPLODE", part.explode), ("OAC_RESERVED", part.reserved)) if is_set]
    return FieldText(
        quoted(part.member.key), quoted(part.name), "OAC_IN_QUERY", STYLES[part.style], " | ".join(flags or ["0"])
    )


def _part(part: CPart, owner: str) -> PartText:
    type_ = part.member.type
    is_list = type_.shape == "list"
    shape = type_.item.type.shape if is_list and type_.item is not None else type_.shape
    is_json = shape in ("object", "map", "list", "union", "json")
    kind = "JSON" if is_json else "TEXT"
    if shape == "binary":
        kind = "SOURCES" if is_list else "SOURCE"
    return PartText(
        key=quoted(part.member.key),
        name=quoted(part.name),
        type=quoted(part.media_type) if part.media_type else "NULL",
        kind=f"OAC_PART_{kind}",
        each="true" if is_list else "false",
        offset=f"offsetof({owner}, {part.member.c_name})" if shape == "binary" else "0",
    )
