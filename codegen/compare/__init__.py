"""The verdict: what the difference between two descriptions does to C programs, to the wire, and to behaviour.

snapshot: a description as it is compared; change: one change and what a rule says about it; rules: the table of rules;
renames: which types and members are the same under another name; members, enums, operations, limits, diff: the
comparison. ../binding/LAYOUT.md says which rules of layout all of it stands on.

drift: what the vendor's pages say otherwise than the description; drift_layout: both as items with facts; drift_facts,
drift_renames, drift_cells: one operation; drift_groups: the same fact in several places, told once.
"""
