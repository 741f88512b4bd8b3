"""This project itself, synced to the pages of 2025-06-23, of which one has lost three members and has a new one: which
tests that breaks, and that keeping the members breaks none."""

from __future__ import annotations

import shutil
import tempfile
import unittest.mock
from pathlib import Path

import yaml

from codegen.description.jsonpath import select
from codegen.source import shown
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import load
from tests.harness.inprocess import Done, codegen
from tests.importer.support import PUBLISHED, ROOT
from tests.sync import changes

CHANGE = "2025-06-23-d0661d0"
FAILING = ("test_the_fields_stand_in_the_order_of_the_page",)  # what is about the members that have gone
_NOT_OF_IT = ("'keep':", "RateLimited", "'batch':")  # in actions about other pages, one of which lists what errors hold
_REASON = "the pages that read a customer have it"


def failed(told: str) -> list[str]:
    """FILE:LINE: TEST of each test that sync says has failed."""
    _, _, places = told.partition("sync: where tests failed:\n")
    return [line.strip() for line in places.split("\n") if line.startswith("    ")]


def keep(repository: Path, told: str) -> None:
    """Takes the recipe of sync into the overlay, as a person would."""
    overlay = repository / "spec/ecwid/overlay.yaml"
    actions = changes.recipe(told).replace("say here why it stays", _REASON)
    overlay.write_text(overlay.read_text(encoding="utf-8") + actions, encoding="utf-8")
    changes.begin(repository)


def describe_page(repository: Path) -> None:
    """Makes the repository one about the page of the change alone, with this project's overlay but for what that
    keeps: quick, for tests that build nothing."""
    spec = repository / "spec/ecwid/openapi.yaml"
    spec.parent.mkdir(parents=True, exist_ok=True)
    page = PUBLISHED / "customers/update-customer.md"
    with unittest.mock.patch.object(shown, "ROOT", str(repository)):
        codegen("import", "--root", PUBLISHED, "--out", spec, page)
    document = load(str(spec), Diagnostics())
    assert document is not None
    overlay = yaml.safe_load((ROOT / "spec/ecwid/overlay.yaml").read_text(encoding="utf-8"))
    actions = [
        action
        for action in overlay["actions"]
        if select(action["target"], document) and not any(word in str(action) for word in _NOT_OF_IT)
    ]
    text = yaml.safe_dump({**overlay, "actions": []}).replace("actions: []\n", "") + "actions:\n"
    for action in actions:
        text += "  " + yaml.safe_dump([action]).rstrip("\n").replace("\n", "\n  ") + "\n"
    spec.with_name("overlay.yaml").write_text(text, encoding="utf-8")
    changes.begin(repository)


def published(folder: Path) -> Path:
    """All pages, those of the change as they are after it."""
    shutil.copytree(PUBLISHED.parent, folder, dirs_exist_ok=True)  # some pages include texts from beside them
    root = folder / PUBLISHED.name
    page = "customers/update-customer.md"
    shutil.copyfile(changes.pages(CHANGE, "after") / "rest-api" / page, root / page)
    return root


def complaint(repository: Path, test: str) -> str:
    """What is wrong; empty: nothing. Prints which tests fail."""
    changes.begin(repository)
    with tempfile.TemporaryDirectory() as folder:
        root = published(Path(folder))

        def synced() -> Done:
            return changes.synced_to(repository, Path(folder), [PUBLISHED, root], test)

        lost = synced()
        places = failed(lost.stderr)
        print(f"our own pages: {len(places)} test{'s fail' if len(places) != 1 else ' fails'} where nothing is kept")
        print("".join(f"    {place}\n" for place in places), end="", flush=True)
        if lost.returncode != 1 or tuple(place.rpartition(": ")[2] for place in places) != FAILING:
            return lost.stderr
        keep(repository, lost.stdout)
        kept = synced()
    if kept.returncode != 0 or "removed" in kept.stdout:
        return kept.stdout + kept.stderr
    return ""
