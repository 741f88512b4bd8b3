"""A description that has been compiled, headers, guides and what else is known, put together."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence

from codegen.api.kept import kept
from codegen.binding.capi import CApi
from codegen.binding.emit import whole_headers
from codegen.binding.lower.kept import Compiled
from codegen.binding.lower.synthetic import with_synthetic
from codegen.manual.book.commands import Commands, environment
from codegen.manual.book.operations import NO_SNIPPETS, Operations
from codegen.manual.book.reach import Reach
from codegen.manual.book.records import Records
from codegen.manual.book.resources import codes, resources
from codegen.manual.book.values import Values
from codegen.manual.book.words import own_words
from codegen.manual.headers.folder import header
from codegen.manual.headers.program import Program
from codegen.manual.model import Book, Change, Guide, Header, Snippets


def build(
    compiled: Compiled,
    headers: Sequence[Header] = (),
    guides: Sequence[Guide] = (),
    snippets: Callable[[str], Snippets] | None = None,
    changes: Sequence[Change] = (),
    library_version: str = "",
    program: Program = Program(),
) -> Book:
    """`headers` as codegen.manual.headers.read has them; `snippets` gives those of an operation by its id; `program`
    as codegen.manual.headers.program.read has it."""
    capi = compiled.capi
    api = with_synthetic(kept(compiled.api))
    described = {each.id: each for each in api.operations}
    values = Values(capi)
    reach = Reach(capi, described, api.definitions)
    records = Records(capi, api.definitions, values, reach)
    operations = Operations(capi, described, values)
    calls = Commands(capi, program)
    return Book(
        prefix=capi.prefix,
        title=capi.title,
        version=capi.version,
        base_url=capi.base_url,
        resources=tuple(resources(capi, described, reach)),
        operations=tuple(
            dataclasses.replace(
                operations.operation(plan, snippets(plan.id) if snippets is not None else NO_SNIPPETS),
                call=calls.of(plan),
            )
            for plan in capi.operations
        ),
        records=tuple(sorted(records.records(), key=lambda each: each.c_name)),
        enumerations=tuple(sorted(records.enumerations(), key=lambda each: each.c_name)),
        headers=tuple(headers),
        guides=tuple(guides),
        codes=tuple(codes(capi, described)),
        changes=tuple(changes),
        library_version=library_version,
        own=tuple(_own(capi)),
        containers=tuple(records.containers()),
        options=program.options,
        environment=tuple(environment(capi, program)),
        exit_statuses=program.statuses,
        own_words=tuple(own_words(capi, program)),
    )


def _own(capi: CApi) -> Iterator[Header]:
    """Their layout is that of the runtime's. Their first lines say where they come from, which nobody wants to know."""
    for name, text in whole_headers(capi).items():
        yield dataclasses.replace(header(f"{capi.prefix}/{name}", text), words=())
