"""Cases: several edits at once, and changes of which a part hides another."""

from __future__ import annotations

import copy

from tests.diff.cases.common import FOUND, UPDATE, Doc, case, insert, member, put, rename, schema

_NAMES_ONLY = "abidiff sees other names only; the layout stays"
_LOST_NAME = "abidiff takes another name for a loss; a program carries the number, and that stays"
PING = "/{storeId}/ping"


@case("member-added member-removed required-added value-appended", "major", "breaks", "breaks")
def several(doc: Doc) -> None:
    del schema(doc, "Seller")["properties"]["id"]
    schema(doc, "Seller")["properties"]["website"] = {"type": "boolean"}
    schema(doc, "ItemUpdate")["required"].append("price")
    schema(doc, "OfferState")["enum"].append("LOST")


# ---- Names -----------------------------------------------------------------------------------------------------------


@case("member-added member-removed", "major", "breaks", "breaks")
def renamed_and_retyped(doc: Doc) -> None:
    members = schema(doc, "Seller")["properties"]
    rename(members, "fullName", "name")
    members["name"] = {"type": "integer"}


@case("member-renamed required-added", "major", "breaks", "same")
def renamed_and_required(doc: Doc) -> None:
    rename(schema(doc, "Seller")["properties"], "fullName", "name")
    schema(doc, "Seller")["required"] = ["name"]


@case("member-renamed", "major", "breaks", "same")
def letters_changed(doc: Doc) -> None:
    rename(schema(doc, "Seller")["properties"], "fullName", "fullname")


@case("member-json-name-changed", "major", "same", "same")
def words_joined_otherwise(doc: Doc) -> None:
    """Both names are full_name in C."""
    rename(schema(doc, "Seller")["properties"], "fullName", "full_name")


@case("member-added member-removed", "major", "breaks", "breaks")
def pinned_and_retyped(doc: Doc) -> None:
    members = schema(doc, "Seller")["properties"]
    rename(members, "phone", "telephone")
    members["telephone"] = {"type": "integer", "x-oac": {"name": "phone"}}


@case("member-name-exchanged member-name-exchanged", "major", "same", "same", argued=_NAMES_ONLY)
def names_exchanged(doc: Doc) -> None:
    """It compiles, and writes each text as the other member."""
    member(doc, "Seller.fullName")["x-oac"] = {"name": "phone"}
    member(doc, "Seller.phone")["x-oac"] = {"name": "full_name"}


@case("member-c-name-changed member-c-name-changed", "major", "breaks", "same", argued=_NAMES_ONLY)
def names_of_other_types_exchanged(doc: Doc) -> None:
    member(doc, "Seller.fullName")["x-oac"] = {"name": "id"}
    member(doc, "Seller.id")["x-oac"] = {"name": "full_name"}


@case("operation-renamed operation-renamed", "major", "breaks", "breaks")
def operations_exchange_names(doc: Doc) -> None:
    one, other = doc["paths"][FOUND]["get"], doc["paths"][PING]["delete"]
    one["operationId"], other["operationId"] = "ping", "getItem"


@case(
    "operation-name-exchanged operation-name-exchanged",
    "major",
    "same",
    "breaks",
    argued="abidiff sees two functions as they were; each now does what the other did",
)
def operations_alike_exchange_names(doc: Doc) -> None:
    one, other = doc["paths"][PING]["delete"], doc["paths"]["/{storeId}/poke"]["delete"]
    one["operationId"], other["operationId"] = "poke", "ping"


@case("operation-added operation-removed", "major", "breaks", "breaks")
def method_and_name(doc: Doc) -> None:
    doc["paths"][UPDATE] = {"post": doc["paths"][UPDATE]["put"]}
    doc["paths"][UPDATE]["post"]["operationId"] = "patchItem"


@case("method-changed operation-moved", "major", "same", "same")
def method_and_path(doc: Doc) -> None:
    doc["paths"]["/{storeId}/things/{itemId}"] = {"patch": doc["paths"].pop(UPDATE)["put"]}


@case("operation-moved parameter-renamed", "major", "same", "same")
def path_and_parameter(doc: Doc) -> None:
    path = "/{shopId}/goods/{itemId}"
    rename(doc["paths"], UPDATE, path)
    doc["paths"][path]["put"]["parameters"][0]["name"] = "shopId"


@case("member-renamed type-renamed", "major", "breaks", "breaks")
def type_and_its_member(doc: Doc) -> None:
    rename(doc["components"]["schemas"], "Seller", "Vendor")
    members = schema(doc, "ItemUpdate")["properties"]
    rename(members, "seller", "vendor")
    members["vendor"]["$ref"] = "#/components/schemas/Vendor"


@case("member-added type-renamed", "major", "breaks", "breaks")
def type_renamed_and_grown(doc: Doc) -> None:
    rename(doc["components"]["schemas"], "Seller", "Vendor")
    member(doc, "ItemUpdate.seller")["$ref"] = "#/components/schemas/Vendor"
    schema(doc, "Vendor")["properties"]["fax"] = {"type": "string"}


# ---- Places ----------------------------------------------------------------------------------------------------------


