"""Declarations of C as mdoc has them."""

from __future__ import annotations

import re

from codegen.manual.man.page import Page

_FUNCTION = re.compile(r"(?P<type>.*?[\s*])(?P<name>\w+|\(\*\w+\))\((?P<takes>.*)\);", re.DOTALL)


def function(page: Page, declaration: str) -> None:
    """A prototype, on any number of lines."""
    plain = " ".join(declaration.split()).replace("( ", "(")
    found = _FUNCTION.fullmatch(plain)
    if found is None:
        page.called("Fd", plain)
        return
    page.called("Ft", found["type"].strip())
    page.called("Fo", found["name"])
    for each in arguments(found["takes"]):
        page.called("Fa", each)
    page.macro("Fc")


def arguments(text: str) -> list[str]:
    """Those between the brackets of a function, by their commas."""
    found, depth, begin = [], 0, 0
    for at, mark in enumerate(text):
        depth += (mark == "(") - (mark == ")")
        if mark == "," and not depth:
            found.append(text[begin:at].strip())
            begin = at + 1
    return [*found, text[begin:].strip()]
