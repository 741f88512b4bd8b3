"""`make check-release`: this checkout against the last release, and what the check says where a snapshot was tampered
with. Run apart from `make check`: it compiles all of generated/ once more, with debug information."""

from __future__ import annotations

import copy
import dataclasses
import json
import re
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.cli import pipeline
from codegen.compare.released import Release
from codegen.source.diagnostics import Diagnostics
from tests.diff.reality import base
from tests.releases import state, verdict
from tests.releases.__main__ import RUNTIME, complaints
from tests.releases.dump import Tree

PREFIX = "shop"


def made(folder: Path, document: dict[str, Any]) -> state.State:
    """A binding of a small API."""
    folder.mkdir(parents=True)
    (folder / "api.yaml").write_text(json.dumps(document, indent=1))
    compiled, root = pipeline.load(str(folder / "api.yaml"), None, PREFIX, Diagnostics())
    assert compiled is not None and root is not None
    for name, text in pipeline.files(compiled, root).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return state.binding(Tree(state.ROOT, PREFIX, folder), folder / "scratch")


class ThisCheckout(unittest.TestCase):
    def test_may_follow_the_last_release(self) -> None:
        tree = Tree(state.ROOT, "ecwid", state.ROOT / "generated")
        with tempfile.TemporaryDirectory() as scratch:
            found = complaints(tree, RUNTIME, state.ROOT / "spec" / "ecwid" / "releases", Path(scratch))
        self.assertEqual(found, [], "\n".join(found))


