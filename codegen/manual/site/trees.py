"""A value with the members of the records that it leads to, as a tree of bounded size: breadth first, so that what is
left out is what lies deepest. Each branch that is not followed has a link to the page of its record."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from codegen.manual.model import Record, Value

_MOST = 240  # members of a tree
_DEEPEST = 6


@dataclass(slots=True)
class Node:
    value: Value
    children: list[Node] = field(default_factory=list)
    is_union: bool = False  # the children are branches
    rules: tuple[str, ...] = ()
    above: tuple[str, ...] = ()  # records that it stands in

    def __len__(self) -> int:
        return len(self.children)


def grown(value: Value, records: dict[str, Record], operation: str = "") -> Node:
    """The tree of a value. With an operation, without the members that only others have."""
    root = Node(value)
    waiting = deque([root])
    count = 0
    while waiting:
        node = waiting.popleft()
        record = records.get(node.value.record)
        if record is None or record.c_name in node.above or len(node.above) >= _DEEPEST:
            continue
        members = [each for each in record.members if not each.only_of or not operation or operation in each.only_of]
        if node is not root and count + len(members) > _MOST:
            continue
        count += len(members)
        above = (*node.above, record.c_name)
        node.children = [Node(member, above=above) for member in members]
        node.is_union, node.rules = record.is_union, record.rules
        waiting.extend(node.children)
    return root
