"""This project itself, synced to all pages, one of them as it is since 2025-06-23: it has lost three members, which
corrections keep, and has a new one. That breaks no test."""

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
from tests.harness.inprocess import codegen
from tests.importer.support import PUBLISHED, ROOT
from tests.sync import changes

CHANGE = "2025-06-23-d0661d0"
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
        done = changes.synced_to(repository, Path(folder), [PUBLISHED, root], test)
    places = failed(done.stderr)
    print("".join(f"    {place}\n" for place in places), end="", flush=True)
    is_told = "b2b_b2c" in done.stdout and "removed" not in done.stdout
    return "" if done.returncode == 0 and is_told else done.stdout + done.stderr