class Tampered(unittest.TestCase):
    folder: tempfile.TemporaryDirectory[str]
    scratch: Path
    here: state.State
    runtime: state.State

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.scratch = Path(cls.folder.name)
        cls.here = made(cls.scratch / "here", base())
        cls.runtime = state.runtime(Tree(state.ROOT, PREFIX, cls.scratch / "here"), cls.scratch / "runtime")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    # ---- A binding ---------------------------------------------------------------------------------------------------

    def edited(self, edit: Callable[[dict[str, Any]], object]) -> state.State:
        document = copy.deepcopy(base())
        edit(document)
        return made(self.scratch / self.id(), document)

    def judged(self, old: state.State, new: state.State, *words: str, argued: Path | None = None) -> None:
        """One complaint for each of `words`, which it has."""
        found = list(verdict.binding(old, new, PREFIX, self.scratch / "compared", argued))
        self.assertEqual(len(found), len(words), "\n".join(found))
        for text, word in zip(found, words):
            self.assertIn(word, text)

    def test_nothing_changed(self) -> None:
        self.judged(self.here, self.here)

    def test_what_is_only_added_needs_nothing(self) -> None:
        def add(document: dict[str, Any]) -> None:
            document["paths"]["/further"] = {
                "get": {"operationId": "getFurther", "responses": {"204": {"description": "OK"}}}
            }

        self.judged(self.here, self.edited(add))

    def test_what_breaks_wants_another_soname(self) -> None:
        def grow(document: dict[str, Any]) -> None:
            schemas = document["components"]["schemas"]
            name = next(name for name, schema in schemas.items() if "properties" in schema)
            schemas[name]["properties"]["further"] = {"type": "string"}

        new = self.edited(grow)
        self.judged(self.here, new, "the SONAME is still libshop.so.0")
        self.judged(self.here, dataclasses.replace(new, generation=1))
        self.judged(dataclasses.replace(self.here, generation=1), dataclasses.replace(new, generation=1), "abi: 2")

    def test_a_function_that_the_dump_alone_has(self) -> None:
        name = next(each for each in re.findall(r"elf-symbol name='(\w+_dispose)'", self.here.dump))
        old = dataclasses.replace(self.here, dump=self.here.dump.replace(f"'{name}'", "'shop_gone_dispose'"))
        self.judged(old, self.here, "codegen diff says that it does not", "the SONAME is still")
        raised = dataclasses.replace(self.here, oac_abi=old.oac_abi + 1)
        self.judged(old, raised, f"OAC_ABI was {old.oac_abi}")
        self.judged(old, dataclasses.replace(raised, generation=1))

    def test_a_member_that_the_description_alone_has(self) -> None:
        released = copy.deepcopy(base())
        schema = next(each for each in released["components"]["schemas"].values() if "properties" in each)
        schema["properties"]["gone"] = {"type": "string"}
        old = dataclasses.replace(self.here, description=json.dumps(released))
        self.judged(old, self.here, "abidiff says that it does not", "the SONAME is still")
        argued = self.scratch / "argued"
        argued.write_text("abidiff is told nothing of it, in a test.\n")
        self.judged(old, self.here, "the SONAME is still", argued=argued)
        self.judged(old, dataclasses.replace(self.here, generation=1), argued=argued)

    def test_numbers_never_go_down(self) -> None:
        self.judged(dataclasses.replace(self.here, generation=2), self.here, "the generation is 0; in")

    def test_another_machine_is_not_compared(self) -> None:
        self.judged(dataclasses.replace(self.here, machine="pdp11", dump=""), self.here)

    def test_dumps_are_read_back_and_the_same_every_time(self) -> None:
        state.write(self.here, self.scratch / "releases")
        folder = self.scratch / "releases" / self.here.version
        self.assertEqual(state.released(Release(self.here.version, folder), self.here.name), self.here)
        again = state.binding(Tree(state.ROOT, PREFIX, self.scratch / "here"), self.scratch / "elsewhere")
        self.assertEqual(list(again.files()), list(self.here.files()))
        for text in (self.here.dump, self.runtime.dump):
            self.assertIsNone(re.search(r"'/[^>]|" + re.escape(str(state.ROOT)), text))

    # ---- liboac ------------------------------------------------------------------------------------------------------

    def judged_runtime(self, old: state.State, new: state.State, *words: str) -> None:
        found = list(verdict.runtime(old, new, self.scratch / "compared"))
        self.assertEqual(len(found), len(words), "\n".join(found))
        for text, word in zip(found, words):
            self.assertIn(word, text)

    def test_a_function_of_the_runtime_that_went(self) -> None:
        here = self.runtime
        old = dataclasses.replace(here, dump=here.dump.replace("'oac_version'", "'oac_gone'"))
        self.judged_runtime(here, here)
        self.judged_runtime(old, here, f"OAC_ABI is still {here.oac_abi}")
        raised = dataclasses.replace(here, oac_abi=here.oac_abi + 1)
        self.judged_runtime(old, raised)
        stable = dataclasses.replace(old, version="1.0.0", generation=1)
        self.judged_runtime(stable, dataclasses.replace(raised, generation=1), "raise OAC_VERSION_MAJOR")
        self.judged_runtime(stable, dataclasses.replace(raised, generation=2))
        self.judged_runtime(raised, here, "it never goes down")

    def test_options_may_grow_at_their_end_and_values_may_not(self) -> None:
        for name, grows in (("oac_view_options", True), ("oac_error", False)):
            with self.subTest(name):
                old = dataclasses.replace(self.runtime, dump=_shorter(self.runtime.dump, name))
                self.judged_runtime(old, self.runtime, *(() if grows else ("OAC_ABI is still",)))


def _shorter(dump: str, name: str) -> str:
    """A dump in which the struct lacks its last 8 bytes."""
    found = re.search(rf"<class-decl name='{name}' size-in-bits='(\d+)'.*?</class-decl>", dump, re.S)
    assert found is not None
    text = found[0].replace(f"size-in-bits='{found[1]}'", f"size-in-bits='{int(found[1]) - 64}'", 1)
    members = re.findall(r" *<data-member.*?</data-member>\n", text, re.S)
    for member in members:
        offset = re.search(r"layout-offset-in-bits='(\d+)'", member)
        if offset is not None and int(offset[1]) >= int(found[1]) - 64:
            text = text.replace(member, "")
    return dump.replace(found[0], text)
