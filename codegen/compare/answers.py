"""Compares answers by their statuses: what counts as done, what comes with it, and what is said of failures."""

from __future__ import annotations

import dataclasses

from codegen.api.model import Operation
from codegen.binding.capi import COperation
from codegen.compare.ledger import Ledger, Place
from codegen.compare.meaning import text_of
from codegen.compare.snapshot import Snapshot, plain
from codegen.source.node import Node

_ALWAYS_DONE = {200, 201, 203}


def compare_answers(
    ledger: Ledger,
    place: Place,
    plans: tuple[COperation, COperation],
    described: tuple[Operation, Operation],
    nodes: tuple[Node, Node],
) -> None:
    old, new = plans
    before, after = (tuple(sorted(answer.status for answer in side.answers)) for side in described)
    if before != after:
        ledger.add(
            _success_rule(old, new),
            place,
            f"{new.id} has other statuses of success",
            old=", ".join(before),
            new=", ".join(after),
        )
    _bodies(ledger, place, plans, described)
    failures = [_failures(side, node) for side, node in zip((ledger.old, ledger.new), nodes)]
    if list(failures[0]) != list(failures[1]) or any(
        ledger.unread.node_difference(failures[0][code], failures[1][code]) for code in failures[0]
    ):
        ledger.add(
            "error-answers-changed",
            place,
            f"{new.id} has other error answers",
            old=", ".join(failures[0]),
            new=", ".join(failures[1]),
        )
    _words(ledger, place, new, nodes)


def _success_rule(old: COperation, new: COperation) -> str:
    """Whether an answer that counted as done is none any more. 200, 201 and 203 always do; 2 stands for all."""
    before, after = set(old.statuses) - _ALWAYS_DONE, set(new.statuses)
    return "success-status-removed" if before - after and 2 not in after else "success-status-changed"


def _bodies(
    ledger: Ledger, place: Place, plans: tuple[COperation, COperation], described: tuple[Operation, Operation]
) -> None:
    """What comes with a status, where both sides have a record of answers, or neither has one."""
    olds, news = ({answer.status: answer for answer in side.answers} for side in described)
    kept = [_members(plan, side) for plan, side in zip(plans, described)]
    is_comparable = (plans[0].which is None) == (plans[1].which is None)
    for status, one in olds.items():
        other = news.get(status)
        if other is None:
            continue
        what, here = f"the answer {status} of {plans[1].id}", place.at(other.place)
        if one.use is None or other.use is None:
            if (one.use is None) != (other.use is None) and plans[0].response and plans[1].response:
                rule, word = ("removed", "no longer") if other.use is None else ("added", "now")
                ledger.add(f"answer-body-{rule}", here, f"{what} {word} comes with a body")
            continue
        if is_comparable and kept[0].get(status) != kept[1].get(status):
            ledger.add(
                "answer-body-replaced",
                here,
                f"{what} now comes with what {kept[1].get(status)} has, it was {kept[0].get(status)}",
                old=kept[0].get(status, ""),
                new=kept[1].get(status, ""),
            )
        if one.media_type != other.media_type:
            ledger.add(
                "media-type-changed",
                here,
                f"{what} is now {other.media_type}, it was {one.media_type}",
                old=one.media_type,
                new=other.media_type,
            )


def _members(plan: COperation, described: Operation) -> dict[str, str]:
    """The member of the record of answers that each status has; nothing where there is no such record."""
    return {answer.status: answer.member.c_name for answer in plan.answers if answer.member is not None}


def _failures(side: Snapshot, node: Node) -> dict[str, Node]:
    responses = node.get("responses")
    found = responses.items() if responses is not None else ()
    return {str(code): site for code, site in sorted(found) if not str(code).startswith("2")}


def _words(ledger: Ledger, place: Place, new: COperation, nodes: tuple[Node, Node]) -> None:
    one, other = (_said(side, node) for side, node in zip((ledger.old, ledger.new), nodes))
    for where in one:
        if where in other and one[where][0] != other[where][0] or _headers_differ(ledger, where, one, other):
            here = dataclasses.replace(place, subject=f"{new.id} {where}")
            ledger.add(
                "words-changed",
                here,
                f"the {where} of {new.id} has other words",
                old=one[where][0],
                new=other[where][0],
            )


Said = dict[str, tuple[str, Node | None]]


def _headers_differ(ledger: Ledger, where: str, one: Said, other: Said) -> bool:
    if where not in other:
        return False
    before, after = one[where][1], other[where][1]
    if before is None or after is None:
        return before is not after
    return bool(ledger.unread.node_difference(before, after))


def _said(side: Snapshot, node: Node) -> Said:
    """What is said of the request's body and of every answer: description and examples, and its headers."""
    found: Said = {}
    responses = node.get("responses")
    bodies = {f"answer {code}": site for code, site in (responses.items() if responses is not None else ())}
    sent = node.get("requestBody")
    if sent is not None:
        bodies["body"] = sent
    for where, site in bodies.items():
        body = side.resolved(site)
        examples = [
            plain(media.get(key))
            for media in (body.get("content") or ())
            for key in ("example", "examples")
            if key in media
        ]
        headers = body.get("headers") if where.startswith("answer 2") else None
        found[where] = text_of([plain(body.get("description")), examples]), headers
    return found
