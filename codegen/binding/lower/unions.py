"""Unions in C: a number that says which branch there is, and the branch in its element form."""

from __future__ import annotations

import dataclasses

from codegen.api.types import Union
from codegen.binding import names
from codegen.binding.capi import CBranch, CUnion
from codegen.binding.docs import paragraphs
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.places import place_of
from codegen.binding.lower.types import Types
from codegen.binding.spelling import UnionNames

_SCALARS = frozenset(("boolean", "integer", "number", "string", "json", "enum"))


class Unions:
    def __init__(self, claims: Claims, types: Types) -> None:
        self._claims = claims
        self._types = types

    def union(self, key: str, union: Union) -> CUnion:
        c_name = self._claims.definition(key)
        branches = tuple(self._branches(union, c_name))
        includes = dict.fromkeys(
            name for branch in branches for name in self._types.named(branch.element.type) if name != c_name
        )
        return CUnion(
            key=key,
            schema=union.name,
            c_name=c_name,
            names=self._claims.family(UnionNames, c_name),
            stem=self._claims.stem(c_name, f"the union {union.name}", union.place),
            upper=c_name.upper(),
            doc=paragraphs(union.description or f"One of the types of {union.name}."),
            place=place_of(union.place),
            source=union.source,
            discriminant=union.discriminant,
            branches=branches,
            includes=tuple(includes),
        )

    def _branches(self, union: Union, c_name: str) -> list[CBranch]:
        """Branches called alike get a number, as the description names none of them for C."""
        registry = names.Registry(self._claims.diagnostics)
        found = []
        for branch in union.branches:
            stem = names.snake(branch.name) or "value"
            base, number = stem, 2
            while registry.is_taken(names.member(stem)):
                stem, number = f"{base}_{number}", number + 1
            registry.claim(names.member(stem), f"the branch {branch.name}", branch.use.place)
            element = self._types.element(dataclasses.replace(branch.use, nullable=False))
            what = f"the branch {branch.name} of {union.name}"
            found.append(
                CBranch(
                    name=branch.name,
                    c_name=names.member(stem),
                    constant=self._claims.derived(f"{c_name}_{stem}".upper(), ("",), what, branch.use.place),
                    of=self._claims.derived(f"{c_name}_of_{stem}", ("",), what, branch.use.place),
                    element=element,
                    is_pointer=element.type.shape not in _SCALARS,
                    kinds=branch.kinds,
                    tags=branch.tags,
                    needs=branch.needs,
                )
            )
        return found
