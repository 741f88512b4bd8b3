"""Bodies and answers in C: an object is itself; anything else (a list, a map, a scalar, a union, JSON, an object that
may be null) gets a struct that holds it as `value`, with the functions of an object.

For whoever lowers operations: `claim` where the names of an operation are claimed, `document` once all names are. What
comes back has `names` (ObjectNames: serialize, parse, validate, dispose, write, read, check, INIT, H), `c_name`, `stem`,
`upper` and `creations`, whatever it is; a call needs no more of it. Its header is <PREFIX/STEM.h>.

    documents.claim("list_tags_response", use)
    ...
    response = documents.document("list_tags_response", use, objects)
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api.types import Ref, Use
from codegen.binding.capi import CDocument, CMember, CObject
from codegen.binding.docs import limit_words, sentence
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.places import place_of
from codegen.binding.lower.types import Types, Unsupported
from codegen.binding.spelling import ObjectNames


class Documents:
    def __init__(self, claims: Claims, types: Types) -> None:
        self._claims = claims
        self._types = types
        self._names: dict[str, tuple[str, str]] = {}  # C name and stem
        self._made: dict[str, CDocument] = {}

    @property
    def made(self) -> tuple[CDocument, ...]:
        """All that there are."""
        return tuple(self._made.values())

    def claim(self, name: str, use: Use) -> None:
        """Takes the names of a body or an answer. `name` is made of words with underscores, such as
        put_tags_request; an object has its own."""
        if self._is_object(use):
            assert isinstance(use.type, Ref)
            return
        elif name not in self._names:
            c_name = self._claims.document(name, f"the document {name}", use.place)
            self._names[name] = c_name, self._claims.stem(c_name, f"the document {name}", use.place)

    def document(self, name: str, use: Use, objects: Mapping[str, CObject]) -> CObject | CDocument:
        """What was claimed under this name. `objects` by their keys in the Api."""
        if self._is_object(use):
            assert isinstance(use.type, Ref)
            found = objects.get(use.type.name)
            if found is None:
                raise Unsupported(use.type.name)
            return found
        if name not in self._made:
            self._made[name] = self._document(name, use)
        return self._made[name]

    def _is_object(self, use: Use) -> bool:
        return isinstance(use.type, Ref) and self._claims.is_record(use.type.name) and not use.nullable

    def _document(self, name: str, use: Use) -> CDocument:
        c_name, stem = self._names[name]
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
            schema=name,
            c_name=c_name,
            names=self._claims.family(ObjectNames, c_name),
            stem=stem,
            upper=c_name.upper(),
            doc=(f"The whole document: {type_.doc}.",),
            place=place_of(use.place),
            value=value,
            includes=self._types.named(type_),
        )
