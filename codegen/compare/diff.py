"""Compares two descriptions: the whole API, then operations, then the types that they reach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.compare.change import Change
from codegen.compare.enums import compare_enums
from codegen.compare.ledger import Ledger, Place
from codegen.compare.limits import text_of
from codegen.compare.members import compare_objects
from codegen.compare.operations import compare_operations
from codegen.compare.renames import pair_operations, pair_types
from codegen.compare.snapshot import Key, Snapshot, page_of, plain, scheme_names
from codegen.binding.capi import CApi, CEnum, CObject
from codegen.source.node import Node

# Differences that are named one by one in an operation for which there is no C.
_NAMED = 50
# What makes a security scheme, beside words.
_MECHANICS = ("type", "scheme", "in", "name", "flows", "openIdConnectUrl")


def compare(old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    """All changes, in the order of the new description."""
    pairs = pair_operations(old, new)
    types = pair_types(old, new, pairs)
    ledger = Ledger(old, new, types)
    _document(ledger)
    compare_operations(ledger, pairs)
    _refused(ledger, pairs)
    olds, news = old.types(), new.types()
    for name, other in types.items():
        one, two = olds[name], news[other]
        roles = old.roles.get(name, frozenset()) | new.roles.get(other, frozenset())
        if name != other:
            place = Place(two.schema, other, new.schemas[other].position, roles, page_of(new.schemas[other]))
            ledger.add(
                "type-renamed",
                place,
                f"the C type {name} is now called {other}",
                old=name,
                new=other,
                renamed_from=name,
            )
        if isinstance(one, CObject) and isinstance(two, CObject):
            compare_objects(ledger, one, two)
        elif isinstance(one, CEnum) and isinstance(two, CEnum):
            compare_enums(ledger, one, two)
    return ledger.changes()


# ---- The whole API ---------------------------------------------------------------------------------------------------


def _document(ledger: Ledger) -> None:
    old, new = ledger.old.api, ledger.new.api
    one, other = ledger.old.root, ledger.new.root
    info = other.get("info") or other
    upper = new.upper
    if old.version != new.version:
        ledger.add(
            "api-version-changed",
            _macro(f"{upper}_API_VERSION", info.get("version") or info),
            f"the API's version is now {new.version}, it was {old.version}",
            old=old.version,
            new=new.version,
        )
    before, after = one.get("info") or one, other.get("info") or other
    words = [
        key
        for key in ("title", "summary", "description", "license", "contact", "termsOfService")
        if plain(before.get(key)) != plain(after.get(key))
    ]
    if words:
        ledger.add(
            "words-changed",
            Place("info", "", info.position),
            f"the API has other words ({', '.join(words)})",
            old=text_of([plain(before.get(key)) for key in words]),
            new=text_of([plain(after.get(key)) for key in words]),
        )
    if old.base_url != new.base_url:
        ledger.add(
            "base-url-changed",
            _macro(f"{upper}_BASE_URL", other.get("servers") or other),
            f"the base URL is now {new.base_url or 'not stated'}, it was {old.base_url or 'not stated'}",
            old=old.base_url,
            new=new.base_url,
        )
    for key, was, now in _notes(one, other):
        node = other.get(key) or other
        ledger.add(
            "words-changed", Place(key, "", node.position), f"{key} of the API has other words", old=was, new=now
        )
    _rate(ledger)
    _error_members(ledger)


def _notes(one: Node, other: Node) -> Iterator[tuple[str, str, str]]:
    """What is said beside the operations and becomes no C."""
    for key in ("tags", "externalDocs", "servers"):
        before, after = (_note(root.get(key), key) for root in (one, other))
        if before != after:
            yield key, before, after
    left, right = (_schemes(root) for root in (one, other))
    for name in dict.fromkeys([*left, *right]):
        if name in left and name in right:  # how it works is part of each operation
            left[name], right[name] = (
                {key: text for key, text in side[name].items() if key not in _MECHANICS} for side in (left, right)
            )
    if left != right:
        yield "components", text_of(left), text_of(right)


def _note(node: Node | None, key: str) -> str:
    if node is None:
        return ""
    if key == "servers":  # the first one's address is the base URL
        return text_of([{**server.plain(), **({"url": ""} if at == 0 else {})} for at, server in enumerate(node)])
    return text_of(node.plain())


def _macro(symbol: str, node: Node) -> Place:
    return Place(symbol, symbol, node.position)


def _rate(ledger: Ledger) -> None:
    old, new = ledger.old.api, ledger.new.api
    before, after = (old.rate_requests, old.rate_seconds), (new.rate_requests, new.rate_seconds)
    if before == after:
        return
    shown = [f"{requests} requests in {seconds} seconds" if requests else "" for requests, seconds in (before, after)]
    if not before[0]:
        how = "added"
    elif not after[0]:
        how = "removed"
    else:  # as many at once, and as many in any other time
        how = "loosened" if after[0] >= before[0] and after[0] * before[1] >= before[0] * after[1] else "tightened"
    place = _macro(f"{new.upper}_RATE_REQUESTS", ledger.new.root.get("x-oac") or ledger.new.root)
    ledger.add(
        f"rate-limit-{how}",
        place,
        f"the rate limit is now {shown[1] or 'not stated'}, it was {shown[0] or 'not stated'}",
        old=shown[0],
        new=shown[1],
    )


def _told_by_errors(api: CApi) -> str:
    refused = f", and of a refused token with {', '.join(api.refused_token_codes)}" if api.refused_token_codes else ""
    return f"{api.error_code} and {api.error_message}{refused}" if api.error_code else ""


def _error_members(ledger: Ledger) -> None:
    old, new = ledger.old.api, ledger.new.api
    if _told_by_errors(old) == _told_by_errors(new):
        return
    shown = [_told_by_errors(api) for api in (old, new)]
    how = "added" if not shown[0] else "removed" if not shown[1] else "changed"
    place = _macro(f"{new.upper}_CLIENT_OPTIONS_INIT", ledger.new.root.get("x-oac") or ledger.new.root)
    ledger.add(
        f"error-members-{how}",
        place,
        f"error bodies now tell with {shown[1] or 'nothing'}, before with {shown[0] or 'nothing'}",
        old=shown[0],
        new=shown[1],
    )


# ---- Operations for which there is no C ------------------------------------------------------------------------------


def _refused(ledger: Ledger, pairs: dict[Key, Key]) -> None:
    """Operations that the generator refuses in either description: what differs is told, what it does is not known."""
    old, new = ledger.old, ledger.new
    hooks = [text_of(plain(side.root.get("webhooks"))) if "webhooks" in side.root else "" for side in (old, new)]
    if hooks[0] != hooks[1]:
        place = Place("webhooks", "", (new.root.get("webhooks") or new.root).position)
        ledger.add(
            "not-generated",
            place,
            "the webhooks are others",
            old=hooks[0],
            new=hooks[1],
            reason="the generator makes no C of webhooks",
        )
    for key in old.refused:
        if key not in pairs:
            _unknown(ledger, old, key, f"{_name(old, key)} was removed", old.refused[key], gone=True)
    for key, reason in new.refused.items():
        if key not in pairs.values():
            _unknown(ledger, new, key, f"{_name(new, key)} was added", reason)
    for before, after in pairs.items():
        why = new.refused.get(after) or old.refused.get(before)
        if not why:
            continue
        differences = list(_differences(_whole(old, before), _whole(new, after), ""))
        for at, (path, one, other) in enumerate(differences[:_NAMED]):
            rest = f" (and {len(differences) - _NAMED} more)" if at == _NAMED - 1 and len(differences) > _NAMED else ""
            message = f"{_name(new, after)}: {path} is now {other or 'gone'}, it was {one or 'not there'}{rest}"
            _unknown(ledger, new, after, message, why, subject=path, values=(one, other))


def _whole(side: Snapshot, key: Key) -> dict[str, Any]:
    """An operation with everything that it refers to."""
    node = side.nodes[key][1]
    schemes = _schemes(side.root)
    return {
        **side.expanded(node),
        "authentication": {name: schemes.get(name) for name in scheme_names(side.root, node)},
    }


def _schemes(root: Node) -> dict[str, Any]:
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    found: dict[str, Any] = schemes.plain() if schemes is not None and schemes.kind == "object" else {}
    return found


def _name(side: Snapshot, key: Key) -> str:
    identifier = side.nodes[key][1].get("operationId")
    return str(identifier.value) if identifier is not None else f"{key[1].upper()} {key[0]}"


def _unknown(
    ledger: Ledger,
    side: Snapshot,
    key: Key,
    message: str,
    reason: str,
    subject: str = "",
    values: tuple[str, str] = ("", ""),
    gone: bool = False,
) -> None:
    node = side.nodes[key][1]
    name = _name(side, key)
    place = Place(f"{name}{subject}" if subject else name, "", node.position, page=page_of(node))
    ledger.add(
        "not-generated",
        place,
        message,
        old=values[0] or ("there" if gone else ""),
        new=values[1],
        reason=f"the generator makes no C of it: {reason}",
    )


def _differences(one: Any, other: Any, path: str) -> Iterator[tuple[str, str, str]]:
    """Where two plain values differ, as deep as possible."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in dict.fromkeys([*one, *other]):
            if key not in one or key not in other:
                yield f"{path}/{key}", text_of(one[key]) if key in one else "", text_of(
                    other[key]
                ) if key in other else ""
            else:
                yield from _differences(one[key], other[key], f"{path}/{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, (left, right) in enumerate(zip(one, other)):
            yield from _differences(left, right, f"{path}/{at}")
    elif one != other or isinstance(one, bool) != isinstance(other, bool):
        yield path, text_of(one), text_of(other)
