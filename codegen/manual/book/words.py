"""The words of the command that are no operations, with the lists that stand behind their texts."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from codegen.binding.capi import CApi
from codegen.binding.emit.access import command as access
from codegen.binding.emit.completion_words import edited
from codegen.manual.headers.program import Program
from codegen.manual.model import OwnWord


def own_words(api: CApi, program: Program) -> Iterator[OwnWord]:
    """A command of the description takes the place of a word of the same name."""
    taken = {each.command for each in api.operations}
    rows = {"help": program.topics, "config": tuple(_keys(api, program)), "edit": tuple(_edited(api))}

    def named(text: str) -> str:
        return text.replace("{program}", api.prefix).replace("{PREFIX}", api.upper)

    for word in program.words:
        if word.word not in taken:
            yield dataclasses.replace(
                word, text=named(word.text), examples=named(word.examples), rows=rows.get(word.word, ())
            )


def _keys(api: CApi, program: Program) -> Iterator[tuple[str, str]]:
    """As oac_help_settings in runtime/command/help/settings.c."""
    found = access(api)
    for name, words in program.keys:
        if not name.startswith("token") or found["takes_token"] == "true":
            yield name, f"{api.upper}_{name.upper().replace('-', '_')} {words}"
    for each in api.settings:
        yield each.key, f"{each.variable} {program.setting.replace('%s', each.key)}"
    for scheme in found["variables"]:  # type: ignore[attr-defined]
        key = scheme.variable.removeprefix(f"{api.upper}_").lower().replace("_", "-")
        yield key, f"{scheme.variable} {scheme.help}"


def _edited(api: CApi) -> Iterator[tuple[str, str]]:
    """As oac_edit_list in runtime/command/edit/resources.c."""
    for resource, operation in edited(api):
        yield resource, " ".join(f"--{each.flag}" for each in operation.parameters)
