"""Cases: changes of wide.yaml, which has parameters beside the path, unions, maps, documents, servers and schemes."""

from __future__ import annotations

import functools


from tests.diff.cases.common import Doc, case, insert, member, rename, schema

wide = functools.partial(case, start="wide")


def call(doc: Doc, path: str, method: str) -> Doc:
    found: Doc = doc["paths"][path][method]
    return found


def parameter(doc: Doc, name: str) -> Doc:
    found: Doc = next(each for each in call(doc, "/items", "get")["parameters"] if each["name"] == name)
    return found


def body(doc: Doc) -> Doc:
    found: Doc = call(doc, "/counts", "put")["requestBody"]["content"]["application/json"]["schema"]
    return found


# ---- Parameters ------------------------------------------------------------------------------------------------------


@wide("member-added", "major", "compatible", "breaks")
def parameter_at_the_end(doc: Doc) -> None:
    call(doc, "/items", "get")["parameters"].append({"name": "offset", "in": "query", "schema": {"type": "integer"}})


@wide("required-member-added", "major", "compatible", "breaks")
def required_parameter(doc: Doc) -> None:
    new = {"name": "offset", "in": "query", "required": True, "schema": {"type": "integer"}}
    call(doc, "/items", "get")["parameters"].append(new)


@wide("member-removed", "major", "breaks", "breaks")
def parameter_gone(doc: Doc) -> None:
    del call(doc, "/items", "get")["parameters"][3]


@wide("member-moved", "major", "same", "breaks")
def parameters_in_another_order(doc: Doc) -> None:
    parameters = call(doc, "/items", "get")["parameters"]
    parameters.append(parameters.pop(0))


@wide("parameter-location-changed", "major", "same", "same")
def parameter_in_a_header(doc: Doc) -> None:
    parameter(doc, "limit")["in"] = "header"


@wide("parameter-style-changed", "major", "same", "same")
def list_in_one(doc: Doc) -> None:
    parameter(doc, "tags").update(style="pipeDelimited", explode=False)


@wide("words-changed", "patch", "same", "same")
def parameter_words(doc: Doc) -> None:
    parameter(doc, "tags")["description"] = "Any of these."


@wide("flag-renamed member-renamed", "major", "breaks", "same")
def parameter_under_another_name(doc: Doc) -> None:
    parameter(doc, "limit")["name"] = "limits"


@wide("minimum-loosened", "minor", "same", "same")
def parameter_without_limit(doc: Doc) -> None:
    del parameter(doc, "limit")["schema"]["minimum"]


@wide("params-added", "major", "breaks", "breaks")
def first_parameter(doc: Doc) -> None:
    call(doc, "/items", "post")["parameters"] = [{"name": "dry", "in": "query", "schema": {"type": "boolean"}}]


@wide("params-removed", "major", "breaks", "breaks")
def last_parameter_gone(doc: Doc) -> None:
    del call(doc, "/counts", "get")["parameters"]


@wide("required-params-added", "major", "breaks", "breaks")
def first_required_parameter(doc: Doc) -> None:
    dry = {"name": "dry", "in": "query", "required": True, "schema": {"type": "boolean"}}
    call(doc, "/items", "post")["parameters"] = [dry]


# ---- Answers and bodies ----------------------------------------------------------------------------------------------


@wide("member-added success-status-changed value-appended", "major", "compatible", "breaks")
def another_answer(doc: Doc) -> None:
    box = {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}}
    call(doc, "/items", "post")["responses"]["206"] = {"description": "Partly.", "content": box}


@wide("answer-body-removed answer-body-removed answer-replaced", "major", "breaks", "breaks")
def only_one_answer_left(doc: Doc) -> None:
    for status in ("202", "203"):
        del call(doc, "/items", "post")["responses"][status]["content"]


@wide("answer-body-replaced", "major", "same", "same")
def answer_with_another_body(doc: Doc) -> None:
    answers = call(doc, "/items", "post")["responses"]
    answers["203"]["content"] = answers["200"]["content"]


@wide("answer-body-removed", "major", "same", "same")
def one_answer_without_body(doc: Doc) -> None:
    del call(doc, "/counts", "get")["responses"]["201"]["content"]


@wide("minimum-tightened", "major", "same", "same")
def map_as_body(doc: Doc) -> None:
    body(doc)["additionalProperties"]["minimum"] = 1


@wide("member-widened", "major", "breaks", "breaks")
def map_as_body_of_numbers(doc: Doc) -> None:
    body(doc)["additionalProperties"]["type"] = "number"


@wide("request-replaced", "major", "breaks", "breaks")
def map_becomes_object(doc: Doc) -> None:
    call(doc, "/counts", "put")["requestBody"]["content"]["application/json"]["schema"] = {
        "$ref": "#/components/schemas/Box"
    }


