"""Stage 8: CApi -> texts. All C expressions are made here, from constraints that are data until now; the templates hold
text and loops.
"""

from __future__ import annotations

import functools
import os

import jinja2

from codegen.binding import docs
from codegen.binding.capi import CApi
from codegen.binding.emit import command, operations
from codegen.binding.emit.layout import banner, comment, head, plain, statement
from codegen.binding.emit.objects import Objects, by_length
from codegen.binding.emit.texts import EnumText
from codegen.binding.literal import literal, quoted


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(os.path.join(os.path.dirname(os.path.dirname(__file__)), "templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters.update(comment=comment, plain=plain, quoted=quoted, literal=literal)
    # Blocks of text, with the line end after them: a statement, the head of a function, comments.
    environment.filters.update(
        statement=lambda text, indent=0: statement(text, indent) + "\n",
        headed=lambda text: head(text.strip()) + "\n",
        note=lambda text, indent=0: " " * indent + comment(text, indent) + "\n",
        banner=lambda text, place: banner(text.strip(), place) + "\n",
    )
    return environment


def render(api: CApi) -> dict[str, str]:
    """All generated files: path below the output folder -> text."""
    environment = _environment()
    include, source = f"include/{api.prefix}", "src"
    files: dict[str, str] = {}

    def fill(path: str, template: str, **values: object) -> None:
        files[path] = environment.get_template(template).render(api=api, **values)

    enums = {enum.c_name: enum for enum in api.enums}
    for enum in api.enums:
        lengths = by_length(enum.values)
        empty = next((values[0].c_name for length, values in lengths if length == 0), "")
        made = EnumText(empty, tuple(row for row in lengths if row[0] > 0))
        fill(f"{include}/{enum.stem}.h", "enum.h.j2", enum=enum)
        fill(f"{source}/{enum.stem}.c", "enum.c.j2", enum=enum, made=made)
    objects = Objects({item.c_name: item for item in api.objects}, enums)
    stems = {enum.c_name: enum.stem for enum in api.enums} | {item.c_name: item.stem for item in api.objects}
    for item in api.objects:
        includes = sorted(stems[target] for target in item.includes)
        doc = (*item.doc, f"Source: {item.source}") if item.source else item.doc
        fill(f"{include}/{item.stem}.h", "object.h.j2", object=item, includes=includes, doc=doc)
        fill(f"{source}/{item.stem}.c", "object.c.j2", object=item, made=objects.text(item))
    calls = [(operation, operations.text(operation, enums)) for operation in api.operations]
    for operation, text in calls:
        includes = sorted(["client", *(stems[target] for target in operation.includes)])
        fill(f"{include}/{operation.stem}.h", "operation.h.j2", operation=operation, includes=includes, made=text)
        fill(f"{source}/{operation.stem}.c", "operation.c.j2", operation=operation, made=text)
    every = ["client", *stems.values(), *(item.stem for item in api.operations)]
    commands = [(operation, command.command(operation, enums)) for operation in api.operations]
    fill(f"{include}/client.h", "client.h.j2", define=operations.options_macro(api))
    left_out = docs.left_out(api.refusals)
    fill(f"{include}/{api.prefix}.h", "umbrella.h.j2", stems=sorted(every), left_out=left_out)
    fill(f"{source}/{api.prefix}_codec.h", "codec.h.j2", operations=calls)
    fill(f"command/{api.prefix}_operations.c", "command.c.j2", operations=commands)
    return files
