"""This project itself, synced to the page of 2025-06-23, which has lost three members and has a new one: which tests
that breaks, and that keeping the members breaks none."""

from __future__ import annotations

from pathlib import Path

from tests.sync import changes

CHANGE = "2025-06-23-d0661d0"
FAILING = ("test_the_fields_stand_in_the_order_of_the_page",)  # what is about the members that have gone
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


def complaint(repository: Path, test: str) -> str:
    """What is wrong; empty: nothing. Prints which tests fail."""
    changes.describe_ours(repository)
    lost = changes.synced(repository, CHANGE, test)
    places = failed(lost.stderr)
    print(f"our own page: {len(places)} test{'s fail' if len(places) != 1 else ' fails'} where nothing is kept")
    print("".join(f"    {place}\n" for place in places), end="", flush=True)
    if lost.returncode != 1 or tuple(place.rpartition(": ")[2] for place in places) != FAILING:
        return lost.stderr
    keep(repository, lost.stdout)
    kept = changes.synced(repository, CHANGE, test)
    if kept.returncode != 0 or "removed" in kept.stdout:
        return kept.stdout + kept.stderr
    return ""
