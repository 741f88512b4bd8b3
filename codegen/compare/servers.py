"""Compares servers: the first one, which base_url replaces, those of operations, and those that base_url may be."""

from __future__ import annotations

from codegen.binding.caccess import CServer
from codegen.compare.ledger import Ledger, Place
from codegen.compare.meaning import of_url
from codegen.source.diagnostics import Position


def is_same_server(one: CServer, other: CServer) -> bool:
    return of_url(one.url) == of_url(other.url) and one.variables == other.variables


def compare_servers(ledger: Ledger) -> None:
    old, new = ledger.old.api.access, ledger.new.api.access
    _first(ledger, old.servers[:1], new.servers[:1])
    _named(ledger, "server", old.servers[1:], new.servers[1:])
    _named(ledger, "alternative server", old.others, new.others)


def _first(ledger: Ledger, old: tuple[CServer, ...], new: tuple[CServer, ...]) -> None:
    api = ledger.new.api
    place = Place(api.names.BASE_URL, api.names.BASE_URL, _position(ledger))
    was, now = ledger.old.api.base_url, api.base_url
    if of_url(was) != of_url(now):
        ledger.add(
            "base-url-changed",
            place,
            f"the base URL is now {now or 'not stated'}, it was {was or 'not stated'}",
            old=was,
            new=now,
        )
    if old and new:
        _variables(ledger, place, old[0], new[0])


def _position(ledger: Ledger) -> Position:
    root = ledger.new.root
    return (root.get("servers") or root).position


def _named(ledger: Ledger, what: str, old: tuple[CServer, ...], new: tuple[CServer, ...]) -> None:
    olds, news = ({server.name: server for server in side} for side in (old, new))
    pairs = {name: name for name in olds if name in news}
    for name, server in olds.items():
        if name not in pairs:
            same = [other for other in news if other not in olds and is_same_server(server, news[other])]
            if len(same) == 1 and same[0] not in pairs.values():
                pairs[name] = same[0]
    position = _position(ledger)
    for name, server in news.items():
        if name not in pairs.values():
            place = Place(name, server.macro, position)
            ledger.add("server-added", place, f"there is a further {what}, {server.expanded}", new=server.expanded)
    for name, server in olds.items():
        if name not in pairs:
            place = Place(name, server.macro, position)
            ledger.add("server-removed", place, f"the {what} {server.expanded} has gone", old=server.expanded)
            continue
        other = news[pairs[name]]
        place = Place(other.name, other.macro, position)
        if (server.name, server.macro) != (other.name, other.macro):
            ledger.add(
                "server-renamed",
                place,
                f"the {what} {server.name} is now called {other.name}",
                old=server.macro,
                new=other.macro,
                renamed_from=server.macro,
            )
        if of_url(server.expanded) != of_url(other.expanded):
            ledger.add(
                "server-changed",
                place,
                f"the {what} {other.name} is now {other.expanded}, it was {server.expanded}",
                old=server.expanded,
                new=other.expanded,
            )
        _variables(ledger, place, server, other)


def _variables(ledger: Ledger, place: Place, old: CServer, new: CServer) -> None:
    """What programs may put into the address."""
    one, other = ({name: (default, set(values)) for name, default, values in side.variables} for side in (old, new))
    template = of_url(old.url) != of_url(new.url) and of_url(old.expanded) == of_url(new.expanded)
    if one != other or template:
        shown = [", ".join(name for name, _, _ in side.variables) for side in (old, new)]
        ledger.add(
            "server-variables-changed",
            place,
            f"the server {new.name} has other variables, or they stand elsewhere: {shown[1] or 'none'}, it was "
            f"{shown[0] or 'none'}",
            old=shown[0],
            new=shown[1],
        )
