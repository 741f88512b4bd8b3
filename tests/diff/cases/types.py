"""Cases: types and members."""

from __future__ import annotations

from tests.diff.cases.common import Doc, case, insert, member, rename, schema

# ---- Types -----------------------------------------------------------------------------------------------------------


@case("type-renamed", "major", "breaks", "breaks")
def type_renamed(doc: Doc) -> None:
    rename(doc["components"]["schemas"], "Seller", "Vendor")
    member(doc, "ItemUpdate.seller")["$ref"] = "#/components/schemas/Vendor"


@case("type-renamed", "major", "breaks", "breaks")
def type_renamed_at_the_root(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["x-oac"] = {"name": "item_patch"}
    # The enumerations inside are named after the schema, not after its C name: they stay.


@case("type-renamed", "major", "breaks", "breaks")
def enumeration_renamed(doc: Doc) -> None:
    rename(doc["components"]["schemas"], "OfferState", "OfferStatus")
    member(doc, "Offer.state")["$ref"] = "#/components/schemas/OfferStatus"


@case("words-changed", "patch", "same", "same")
def type_words(doc: Doc) -> None:
    schema(doc, "Seller")["description"] = "A company that sells."


@case("object-rule-added", "major", "same", "same")
def dependent_added(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["dependentRequired"]["sku"] = ["price"]


@case("object-rule-removed", "minor", "same", "same")
def dependent_removed(doc: Doc) -> None:
    del schema(doc, "ItemUpdate")["dependentRequired"]


@case("min-properties-tightened", "major", "same", "same")
def min_properties(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["minProperties"] = 2


@case("max-properties-tightened", "major", "same", "same")
def max_properties(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["maxProperties"] = 12


@case("additional-properties-tightened", "major", "same", "same")
def additional_refused(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["additionalProperties"] = False


# ---- Members ---------------------------------------------------------------------------------------------------------


@case("member-added", "major", "compatible", "breaks")
def member_appended(doc: Doc) -> None:
    schema(doc, "Seller")["properties"]["fax"] = {"type": "string"}


@case("member-added", "major", "compatible", "breaks")
def member_inserted(doc: Doc) -> None:
    insert(schema(doc, "Item")["properties"], "price", {"type": "number"}, "title")


@case("member-added", "major", "compatible", "breaks")
def member_with_new_types(doc: Doc) -> None:
    place = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "sort": {"type": "string", "enum": ["HOME", "WORK"]}},
    }
    schema(doc, "Seller")["properties"]["place"] = place


@case("required-member-added", "major", "compatible", "breaks")
def required_member_added(doc: Doc) -> None:
    schema(doc, "Seller")["properties"]["taxId"] = {"type": "string"}
    schema(doc, "Seller")["required"] = ["taxId"]


@case("member-removed", "major", "breaks", "breaks")
def member_removed(doc: Doc) -> None:
    del schema(doc, "Seller")["properties"]["phone"]


@case("member-removed", "major", "breaks", "breaks")
def member_removed_with_its_type(doc: Doc) -> None:
    del schema(doc, "ItemUpdate")["properties"]["kind"]


@case("member-renamed", "major", "breaks", "same")
def member_renamed(doc: Doc) -> None:
    rename(schema(doc, "Seller")["properties"], "fullName", "name")
    assert "name" in schema(doc, "Seller")["properties"]


@case(
    "member-added member-removed",
    "major",
    "breaks",
    "breaks",
    argued="the layout is the same, but what an old program writes as one field is sent as another",
)
def member_exchanged(doc: Doc) -> None:
    """The same type in the same place is not enough for another name."""
    rename(schema(doc, "Seller")["properties"], "phone", "homepage")


@case("member-renamed type-renamed", "major", "breaks", "breaks")
def member_renamed_with_its_type(doc: Doc) -> None:
    rename(schema(doc, "ItemUpdate")["properties"], "kind", "itemKind")


@case("member-json-name-changed", "major", "same", "same")
def member_json_name(doc: Doc) -> None:
    rename(schema(doc, "Seller")["properties"], "phone", "telephone")
    member(doc, "Seller.telephone")["x-oac"] = {"name": "phone"}


@case("member-c-name-changed", "major", "breaks", "same")
def member_c_name(doc: Doc) -> None:
    member(doc, "Seller.phone")["x-oac"] = {"name": "telephone"}


@case("member-moved", "major", "same", "breaks")
def member_moved(doc: Doc) -> None:
    members = schema(doc, "ItemUpdate")["properties"]
    insert(members, "active", members.pop("active"), "sku")


@case("member-widened", "major", "breaks", "breaks")
def integer_to_number(doc: Doc) -> None:
    member(doc, "Seller.id")["type"] = "number"


@case("member-narrowed", "major", "breaks", "breaks")
def number_to_integer(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["type"] = "integer"


@case("member-narrowed", "major", "breaks", "breaks")
def string_to_enumeration(doc: Doc) -> None:
    member(doc, "Seller.phone")["enum"] = ["HOME", "WORK"]


@case("member-widened", "major", "breaks", "breaks")
def enumeration_to_string(doc: Doc) -> None:
    del member(doc, "Item.mode")["enum"]


@case("member-replaced", "major", "breaks", "breaks")
def boolean_to_string(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["properties"]["active"] = {"type": "string", "default": True}


@case("member-replaced", "major", "breaks", "breaks")
def object_to_list(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["properties"]["seller"] = {
        "type": "array",
        "description": "Who sells it.",
        "items": {"$ref": "#/components/schemas/Seller"},
    }


@case("member-replaced", "major", "breaks", "breaks")
def other_object(doc: Doc) -> None:
    member(doc, "ItemUpdate.seller")["$ref"] = "#/components/schemas/Item"


@case("member-widened", "major", "breaks", "breaks")
def string_to_anything(doc: Doc) -> None:
    schema(doc, "Seller")["properties"]["phone"] = {}


@case("member-widened", "major", "breaks", "breaks")
def integer_list_to_number_list(doc: Doc) -> None:
    member(doc, "ItemUpdate.sizes")["items"]["type"] = "number"


@case("items-widened", "major", "breaks", "breaks")
def enumeration_list_to_string_list(doc: Doc) -> None:
    del member(doc, "ItemUpdate.colors")["items"]["enum"]


@case("items-narrowed", "major", "compatible", "compatible")
def string_list_to_enumeration_list(doc: Doc) -> None:
    member(doc, "ItemUpdate.tags")["items"] = {"type": "string", "enum": ["NEW", "SALE"]}


@case("json-type-widened", "minor", "same", "same")
def object_to_anything(doc: Doc) -> None:
    del member(doc, "ItemUpdate.details")["type"]


@case("json-type-narrowed", "major", "same", "same")
def anything_to_object(doc: Doc) -> None:
    member(doc, "ItemUpdate.anything")["type"] = "object"


@case("required-added", "major", "same", "same")
def required_added(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["required"].append("sku")


@case("required-removed", "minor", "same", "same")
def required_removed(doc: Doc) -> None:
    del schema(doc, "ItemUpdate")["required"]


@case("required-removed", "major", "same", "same")
def required_removed_in_answer(doc: Doc) -> None:
    del schema(doc, "Item")["required"]


@case("nullable-added", "minor", "same", "same")
def nullable_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["type"] = ["string", "null"]


@case("nullable-added", "major", "same", "same")
def nullable_added_in_answer(doc: Doc) -> None:
    member(doc, "Item.note")["type"] = ["string", "null"]


@case("nullable-removed", "major", "same", "same")
def nullable_removed(doc: Doc) -> None:
    member(doc, "ItemUpdate.ribbon")["type"] = "string"


@case("read-only-added", "major", "same", "same")
def read_only_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["readOnly"] = True


@case("read-only-removed", "minor", "same", "same")
def read_only_removed(doc: Doc) -> None:
    del member(doc, "ItemUpdate.created")["readOnly"]


@case("read-only-added", "patch", "same", "same")
def read_only_added_in_answer(doc: Doc) -> None:
    member(doc, "Item.note")["readOnly"] = True


@case("write-only-added", "patch", "same", "same")
def write_only_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["writeOnly"] = True


@case("deprecated-added", "minor", "same", "same")
def deprecated_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["deprecated"] = True


@case("default-added", "minor", "same", "same")
def default_added(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["default"] = "AA"


@case("default-changed", "major", "same", "same")
def default_changed(doc: Doc) -> None:
    member(doc, "ItemUpdate.active")["default"] = False


@case("default-removed", "major", "same", "same")
def default_removed(doc: Doc) -> None:
    del member(doc, "ItemUpdate.quantity")["default"]


@case("format-loosened", "minor", "same", "same")
def format_wider(doc: Doc) -> None:
    member(doc, "ItemUpdate.quantity")["format"] = "int64"


@case("format-changed", "major", "same", "same")
def format_changed(doc: Doc) -> None:
    member(doc, "ItemUpdate.created")["format"] = "date-time"


@case("words-changed", "patch", "same", "same")
def member_words(doc: Doc) -> None:
    member(doc, "ItemUpdate.name")["description"] = "What it is called."


@case("words-changed", "patch", "same", "same")
def reference_words(doc: Doc) -> None:
    member(doc, "ItemUpdate.seller")["description"] = "The seller."


@case("zero-means-changed", "major", "same", "same")
def zero_means(doc: Doc) -> None:
    del member(doc, "UpdateResult.updateCount")["x-oac"]
