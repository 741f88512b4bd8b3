"""Stage 8: CApi -> texts. All C expressions are made here, from constraints that are data until now; the templates hold
text and loops.
"""

from __future__ import annotations

import functools
import os

import jinja2

from codegen.binding.capi import CApi
from codegen.binding.emit import operations
from codegen.binding.emit.layout import banner, call, comment, condition, head, plain
from codegen.binding.emit.objects import Objects, by_length
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
    environment.filters.update(comment=comment, plain=plain, call=call, head=head, condition=condition)
    environment.filters.update(quoted=quoted, literal=literal)
    environment.globals.update(banner_text=banner)
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
        fill(f"{include}/{enum.stem}.h", "enum.h.j2", enum=enum)
        fill(f"{source}/{enum.stem}.c", "enum.c.j2", enum=enum, by_length=by_length(enum.values))
    objects = Objects({item.c_name: item for item in api.objects}, enums)
    stems = {enum.c_name: enum.stem for enum in api.enums} | {item.c_name: item.stem for item in api.objects}
    for item in api.objects:
        includes = sorted(stems[target] for target in item.includes)
        fill(f"{include}/{item.stem}.h", "object.h.j2", object=item, includes=includes)
        fill(f"{source}/{item.stem}.c", "object.c.j2", object=objects.text(item))
    for operation in api.operations:
        includes = [stems[target] for target in operation.includes]
        signature = operations.signature(operation)
        fill(f"{include}/{operation.stem}.h", "operation.h.j2", operation=operation, includes=includes, **signature)
        fill(f"{source}/{operation.stem}.c", "operation.c.j2", operation=operations.text(operation), **signature)
    stems_of_all = ["client", *stems.values(), *(item.stem for item in api.operations)]
    fill(f"{include}/client.h", "client.h.j2", define=operations.options_macro(api))
    fill(f"{include}/{api.prefix}.h", "umbrella.h.j2", stems=sorted(stems_of_all))
    fill(
        f"{source}/{api.prefix}_codec.h",
        "codec.h.j2",
        signatures={item.id: operations.signature(item) for item in api.operations},
    )
    fill(
        f"command/{api.prefix}_operations.c",
        "command.c.j2",
        command_arguments={item.id: operations.command_arguments(item) for item in api.operations},
        check_arguments={item.id: operations.command_arguments(item, check=True) for item in api.operations},
    )
    return files
