"""The file of findings that people accept: each by its fingerprint, with a reason and the day on which that ends.

    - fingerprint: 0123456789abcdef
      reason: The vendor has been told.
      expires: '2027-01-31'
      command: import

One file serves import, drift and diff. `command` names the one that finds it, which then also says when the finding has
gone and the entry can go as well; an entry without it counts for all of them, and none can tell whether it is needed.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.source.diagnostics import Diagnostics, Position
from codegen.findings.finding import WARNING, Finding
from codegen.source.node import Node
from codegen.source.yamldoc import load

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_KEYS = ("fingerprint", "reason", "expires")
_COMMANDS = ("import", "drift", "diff")


@dataclass(frozen=True)
class AcceptedFinding:
    fingerprint: str
    reason: str
    expires: datetime.date  # the last day on which it counts
    position: Position
    command: str = ""  # that finds it; empty: not said


@dataclass(frozen=True)
class Accepted:
    """What has been accepted; empty without a file."""

    entries: tuple[AcceptedFinding, ...] = ()

    def split(
        self, findings: Iterable[Finding], today: datetime.date, command: str
    ) -> tuple[list[Finding], list[Finding]]:
        """Findings of a command that still count, and those that are accepted on the day `today`.

        An entry for this command that nothing matches, and one that has expired and is still needed, is itself a
        finding that counts.
        """
        entries = [entry for entry in self.entries if entry.command in ("", command)]
        by_fingerprint = {entry.fingerprint: entry for entry in entries}
        counting: list[Finding] = []
        accepted: list[Finding] = []
        matched: set[str] = set()
        for finding in findings:
            entry = by_fingerprint.get(finding.fingerprint)
            if entry is not None:
                matched.add(entry.fingerprint)
            is_accepted = entry is not None and today <= entry.expires
            (accepted if is_accepted else counting).append(finding)
        for entry in entries:
            if entry.fingerprint not in matched and entry.command:
                counting.append(
                    _about(entry, "accepted-unused", "nothing has this fingerprint any more; remove the entry")
                )
            elif entry.fingerprint in matched and today > entry.expires:
                counting.append(
                    _about(entry, "accepted-expired", f"the acceptance ended on {entry.expires}: {entry.reason}")
                )
        return counting, accepted


def _about(entry: AcceptedFinding, kind: str, message: str) -> Finding:
    return Finding(kind, entry.position, message, WARNING, subject=entry.fingerprint)


def load_accepted(path: str, diagnostics: Diagnostics) -> Accepted:
    """Reads the file; what is wrong with it goes to `diagnostics`, and those entries are left out."""
    root = load(path, diagnostics)
    if root is None:
        return Accepted()
    if root.kind != "array":
        diagnostics.error(root.position, "accepted findings are a list")
        return Accepted()
    entries: dict[str, AcceptedFinding] = {}
    for node in root:
        entry = _entry(node, diagnostics)
        if entry is not None and entry.fingerprint in entries:
            diagnostics.error(node.position, f"{entry.fingerprint} is accepted twice")
        elif entry is not None:
            entries[entry.fingerprint] = entry
    return Accepted(tuple(entries.values()))


def _entry(node: Node, diagnostics: Diagnostics) -> AcceptedFinding | None:
    if node.kind != "object":
        diagnostics.error(node.position, "an accepted finding has fingerprint, reason and expires")
        return None
    texts: dict[str, str] = {}
    for key, place in node.key_positions.items():
        if key not in (*_KEYS, "command"):
            diagnostics.error(place, f'unknown member "{key}"; an accepted finding has {", ".join(_KEYS)} and command')
    for key in _KEYS:
        member = node.get(key)
        if member is None or member.kind != "string" or not str(member.value).strip():
            position = node.position if member is None else member.position
            diagnostics.error(
                position, f"an accepted finding needs a {key} that is a text (in quotes where it is digits)"
            )
        else:
            texts[key] = str(member.value).strip()
    command = node.get("command")
    if command is not None and command.value not in _COMMANDS:
        diagnostics.error(command.position, f"the command is one of {', '.join(_COMMANDS)}")
        return None
    if len(texts) < len(_KEYS):
        return None
    if not _FINGERPRINT.fullmatch(texts["fingerprint"]):
        diagnostics.error(node.members["fingerprint"].position, "a fingerprint is 16 hexadecimal digits in lower case")
        return None
    try:
        expires = datetime.date.fromisoformat(texts["expires"])
    except ValueError:
        diagnostics.error(node.members["expires"].position, "expires is a day such as '2027-01-31'")
        return None
    named = str(command.value) if command is not None else ""
    return AcceptedFinding(texts["fingerprint"], texts["reason"], expires, node.position, named)
