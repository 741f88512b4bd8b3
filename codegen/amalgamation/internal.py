"""What files of C share among themselves, made static: so that one file has it to itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.amalgamation.pieces import Kind, Piece, pieces

PRIVATE = "OAC_PRIVATE"  # static, and no warning where a program needs none of it
_FUNCTION = re.compile(r"(\w+)\s*\([^{}=]*\)[^(){}=]*;$")
_OBJECT = re.compile(r"(?:extern\s+)?(?P<head>[^(){}=;]*?)\b(?P<name>\w+)\s*(?P<sizes>(?:\[[^\]]*\]\s*)*)(?P<end>[;=])")
_NOT_SHARED = re.compile(r"(?:static|typedef|struct\s+\w+\s*(?:\{\})?\s*;|union|enum|_Static_assert|extern \"\")\b")
_INLINE = re.compile(r"static\b[^(]*\(.*\{\}$", re.S)
_EXPORT = re.compile(r"\bOAC_API\s+")
_EXTERN = re.compile(r"\bextern\s+")


@dataclass
class Internal:
    """`public`: the names that programs see. `definitions`: where the objects are defined, by name."""

    public: frozenset[str]
    definitions: Mapping[str, Piece]
    objects: set[str] = field(default_factory=set)  # that have been declared

    def header(self, piece: Piece) -> str:
        """A declaration or an inline function of a header that no program sees."""
        if piece.kind is not Kind.CODE:
            return piece.text
        if _INLINE.match(piece.bare):
            return piece.text.replace("static", PRIVATE, 1)
        if _NOT_SHARED.match(piece.bare):
            return piece.text
        text = _EXPORT.sub("", piece.text)
        found = _FUNCTION.search(piece.bare)
        if found is not None and not piece.bare.startswith("extern "):
            return piece.text if found[1] in self.public else f"{PRIVATE} {text}"
        data = _OBJECT.match(piece.bare)
        if data is None or not piece.bare.startswith("extern ") or data["name"] in self.public:
            return piece.text
        self.objects.add(data["name"])
        text = _EXTERN.sub("", text, count=1)
        if data["sizes"].startswith("[]"):
            text = text.replace("[]", f"[{_count(self.definitions[data['name']])}]", 1)
        return f"{PRIVATE} {text}"

    def source(self, piece: Piece) -> str:
        """A definition. A function that was declared static is, without a word."""
        found = defined(piece)
        return f"{PRIVATE} {piece.text}" if found in self.objects else piece.text


def defined(piece: Piece) -> str:
    """The name of the object that is defined for all files; "" for everything else."""
    if piece.kind is not Kind.CODE or re.match(r"(?:static|typedef|extern)\b", piece.bare):
        return ""
    found = _OBJECT.match(piece.bare)
    return found["name"] if found is not None and found["end"] == "=" else ""


def _count(definition: Piece) -> str:
    """How many items the initializer of an array has."""
    value = definition.text[definition.text.index("=") + 1 :].strip().rstrip(";")
    if not value.startswith("{"):
        return f"sizeof({value})"
    depth, count, is_item = 0, 0, False
    for piece in pieces(value[1 : value.rindex("}")] + ";"):
        for sign in re.sub(r"\{\}", "0", piece.bare):
            depth += {"(": 1, ")": -1}.get(sign, 0)
            if sign in ",;" and depth == 0:
                count, is_item = count + is_item, False
            elif not sign.isspace():
                is_item = True
    return str(count)
