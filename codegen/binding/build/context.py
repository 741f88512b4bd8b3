"""The names that are taken: every C name and every file is claimed here."""

from __future__ import annotations

from codegen.binding import names
from codegen.source import shown
from codegen.binding.build.nodes import chosen_name
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.yamldoc import Node

# What is generated besides a C name itself, and must not meet another name.
_OBJECT_NAMES = (
    "_ref", "_list", "_serialize", "_parse", "_validate", "_dispose", "_to_cjson", "_from_cjson", "_write", "_read",
    "_check", "_equal", "_ref_write", "_ref_read", "_list_write", "_list_read",
    "_creates",
    "_ref_of", "_ref_null", "_list_of", "_list_null",
)  # fmt: skip
_ENUM_NAMES = ("_opt", "_name", "_from", "_of", "_text", "_null", "_names", "_write", "_read")
_API_MACROS = (
    "_CLIENT_H",
    "_CODEC_H",
    "_API_VERSION",
    "_BASE_URL",
    "_RATE_REQUESTS",
    "_RATE_SECONDS",
    "_CLIENT_OPTIONS_INIT",
)


class Context:
    """What all parts of the building share: the description, the diagnostics, and the names."""

    def __init__(self, root: Node, prefix: str, spec: str, diagnostics: Diagnostics) -> None:
        self.root = root
        self.prefix = prefix
        self.spec = shown.path(spec)
        self.diagnostics = diagnostics
        self.types = names.Registry("C name", diagnostics)
        self.files = names.Registry("file", diagnostics)
        self.types.derive(prefix, ("_client_options",), "the API", root.position)
        self.types.derive(prefix.upper(), (*_API_MACROS, f"_{prefix.upper()}_H"), "the API", root.position)
        self.files.claim("client", "the API with its client", root.position)
        self.files.claim(prefix, "the API with its umbrella", root.position)
        self._names: dict[int, str] = {}  # id of a schema node -> C name
        self._kept: list[Node] = []  # so that no other node gets the id of one that is gone

    def declare(self, node: Node, name: str, what: str) -> str:
        """The C name of an object or an enumeration, the same each time it is met."""
        if id(node) not in self._names:
            chosen = chosen_name(node) or names.snake(name)
            position = node.position
            source = f"{what} {name}"
            is_known = self.types.is_taken(f"{self.prefix}_{chosen}")
            c_name = self.types.claim(f"{self.prefix}_{chosen}" if chosen else "", source, position)
            if c_name and not is_known:
                is_enum = what == "the enumeration"
                self.types.derive(c_name, _ENUM_NAMES if is_enum else _OBJECT_NAMES, source, position)
                self.types.derive(
                    c_name.upper(), ("_UNLISTED", "_COUNT", "_H") if is_enum else ("_INIT", "_H"), source, position
                )
            self._names[id(node)] = c_name
            self._kept.append(node)
        return self._names[id(node)]

    def stem(self, c_name: str, what: str, position: Position) -> str:
        return self.files.claim(c_name.removeprefix(self.prefix + "_"), what, position)

    def schemas(self) -> dict[str, Node]:
        """The schema of every object and enumeration, by its C name."""
        return {self._names[id(node)]: node for node in self._kept}
