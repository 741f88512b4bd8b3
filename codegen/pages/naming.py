"""Names of operations and schemas.

An operation is named after its page's title. The schemas of its bodies are its name with Request or Response. An object
within is named after its family (the folder of the page, or the first word of the path) and the object. Where objects
of one such name differ, the name stays with the first in this order: PUT before POST, PATCH, GET and DELETE; requests
before responses; shorter paths first. The others are named after their body and the object. So pages that come later in
this order never rename what is there.
"""

from __future__ import annotations

import re

from codegen.source.words import singular as item_name

_METHOD_RANK = {"PUT": 0, "POST": 1, "PATCH": 2, "GET": 3, "DELETE": 4}


def pascal(text: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)


def camel(text: str) -> str:
    """Update customer -> updateCustomer."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", text.replace("'s", "s").replace("’s", "s")) if word]
    if not words:
        return "operation"
    first, rest = words[0], words[1:]
    made = first.lower() + "".join(
        word[:1].upper() + (word[1:].lower() if word.isupper() and len(word) > 3 else word[1:]) for word in rest
    )
    return made if made[0].isalpha() else "operation" + made


def singular(name: str) -> str:
    made = item_name(name)
    return name if made == name + "Item" or not made else made


def family_name(family: str) -> str:
    """customer-groups -> CustomerGroup."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", family) if word]
    if words:
        words[-1] = singular(words[-1])
    return "".join(word[:1].upper() + word[1:] for word in words)


def family_title(family: str) -> str:
    """customer-groups -> Customer groups."""
    text = " ".join(word for word in re.split(r"[^A-Za-z0-9]+", family) if word)
    return text[:1].upper() + text[1:]


def object_name(family: str, name: str, is_item: bool) -> str:
    return family_name(family) + (pascal(singular(name) if is_item else name) or "Object")


def priority(method: str, path: str, part: str, operation: str, ordinal: int) -> tuple[int, int, int, str, str, int]:
    return (_METHOD_RANK.get(method, 9), int(part != "request"), path.count("/"), path, operation, ordinal)
