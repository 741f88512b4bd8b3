"""What is checked of a value wherever it stands: in a member, a list, a map, a union. Lists and maps get functions of
their own, which are collected for the file they stand in."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from codegen.api.types import Use
from codegen.binding.forms import CType
from codegen.binding.emit import checks
from codegen.binding.emit.layout import statement
from codegen.binding.emit.rules import Rules, json_rules
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import Block, ListText, Rule

PRESENT = "OAC_CHECK_PRESENT"


@dataclass(frozen=True, slots=True)
class Site:
    """Where a value stands: `held` is the C expression of it, in its optional form or not; `path` and `name` say where
    that is in the document (`name` "NULL": `path` is its own); `context` is what functions about it are called."""

    held: str
    is_optional: bool
    path: str
    name: str
    flags: str
    indent: int
    context: str


class Values:
    """Those of one file."""

    def __init__(self, rules: Rules, shapes: Shapes) -> None:
        self._rules = rules
        self._shapes = shapes
        self._taken: set[str] = set()
        self.functions: list[ListText] = []

    def reserve(self, context: str) -> None:
        """A function about it has this name, whatever else is called so."""
        self._taken.add(context)

    def context(self, wanted: str) -> str:
        """What a function about something inner is called."""
        found, number = wanted, 2
        while found in self._taken:
            found, number = f"{wanted}_{number}", number + 1
        self._taken.add(found)
        return found

    def check(self, site: Site, use: Use, type_: CType) -> Block:
        """Statements; empty where every value is as good as any other. Lists and maps are not checked here."""
        match type_.shape:
            case "object":
                return self._object(site, type_)
            case "union":
                return self._union(site, type_)
            case "binary":
                asked = f"checker, {site.path}, {site.name}, {site.held}.state, {site.held}.value, {site.flags}"
                return checks.tested(f"oac_check_object({asked})", [], site.indent) if site.is_optional else ""
            case "enum" if not site.is_optional:
                return self._enum_text(site, use, type_)
        value = f"{site.held}.value" if site.is_optional else site.held
        state = f"{site.held}.state" if site.is_optional else "OAC_VALUE"
        enum = self._shapes.enums.get(type_.target)
        if type_.shape == "json":
            rules = json_rules(use, value)
        elif type_.shape == "enum":
            rules = self._rules.scalar(use.constraints, "enum", site.held, enum)
        else:
            rules = self._rules.scalar(use.constraints, type_.shape, value)
        if not site.is_optional and type_.shape in ("boolean", "integer"):
            return "\n".join(checks.report(rule, site.path, site.name, site.indent) for rule in rules)
        reports = [checks.report(rule, site.path, site.name, site.indent + 4, enum) for rule in rules]
        asked = f"checker, {site.path}, {site.name}, {state}"
        if type_.shape == "enum" and enum is not None:
            held = f"(unsigned){site.held}.value, {site.held}.text, {enum.names.names}, {enum.names.COUNT}"
            test = f"oac_check_enum({asked}, {held}, {site.flags})"
        else:
            word = {"boolean": "bool", "integer": "int"}.get(type_.shape, type_.shape)
            test = f"oac_check_{word}({asked}, {value}, {site.flags})"
        return checks.tested(test, reports, site.indent)

    def _enum_text(self, site: Site, use: Use, type_: CType) -> Block:
        """Items are texts, so what is asked of them is asked of texts."""
        enum = self._shapes.enums[type_.target]
        unlisted = f"{enum.names.from_}({site.held}) == {enum.names.UNLISTED}"
        rules = [Rule("OAC_RULE_ENUM", unlisted, "", "", "oac_violate_unlisted", site.held)]
        rules += self._rules.scalar(use.constraints, "string", site.held)
        held = f"OAC_VALUE, 0, {site.held}, NULL, 0, OAC_CHECK_OPTIONAL"
        test = f"oac_check_enum(checker, {site.path}, {site.name}, {held})"
        reports = [checks.report(rule, site.path, site.name, site.indent + 4, enum) for rule in rules]
        return checks.tested(test, reports, site.indent)

    def _object(self, site: Site, type_: CType) -> Block:
        check = self._shapes.objects[type_.target].names.check
        if not site.is_optional:
            return statement(f"{check}(checker, {site.path}, &{site.held});", site.indent)
        asked = f"checker, {site.path}, {site.name}, {site.held}.state, {site.held}.value, {site.flags}"
        return self._pointed(f"oac_check_object({asked})", check, f"{site.held}.value", site)

    def _union(self, site: Site, type_: CType) -> Block:
        check = self._shapes.unions[type_.target].names.check
        if site.name == "NULL":
            return statement(f"{check}(checker, {site.path}, &{site.held}, {site.flags});", site.indent)
        pad = " " * site.indent
        return "\n".join(
            (
                f"{pad}{{",
                statement(f"oac_path here = oac_path_member({site.path}, {site.name});", site.indent + 4),
                statement(f"{check}(checker, &here, &{site.held}, {site.flags});", site.indent + 4),
                f"{pad}}}",
            )
        )

    def behind_pointer(self, site: Site, use: Use, type_: CType, function: str) -> Block:
        """A branch of a union that is no scalar. `function` checks it; its path is that of the union."""
        test = f"oac_check_object(checker, {site.path}, NULL, OAC_VALUE, {site.held}, OAC_CHECK_OPTIONAL)"
        if type_.shape == "object":
            return self._pointed(test, self._shapes.objects[type_.target].names.check, site.held, site)
        if type_.shape == "union":
            function = self._shapes.unions[type_.target].names.check
            called = f"{function}(checker, {site.path}, {site.held}, {PRESENT});"
        else:
            called = f"{function}(checker, {site.path}, {site.held});"
        return checks.tested(test, [statement(called, site.indent + 4)], site.indent)

    def _pointed(self, test: str, check: str, pointer: str, site: Site) -> Block:
        inner = dataclasses.replace(site, indent=site.indent + 4)
        found, path = [], site.path
        if site.name != "NULL":
            found = [statement(f"oac_path here = oac_path_member({site.path}, {site.name});", inner.indent)]
            path = "&here"
        found.append(statement(f"{check}(checker, {path}, {pointer});", inner.indent))
        return checks.tested(test, found, site.indent)