@wide("member-replaced", "major", "breaks", "breaks")
def scalar_as_answer(doc: Doc) -> None:
    for status in ("200", "201"):
        answer = call(doc, "/counts", "get")["responses"][status]
        answer["content"]["application/json"]["schema"]["type"] = "string"


@wide("media-type-changed", "major", "same", "same")
def another_picture(doc: Doc) -> None:
    content = call(doc, "/files", "put")["requestBody"]["content"]
    rename(content, "image/png", "image/jpeg")


@wide("media-type-changed", "major", "same", "same")
def another_picture_in_the_answer(doc: Doc) -> None:
    rename(call(doc, "/files", "get")["responses"]["200"]["content"], "image/png", "image/jpeg")


@wide("media-type-changed request-replaced", "major", "breaks", "breaks")
def object_for_bytes(doc: Doc) -> None:
    content = call(doc, "/files", "put")["requestBody"]["content"]
    rename(content, "image/png", "application/json")
    content["application/json"]["schema"] = {"$ref": "#/components/schemas/Box"}


@wide("answer-removed", "major", "breaks", "breaks")
def no_bytes(doc: Doc) -> None:
    del call(doc, "/files", "get")["responses"]["200"]["content"]


@wide("part-changed", "major", "same", "same")
def part_of_another_type(doc: Doc) -> None:
    form = call(doc, "/files", "post")["requestBody"]["content"]["multipart/form-data"]
    form["encoding"]["file"]["contentType"] = "image/jpeg"


@wide("member-added", "major", "compatible", "breaks")
def another_part(doc: Doc) -> None:
    form = call(doc, "/files", "post")["requestBody"]["content"]["multipart/form-data"]
    form["schema"]["properties"]["words"] = {"type": "string"}


@wide("media-type-changed", "major", "same", "same")
def form_for_json(doc: Doc) -> None:
    rename(
        call(doc, "/items", "post")["requestBody"]["content"], "application/json", "application/x-www-form-urlencoded"
    )


# ---- Unions ----------------------------------------------------------------------------------------------------------


def _voucher(doc: Doc) -> None:
    members = {"sort": {"type": "string", "enum": ["voucher"]}, "text": {"type": "string"}}
    doc["components"]["schemas"]["Voucher"] = {"type": "object", "required": ["sort"], "properties": members}


@wide("branch-appended", "minor", "compatible", "compatible")
def branch_appended(doc: Doc) -> None:
    _voucher(doc)
    schema(doc, "Payment")["oneOf"].append({"$ref": "#/components/schemas/Voucher"})


@wide("branch-inserted", "major", "compatible", "breaks")
def branch_inserted(doc: Doc) -> None:
    _voucher(doc)
    schema(doc, "Payment")["oneOf"].insert(1, {"$ref": "#/components/schemas/Voucher"})


@wide("branch-appended", "major", "compatible", "breaks")
def larger_branch_appended(doc: Doc) -> None:
    schema(doc, "Code")["oneOf"].append({"type": "string"})


@wide("branch-replaced", "major", "breaks", "breaks")
def branch_of_another_type(doc: Doc) -> None:
    schema(doc, "Code")["oneOf"][0] = {"title": "amount", "type": "string"}


@wide("branch-moved branch-moved", "major", "same", "breaks")
def branches_exchanged(doc: Doc) -> None:
    schema(doc, "Payment")["oneOf"].reverse()


@wide("branch-removed", "major", "breaks", "breaks")
def branch_removed(doc: Doc) -> None:
    del schema(doc, "Payment")["oneOf"][2]


@wide("branch-renamed", "major", "breaks", "breaks")
def branch_renamed(doc: Doc) -> None:
    schema(doc, "Code")["oneOf"][0]["title"] = "sum"


@wide("maximum-tightened", "major", "same", "same")
def branch_limit(doc: Doc) -> None:
    schema(doc, "Code")["oneOf"][0]["maximum"] = 99


@wide("branch-tag-added branch-tag-removed value-text-changed", "major", "same", "same")
def branch_told_by_another_text(doc: Doc) -> None:
    members = schema(doc, "Card")["properties"]
    members["sort"]["enum"] = ["CARD"]


@wide(
    "branch-widened",
    "major",
    "breaks",
    "breaks",
    argued="abidiff takes another type in a union for harmless where the size stays; programs read it as before",
)
def branch_of_numbers(doc: Doc) -> None:
    schema(doc, "Code")["oneOf"][0]["type"] = "number"


@wide("member-widened", "major", "breaks", "breaks")
def scalar_becomes_union(doc: Doc) -> None:
    member(doc, "Item.name").clear()
    member(doc, "Item.name").update(oneOf=[{"type": "string"}, {"type": "integer"}])


# ---- Maps and lists --------------------------------------------------------------------------------------------------


@wide("member-narrowed", "major", "breaks", "breaks")
def map_of_integers(doc: Doc) -> None:
    member(doc, "Item.prices")["additionalProperties"]["type"] = "integer"


