"""Findings: what the commands import, drift and diff have to say, in the formats that people and machines read.

finding: one finding and a report of them; formats: the writers; accepted: the file of findings that people accept.
"""

from codegen.findings.accepted import Accepted, AcceptedFinding, load_accepted
from codegen.findings.finding import ERROR, NOTE, WARNING, Finding, Report, in_order
from codegen.findings.formats import FORMATS, write

__all__ = [
    "ERROR",
    "FORMATS",
    "NOTE",
    "WARNING",
    "Accepted",
    "AcceptedFinding",
    "Finding",
    "Report",
    "in_order",
    "load_accepted",
    "write",
]
