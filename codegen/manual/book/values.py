"""Members, parameters, bodies and answers as Values."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from codegen.api import constraints as c
from codegen.api.model import Operation, Parameter
from codegen.api.types import Field, Scalar, Use
from codegen.api.walk import innermost
from codegen.binding.capi import CApi, CDocument, CEnum, CField, CMember, CObject, COperation, CParameter
from codegen.binding.docs import limit_words, paragraphs
from codegen.binding.emit.operations import taken
from codegen.binding.forms import CType
from codegen.binding.lower.about import about
from codegen.binding.lower.synthetic import parameter_keys
from codegen.manual.book.conditions import contains_words, gathered
from codegen.manual.model import Value

_PLAIN = "string"


class Values:
    def __init__(self, api: CApi) -> None:
        self._enums: Mapping[str, CEnum] = {enum.c_name: enum for enum in api.enums}
        self._documents = {document.c_name for document in api.documents}

    def member(self, member: CMember, field: Field | None) -> Value:
        """`field` is None for what has no name in the description: all other members, a whole document."""
        found = self._value(
            member.json_name, member.c_name, member.type.c_type, member.type, member.use, member.use.constraints
        )
        if field is None:
            return dataclasses.replace(found, words=member.doc, required=member.required)
        return dataclasses.replace(
            found,
            words=paragraphs(field.description),
            default=field.default,
            required=field.required,
            read_only=field.read_only,
            write_only=field.write_only,
            deprecated=field.deprecated,
            created_without=field.created_without,
            only_of=field.documented,
        )

    def of(self, name: str, c_name: str, c_type: str, type_: CType, use: Use) -> Value:
        return self._value(name, c_name, c_type, type_, use, use.constraints)

    def _value(
        self, name: str, c_name: str, c_type: str, type_: CType, use: Use, constraints: Iterable[c.Constraint]
    ) -> Value:
        inner = type_
        while inner.item is not None:
            inner = inner.item.type
        limits, values = self._asked(constraints)
        limits += gathered(contains_words(each) for each in constraints if isinstance(each, c.Contains))
        is_enum = inner.shape == "enum"
        elsewhere = next((each for each in innermost(use).constraints if isinstance(each, c.Elsewhere)), None)
        return Value(
            name=name,
            c_name=c_name,
            c_type=c_type,
            kind=type_.doc.replace("array", "list"),
            limits=(*limits, *_facts(use, type_), *self._of_items(type_)),
            values=tuple(values) or self._listed(inner.target if is_enum else ""),
            nullable=use.nullable,
            record=inner.target if not is_enum else "",
            enumeration=inner.target if is_enum else "",
            without=elsewhere.members if elsewhere is not None else (),
            without_of=elsewhere.operations if elsewhere is not None else (),
        )

    def _of_items(self, type_: CType) -> list[str]:
        """What is asked of the items of a list, and of the values of a map."""
        found: list[str] = []
        while type_.item is not None:
            limits, values = self._asked(type_.item.use.constraints)
            limits += [f"One of {', '.join(values)}"] if values else []
            limits += ["May be null"] if type_.item.use.nullable and type_.item.type.shape != "json" else []
            found += [f"Each: {said[:1].lower()}{said[1:]}" for said in limits]
            type_ = type_.item.type
        return found

    def _asked(self, constraints: Iterable[c.Constraint]) -> tuple[list[str], list[str]]:
        limits, values = [], []
        for each in constraints:
            match each:
                case c.EnumValues(listed):
                    values = [_text(value) for value in listed if value.kind != "null"]
                case c.Const(value):
                    values = [_text(value)]
                case _ if said := limit_words(each):
                    limits.append(said)
        return limits, values

    def _listed(self, enumeration: str) -> tuple[str, ...]:
        enum = self._enums.get(enumeration)
        return tuple(value.text for value in enum.values) if enum is not None else ()

    # ---- Of operations -----------------------------------------------------------------------------------------------

    def parameters(self, plan: COperation, operation: Operation) -> tuple[Value, ...]:
        described = {each.name: each for each in operation.path_parameters}
        found = [self._argument(each, described[each.json_name]) for each in plan.parameters]
        named = parameter_keys(operation)
        return (*found, *(self._field(each, named[each.member.json_name]) for each in plan.fields))

    def _argument(self, parameter: CParameter, described: Parameter) -> Value:
        document = parameter.document
        c_type = taken(parameter)[: -len(parameter.c_name)].rstrip()
        if isinstance(document, CDocument):
            member = document.value
            found = self._value(
                described.name, parameter.c_name, c_type, member.type, parameter.use, parameter.constraints
            )
        else:
            shape = CType(parameter.kind, c_type, "", _kind(parameter), parameter.target)
            found = self._value(described.name, parameter.c_name, c_type, shape, parameter.use, parameter.constraints)
        record = document.c_name if document is not None else found.record
        return self._described(dataclasses.replace(found, record=record), described, parameter.flag, "path")

    def _field(self, field: CField, described: Parameter) -> Value:
        member = field.member
        found = self._value(
            described.name, member.c_name, member.type.c_type, member.type, member.use, member.use.constraints
        )
        return self._described(found, described, field.flag, field.location)

    def _described(self, value: Value, parameter: Parameter, flag: str, location: str) -> Value:
        more = ("Null is sent as its name with an empty value.",) if parameter.empty else ()
        more += ("It selects members of the answer: those that it leaves out are absent.",) if parameter.selects else ()
        return dataclasses.replace(
            value,
            words=(*paragraphs(parameter.description), *more),
            location=location,
            flag=flag,
            default=parameter.default,
            required=parameter.required,
            deprecated=parameter.deprecated,
        )

    def body(self, plan: COperation, operation: Operation) -> Value | None:
        described = operation.body
        if described is None:
            return None
        if plan.request is None:
            return Value("", "body", "const oac_source *", "bytes", required=described.required)
        found = self._whole(plan.request, "request", f"const {plan.request.c_name} *")
        return dataclasses.replace(found, required=described.required)

    def answer(self, plan: COperation) -> Value | None:
        if plan.answered == "bytes":
            return Value("", "answer", "oac_sink *", "bytes")
        if plan.response is None:
            return None
        return self._whole(plan.response, "response", f"{plan.response.c_name} *")

    def _whole(self, what: CObject | CDocument, c_name: str, c_type: str) -> Value:
        if isinstance(what, CObject):
            return Value("", c_name, c_type, "object", record=what.c_name)
        value = what.value
        found = self._value("", c_name, c_type, value.type, value.use, value.use.constraints)
        return dataclasses.replace(found, record=what.c_name)


def _text(value: c.Value) -> str:
    return value.value if isinstance(value.value, str) else value.text


def _kind(parameter: CParameter) -> str:
    return {"enum": _PLAIN, "json": "any JSON value"}.get(parameter.kind, parameter.kind)


def _facts(use: Use, type_: CType) -> tuple[str, ...]:
    if type_.item is None and not isinstance(use.type, Scalar):
        return ()
    return tuple(said for said in about(use, type_) if not said.startswith("Each is a text of"))
