"""Changes of base.yaml, one or more for each rule: what is changed, which rules must be found, and what they come to.

`source` and `abi` are what a compiler and abidiff have to confirm: whether a program that compiled still does, and
whether one that was compiled still runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Doc = dict[str, Any]

UPDATE = "/{storeId}/items/{itemId}"
FOUND = "/{storeId}/found/{code}"


@dataclass(frozen=True)
class Case:
    name: str
    edit: Callable[[Doc], None]
    rules: tuple[str, ...]
    semver: str
    source: str  # same, compatible or breaks
    abi: str
    argued: str = ""  # why abidiff says otherwise


CASES: list[Case] = []


def case(rules: str, semver: str, source: str, abi: str, argued: str = "") -> Callable[[Callable[[Doc], None]], Callable[[Doc], None]]:
    def add(edit: Callable[[Doc], None]) -> Callable[[Doc], None]:
        CASES.append(Case(edit.__name__, edit, tuple(sorted(rules.split())), semver, source, abi, argued))
        return edit

    return add


def schema(doc: Doc, name: str) -> Doc:
    return doc["components"]["schemas"][name]


def member(doc: Doc, path: str) -> Doc:
    owner, name = path.split(".")
    return schema(doc, owner)["properties"][name]


def put(doc: Doc) -> Doc:
    return doc["paths"][UPDATE]["put"]


def insert(members: Doc, name: str, value: Any, before: str) -> None:
    """Puts a member before another one; before "" at the end."""
    rest = list(members.items())
    members.clear()
    for key, child in rest:
        if key == before:
            members[name] = value
        members[key] = child
    members.setdefault(name, value)


def rename(members: Doc, old: str, new: str) -> None:
    rest = [(new if key == old else key, child) for key, child in members.items()]
    members.clear()
    members.update(rest)


# ---- The whole API ---------------------------------------------------------------------------------------------------


@case("words-changed", "patch", "same", "same")
def info_words(doc: Doc) -> None:
    doc["info"]["description"] = "Sells other things."


@case("words-changed", "patch", "same", "same")
def server_words(doc: Doc) -> None:
    doc["servers"][0]["description"] = "The only one."


@case("words-changed", "patch", "same", "same")
def tag_words(doc: Doc) -> None:
    doc["tags"] = [{"name": "Items"}]


@case("api-version-changed", "patch", "same", "same")
def api_version(doc: Doc) -> None:
    doc["info"]["version"] = "v2"


@case("base-url-changed", "major", "same", "same")
def base_url(doc: Doc) -> None:
    doc["servers"][0]["url"] = "https://shop.example/api/v2"


@case("rate-limit-tightened", "major", "same", "same")
def rate_fewer(doc: Doc) -> None:
    doc["x-oac"]["rateLimit"]["requests"] = 60


@case("rate-limit-loosened", "minor", "same", "same")
def rate_more(doc: Doc) -> None:
    doc["x-oac"]["rateLimit"]["seconds"] = 30


@case("rate-limit-removed", "major", "breaks", "same")
def rate_gone(doc: Doc) -> None:
    del doc["x-oac"]["rateLimit"]


@case("error-members-changed", "major", "same", "same")
def error_members(doc: Doc) -> None:
    doc["x-oac"]["error"]["code"] = "reason"


@case("error-members-changed", "major", "same", "same")
def refused_token_codes(doc: Doc) -> None:
    doc["x-oac"]["error"]["refusedToken"] = ["TOKEN_GONE"]


@case("error-members-removed", "major", "same", "same")
def error_members_gone(doc: Doc) -> None:
    del doc["x-oac"]["error"]


# ---- Operations ------------------------------------------------------------------------------------------------------


@case("operation-added", "minor", "compatible", "compatible")
def operation_added(doc: Doc) -> None:
    doc["paths"]["/{storeId}/pong"] = {"post": {**doc["paths"]["/{storeId}/ping"]["delete"], "operationId": "pong"}}


@case("operation-removed", "major", "breaks", "breaks")
def operation_removed(doc: Doc) -> None:
    del doc["paths"]["/{storeId}/ping"]


@case("operation-removed", "major", "breaks", "breaks")
def operation_removed_with_types(doc: Doc) -> None:
    del doc["paths"][UPDATE]


@case("operation-renamed", "major", "breaks", "breaks")
def operation_renamed(doc: Doc) -> None:
    put(doc)["operationId"] = "changeItem"


@case("operation-renamed", "major", "breaks", "breaks")
def operation_c_name(doc: Doc) -> None:
    put(doc)["x-oac"] = {"name": "item_change"}


@case("words-changed", "patch", "same", "same")
def operation_id_spelled(doc: Doc) -> None:
    put(doc)["operationId"] = "update-item"


@case("operation-moved", "major", "same", "same")
def operation_moved(doc: Doc) -> None:
    rename(doc["paths"], UPDATE, "/{storeId}/things/{itemId}")


@case("method-changed", "major", "same", "same")
def method_changed(doc: Doc) -> None:
    doc["paths"][UPDATE] = {"post": doc["paths"][UPDATE]["put"]}


@case("operation-deprecated", "minor", "same", "same")
def operation_deprecated(doc: Doc) -> None:
    put(doc)["deprecated"] = True


@case("words-changed", "patch", "same", "same")
def operation_words(doc: Doc) -> None:
    put(doc)["summary"] = "Change item"


@case("scope-added", "major", "same", "same")
def scope_added(doc: Doc) -> None:
    put(doc)["security"][0]["bearer"].append("admin")


@case("scope-removed", "minor", "same", "same")
def scope_removed(doc: Doc) -> None:
    put(doc)["security"][0]["bearer"].remove("read_items")


@case("success-status-changed", "minor", "same", "same")
def success_status(doc: Doc) -> None:
    rename(put(doc)["responses"], "200", "202")


@case("error-answers-changed", "minor", "same", "same")
def error_answers(doc: Doc) -> None:
    put(doc)["responses"]["409"] = {"description": "Another change came first."}


@case("words-changed", "patch", "same", "same")
def answer_words(doc: Doc) -> None:
    put(doc)["responses"]["200"]["description"] = "It was updated."


@case("words-changed", "patch", "same", "same")
def body_example(doc: Doc) -> None:
    put(doc)["requestBody"]["content"]["application/json"]["example"] = {"name": "Cup"}


@case("words-changed", "patch", "same", "same")
def error_words(doc: Doc) -> None:
    put(doc)["responses"]["404"]["description"] = "There is none."


@case("words-changed", "patch", "same", "same")
def answer_header(doc: Doc) -> None:
    put(doc)["responses"]["200"]["headers"] = {"X-Count": {"schema": {"type": "integer"}}}


@case("parameter-added", "major", "breaks", "breaks")
def parameter_added(doc: Doc) -> None:
    rename(doc["paths"], UPDATE, "/{storeId}/items/{itemId}/{part}")
    put(doc_with(doc, UPDATE, "/{storeId}/items/{itemId}/{part}"))["parameters"].append(
        {"name": "part", "in": "path", "required": True, "schema": {"type": "integer"}}
    )


def doc_with(doc: Doc, path: str, now: str) -> Doc:
    """A view in which the moved path stands where it was."""
    return {"paths": {path: doc["paths"][now]}}


@case("parameter-removed", "major", "breaks", "breaks")
def parameter_removed(doc: Doc) -> None:
    rename(doc["paths"], UPDATE, "/{storeId}/items")
    del put(doc_with(doc, UPDATE, "/{storeId}/items"))["parameters"][1]


@case("parameter-renamed", "major", "same", "same")
def parameter_renamed(doc: Doc) -> None:
    rename(doc["paths"], UPDATE, "/{storeId}/items/{productId}")
    put(doc_with(doc, UPDATE, "/{storeId}/items/{productId}"))["parameters"][1]["name"] = "productId"


@case("parameter-widened", "major", "breaks", "breaks")
def parameter_widened(doc: Doc) -> None:
    put(doc)["parameters"][1]["schema"] = {"type": "string"}


@case("parameter-retyped", "major", "breaks", "breaks")
def parameter_retyped(doc: Doc) -> None:
    doc["paths"][FOUND]["get"]["parameters"][1]["schema"] = {"type": "integer"}


@case("parameters-swapped", "major", "same", "same")
def parameters_swapped(doc: Doc) -> None:
    put(doc)["parameters"].reverse()


@case("parameters-reordered", "major", "breaks", "breaks")
def parameters_reordered(doc: Doc) -> None:
    doc["paths"][FOUND]["get"]["parameters"].reverse()


@case("minimum-tightened", "major", "same", "same")
def parameter_limit(doc: Doc) -> None:
    put(doc)["parameters"][0]["schema"]["minimum"] = 1000


@case("max-length-loosened", "minor", "same", "same")
def parameter_limit_gone(doc: Doc) -> None:
    del doc["paths"][FOUND]["get"]["parameters"][1]["schema"]["maxLength"]


@case("request-added", "major", "breaks", "breaks")
def request_added(doc: Doc) -> None:
    doc["paths"]["/{storeId}/ping"]["delete"]["requestBody"] = put(doc)["requestBody"]


@case("request-removed", "major", "breaks", "breaks")
def request_removed(doc: Doc) -> None:
    del put(doc)["requestBody"]


@case("request-replaced", "major", "breaks", "breaks")
def request_replaced(doc: Doc) -> None:
    put(doc)["requestBody"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Item"}


@case("body-optional", "minor", "same", "same")
def body_optional(doc: Doc) -> None:
    del put(doc)["requestBody"]["required"]


@case("answer-added success-status-changed", "major", "breaks", "breaks")
def answer_added(doc: Doc) -> None:
    doc["paths"]["/{storeId}/ping"]["delete"]["responses"] = {"200": put(doc)["responses"]["200"]}


@case("answer-removed", "major", "breaks", "breaks")
def answer_removed(doc: Doc) -> None:
    del put(doc)["responses"]["200"]["content"]


@case("answer-replaced", "major", "breaks", "breaks")
def answer_replaced(doc: Doc) -> None:
    put(doc)["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Seller"}


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
    schema(doc, "ItemUpdate")["dependentRequired"]["sku"] = ["name"]


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
    place = {"type": "object", "properties": {"city": {"type": "string"}, "sort": {"type": "string", "enum": ["HOME", "WORK"]}}}
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


@case("member-added member-removed", "major", "breaks", "breaks",
      argued="the layout is the same, but what an old program writes as one field is sent as another")
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
        "type": "array", "description": "Who sells it.", "items": {"$ref": "#/components/schemas/Seller"},
    }  # fmt: skip


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


@case("exclusive-maximum-loosened", "minor", "same", "same")
def exclusive_maximum_removed(doc: Doc) -> None:
    del member(doc, "ItemUpdate.price")["exclusiveMaximum"]


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


@case("value-renamed", "major", "breaks", "same",
      argued="abidiff takes another name for a loss; a program carries the number, and that stays")
def value_renamed(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"][1] = "HOLD"


@case("value-text-changed", "major", "same", "same")
def value_text(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"][1] = "on-hold"


@case("value-moved", "major", "same", "breaks")
def value_moved(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].reverse()
    schema(doc, "OfferState")["enum"][:] = ["OPEN", "CLOSED", "ON_HOLD"]


@case("value-inserted value-name-exchanged", "major", "compatible", "breaks")
def value_name_exchanged(doc: Doc) -> None:
    schema(doc, "OfferState")["enum"].insert(1, "on-hold")


# ---- Several at once -------------------------------------------------------------------------------------------------


@case("member-added member-removed required-added value-appended", "major", "breaks", "breaks")
def several(doc: Doc) -> None:
    del schema(doc, "Seller")["properties"]["id"]
    schema(doc, "Seller")["properties"]["website"] = {"type": "boolean"}
    schema(doc, "ItemUpdate")["required"].append("price")
    schema(doc, "OfferState")["enum"].append("LOST")


# ---- The other way round ---------------------------------------------------------------------------------------------

REVERSED = {  # rules of the same edits when the new description becomes the old one
    "rate_gone": (("rate-limit-added",), "major", "compatible", "same"),
    "error_members_gone": (("error-members-added",), "minor", "same", "same"),
    "operation_deprecated": (("operation-undeprecated",), "patch", "same", "same"),
    "body_optional": (("body-required",), "major", "same", "same"),
    "write_only_added": (("write-only-removed",), "patch", "same", "same"),
    "deprecated_added": (("deprecated-removed",), "patch", "same", "same"),
    "member_removed_with_its_type": (("member-added",), "major", "compatible", "breaks"),
    "operation_removed_with_types": (("operation-added",), "minor", "compatible", "compatible"),
    "multiple_of_doubled": (("multiple-of-loosened",), "minor", "same", "same"),
    "value_name_exchanged": (("value-c-name-changed", "value-removed"), "major", "breaks", "breaks"),
    "minimum_raised": (("minimum-loosened",), "minor", "same", "same"),
    "maximum_lowered": (("maximum-loosened",), "minor", "same", "same"),
    "exclusive_maximum_removed": (("exclusive-maximum-tightened",), "major", "same", "same"),
    "exclusive_minimum_added": (("exclusive-minimum-loosened",), "minor", "same", "same"),
    "min_length_zero": (("min-length-tightened",), "major", "same", "same"),
    "const_added": (("const-loosened",), "minor", "same", "same"),
    "min_items": (("min-items-loosened",), "minor", "same", "same"),
    "max_items": (("max-items-tightened",), "major", "same", "same"),
    "unique_items": (("unique-items-tightened",), "major", "same", "same"),
    "min_properties": (("min-properties-loosened",), "minor", "same", "same"),
    "max_properties": (("max-properties-loosened",), "minor", "same", "same"),
    "contains_removed": (("contains-tightened",), "major", "same", "same"),
    "additional_refused": (("additional-properties-loosened",), "minor", "same", "same"),
    "pattern_wider": (("pattern-tightened",), "major", "same", "same"),
    "enumeration_list_to_string_list": (("items-narrowed",), "major", "compatible", "compatible"),
}
