"""Declarations of a header as items: what they are called, what they are, and what is said of their members."""

from __future__ import annotations

import re
import textwrap

from codegen.binding.emit.breaking import broken
from codegen.manual.headers.comments import paragraphs, section
from codegen.manual.model import Item, ItemKind

_WIDTH = 78  # of a declaration, so that it stands on a screen of 80 columns
_ATTRIBUTES = re.compile(r"\b(?:OAC_API|OAC_MUST_CHECK|static|inline|extern)\s+|\s*\bOAC_PRINTF\([^)]*\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"/\*.*?\*/|[,;]|[{(\[]|[})\]]|\n|[^/,;{}()\[\]\n]+|.", re.DOTALL)
_BLOCK = re.compile(r"(?P<head>[^{]*)\{(?P<body>.*)\}\s*(?P<name>\w*)\s*;?", re.DOTALL)
_FUNCTION = re.compile(r"\b(\w+)\s*\((?!\s*\*)")
_POINTER = re.compile(r"\(\s*\*\s*(\w+)\s*\)\s*\(")
_MACRO = re.compile(r"#\s*define\s+(\w+)(\([^)]*\))?(.*)", re.DOTALL)
_CALL = re.compile(r"([A-Z][A-Z_]*)\((\w+)")


def macro(text: str) -> Item:
    """What stands behind its name is shown where that is one line."""
    found = _MACRO.match(text)
    assert found is not None, text
    name, takes, value = found[1], found[2] or "", _COMMENT.sub("", found[3])
    shown = "" if takes or "\\\n" in value or len(value) > _WIDTH - len(name) - 9 else f" {value.strip()}"
    lines = textwrap.wrap(f"#define {name}{takes}", _WIDTH - 2, subsequent_indent=" " * 8) if takes else [name]
    text = " \\\n".join(lines) if takes else f"#define {name}{shown}".rstrip()
    return Item("macro", name, text, ())


def declaration(text: str) -> Item | None:
    """None for what declares nothing that has a page: the brackets of C++, a struct of others."""
    called = _CALL.match(text)
    if called is not None:
        return Item("type", called[2], text, ())
    plain = " ".join(_ATTRIBUTES.sub(" ", _COMMENT.sub(" ", text)).split())
    if text.isupper() or plain.startswith("struct ") or not plain:
        return None
    block = _BLOCK.fullmatch(text.strip())
    if plain.startswith("typedef") and block is not None:
        return _type(block)
    if plain.startswith("typedef"):
        return _alias(plain)
    if text.lstrip().startswith("extern"):
        return Item("variable", plain.rstrip(";").split()[-1], plain, ())
    head = plain.partition("{")[0].rstrip(" ;")
    found = _FUNCTION.search(head)
    assert found is not None, text
    return Item("function", found[1], laid_out(f"{head};"), ())


def laid_out(text: str) -> str:
    """A declaration on lines of at most 78 columns."""
    return broken(text, 0, _WIDTH)


def _alias(plain: str) -> Item:
    pointer = _POINTER.search(plain)
    if pointer is not None:
        return Item("callback", pointer[1], laid_out(plain), ())
    inner = plain.removeprefix("typedef ").rstrip(";")
    function = _FUNCTION.search(inner)
    if function is not None:
        return Item("callback", function[1], laid_out(plain), ())
    return Item("type", inner.split()[-1], plain, ())


def _type(found: re.Match[str]) -> Item:
    is_enum = found["head"].split()[1] == "enum"
    kind: ItemKind = "enum" if is_enum else "struct"
    name = found["name"]
    members = _members(found["body"], "," if is_enum else ";")
    return Item(kind, name, f"typedef {kind} {name} {{ ... }} {name};", (), members)


def _members(body: str, end: str) -> tuple[Item, ...]:
    """Each with the comment before it, and those behind it on its line."""
    found: list[Item] = []
    before: list[str] = []
    line, depth, fresh = "", 0, False  # `fresh`: nothing but blanks stands on this line so far
    for token in (each[0] for each in _TOKEN.finditer(body)):
        if token.startswith("/*"):
            if fresh or not (found or line.strip()):
                heading = section(token)
                if heading:
                    found.append(Item("heading", heading, "", ()))
                else:
                    before += paragraphs(token)
            elif line.strip():
                before += paragraphs(token)
            else:
                found[-1] = _with(found[-1], paragraphs(token))
            continue
        if token == "\n":
            fresh = True
        elif token.strip():
            fresh = False
        depth += (token in ("{", "(", "[")) - (token in ("}", ")", "]"))
        if token == end and not depth:
            found.append(_member(line, end, before))
            line, before = "", []
        else:
            line += token
    if line.strip():
        found.append(_member(line, "", before))
    return tuple(found)


def _with(item: Item, words: tuple[str, ...]) -> Item:
    return Item(item.kind, item.name, item.declaration, (*item.words, *words), item.members)


def _member(line: str, end: str, words: list[str]) -> Item:
    plain = " ".join(line.split())
    pointer = _POINTER.search(plain)
    if pointer is not None:
        name = pointer[1]
    elif end == ";":
        name = re.sub(r"\[.*", "", plain).split()[-1].lstrip("*")
    else:
        name = plain.split(" ")[0]
    return Item("member", name, broken(f"{plain};", 4, _WIDTH).strip() if end == ";" else plain, tuple(words))
