"""What the comparison says of every case, and of the vendor's change of update-customer. No compiler is run."""

from __future__ import annotations

import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.description.bundle import load_description
from codegen.compare.change import Change, verdict
from codegen.compare.diff import compare
from codegen.compare.snapshot import snapshot
from codegen.compare.rules import LIMITS, RULES
from tests.diff.judge import Bench, all_cases
from tests.diff.reality import Side, base, edited

HERE = Path(__file__).parent
# Rules that no description with C needs: the types' are for what no other change explains, the next one has no C; those
# of derived names are in test_everything_is_told.
_WITHOUT_CASE = {"type-added", "type-removed", "not-generated"}
_WITHOUT_CASE |= {"union-told-otherwise", "branch-values-widened", "branch-values-narrowed"}  # in test_meaning
_WITHOUT_CASE |= {"enumeration-closed"}  # enumeration-opened the other way round; in test_everything_is_told
_WITHOUT_CASE |= {"variable-renamed"}  # below
_WITHOUT_CASE |= {"documented-added", "documented-removed"}  # in test_shared
_WITHOUT_CASE |= {"name-changed", "inline-name-changed", "macro-changed", "header-renamed", "command-renamed"}


def changes(old: Path, new: Path, prefix: str = "ecwid") -> tuple[Change, ...]:
    sides = [load_description(str(path)) for path in (old, new)]
    return compare(*(snapshot(side, prefix) for side in sides if side is not None))


