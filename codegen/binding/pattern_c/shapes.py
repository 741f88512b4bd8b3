"""A pattern of a simple shape, as a person would write it: a length, and one look at every byte."""

from __future__ import annotations

from codegen.binding.pattern_c.lines import any_of, byte, indented
from codegen.pattern.charset import Charset
from codegen.pattern.shape import Part, Shape


def write_shape(shape: Shape) -> list[str]:
    lines: list[str] = []
    least = sum(part.minimum for part in shape.parts)
    last = shape.parts[-1] if shape.parts else None
    if not shape.to_end or last is not None and last.maximum is None:
        unfit = f"text.length < {least}" if least > 0 else ""
    else:
        most = sum(part.maximum or 0 for part in shape.parts)
        low = f"text.length < {least} || " if least > 0 else ""
        unfit = f"text.length != {least}" if least == most else f"{low}text.length > {most}"
    if unfit:
        lines += _refuse_if(unfit)
    at = 0
    parts = list(shape.parts)
    while parts:
        literal = _literal(parts)
        if len(literal) > 1:
            del parts[: len(_literal_parts(parts))]
            place = f"text.data + {at}" if at else "text.data"
            lines += _refuse_if(f'memcmp({place}, "{_c_string(literal)}", {len(literal)}) != 0')
            at += len(literal)
            continue
        part = parts.pop(0)
        if part.minimum == part.maximum == 1:
            lines += _write_one(part, at)
        else:
            end = str(at + part.minimum) if part.minimum == part.maximum else "text.length"
            lines += [f"for (size_t i = {at}; i < {end}; i++) {{", *indented(_write_loop_body(part), 1), "}"]
        at += part.minimum
    return [*lines, "return true;"]


def _refuse_if(condition: str) -> list[str]:
    return [f"if ({condition}) {{", "    return false;", "}"]


def _literal_parts(parts: list[Part]) -> list[Part]:
    taken = []
    for part in parts:
        if part.minimum != part.maximum or len(part.ranges) != 1 or part.ranges[0][0] != part.ranges[0][1]:
            break
        taken.append(part)
    return taken


def _literal(parts: list[Part]) -> str:
    """The fixed text that the parts begin with."""
    return "".join(chr(part.ranges[0][0]) * part.minimum for part in _literal_parts(parts))


def _c_string(text: str) -> str:
    # Octal escapes have at most three digits, so that what follows is not taken for a part of them.
    return "".join(f"\\{c}" if c in '"\\?' else c if " " <= c <= "~" else f"\\{ord(c):03o}" for c in text)


def _write_one(part: Part, at: int) -> list[str]:
    if len(_tested(part)) == 1:
        return _refuse_if(_is_wrong(part, f"text.data[{at}]"))
    return [f"const char c{at} = text.data[{at}];", *_refuse_if(_is_wrong(part, f"c{at}"))]


def _write_loop_body(part: Part) -> list[str]:
    if len(_tested(part)) == 1:
        return _refuse_if(_is_wrong(part, "text.data[i]"))
    return ["const char c = text.data[i];", *_refuse_if(_is_wrong(part, "c"))]


def _tested(part: Part) -> Charset:
    return part.ranges if part.is_ascii else part.excluded or ()


def _is_wrong(part: Part, variable: str) -> str:
    """The condition that a byte is none of the part's. No range begins at 0: signed and unsigned char agree."""
    ranges = _tested(part)
    if not part.is_ascii:
        return any_of(ranges, variable, signed=True)
    if len(ranges) > 1:
        return f"!({any_of(ranges, variable, signed=True)})"
    low, high = ranges[0]
    if low == high:
        return f"{variable} != {byte(low)}"
    return f"{variable} < {byte(low)} || {variable} > {byte(high)}"
