"""What a program prints of an answer."""

from __future__ import annotations

from codegen.binding.capi import WHICH, CDocument, CMember, CObject, COperation
from codegen.binding.forms import CType
from codegen.binding.literal import literal
from codegen.manual.snippets.model import Model

_SCALARS = ("boolean", "integer", "number", "string", "enum")
_MEMBERS = 3  # of an answer that are printed


class Answers:
    """Statements, at an indent of 8; `uses` says what they need beside themselves: inttypes, buffer."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.uses: set[str] = set()

    def of(self, operation: COperation) -> list[str]:
        response = operation.response
        if operation.answered == "bytes":
            self.uses.add("inttypes")
            return ['printf("%s: %" PRIu64 " bytes, %s\\n", answer.path, answer.length, answer.content_type);']
        if response is None:
            return ['puts("done");']
        if isinstance(response, CDocument):
            return self._value("answer.value", response.value.type, "value") or self._whole(response)
        if operation.which is not None:
            name = self._model.enums[operation.which.c_name].names.name
            return [f'printf("status %s\\n", {name}(answer.{WHICH}.value));']
        members = [each for each in response.members if not each.operations or operation.number in each.operations]
        return self._members("answer.", members, operation.count_member) or self._whole(response)

    def item(self, operation: COperation) -> list[str]:
        """Of an item of a page, to which `item` points."""
        assert operation.paging is not None
        element = operation.paging.items.type.item
        assert element is not None
        if element.type.shape == "object" and not element.is_optional:
            of = self._model.objects[element.type.target]
            found = self._members("item->", of.members, None)
            return found or ['puts("an item");']
        if element.is_optional or element.type.shape == "map":
            return ['puts("an item");']
        kind = "string" if element.type.shape in ("enum", "json") else element.type.shape
        return [self._print(kind, "*item" if kind != "string" else "item->data", "item")]

    def _members(self, place: str, members: tuple[CMember, ...] | list[CMember], first: CMember | None) -> list[str]:
        scalars = [each for each in members if each.type.shape in _SCALARS and each != first and not each.write_only]
        lists = [each for each in members if each.type.shape in ("list", "map") and not each.write_only]
        if first is not None:
            return self._value(f"{place}{first.c_name}", first.type, first.json_name)
        chosen = scalars[: _MEMBERS - 1 if lists else _MEMBERS] + lists[:1]
        found: list[str] = []
        for each in chosen:
            found += self._value(
                f"{place}{each.c_name}", each.type, each.json_name, each.required and not each.nullable
            )
        return found

    def _value(self, place: str, type_: CType, name: str, is_there: bool = False) -> list[str]:
        """Of a value in the optional form."""
        if type_.shape in ("list", "map"):
            return [f'printf("%zu {_words(name)}\\n", {place}.count);']
        if type_.shape == "enum":
            named = self._model.enums[type_.target].names.name
            found = f'printf("{_words(name)}: %s\\n", {named}({place}.value));'
        elif type_.shape in _SCALARS:
            found = self._print(type_.shape, f"{place}.value", name)
        else:
            return []
        return [found] if is_there else [f"if ({place}.state == OAC_VALUE) {{", f"    {found}", "}"]

    def _print(self, kind: str, value: str, name: str) -> str:
        words = _words(name)
        match kind:
            case "boolean":
                return f'printf("{words}: %s\\n", {value} ? "true" : "false");'
            case "integer":
                self.uses.add("inttypes")
                return f'printf("{words}: %" PRId64 "\\n", {value});'
            case "number":
                return f'printf("{words}: %g\\n", {value});'
        return f'printf("{words}: %s\\n", {value if value.endswith("data") else value + ".data"});'

    def _whole(self, response: CObject | CDocument) -> list[str]:
        """All of it, as JSON."""
        self.uses.add("buffer")
        return [f"status = {response.names.print}(&answer, 2, &text, &error);"]


def _words(name: str) -> str:
    """Inside of a format."""
    return literal(name).replace("%", "%%")
