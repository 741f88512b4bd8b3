"""Both verdicts on many documents, and what they disagree about."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.differential.documents import Maker, Writer
from tests.differential.driver import Answer, Description, Driver
from tests.differential.schema import Judge, exact

_ROUND = 20000


@dataclass
class Result:
    documents: int = 0
    accepted: int = 0
    by_type: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)


def documents(description: Description, count: int, seed: int) -> Iterator[tuple[int, bytes]]:
    """Type numbers and texts: valid ones, and each with some mutations. The same for the same seed."""
    maker = Maker(exact(description.root), seed)
    writer = Writer(maker.random)
    schemas = [{**exact(node), "type": "object"} for node in description.schemas]
    made = 0
    while made < count:
        for kind, schema in enumerate(schemas):
            value = maker.value(schema)
            yield kind, writer.text(value)
            changed = copy.deepcopy(value)
            for _ in range(maker.random.randrange(3)):
                changed = maker.mutated(changed)
                yield kind, writer.text(changed)
                made += 1
            made += 1


def run(description: Description, driver: Driver, count: int, seed: int) -> Result:
    """At least `count` documents."""
    judge = Judge(description)
    result = Result()
    records: list[tuple[int, bytes]] = []
    for record in documents(description, count, seed):
        records.append(record)
        if len(records) == _ROUND:
            _compare(description, driver, judge, records, seed, result)
            records = []
    _compare(description, driver, judge, records, seed, result)
    return result


def _compare(
    description: Description, driver: Driver, judge: Judge, records: list[tuple[int, bytes]], seed: int, result: Result
) -> None:
    for (kind, text), answer in zip(records, driver.ask("verdict", records)):
        theirs = judge.accepts(kind, text)
        name = description.api.objects[kind].schema
        result.documents += 1
        result.by_type[f"{name} {'accepted' if theirs else 'refused'}"] += 1
        result.accepted += theirs
        for line in answer.text.decode("utf-8", "replace").split("\n") if answer.verdict == "R" else ():
            result.rules[line.partition(": ")[2].partition(", got")[0]] += 1
        if (answer.verdict == "A") != theirs or answer.verdict not in "ARP":
            result.disagreements.append(_explained(description.name, name, seed, text, answer, theirs, judge, kind))


def _explained(
    api: str, name: str, seed: int, text: bytes, answer: Answer, theirs: bool, judge: Judge, kind: int
) -> str:
    words = {"A": "accepted", "R": "refused by the rules", "P": "not parsed"}.get(answer.verdict, answer.verdict)
    mine = "".join("\n      " + line for line in answer.text.decode("utf-8", "replace").split("\n") if line)
    other = "".join("\n      " + line for line in ([] if theirs else judge.complaints(kind, text)))
    return (
        f"{api} {name}, seed {seed}\n   document: {text.decode()!r}\n   C: {words}{mine}\n"
        f"   jsonschema: {'accepted' if theirs else 'refused'}{other}"
    )
