"""Compares what is said of the whole API: its version, words, rate limit and error bodies."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.binding.capi import CApi
from codegen.compare.ledger import Ledger, Place
from codegen.compare.meaning import of_url, text_of
from codegen.compare.refused import schemes_of
from codegen.compare.snapshot import Snapshot, plain
from codegen.source.node import Node

# What makes a security scheme, beside words.
_MECHANICS = ("type", "scheme", "in", "name", "flows", "openIdConnectUrl", "x-oac")


def compare_document(ledger: Ledger) -> None:
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
    for key, was, now in _notes(ledger):
        node = other.get(key) or other
        ledger.add(
            "words-changed", Place(key, "", node.position), f"{key} of the API has other words", old=was, new=now
        )
    _rate(ledger)
    _error_members(ledger)
    _batch(ledger)
    _settings(ledger)


def _notes(ledger: Ledger) -> Iterator[tuple[str, str, str]]:
    """What is said beside the operations and becomes no C."""
    one, other = ledger.old.root, ledger.new.root
    for key in ("tags", "externalDocs"):
        before, after = (text_of(plain(root.get(key)) or "") for root in (one, other))
        if before != after:
            yield key, before, after
    before_said, after_said = (_descriptions(root.get("servers")) for root in (one, other))
    changed = [url for url, words in before_said.items() if after_said.get(url, words) != words]
    if changed:
        yield "servers", text_of([before_said[url] for url in changed]), text_of([after_said[url] for url in changed])
    used = {scheme.name for side in (ledger.old, ledger.new) for scheme in side.api.access.schemes}
    left, right = (_schemes(side, used) for side in (ledger.old, ledger.new))
    if left != right:
        yield "components", text_of(left), text_of(right)


def _descriptions(servers: Node | None) -> dict[str, object]:
    """What is said of servers, by their addresses."""
    return {of_url(str(plain(server.get("url")))): plain(server.get("description")) for server in servers or ()}


def _schemes(side: Snapshot, used: set[str]) -> dict[str, object]:
    """How one works that is used is no word."""
    found: dict[str, object] = {}
    for name, scheme in schemes_of(side.root).items():
        kept = {key: item for key, item in scheme.items() if name not in used or key not in _MECHANICS}
        if kept:
            found[name] = kept
    return found


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


def _of_batch(api: CApi) -> str:
    """What a batch is, in words; its operations by their places, as their names are no matter."""
    batch = api.batch
    if batch is None:
        return ""
    operations = [each for each in (batch.create, batch.status, batch.stop) if each is not None]
    places = ", ".join(f"{each.method} {each.path}" for each in operations)
    methods = f" of {', '.join(sorted(batch.methods))}" if batch.methods else ""
    words = ", ".join(f"{part} {name} {said}" for part, name, said in batch.words)
    known = f", known for {batch.known_for} seconds" if batch.known_for else ""
    return f"{batch.most} calls{methods} by {places} ({words}){known}"


def _batch(ledger: Ledger) -> None:
    old, new = _of_batch(ledger.old.api), _of_batch(ledger.new.api)
    if old == new:
        return
    how = "added" if not old else "removed" if not new else "changed"
    holder = (ledger.new if new else ledger.old).api
    place = _macro(f"{holder.prefix}_batch", ledger.new.root.get("x-oac") or ledger.new.root)
    ledger.add(
        f"batch-{how}", place, f"batches are now {new or 'not there'}, before {old or 'not there'}", old=old, new=new
    )


def _settings(ledger: Ledger) -> None:
    """Parameters that the command takes from its environment and its file."""
    old, new = ([each.json_name for each in side.api.settings] for side in (ledger.old, ledger.new))
    place = _macro("x-oac settings", ledger.new.root.get("x-oac") or ledger.new.root)
    for name in sorted({*old} - {*new}):
        ledger.add("setting-removed", place, f"{name} is no setting of the command any more", old=name)
    for name in sorted({*new} - {*old}):
        ledger.add("setting-added", place, f"{name} is a setting of the command", new=name)
