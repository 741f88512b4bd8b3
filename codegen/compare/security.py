"""Compares who may call: the alternatives of an operation, and the schemes that all of them name."""

from __future__ import annotations

from codegen.api.model import Operation
from codegen.binding.caccess import CScheme
from codegen.compare.ledger import Ledger, Place
from codegen.compare.rules import REQUEST
from codegen.compare.snapshot import Snapshot
from codegen.source.node import Node

_SENT = frozenset((REQUEST,))
_PLACED = ("HEADER", "QUERY", "COOKIE")  # one credential, wherever it is sent


def compare_security(ledger: Ledger, place: Place, node: Node, old: Operation, new: Operation) -> None:
    security = node.get("security") or node
    here = place.at(security.position)
    for scope in new.scopes:
        if scope not in old.scopes:
            ledger.add("scope-added", here, f"{new.id} now needs the scope {scope}", new=scope)
    for scope in old.scopes:
        if scope not in new.scopes:
            ledger.add("scope-removed", here, f"{new.id} no longer needs the scope {scope}", old=scope)
    if old.secured != new.secured:
        word = "now needs" if new.secured else "no longer needs"
        ledger.add("token-required" if new.secured else "token-optional", place, f"{new.id} {word} a token")
    _alternatives(ledger, here, old, new)


def _alternatives(ledger: Ledger, place: Place, old: Operation, new: Operation) -> None:
    renamed = pair_schemes(ledger.old, ledger.new)
    before = [tuple(renamed.get(each.scheme, each.scheme) for each in one) for one in old.security if one]
    after = [tuple(each.scheme for each in one) for one in new.security if one]
    was, now = ([frozenset(one) for one in side] for side in (before, after))
    lost = [one for one in before if frozenset(one) not in now]
    won = [one for one in after if frozenset(one) not in was]
    # Where a call needed nothing at all, or needs nothing any more, that has been told.
    for one in won if before else ():
        ledger.add(
            "security-alternative-added",
            place,
            f"{new.id} may now be called with {' and '.join(one)}",
            new=", ".join(one),
        )
    for one in lost if after else ():
        ledger.add(
            "security-alternative-removed",
            place,
            f"{new.id} may no longer be called with {' and '.join(one)}",
            old=", ".join(one),
        )
    if not lost and not won and was != now:
        shown = ["; ".join(", ".join(one) for one in side) for side in (before, after)]
        message = f"the alternatives to call {new.id} stand in another order"
        ledger.add("security-reordered", place, message, old=shown[0], new=shown[1])
    elif not lost and not won:
        _scopes(ledger, place, old, new)


def _scopes(ledger: Ledger, place: Place, old: Operation, new: Operation) -> None:
    """Scopes that stand with another alternative than before."""
    if old.scopes != new.scopes and set(old.scopes) != set(new.scopes):
        return
    one, other = (
        {
            frozenset(each.scheme for each in together): {each.scheme: set(each.scopes) for each in together}
            for together in side.security
        }
        for side in (old, new)
    )
    for schemes, scopes in other.items():
        before = one.get(schemes)
        for scheme, now in scopes.items() if before is not None else ():
            was = before[scheme] if before is not None else set()
            for scope in sorted(now - was):
                ledger.add("scope-added", place, f"{new.id} with {scheme} now needs the scope {scope}", new=scope)
            for scope in sorted(was - now):
                message = f"{new.id} with {scheme} no longer needs the scope {scope}"
                ledger.add("scope-removed", place, message, old=scope)


# ---- Schemes ---------------------------------------------------------------------------------------------------------


def pair_schemes(old: Snapshot, new: Snapshot) -> dict[str, str]:
    """By name; what is left by how it is sent, if only one is sent so."""
    olds, news = ({scheme.name: scheme for scheme in side.api.access.schemes} for side in (old, new))
    pairs = {name: name for name in olds if name in news}
    for name, scheme in olds.items():
        if name not in pairs:
            same = [each.name for each in news.values() if each.name not in olds and _sent(each) == _sent(scheme)]
            if len(same) == 1 and same[0] not in pairs.values():
                pairs[name] = same[0]
    return pairs


def _sent(scheme: CScheme) -> tuple[str, str]:
    return scheme.kind, scheme.parameter.lower() if scheme.kind == "HEADER" else scheme.parameter


def compare_schemes(ledger: Ledger) -> None:
    olds, news = ({each.name: each for each in side.api.access.schemes} for side in (ledger.old, ledger.new))
    pairs = pair_schemes(ledger.old, ledger.new)
    for name, scheme in news.items():
        if name not in pairs.values():
            ledger.add("scheme-added", _place(ledger.new, scheme), f"there is a further credential, {name}", new=name)
    for name, scheme in olds.items():
        if name not in pairs:
            message = f"nothing asks for the credential {name} any more"
            ledger.add("scheme-removed", _place(ledger.old, scheme), message, old=name)
        else:
            _scheme(ledger, scheme, news[pairs[name]])


def _scheme(ledger: Ledger, old: CScheme, new: CScheme) -> None:
    place = _place(ledger.new, new)
    if (old.name, old.macro) != (new.name, new.macro):
        ledger.add(
            "scheme-renamed",
            place,
            f"the credential {old.name} is now called {new.name}",
            old=old.macro,
            new=new.macro,
            renamed_from=old.macro,
        )
    elif old.variable != new.variable and (old.variable or new.kind != "TOKEN"):  # PREFIX_TOKEN is read for every token
        message = f"the command reads {new.name} from {new.variable or 'PREFIX_TOKEN'}"
        ledger.add("variable-renamed", place, message, old=old.variable, new=new.variable)
    if _sent(old) != _sent(new):
        rule = "scheme-moved" if old.kind in _PLACED and new.kind in _PLACED else "scheme-changed"
        ledger.add(rule, place, f"{new.name} is now sent as {new.doc}, it was {old.doc}", old=old.doc, new=new.doc)
    if old.token_url != new.token_url:
        message = f"a token for {new.name} is now had from {new.token_url or 'the program'}"
        ledger.add("token-url-changed", place, message, old=old.token_url, new=new.token_url)


def _place(side: Snapshot, scheme: CScheme) -> Place:
    known = side.model.schemes.get(scheme.name)
    return Place(scheme.name, scheme.macro, known.place if known is not None else side.root.position, _SENT)
