"""Bodies and answers in C: an object is itself; anything else (a list, a map, a scalar, a union, JSON, an object that
may be null) gets a struct that holds it as `value`, with the functions of an object.

What comes back has `names` (ObjectNames: oac_type, serialize, parse, validate, dispose, INIT, H), `c_name`, `stem`,
`upper` and `creations`, whatever it is; a call needs no more of it. Its header is <PREFIX/STEM.h>.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api.model import Operation
from codegen.api.types import Ref, Use
from codegen.binding.capi import CDocument, CMember, CObject
from codegen.binding.docs import limit_words, sentence
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.creations import Creations
from codegen.binding.lower.places import place_of
from codegen.binding.lower.types import Types
from codegen.binding.spelling import ObjectNames


class Documents:
    def __init__(self, claims: Claims, types: Types) -> None:
        self._claims = claims
        self._types = types
        self._made: dict[str, CDocument] = {}
        self.creations: Creations | None = None  # once it is known what requests create

    @property
    def made(self) -> tuple[CDocument, ...]:
        """All that there are."""
        return tuple(self._made.values())

    def document(
        self, operation: Operation, what: str, use: Use, objects: Mapping[str, CObject]
    ) -> CObject | CDocument | None:
        """Its request, its response or an argument, as `what` says. `objects` by their keys in the Api; None for one
        that has been lost."""
        if isinstance(use.type, Ref) and self._claims.is_object(use):
            return objects.get(use.type.name)
        c_name = self._claims.document(operation, what)
        if c_name not in self._made:
            made = self._document(c_name, f"the {what} of {operation.id}", use)
            self._made[c_name] = self.creations.of_document(made) if self.creations is not None else made
        return self._made[c_name]

    def _document(self, c_name: str, source: str, use: Use) -> CDocument:
        type_ = self._types.type(use)
        words = [f"{sentence(type_.doc[0].upper() + type_.doc[1:])}"]
        words += ["May be null."] if use.nullable else []
        words += [sentence(limit) for constraint in use.constraints if (limit := limit_words(constraint))]
        value = CMember(
            json_name="",
            c_name="value",
            type=type_,
            use=use,
            doc=(" ".join(words),),
            key="",
            literal="",
            length=0,
            predicted=False,
            constant="",
            required=True,
            nullable=use.nullable,
            read_only=False,
        )
        return CDocument(
            schema=c_name.removeprefix(self._claims.prefix + "_"),
            c_name=c_name,
            names=self._claims.family(ObjectNames, c_name),
            stem=self._claims.stem(c_name, source, use.place),
            upper=c_name.upper(),
            doc=(f"The whole document: {type_.doc}.",),
            place=place_of(use.place),
            value=value,
            includes=self._types.named(type_),
        )
