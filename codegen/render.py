"""Fills the templates. They hold text, loops and simple choices; every name and every rule comes from the model."""

from __future__ import annotations

import functools
import os
import re

import jinja2

from codegen.model import Api, Operation
from codegen.output import MARK
from codegen.shown import words

WIDTH = 120
_NO_BREAK = "\ue000"  # a space that no line ends at


def comment(paragraphs: tuple[str, ...] | list[str] | str, indent: int = 0, apart: bool = True) -> str:
    """A C comment of the given paragraphs; the first line is not indented, because the template has done that."""
    if isinstance(paragraphs, str):
        paragraphs = [paragraphs]
    lines: list[str] = []
    for number, paragraph in enumerate(map(plain, paragraphs)):
        if number and apart:
            lines.append("")
        line = ""
        for word in paragraph.split():
            if line and indent + 3 + len(line) + 1 + len(word) > WIDTH - 3:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    gap = "\n" + " " * indent + " *"
    return "/* " + "".join((gap if number else "") + (" " if number and line else "") + line for number, line in enumerate(lines)) + " */"


def plain(text: str) -> str:
    """On one line, unable to end the comment it stands in, or to begin another, and without what an editor or a compiler
    would act upon."""
    return words(text).replace("*/", "* /").replace("/*", "/ *").replace("??/", "?? /")


def banner(what: str, place: str) -> str:
    """The first lines of a file. What output.py looks for stays on one line."""
    made = f"Made from {place} {MARK};".replace(" ", _NO_BREAK)
    return comment([what, f"{made} edit the description, not this file."], apart=False).replace(_NO_BREAK, " ")


def call(text: str, indent: int = 0) -> str:
    """Breaks a call or a declaration that is too long after commas, as clang-format does: aligned with the bracket."""
    if indent + len(text) <= WIDTH:
        return text
    left, assigned, right = text.partition(" = ")
    if assigned and "(" not in left and indent + 4 + len(right) <= WIDTH:
        return f"{left} =\n{' ' * (indent + 4)}{right}"
    opening = _opening(text)
    pieces = _arguments(text[opening:])
    lines, line = [], text[:opening]
    pad = " " * (indent + opening)
    if indent + opening + len(pieces[0]) > WIDTH:
        # Not even the first argument fits behind the bracket.
        pad = " " * (indent + 4)
        lines, line, pieces = [line], pad + pieces[0], pieces[1:]
        pieces.insert(0, "")
    for number, piece in enumerate(pieces):
        if not piece:
            continue
        length = len(line) + (indent if not lines else 0)
        if number and length + 1 + len(piece) > WIDTH:
            lines.append(line)
            line = pad + piece
        else:
            line += (" " if number else "") + piece
    return "\n".join([*lines, line])


def head(text: str) -> str:
    """The head of a function, its type on a line of its own where not even the first argument fits behind it."""
    opening = text.index("(") + 1
    if len(text) <= WIDTH or opening + len(_arguments(text[opening:])[0]) <= WIDTH:
        return call(text)
    start = text.rindex(" ", 0, opening) + 1
    return f"{text[: start - 1]}\n{call(text[start:])}"


def _opening(text: str) -> int:
    """Where the arguments begin of the outermost call that has more than one."""
    at = text.index("(") + 1
    while len(_arguments(text[at:])) == 1 and "(" in text[at:]:
        at = text.index("(", at) + 1
    return at


def _arguments(text: str) -> list[str]:
    """Splits after the commas of the bracket that is open, leaving strings and inner brackets whole."""
    pieces, depth, quoted, escaped, start = [], 0, False, False, 0
    for at, character in enumerate(text):
        if quoted:
            quoted = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            quoted = True
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth < 0:
                break
        elif character == "," and depth == 0:
            pieces.append(text[start : at + 1].strip())
            start = at + 1
    return [*pieces, text[start:].strip()]


def condition(text: str, indent: int, keyword: str = "if") -> str:
    """`if (…) {` broken before it is too long, after && and ||, as clang-format does."""
    opening = f"{keyword} ("
    if indent + len(opening) + len(text) + 3 <= WIDTH:
        return f"{opening}{text}) {{"
    # clang-format weighs where to break a nested condition; it is not asked.
    nested = any(mark in part for part in re.findall(r"\(.*\)", text) for mark in (" && ", " || "))
    pieces = text.replace(" && ", " &&\n").replace(" || ", " ||\n").split("\n")
    lines, line = [], opening
    pad = " " * (indent + len(opening))
    for number, piece in enumerate(pieces):
        length = len(line) + (indent if not lines else 0)
        if number and length + 1 + len(piece) + 3 > WIDTH:
            lines.append(line)
            line = pad + piece
        else:
            line += (" " if number else "") + piece
    broken = "\n".join([*lines, line + ") {"])
    return f"/* clang-format off */\n{' ' * indent}{broken}\n{' ' * (indent + 4)}/* clang-format on */" if nested else broken