class Cases(unittest.TestCase):
    def test_every_case_is_predicted(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(Path(folder))
            for case, backwards in all_cases():
                with self.subTest(case.name, backwards=backwards):
                    self.assertEqual([], list(bench.predicted(case, backwards)))

    def test_there_are_enough_and_every_rule_has_one(self) -> None:
        entries = all_cases()
        self.assertGreaterEqual(len(entries), 60)
        used = {rule for case, _ in entries for rule in case.rules}
        limits = {rule for rule in RULES if rule.rsplit("-", 1)[0] in LIMITS.values()}
        self.assertEqual(_WITHOUT_CASE, set(RULES) - used - limits)
        self.assertEqual(set(), used - set(RULES))
        missing = [
            keyword
            for keyword, stem in LIMITS.items()
            for how in ("tightened", "loosened")
            if f"{stem}-{how}" not in used and keyword != "exclusiveMinimum"
        ]
        self.assertEqual([], missing)

    def test_nothing_is_said_of_what_is_the_same(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            old, new = Side(Path(folder) / "old", base()), Side(Path(folder) / "new", base())
            self.assertEqual((), compare(old.snapshot, new.snapshot))

    def test_fingerprints_differ_within_a_run_and_stay_when_lines_move(self) -> None:
        from codegen.cli.diff import finding_of

        several = next(case for case, _ in all_cases() if case.name == "several")
        with tempfile.TemporaryDirectory() as folder:
            old = Side(Path(folder) / "old", base())
            new = Side(Path(folder) / "new", edited(several.edit))
            moved = Side(Path(folder) / "moved", {"x-padding": list(range(9)), **edited(several.edit)})
            first = [finding_of(change).fingerprint for change in compare(old.snapshot, new.snapshot)]
            second = [finding_of(change).fingerprint for change in compare(old.snapshot, moved.snapshot)]
        self.assertEqual(first, second)
        self.assertEqual(len(first), len(set(first)))


class UpdateCustomer(unittest.TestCase):
    """The two pages differ by `name` added, `b2b_b2c` removed, `stateOrProvinceName` added twice."""

    def setUp(self) -> None:
        self.changes = changes(HERE / "update-customer/before.yaml", HERE / "update-customer/after.yaml")

    def test_four_changes_each_with_its_symbol(self) -> None:
        self.assertEqual(
            {
                ("member-added", "ecwid_update_customer_request.name", "recompile"),
                ("member-added", "ecwid_customer_billing_person.state_or_province_name", "recompile"),
                ("member-added", "ecwid_customer_shipping_address.state_or_province_name", "recompile"),
                ("member-removed", "ecwid_update_customer_request.b2b_b2c", "edit"),
            },
            {(change.rule, change.symbol, change.action) for change in self.changes},
        )
        self.assertEqual(4, len(self.changes))

    def test_the_verdict(self) -> None:
        self.assertEqual(
            "major: source breaks, ABI breaks, wire breaks, behaviour breaks; programs: edit",
            str(verdict(self.changes)),
        )
        added = [change for change in self.changes if change.rule == "member-added"]
        self.assertEqual(
            "major: source compatible, ABI breaks, wire compatible, behaviour compatible; programs: recompile",
            str(verdict(added)),
        )

    def test_a_type_goes_with_its_member(self) -> None:
        gone = next(change for change in self.changes if change.rule == "member-removed")
        self.assertEqual(("-ecwid_update_customer_request_b2b_b2c",), gone.also)
        self.assertTrue(gone.position.file.endswith("before.yaml"))
        self.assertEqual(
            "https://docs.ecwid.com/api-reference/rest-api/customers/update-customer#request-json", gone.page
        )


class Details(unittest.TestCase):
    def _found(self, name: str, backwards: bool = False) -> tuple[Change, ...]:
        case = next(case for case, back in all_cases() if case.name == name and back == backwards)
        with tempfile.TemporaryDirectory() as folder:
            old, new = Bench(Path(folder)).sides(case, backwards)
            return compare(old.snapshot, new.snapshot)

    def test_a_rename_names_both(self) -> None:
        change = self._found("member_renamed")[0]
        self.assertEqual(
            ("shop_seller.name", "shop_seller.full_name", "edit"), (change.symbol, change.renamed_from, change.action)
        )
        change = self._found("type_renamed")[0]
        self.assertEqual(("shop_vendor", "shop_seller"), (change.symbol, change.renamed_from))
        change = self._found("value_renamed")[0]
        self.assertEqual(("SHOP_OFFER_STATE_HOLD", "SHOP_OFFER_STATE_ON_HOLD"), (change.symbol, change.renamed_from))

    def test_types_come_and_go_with_an_operation(self) -> None:
        change = self._found("operation_removed_with_types")[0]
        self.assertIn("-shop_item_update", change.also)
        self.assertIn("-shop_offer_state", change.also)
        self.assertNotIn("-shop_item", change.also)

    def test_who_acts_in_answers_is_said_otherwise(self) -> None:
        self.assertEqual("programs that get such answers: they are refused now", self._found("answer_limit")[0].who)

    def test_parameters(self) -> None:
        self.assertEqual("shop_update_item(part)", self._found("parameter_added")[0].symbol)
        self.assertEqual("edit", self._found("parameters_swapped")[0].action)

    def test_positions_point_into_the_new_description(self) -> None:
        change = self._found("minimum_raised")[0]
        self.assertTrue(change.position.file.endswith("api.yaml"))
        self.assertEqual(("0", "1"), (change.old, change.new))

    def test_an_unknown_format_has_a_reason(self) -> None:
        change = self._found("format_changed")[0]
        self.assertEqual("unknown", str(change.effect.wire))
        self.assertIn("only the server knows", change.reason)


class WithoutC(unittest.TestCase):
    """Operations that the generator refuses do not stop the others from being compared."""

    def _compare(self, edit: str = "", query: str = "limit") -> tuple[Change, ...]:
        with tempfile.TemporaryDirectory() as folder:
            sides = []
            for name, parameter in (("old", "limit"), ("new", query)):
                document = base()
                parameters = document["paths"]["/{storeId}/found/{code}"]["get"]["parameters"]
                parameters.append({"name": parameter, "in": "form", "schema": {"type": "integer"}})
                if name == "new" and edit:
                    document["components"]["schemas"]["Seller"]["properties"][edit] = {"type": "string"}
                sides.append(Side(Path(folder) / name, document))
            return compare(sides[0].snapshot, sides[1].snapshot)

    def test_nothing(self) -> None:
        self.assertEqual((), self._compare())

    def test_the_others_are_compared(self) -> None:
        self.assertEqual(["member-added"], [change.rule for change in self._compare(edit="fax")])

    def test_what_differs_is_told_and_unknown(self) -> None:
        (change,) = self._compare(query="maximum")
        self.assertEqual("not-generated", change.rule)
        self.assertEqual("getItem/parameters/2/name", change.subject)
        self.assertEqual(("limit", "maximum"), (change.old.strip('"'), change.new.strip('"')))
        self.assertEqual(
            {"unknown"}, {str(getattr(change.effect, name)) for name in ("source", "abi", "wire", "behaviour")}
        )
        self.assertIn('not in "form"', change.reason)
        self.assertEqual("major", verdict([change]).semver)


class NotSupported(unittest.TestCase):
    """What the generator refuses is unknown, not unreadable."""

    def _compare(self, edit: Callable[[dict[str, Any]], None], backwards: bool = False) -> tuple[Change, ...]:
        with tempfile.TemporaryDirectory() as folder:
            sides = [Side(Path(folder) / "old", base()), Side(Path(folder) / "new", edited(edit))]
            one, other = reversed(sides) if backwards else sides
            return compare(one.snapshot, other.snapshot)

    def test_another_way_to_authenticate(self) -> None:
        schemes: tuple[dict[str, Any], ...] = (
            {"type": "http", "scheme": "basic"},
            {"type": "apiKey", "in": "header", "name": "X-Key"},
        )
        for scheme in schemes:

            def edit(document: dict[str, Any]) -> None:
                document["components"]["securitySchemes"]["bearer"] = scheme
                document["paths"]["/{storeId}/ping"]["delete"]["deprecated"] = True

            for backwards in (False, True):
                with self.subTest(scheme, backwards=backwards):
                    found = self._compare(edit, backwards)
                    self.assertEqual(
                        {
                            "scheme-changed",
                            "variable-renamed",
                            "operation-undeprecated" if backwards else "operation-deprecated",
                        },
                        {change.rule for change in found},
                    )
                    self.assertEqual({"ping", "bearer"}, {change.subject.partition("/")[0] for change in found})
                    self.assertEqual("major", verdict(found).semver)

    def test_words_about_authentication_are_words(self) -> None:
        found = self._compare(
            lambda document: document["components"]["securitySchemes"]["bearer"].update(description="A token.")
        )
        self.assertEqual(["words-changed"], [change.rule for change in found])

    def test_a_scheme_that_nothing_uses(self) -> None:
        found = self._compare(
            lambda document: document["components"]["securitySchemes"].update(other={"type": "http", "scheme": "basic"})
        )
        self.assertEqual(["words-changed"], [change.rule for change in found])

    def test_webhooks(self) -> None:
        hook = {"sold": {"post": {"responses": {"200": {"description": "Seen."}}}}}
        for backwards in (False, True):
            (change,) = self._compare(lambda document: document.update(webhooks=hook), backwards)
            self.assertEqual(("not-generated", "webhooks"), (change.rule, change.subject))
            self.assertIn("webhooks", change.reason)

    def test_a_name_that_is_taken(self) -> None:
        def edit(document: dict[str, Any]) -> None:
            schemas = document["components"]["schemas"]
            chosen: dict[str, Any] = {"x-oac": {"name": "byline"}}
            schemas["Offer"]["properties"]["by"] = {"type": "string", **chosen}
            schemas["Offer"]["properties"]["line"] = {"type": "string", **chosen}

        changes = self._compare(edit)
        self.assertEqual({"not-generated"}, {change.rule for change in changes})
        self.assertIn('x-oac calls the property "line" of Offer "byline"', changes[0].reason)


if __name__ == "__main__":
    unittest.main()
