"""The verdict: what the difference between two descriptions does to C programs, to the wire, and to behaviour.

snapshot: a description as it is compared; change: one change and what a rule says about it; rules: the table of rules;
renames: which types and members are the same under another name; schemas, members, enums, operations: the comparison;
command: `python3 -m codegen diff`. LAYOUT.md beside this folder says which rules of layout all of it stands on.
"""

from codegen.diff.change import Change, Level, Verdict, verdict
from codegen.diff.compare import compare
from codegen.diff.snapshot import Snapshot, snapshot

__all__ = ["Change", "Level", "Snapshot", "Verdict", "compare", "snapshot", "verdict"]