def quoted(text: str) -> str:
    """A C string literal."""
    from codegen.rules import literal

    return f'"{literal(text)}"'


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(os.path.join(os.path.dirname(__file__), "templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters.update(comment=comment, plain=plain, call=call, head=head, condition=condition, quoted=quoted)
    environment.globals.update(banner_text=banner)
    return environment


def render(api: Api) -> dict[str, str]:
    """All generated files: path below the output folder -> text."""
    environment = _environment()
    include, source = f"include/{api.prefix}", "src"
    files: dict[str, str] = {}

    def fill(path: str, template: str, **values: object) -> None:
        files[path] = environment.get_template(template).render(api=api, **values)

    for enum in api.enums:
        fill(f"{include}/{enum.stem}.h", "enum.h.j2", enum=enum)
        fill(f"{source}/{enum.stem}.c", "enum.c.j2", enum=enum)
    stems = {item.c_name: item.stem for item in (*api.enums, *api.objects)}
    for item in api.objects:
        includes = sorted(stems[target] for target in item.includes)
        fill(f"{include}/{item.stem}.h", "object.h.j2", object=item, includes=includes)
        fill(f"{source}/{item.stem}.c", "object.c.j2", object=item)
    for operation in api.operations:
        includes = [stems[target] for target in operation.includes]
        fill(f"{include}/{operation.stem}.h", "operation.h.j2", operation=operation, includes=includes, **_signature(operation))
        fill(f"{source}/{operation.stem}.c", "operation.c.j2", operation=operation, **_signature(operation))
    fill(f"{include}/client.h", "client.h.j2", define=_options_macro(api))
    fill(f"{include}/{api.prefix}.h", "umbrella.h.j2", stems=sorted(["client", *stems.values(), *(item.stem for item in api.operations)]))
    fill(f"{source}/{api.prefix}_codec.h", "codec.h.j2", signatures={item.id: _signature(item) for item in api.operations})
    fill(f"command/{api.prefix}_operations.c", "command.c.j2", command_arguments={item.id: _command_arguments(item) for item in api.operations},
         path_arguments={item.id: ", ".join(["&checker", *_command_values(item, "values")]) for item in api.operations})
    return files


def _signature(operation: Operation) -> dict[str, str]:
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
        "path_checks": "".join(f", {piece}" for piece in path[: len(operation.parameters)]),
        "path_passes": "".join(f", {name}" for name in passed[: len(operation.parameters)]),
        "check_passes": "".join(", " + name for name in passed),
        "takes": ", ".join(["oac_client *client", *path, *answer, "oac_error *error"]),
        "prepares": ", ".join(["oac_client *client", *path, "oac_call **prepared", "oac_error *error"]),
        "passes": ", ".join(["client", *passed, "&call", "error"]),
        "finishes": ", ".join(["oac_call *call", *answer, "oac_error *error"]),
        "finish_passes": ", ".join(["call", *(["response"] if operation.response is not None else []), "error"]),
    }


def _command_values(operation: Operation, array: str) -> list[str]:
    """The path parameters as the command has them."""
    return [
        f"{array}[{number}].{'integer' if parameter.kind == 'integer' else 'text'}"
        for number, parameter in enumerate(operation.parameters)
    ]


def _command_arguments(operation: Operation) -> str:
    """The arguments of a call as the command makes it: path parameters from the command line, then request and answer."""
    request = ["&request"] if operation.request is not None else []
    response = ["&response"] if operation.response is not None else []
    return ", ".join(["client", *_command_values(operation, "input->values"), *request, *response, "error"])


def _options_macro(api: Api) -> str:
    """The initializer of client options, a line a member, its backslashes in one column."""
    members = [f".base_url = {api.upper}_BASE_URL,"]
    if api.error_code:
        members += [f".error_code_member = {quoted(api.error_code)},", f".error_message_member = {quoted(api.error_message)},"]
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
