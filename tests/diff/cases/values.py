"""Cases: limits and enumerations."""

from __future__ import annotations

from tests.diff.cases.common import Doc, case, member, schema

# ---- Limits ----------------------------------------------------------------------------------------------------------


@case("minimum-tightened", "major", "same", "same")
def minimum_raised(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["minimum"] = 1


@case("minimum-loosened", "minor", "same", "same")
def minimum_lowered(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["minimum"] = -0.5


@case("maximum-tightened", "major", "same", "same")
def maximum_lowered(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["maximum"] = 999.5


@case("exclusive-maximum-tightened", "major", "same", "same")
def exclusive_maximum_lowered(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["exclusiveMaximum"] = 900


@case("exclusive-maximum-loosened", "minor", "same", "same")
def maximum_removed(doc: Doc) -> None:
    """The other one stays, and is larger."""
    del member(doc, "ItemUpdate.price")["maximum"]


@case("exclusive-minimum-tightened", "major", "same", "same")
def exclusive_minimum_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["exclusiveMinimum"] = 0


@case("multiple-of-tightened", "major", "same", "same")
def multiple_of_doubled(doc: Doc) -> None:
    member(doc, "ItemUpdate.quantity")["multipleOf"] = 4


@case("multiple-of-changed", "major", "same", "same")
def multiple_of_changed(doc: Doc) -> None:
    member(doc, "ItemUpdate.quantity")["multipleOf"] = 3


@case("max-length-tightened", "major", "same", "same")
def max_length_lowered(doc: Doc) -> None:
    member(doc, "ItemUpdate.name")["maxLength"] = 99


@case("min-length-loosened", "minor", "same", "same")
def min_length_zero(doc: Doc) -> None:
    member(doc, "ItemUpdate.name")["minLength"] = 0


@case("pattern-loosened", "minor", "same", "same")
def pattern_wider(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["pattern"] = "^[A-Z0-9]{2,4}$"


@case("pattern-tightened", "major", "same", "same")
def pattern_narrower(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["pattern"] = "^[A-Z]{3}$"


@case("pattern-changed", "major", "same", "same")
def pattern_other(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["pattern"] = "^[a-z]+$"


@case("pattern-loosened", "minor", "same", "same")
def pattern_removed(doc: Doc) -> None:
    del member(doc, "ItemUpdate.sku")["pattern"]


@case("enum-loosened", "minor", "same", "same")
def integer_listed(doc: Doc) -> None:
    member(doc, "ItemUpdate.rank")["enum"].append(4)


@case("enum-tightened", "major", "same", "same")
def integer_no_longer_listed(doc: Doc) -> None:
    member(doc, "ItemUpdate.rank")["enum"].remove(2)


@case("const-changed", "major", "same", "same")
def const_changed(doc: Doc) -> None:
    member(doc, "ItemUpdate.channel")["const"] = "SHOP"


@case("enum-changed", "major", "same", "same")
def integers_exchanged(doc: Doc) -> None:
    member(doc, "ItemUpdate.rank")["enum"] = [1, 2, 4]


@case("const-tightened", "major", "same", "same")
def const_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.active")["const"] = True


@case("min-items-tightened", "major", "same", "same")
def min_items(doc: Doc) -> None:
    member(doc, "ItemUpdate.tags")["minItems"] = 2


@case("max-items-loosened", "minor", "same", "same")
def max_items(doc: Doc) -> None:
    member(doc, "ItemUpdate.tags")["maxItems"] = 11


@case("unique-items-loosened", "minor", "same", "same")
def unique_items(doc: Doc) -> None:
    member(doc, "ItemUpdate.tags")["uniqueItems"] = False


@case("max-length-tightened", "major", "same", "same")
def item_limit(doc: Doc) -> None:
    member(doc, "ItemUpdate.tags")["items"]["maxLength"] = 3


@case("contains-loosened", "minor", "same", "same")
def contains_removed(doc: Doc) -> None:
    del member(doc, "ItemUpdate.offers")["allOf"]


@case("contains-changed", "major", "same", "same")
def contains_changed(doc: Doc) -> None:
    member(doc, "ItemUpdate.offers")["allOf"][0]["maxContains"] = 2


@case("max-length-tightened", "major", "same", "same")
def answer_limit(doc: Doc) -> None:
    member(doc, "Item.title")["maxLength"] = 100


# ---- Enumerations ----------------------------------------------------------------------------------------------------


@case("value-appended", "minor", "compatible", "compatible")
def value_appended(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].append("EXPIRED")


@case("value-inserted", "major", "compatible", "breaks")
def value_inserted(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].insert(1, "EXPIRED")


@case("value-removed", "major", "breaks", "breaks")
def last_value_removed(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].remove("CLOSED")


@case("value-removed", "major", "breaks", "breaks")
def value_removed(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].remove("ON_HOLD")


@case(
    "value-renamed",
    "major",
    "breaks",
    "same",
    argued="abidiff takes another name for a loss; a program carries the number, and that stays",
)
def value_renamed(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"][1] = "HOLD"


@case("value-text-changed", "major", "same", "same")
def value_text(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"][1] = "on-hold"


@case("value-moved", "major", "same", "breaks")
def value_moved(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].reverse()
    schema(doc, "OfferState")["enum"][:] = ["OPEN", "CLOSED", "ON_HOLD"]


@case("enumeration-opened", "minor", "same", "same")
def enumeration_opened(doc: Doc) -> None:
    state = schema(doc, "OfferState")
    state["anyOf"] = [{"type": "string", "enum": state.pop("enum")}, {"type": "string"}]


@case("value-inserted value-name-exchanged", "major", "compatible", "breaks")
def value_name_exchanged(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].insert(1, "on-hold")
