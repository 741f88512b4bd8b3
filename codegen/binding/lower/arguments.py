"""Parameters of the path in C: arguments of the call, and the pieces of the path that are made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.api.model import Operation, Parameter
from codegen.api.types import Ref, Scalar
from codegen.binding import names
from codegen.binding.capi import CDocument, CObject, CParameter, CPathPiece
from codegen.binding.docs import value_doc
from codegen.binding.literal import percent_encoded
from codegen.binding.lower.about import about
from codegen.binding.lower.claims import Claims, argument_words
from codegen.binding.lower.documents import Documents
from codegen.binding.lower.flags import Flags
from codegen.binding.lower.members import argument_names
from codegen.binding.spelling import EnumNames

# Names that a generated call uses itself: an argument with one of them gets an underscore.
_LOCALS = frozenset(
    """
    client params request response error call status checker violations writer prepared operation check statuses
    parameters none reader parsed answer options pieces held here body fields parts
    given given_arguments
    """.split()
)
_ELEMENTS = {"boolean": "bool", "integer": "int64_t", "number": "double", "string": "oac_string"}


class Arguments:
    def __init__(self, claims: Claims, documents: Documents) -> None:
        self._claims = claims
        self._documents = documents

    def of(self, operation: Operation, objects: Mapping[str, CObject], flags: Flags) -> tuple[CParameter, ...]:
        locals_ = _LOCALS | {"items"} if operation.paging is not None else _LOCALS  # the iterator
        c_names = argument_names(operation.path_parameters, locals_, self._claims)
        found = []
        for parameter in operation.path_parameters:
            chosen = names.snake(parameter.chosen) or parameter.name
            document = None
            if self._claims.holds_several(parameter.use):
                what = argument_words(parameter)
                document = self._documents.document(operation, what, parameter.use, objects)
            found.append(self._parameter(parameter, c_names[parameter.name], flags.take(chosen, parameter), document))
        return tuple(found)

    def _parameter(
        self, parameter: Parameter, c_name: str, flag: str, document: CObject | CDocument | None
    ) -> CParameter:
        target = ""
        match parameter.use.type:
            case _ if isinstance(document, CDocument):
                shape, c_type, doc = document.value.type.shape, document.value.type.c_type, document.value.type.doc
            case _ if document is not None:
                shape, c_type, doc = "object", document.c_name, "object"
            case Scalar(kind):
                shape, c_type, doc = kind, _ELEMENTS[kind], kind
            case Ref(name):
                target = self._claims.definition(name)
                shape, c_type, doc = "enum", EnumNames.of(target).opt, "string"
            case other:
                raise TypeError(other)
        return CParameter(
            json_name=parameter.name,
            c_name=c_name,
            flag=flag,
            kind=shape,
            c_type=c_type,
            doc=value_doc(
                parameter.name,
                parameter.description or doc,
                parameter.use.constraints,
                parameter.default,
                required=True,
                deprecated=parameter.deprecated,
                about=about(parameter.use, None),
            ),
            constraints=parameter.use.constraints,
            target=target,
            document=document,
            style=parameter.style,
            explode=parameter.explode,
            use=parameter.use,
        )


def pieces(operation: Operation, parameters: tuple[CParameter, ...]) -> Iterator[CPathPiece]:
    """Of the path. The styles of what holds more than one value are the runtime's."""
    by_name = {parameter.json_name: parameter for parameter in parameters}
    literal = ""
    for part in operation.parts:
        if not part.parameter:
            literal += part.text
            continue
        parameter = by_name[part.parameter]
        if parameter.document is None and parameter.style in ("label", "matrix"):
            literal += "." if parameter.style == "label" else f";{percent_encoded(part.parameter)}="
        if literal:
            yield CPathPiece(literal=literal)
        yield CPathPiece(parameter=parameter)
        literal = ""
    if literal:
        yield CPathPiece(literal=literal)
