"""What a description says of the binding that is made of it: its own version, the generation of its binary interface,
which is the SONAME of its library, and the settings of its command (x-oac at the root)."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.diagnostics import Position
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Binding:
    """`version`: empty where it is that of liboac."""

    version: str = ""
    abi: int = 0


@dataclass(frozen=True, slots=True)
class Setting:
    """A parameter in paths that a program may be told once for all calls."""

    name: str
    place: Position


def binding_of(extension: Node | None) -> Binding:
    version, abi = (extension.get(key) if extension is not None else None for key in ("version", "abi"))
    return Binding(
        version=str(version.value) if version is not None else "",
        abi=abi.value if abi is not None and isinstance(abi.value, int) else 0,
    )
