"""Reads behaviour.yaml: what the rules of the mock cannot know of the API."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_FILE = Path(__file__).with_name("behaviour.yaml")


@dataclass(frozen=True)
class Behaviour:
    """The words are explained in the file."""

    scope: str
    selects: str
    places: dict[str, str]
    collections: tuple[str, ...]
    uploads: dict[str, dict[str, Any]]
    fresh: dict[str, list[str]]
    stamps: dict[str, tuple[str, ...]]
    answers: dict[str, dict[str, str]]
    filters: dict[str, str]
    switches: dict[str, dict[str, str]]
    sorts: dict[str, str]
    news: dict[str, str]
    deleted: dict[str, str]
    not_found: dict[str, str]


def behaviour() -> Behaviour:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    said: dict[str, Any] = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=loader)
    stamps = {name: tuple(members) for name, members in said["stamps"].items()}
    said |= {"collections": tuple(said["collections"]), "stamps": stamps}
    return Behaviour(**said)