@case("member-added member-removed", "major", "breaks", "breaks")
def moved_to_another_object(doc: Doc) -> None:
    schema(doc, "Offer")["properties"]["phone"] = schema(doc, "Seller")["properties"].pop("phone")


@case("type-renamed words-changed", "major", "breaks", "breaks")
def described_in_place(doc: Doc) -> None:
    """The same object, no longer shared: it is named after its place."""
    schema(doc, "ItemUpdate")["properties"]["seller"] = copy.deepcopy(schema(doc, "Seller"))


@case("member-added", "major", "compatible", "breaks")
def second_object_alike(doc: Doc) -> None:
    schema(doc, "Offer")["properties"]["owner"] = copy.deepcopy(schema(doc, "Seller"))


@case("required-member-added", "major", "compatible", "breaks")
def required_object_first(doc: Doc) -> None:
    place = {"type": "object", "properties": {"city": {"type": "string"}}}
    insert(schema(doc, "ItemUpdate")["properties"], "place", place, "name")
    schema(doc, "ItemUpdate")["required"].append("place")


@case("member-added success-status-changed", "major", "compatible", "breaks")
def answer_grows(doc: Doc) -> None:
    warnings = {"type": "array", "items": {"type": "string"}}
    insert(schema(doc, "UpdateResult")["properties"], "warnings", warnings, "updateCount")
    rename(put(doc)["responses"], "200", "201")


# ---- Types and values ------------------------------------------------------------------------------------------------


@case("member-replaced", "major", "breaks", "breaks")
def other_enumeration(doc: Doc) -> None:
    schema(doc, "Item")["properties"]["mode"] = {"$ref": "#/components/schemas/OfferState"}


@case("value-appended value-renamed", "major", "breaks", "compatible", argued=_LOST_NAME)
def value_renamed_and_another(doc: Doc) -> None:
    values = schema(doc, "OfferState")["enum"]
    values[1] = "HOLD"
    values.append("LOST")


@case("value-appended value-removed", "major", "breaks", "breaks")
def last_value_replaced(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"][2] = "SOLD"


@case("value-inserted", "major", "compatible", "breaks")
def listed_value_inserted(doc: Doc) -> None:
    """An enumeration that only stands within an array."""
    member(doc, "ItemUpdate.colors")["items"]["enum"] = ["RED", "BLUE", "GREEN"]


@case("nullable-added", "minor", "same", "same")
def enumeration_with_null(doc: Doc) -> None:
    schema(doc, "OfferState").update(type=["string", "null"], enum=[*schema(doc, "OfferState")["enum"], None])


@case("member-narrowed nullable-added", "major", "breaks", "breaks")
def narrowed_and_nullable(doc: Doc) -> None:
    member(doc, "ItemUpdate.price")["type"] = ["integer", "null"]


@case("minimum-tightened nullable-added", "major", "same", "same")
def limited_and_nullable(doc: Doc) -> None:
    member(doc, "ItemUpdate.price").update(type=["number", "null"], minimum=5)


@case("read-only-added required-added", "major", "same", "same")
def required_and_read_only(doc: Doc) -> None:
    member(doc, "ItemUpdate.sku")["readOnly"] = True
    schema(doc, "ItemUpdate")["required"].append("sku")


@case("member-narrowed", "major", "breaks", "breaks")
def object_gets_members(doc: Doc) -> None:
    member(doc, "ItemUpdate.details")["properties"] = {"note": {"type": "string"}}


@case("member-widened", "major", "breaks", "breaks")
def object_loses_its_members(doc: Doc) -> None:
    del schema(doc, "Seller")["properties"]


@case("member-widened", "major", "breaks", "breaks")
def items_of_any_type(doc: Doc) -> None:
    del member(doc, "ItemUpdate.sizes")["items"]


@case("member-replaced", "major", "breaks", "breaks")
def list_of_other_objects(doc: Doc) -> None:
    schema(doc, "ItemUpdate")["properties"]["offers"] = {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Seller"},
    }


@case("object-rule-added", "major", "same", "same")
def condition_added(doc: Doc) -> None:
    schema(doc, "ItemUpdate").update({"if": {"required": ["sku"]}, "then": {"required": ["price"]}})


# ---- The whole API ---------------------------------------------------------------------------------------------------


@case("rate-limit-tightened", "major", "same", "same")
def same_rate_shorter_time(doc: Doc) -> None:
    """Just as many an hour, but no longer 600 at once."""
    doc["x-oac"]["rateLimit"] = {"requests": 10, "seconds": 1}


@case("", "none", "same", "same")
def nothing_uses_it(doc: Doc) -> None:
    doc["components"]["schemas"]["Unused"] = {"type": "object", "properties": {"a": {"type": "string"}}}


@case("base-url-changed server-added", "major", "compatible", "compatible")
def another_server_first(doc: Doc) -> None:
    doc["servers"].insert(0, {"url": "https://other.example"})


@case("scope-removed scope-removed token-optional", "minor", "same", "same")
def nobody_has_to_sign_in(doc: Doc) -> None:
    del put(doc)["security"]
