"""How things are called for people."""

from __future__ import annotations

from codegen.source.shown import words as shown
from codegen.source.words import words


def title(name: str) -> str:
    """UpdateCustomerRequest -> Update customer request; a name without words stays."""
    found = [each if each.isupper() and len(each) > 1 else each.lower() for each in words(name)]
    return capital(" ".join(found)) if found else shown(name)


def capital(text: str) -> str:
    text = shown(text)
    return text[:1].upper() + text[1:]
