"""Findings: fingerprints, the five formats, and the file of accepted findings."""

from __future__ import annotations

import datetime
import json
import os
import tempfile
import unittest
from dataclasses import replace

import jsonschema

from codegen import findings
from codegen.source.diagnostics import Diagnostics, Position
from codegen.findings import Accepted, AcceptedFinding, Finding, Report, load_accepted

ONE = Finding(
    "type-unknown",
    Position("pages/make,tea.md", 12, 3),
    "the type `teapot|x` of `lid` is\nnot known 100%",
    findings.ERROR,
    subject="makeTea.request.lid",
    symbol="tea_make_request.lid",
    old="string",
    new="teapot",
    notes=("write <b>it</b> down",),
    details=(("wire", "breaking"),),
)
TWO = Finding("link-broken", Position("https://127.0.0.1/a.md", 2, 1), "nothing is called #x")
TODAY = datetime.date(2026, 11, 23)
SCHEMA = os.path.join(os.path.dirname(findings.__file__), "findings.schema.json")


class FingerprintTest(unittest.TestCase):
    def test_place_wording_and_severity_do_not_change_it(self) -> None:
        moved = replace(ONE, position=Position("b", 1, 1), message="other", severity="note", notes=(), details=())
        self.assertEqual(moved.fingerprint, ONE.fingerprint)

    def test_what_it_is_about_changes_it(self) -> None:
        for member in ("kind", "subject", "symbol", "old", "new"):
            self.assertNotEqual(replace(ONE, **{member: "else"}).fingerprint, ONE.fingerprint, member)
        self.assertNotEqual(replace(ONE, old="a", new="bc").fingerprint, replace(ONE, old="ab", new="c").fingerprint)

    def test_it_stays_what_it_is_across_versions(self) -> None:
        self.assertEqual(ONE.fingerprint, "0dcf43da5e74ab90")

    def test_order_is_by_place_and_duplicates_go(self) -> None:
        self.assertEqual(findings.in_order([ONE, TWO, ONE, replace(ONE, kind="a")]), (TWO, replace(ONE, kind="a"), ONE))


class FormatTest(unittest.TestCase):
    maxDiff = None
    report = Report("drift", (ONE, TWO), "changes", "Two things.", (("verdict", "major"),))

    def test_text(self) -> None:
        self.assertEqual(
            findings.write(self.report, "text"),
            "Two things.\n"
            "pages/make,tea.md:12:3: error: the type `teapot|x` of `lid` is not known 100%"
            " (tea_make_request.lid) [type-unknown]\n"
            "    write <b>it</b> down\n"
            "https://127.0.0.1/a.md:2:1: warning: nothing is called #x [link-broken]\n",
        )

    def test_text_of_nothing_is_nothing(self) -> None:
        self.assertEqual(findings.write(Report("drift", (), "changes"), "text"), "")
        self.assertEqual(findings.write(Report("drift", (), "changes"), "github"), "")
        self.assertEqual(findings.write(Report("drift", (), "changes"), "markdown"), "")

    def test_json_follows_the_published_schema(self) -> None:
        with open(SCHEMA, encoding="utf-8") as stream:
            schema = json.load(stream)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        document = json.loads(findings.write(self.report, "json"))
        validator.validate(document)
        self.assertEqual([change["line"] for change in document["changes"]], [12, 2])
        self.assertEqual(document["changes"][0]["details"], {"wire": "breaking"})
        self.assertEqual(document["accepted"], [])
        validator.validate(json.loads(findings.write(Report("import", (ONE,), accepted=(TWO,)), "json")))
        document["findings"] = []
        self.assertFalse(validator.is_valid(document))

    def test_github(self) -> None:
        self.assertEqual(
            findings.write(replace(self.report, headline=""), "github"),
            "::error file=pages/make%2Ctea.md,line=12,col=3,title=type-unknown::the type `teapot|x` of `lid` is%0A"
            "not known 100%25 (tea_make_request.lid)%0Awrite <b>it</b> down\n"
            "::warning title=link-broken https%3A//127.0.0.1/a.md%3A2%3A1::nothing is called #x\n",
        )

    def test_markdown_shows_texts_of_pages_as_they_are(self) -> None:
        lines = findings.write(self.report, "markdown").split("\n")
        self.assertEqual(lines[0], "**Two things.**")
        self.assertEqual(
            lines[4],
            "| `pages/make,tea.md:12` | error: the type \\`teapot\\|x\\` of \\`lid\\` is not known 100%<br>"
            "write \\<b\\>it\\</b\\> down `tea_make_request.lid` | `type-unknown` |",
        )

    def test_a_place_in_the_description_besides_the_page(self) -> None:
        both = Report("diff", (replace(TWO, description=Position("spec/tea.yaml", 7, 9)),), "changes")
        self.assertEqual(
            findings.write(both, "text"),
            "https://127.0.0.1/a.md:2:1: warning: nothing is called #x [link-broken]\n"
            "    description: spec/tea.yaml:7:9\n",
        )
        change = json.loads(findings.write(both, "json"))["changes"][0]
        self.assertEqual(
            (change["page"], change["line"], change["description"]),
            (TWO.position.file, 2, {"file": "spec/tea.yaml", "line": 7, "column": 9}),
        )
        with open(SCHEMA, encoding="utf-8") as stream:
            jsonschema.Draft202012Validator(json.load(stream)).validate(json.loads(findings.write(both, "json")))
        self.assertEqual(
            findings.write(both, "github"),
            "::warning file=spec/tea.yaml,line=7,col=9,title=link-broken::nothing is called #x%0A"
            "page line: https://127.0.0.1/a.md:2\n",
        )
        self.assertIn(
            "| `https://127.0.0.1/a.md:2` | warning: nothing is called \\#x<br>description: spec/tea.yaml:7:9 |",
            findings.write(both, "markdown"),
        )
        (result,) = json.loads(findings.write(both, "sarif"))["runs"][0]["results"]
        uris = [
            one["physicalLocation"]["artifactLocation"]["uri"]
            for one in (*result["locations"], *result["relatedLocations"])
        ]
        self.assertEqual(uris, ["spec/tea.yaml", "https://127.0.0.1/a.md"])

    def test_sarif(self) -> None:
        run = json.loads(findings.write(replace(self.report, accepted=(replace(TWO, kind="old"),)), "sarif"))["runs"][0]
        self.assertEqual(
            [rule["id"] for rule in run["tool"]["driver"]["rules"]], ["link-broken", "old", "type-unknown"]
        )
        first, second, third = run["results"]
        self.assertEqual(first["ruleIndex"], 2)
        self.assertEqual(first["partialFingerprints"], {"oac/v1": ONE.fingerprint})
        place = first["locations"][0]["physicalLocation"]
        self.assertEqual(place["artifactLocation"]["uri"], "pages/make%2Ctea.md")
        self.assertEqual(place["region"], {"startLine": 12, "startColumn": 3})
        self.assertNotIn("suppressions", second)
        self.assertEqual(third["suppressions"][0]["status"], "accepted")