@wide("max-properties-tightened", "major", "same", "same")
def map_with_a_size(doc: Doc) -> None:
    member(doc, "Item.prices")["maxProperties"] = 4


@wide("maximum-loosened", "minor", "same", "same")
def inner_items(doc: Doc) -> None:
    member(doc, "Item.sizes")["items"]["items"]["maximum"] = 100


@wide("items-widened", "minor", "same", "same")
def inner_lists_may_be_null(doc: Doc) -> None:
    member(doc, "Item.sizes")["items"]["type"] = ["array", "null"]


@wide("member-narrowed", "major", "breaks", "breaks")
def no_holes(doc: Doc) -> None:
    member(doc, "Item.holes")["items"]["type"] = "integer"


@wide("member-added", "major", "compatible", "breaks")
def member_of_map_values(doc: Doc) -> None:
    schema(doc, "Box")["properties"]["depth"] = {"type": "integer"}


@wide("additional-properties-loosened additional-removed", "major", "breaks", "breaks")
def other_members_not_described(doc: Doc) -> None:
    del schema(doc, "Item")["additionalProperties"]


@wide("max-length-tightened", "major", "same", "same")
def other_members_limited(doc: Doc) -> None:
    schema(doc, "Item")["additionalProperties"]["maxLength"] = 10


@wide("not-checked-changed", "major", "same", "same")
def json_text(doc: Doc) -> None:
    member(doc, "Item.loose")["oneOf"][1]["properties"]["c"] = {"type": "string"}


# ---- Security and servers --------------------------------------------------------------------------------------------


@wide("scheme-moved", "major", "same", "same")
def key_in_the_query(doc: Doc) -> None:
    doc["components"]["securitySchemes"]["key"].update({"in": "query", "name": "key"})


@wide("scheme-changed", "major", "same", "same")
def password_becomes_token(doc: Doc) -> None:
    doc["components"]["securitySchemes"]["password"] = {"type": "apiKey", "in": "header", "name": "X-Word"}
    doc["components"]["securitySchemes"]["password"]["x-oac"] = {"name": "password"}


@wide("scheme-renamed", "major", "breaks", "same")
def scheme_renamed(doc: Doc) -> None:
    rename(doc["components"]["securitySchemes"], "password", "login")
    call(doc, "/counts", "put")["security"][0] = {"login": []}


@wide("security-alternative-added", "minor", "same", "same")
def alternative_added(doc: Doc) -> None:
    call(doc, "/counts", "put")["security"].append({"key": []})


@wide("security-alternative-removed", "major", "same", "same")
def alternative_removed(doc: Doc) -> None:
    del call(doc, "/counts", "put")["security"][1]


@wide("security-reordered", "minor", "same", "same")
def alternatives_reordered(doc: Doc) -> None:
    call(doc, "/counts", "put")["security"].reverse()


@wide("scheme-added security-alternative-added", "minor", "compatible", "compatible")
def another_key(doc: Doc) -> None:
    doc["components"]["securitySchemes"]["second"] = {"type": "apiKey", "in": "header", "name": "X-Second"}
    call(doc, "/counts", "put")["security"].append({"second": []})


@wide("token-url-changed", "major", "same", "same")
def tokens_from_elsewhere(doc: Doc) -> None:
    flows = doc["components"]["securitySchemes"]["app"]["flows"]
    flows["clientCredentials"]["tokenUrl"] = "https://shop.example/v2/token"


@wide("scheme-removed security-alternative-removed", "major", "breaks", "same")
def scheme_removed(doc: Doc) -> None:
    del call(doc, "/counts", "put")["security"][0]


@wide("server-changed", "major", "same", "same")
def server_of_an_operation(doc: Doc) -> None:
    call(doc, "/counts", "put")["servers"][0]["url"] = "https://counts.example/v3"


@wide("operation-server-changed server-removed", "major", "breaks", "same")
def no_server_of_its_own(doc: Doc) -> None:
    del call(doc, "/counts", "put")["servers"]


@wide("server-removed", "major", "breaks", "same")
def no_sandbox(doc: Doc) -> None:
    del doc["servers"][1]


@wide("server-renamed words-changed", "major", "breaks", "same")
def server_renamed(doc: Doc) -> None:
    doc["servers"][1]["description"] = "playground"


@wide("server-variables-changed", "major", "same", "same")
def fewer_regions(doc: Doc) -> None:
    doc["servers"][0]["variables"]["region"]["enum"] = ["eu"]


# ---- Names by rule ---------------------------------------------------------------------------------------------------


@wide("member-added member-c-name-changed", "major", "breaks", "breaks")
def name_taken(doc: Doc) -> None:
    """What stands first keeps the name that both would have."""
    insert(schema(doc, "Box")["properties"], "Height", {"type": "string"}, "width")
