"""One finding, its fingerprint, and a report of findings."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from codegen.source.diagnostics import Position

ERROR = "error"
WARNING = "warning"
NOTE = "note"
_RANK = {ERROR: 0, WARNING: 1, NOTE: 2}
_FINGERPRINT_DIGITS = 16


@dataclass(frozen=True)
class Finding:
    """One thing to report.

    `kind` is the stable id of the rule, in words with hyphens, such as "example-undocumented". `subject` says what it
    is about without a place, such as "updateCustomer.request.contacts.orderBy". `old` and `new` are the two values of a
    change, as text. `symbol` is the C symbol concerned, or empty. `notes` are further lines for people. `details` are
    further members for machines, JSON values by name. `description` is the place in a description that says what
    `position`, then a place in a page, says. `fact` says the same as the subject where a finding may have several
    places; the fingerprint stays when one more comes.
    """

    kind: str
    position: Position
    message: str
    severity: str = WARNING
    subject: str = ""
    symbol: str = ""
    old: str = ""
    new: str = ""
    notes: tuple[str, ...] = ()
    details: tuple[tuple[str, Any], ...] = ()
    description: Position | None = None
    fact: str = ""

    @property
    def fingerprint(self) -> str:
        """Stays the same when lines move, the wording changes, or the page is read from another folder."""
        identity = "\x00".join((self.kind, self.fact or self.subject, self.symbol, self.old, self.new))
        return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:_FINGERPRINT_DIGITS]


@dataclass(frozen=True)
class Report:
    """What one run of a command found, in the order in which it is to be shown.

    `list_name` is the member of the JSON report that holds the findings. `headline` is the line that stands before
    them for people (empty: none); `summary` are JSON values by name for machines. `accepted` were found too, but people
    accepted them: shown to machines only. `titles` stand for people before the findings whose detail "list" has that
    value.
    """

    command: str
    findings: tuple[Finding, ...]
    list_name: str = "findings"
    headline: str = ""
    summary: tuple[tuple[str, Any], ...] = ()
    accepted: tuple[Finding, ...] = field(default=())
    titles: tuple[tuple[str, str], ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(finding.severity == ERROR for finding in self.findings)


def in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Sorted by place, then by severity and kind; the same finding only once."""
    ordered = sorted(
        findings,
        key=lambda one: (one.position, _RANK[one.severity], one.kind, one.subject, one.old, one.new, one.message),
    )
    return tuple(one for at, one in enumerate(ordered) if at == 0 or one != ordered[at - 1])
