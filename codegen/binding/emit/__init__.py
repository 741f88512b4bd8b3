"""Stage 8: CApi -> texts. All C expressions are made here, from constraints that are data until now; the templates hold
text and loops.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable

import jinja2

from codegen.binding import docs
from codegen.binding.capi import CApi, CContainer, CDocument, CEnum, CObject, CUnion
from codegen.binding.emit import access, batch, command, operations, tables
from codegen.binding.emit.called import called
from codegen.binding.emit.constraints import FileRows
from codegen.binding.emit.layout import banner, comment, plain, statement, tidy
from codegen.binding.emit.lines import laid_out
from codegen.binding.emit.objects import object_text
from codegen.binding.emit.shapes import shapes_of
from codegen.binding.literal import literal, quoted


@functools.cache
def environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(os.path.join(os.path.dirname(os.path.dirname(__file__)), "templates")),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
    )
    made.filters.update(comment=comment, plain=plain, quoted=quoted, literal=literal)
    made.globals.update(tables=tables)
    # Blocks of text, with the line end after them: a statement, the head of a function, comments.
    made.filters.update(
        statement=lambda text, indent=0: statement(text, indent) + "\n",
        note=lambda text, indent=0: " " * indent + comment(text, indent) + "\n",
        banner=_banner,
    )
    return made


@jinja2.pass_context
def _banner(context: jinja2.runtime.Context, text: str, place: str = "") -> str:
    return banner(text.strip(), context["api"].spec, place) + "\n"


def render(api: CApi) -> dict[str, str]:
    """All generated files: path below the output folder -> text."""
    made = environment()
    include, source = f"include/{api.prefix}", "src"
    files: dict[str, str] = {}

    def fill(path: str, template: str, **values: object) -> None:
        files[path] = laid_out(tidy(made.get_template(template).render(api=api, **values)))

    shapes = shapes_of(api)
    stems = _stems(api)
    homes: dict[str, list[CContainer]] = {}
    for container in api.containers:
        homes.setdefault(container.home, []).append(container)

    def included(names: Iterable[str], own: str) -> list[str]:
        return sorted({stems[name] for name in names} - {own})

    for enum in api.enums:
        containers = homes.get(enum.c_name, [])
        fill(f"{include}/{enum.stem}.h", "enum.h.j2", enum=enum, containers=containers)
        fill(f"{source}/{enum.stem}.c", "enum.c.j2", enum=enum, containers=containers)
    for item in api.objects:
        row = {"object": item, "containers": homes.get(item.c_name, [])}
        includes = included(item.includes, item.stem)
        fill(f"{include}/{item.stem}.h", "object.h.j2", includes=includes, doc=_doc(item.doc, item.source), **row)
        fill(
            f"{source}/{item.stem}.c", "object.c.j2", made=object_text(item), rules=FileRows(shapes, item.c_name), **row
        )
    for union in api.unions:
        row = {"union": union, "containers": homes.get(union.c_name, [])}
        pointed = {branch.element.c_type for branch in union.branches if branch.is_pointer} - {union.c_name}
        known = sorted(name for name in pointed if not name.startswith("oac_"))
        includes = included(union.includes, union.stem)
        doc = _doc(union.doc, union.source)
        fill(f"{include}/{union.stem}.h", "union.h.j2", includes=includes, known=known, doc=doc, **row)
        fill(
            f"{source}/{union.stem}.c",
            "union.c.j2",
            rules=FileRows(shapes, union.c_name),
            **row,
        )
    for container in homes.get("", []):
        known = [name for name in container.depends if not name.startswith("oac_")]
        includes = included(known, container.stem)
        fill(f"{include}/{container.stem}.h", "containers.h.j2", container=container, includes=includes, known=known)
        fill(f"{source}/{container.stem}.c", "containers.c.j2", container=container)
    for document in api.documents:
        includes = included(document.includes, document.stem)
        fill(f"{include}/{document.stem}.h", "document.h.j2", document=document, includes=includes)
        fill(f"{source}/{document.stem}.c", "document.c.j2", document=document, rules=FileRows(shapes, document.c_name))
    calls = [(operation, operations.text(operation, shapes, api)) for operation in api.operations]
    for operation, text in calls:
        includes = sorted(["client", *(stems[target] for target in operation.includes)])
        fill(f"{include}/{operation.stem}.h", "operation.h.j2", operation=operation, includes=includes, made=text)
        fill(f"{source}/{operation.stem}.c", "operation.c.j2", operation=operation, made=text)
    files.update({f"{include}/{name}": text for name, text in whole_headers(api).items()})
    if api.batch is not None:
        fill(f"{source}/batch.c", "batch.c.j2", made=batch.text(api.batch))
    own = ["client", *(["batch"] if api.batch is not None else [])]
    every = [*own, *dict.fromkeys(stems.values()), *(item.stem for item in api.operations)]
    fill(f"{source}/client.c", "client.c.j2", made=access.text(api))
    left_out = docs.left_out(api.refusals)
    fill(f"{include}/{api.prefix}.h", "umbrella.h.j2", stems=sorted(every), left_out=left_out)
    fill(f"{source}/{api.prefix}_codec.h", "codec.h.j2")
    groups = command.groups(api)
    fill(
        f"command/{api.prefix}_operations.c",
        "command.c.j2",
        operations=command.commands(api),
        called=called(api),
        groups=groups,
        **access.command(api),
    )
    return files


def whole_headers(api: CApi) -> dict[str, str]:
    """The headers of what is said of the Api as a whole: name -> text."""

    def filled(template: str, **values: object) -> str:
        return laid_out(tidy(environment().get_template(template).render(api=api, **values)))

    define = operations.options_macro(api)
    found = {"client.h": filled("client.h.j2", define=define, macros=access.macros(api), **access.client(api))}
    if api.batch is not None:
        found["batch.h"] = filled("batch.h.j2", made=batch.text(api.batch))
    return found


def _stems(api: CApi) -> dict[str, str]:
    """The files of each type, by its C name."""
    types: tuple[CEnum | CObject | CUnion | CDocument, ...]
    types = (*api.enums, *api.objects, *api.unions, *api.documents)
    found = {item.c_name: item.stem for item in types}
    return found | {item.c_name: found[item.home] if item.home else item.stem for item in api.containers}


def _doc(doc: tuple[str, ...], source: str) -> tuple[str, ...]:
    return (*doc, f"Source: {source}") if source else doc
