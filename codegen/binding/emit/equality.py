"""Whether two objects are equal, member by member."""

from __future__ import annotations

from codegen.binding.capi import CMember
from codegen.binding.emit.checks import guarded
from codegen.binding.emit.texts import Block

_DIFFERENT = "return false;"


def equal(member: CMember, target_equal: str) -> Block:
    """Returns false where the member differs. `target_equal` is the function that compares what it names."""
    one, other = f"one->{member.c_name}", f"other->{member.c_name}"
    state = _different(f"{one}.state != {other}.state")
    if member.item is not None:
        return f"{state}\n{_lists(member, one, other, target_equal)}"
    match member.value_kind:
        case "string" | "json":
            test = f"!oac_string_equal({one}.value, {other}.value)"
        case "enum":
            return (
                f"{state}\n"
                f"    if ({one}.value != {other}.value ||\n"
                f"        ({one}.value == 0 && !oac_string_equal({one}.text, {other}.text))) {{\n"
                f"        {_DIFFERENT}\n    }}"
            )
        case "object":
            test = f"{one}.state == OAC_VALUE && !{target_equal}({one}.value, {other}.value)"
        case _:
            test = f"{one}.value != {other}.value"
    return f"{state}\n{_different(test)}"


def _lists(member: CMember, one: str, other: str, target_equal: str) -> Block:
    items = f"{one}.items[i]", f"{other}.items[i]"
    if member.value_kind == "object":
        test = f"!{target_equal}(&{items[0]}, &{items[1]})"
    elif member.type.element == "oac_string":
        test = f"!oac_string_equal({items[0]}, {items[1]})"
    else:
        test = f"{items[0]} != {items[1]}"
    return "\n".join(
        (
            _different(f"{one}.count != {other}.count"),
            f"    for (i = 0; i < {one}.count; i++) {{",
            _different(f"{one}.items == NULL || {other}.items == NULL", 8),
            f"        if ({test}) {{\n            {_DIFFERENT}\n        }}",
            "    }",
        )
    )


def _different(test: str, indent: int = 4) -> Block:
    return guarded(test, " " * (indent + 4) + _DIFFERENT, indent)