class AcceptedTest(unittest.TestCase):
    def entry(self, finding: Finding, day: int, command: str = "") -> AcceptedFinding:
        place = Position("accepted.yaml", 3, 3)
        return AcceptedFinding(finding.fingerprint, "told", datetime.date(2026, 11, day), place, command)

    def test_accepted_until_the_day_has_passed(self) -> None:
        for day, accepted in ((22, False), (23, True), (24, True)):
            counting, taken = Accepted((self.entry(ONE, day),)).split([ONE, TWO], TODAY, "drift")
            self.assertEqual((ONE in taken, ONE in counting), (accepted, not accepted))
            self.assertIn(TWO, counting)
            self.assertEqual("accepted-expired" in [one.kind for one in counting], not accepted)

    def test_an_entry_that_nothing_matches_is_reported_by_its_command(self) -> None:
        for own, expected in (
            ("drift", ["link-broken", "accepted-unused"]),
            ("import", ["link-broken"]),
            ("", ["link-broken"]),
        ):
            counting, taken = Accepted((self.entry(ONE, 24, own),)).split([TWO], TODAY, "drift")
            self.assertEqual(([one.kind for one in counting], taken), (expected, []), own)

    def test_an_entry_of_another_command_accepts_nothing(self) -> None:
        self.assertEqual(Accepted((self.entry(ONE, 24, "import"),)).split([ONE], TODAY, "drift"), ([ONE], []))
        self.assertEqual(Accepted((self.entry(ONE, 24, "drift"),)).split([ONE], TODAY, "drift"), ([], [ONE]))

    def test_an_expired_entry_that_nothing_matches_is_for_its_command(self) -> None:
        for own, expected in (("drift", ["accepted-unused"]), ("import", []), ("", [])):
            counting, _ = Accepted((self.entry(ONE, 1, own),)).split([], TODAY, "drift")
            self.assertEqual([one.kind for one in counting], expected, own)

    def read(self, text: str) -> tuple[Accepted, list[str]]:
        diagnostics = Diagnostics()
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as stream:
            stream.write(text)
            stream.flush()
            found = load_accepted(stream.name, diagnostics)
        return found, [diagnostic.message for diagnostic in diagnostics]

    def test_reading(self) -> None:
        found, errors = self.read(
            "- fingerprint: 'aaaabbbbccccdddd'\n  reason: told\n  expires: '2027-01-31'\n"
            "- {fingerprint: 'aaaabbbbccccddde', reason: told, expires: '2027-01-31', command: diff}\n"
        )
        self.assertEqual(errors, [])
        day = datetime.date(2027, 1, 31)
        self.assertEqual(
            [(e.fingerprint, e.reason, e.expires, e.command) for e in found.entries],
            [("aaaabbbbccccdddd", "told", day, ""), ("aaaabbbbccccddde", "told", day, "diff")],
        )

    def test_what_is_wrong_is_said_and_left_out(self) -> None:
        good = "fingerprint: 'aaaabbbbccccdddd', reason: told, expires: '2027-01-31'"
        for text, message in (
            ("a: b\n", "list"),
            ("- x\n", "has fingerprint, reason and expires"),
            (f"- {{{good}, why: x}}\n", 'unknown member "why"'),
            ("- {fingerprint: 'aaaabbbbccccdddd', expires: '2027-01-31'}\n", "needs a reason"),
            ("- {fingerprint: 'aaaabbbbccccdddd', reason: ' ', expires: '2027-01-31'}\n", "needs a reason"),
            ("- {fingerprint: 'aaaabbbbccccddd', reason: x, expires: '2027-01-31'}\n", "16 hexadecimal digits"),
            ("- {fingerprint: 'aaaabbbbccccdddd', reason: x, expires: '2027-02-31'}\n", "a day such as"),
            (f"- {{{good}}}\n- {{{good}}}\n", "accepted twice"),
            (f"- {{{good}, command: list}}\n", "the command is one of import, drift, diff"),
        ):
            with self.subTest(text):
                _, errors = self.read(text)
                self.assertTrue(any(message in error for error in errors), errors)


if __name__ == "__main__":
    unittest.main()
