"""Cases: the whole API, and operations."""

from __future__ import annotations

from tests.diff.cases.common import FOUND, UPDATE, Doc, case, doc_with, put, rename

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


@case("batch-changed", "major", "same", "same")
def batch_named_otherwise(doc: Doc) -> None:
    doc["x-oac"]["batch"]["status"]["states"]["done"] = "FINISHED"


@case("batch-changed", "major", "same", "same")
def smaller_batch(doc: Doc) -> None:
    doc["x-oac"]["batch"]["most"] = 5


@case("batch-removed", "major", "breaks", "breaks")
def batch_gone(doc: Doc) -> None:
    del doc["x-oac"]["batch"]


@case("setting-added", "minor", "same", "same")
def setting_added(doc: Doc) -> None:
    doc["x-oac"]["settings"] = ["storeId"]


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


@case("scheme-added security-alternative-added", "minor", "compatible", "compatible")
def another_token(doc: Doc) -> None:
    doc["components"]["securitySchemes"]["staff"] = {"type": "http", "scheme": "bearer"}
    put(doc)["security"].append({"staff": []})


@case("scope-added", "major", "same", "same")
def scope_added(doc: Doc) -> None:
    put(doc)["security"][0]["bearer"].append("admin")


@case("scope-removed", "minor", "same", "same")
def scope_removed(doc: Doc) -> None:
    put(doc)["security"][0]["bearer"].remove("read_items")


@case("success-status-changed", "minor", "same", "same")
def success_status(doc: Doc) -> None:
    rename(put(doc)["responses"], "200", "202")


@case("success-status-removed", "major", "same", "same")
def success_status_gone(doc: Doc) -> None:
    del doc["paths"]["/{storeId}/poke"]["delete"]["responses"]["202"]


@case("success-status-changed", "minor", "same", "same")
def success_status_all(doc: Doc) -> None:
    rename(doc["paths"]["/{storeId}/ping"]["delete"]["responses"], "204", "2XX")


@case("token-required", "major", "same", "same")
def token_required(doc: Doc) -> None:
    doc["paths"]["/{storeId}/ping"]["delete"]["security"] = [{"bearer": []}]


@case("scope-removed token-optional", "minor", "same", "same")
def token_optional(doc: Doc) -> None:
    doc["paths"][FOUND]["get"]["security"] = []


@case("token-optional", "minor", "same", "same")
def token_optional_kept_scope(doc: Doc) -> None:
    doc["paths"][FOUND]["get"]["security"].append({})


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


@case("answer-added success-status-removed", "major", "breaks", "breaks")
def answer_added(doc: Doc) -> None:
    doc["paths"]["/{storeId}/ping"]["delete"]["responses"] = {"200": put(doc)["responses"]["200"]}


@case("answer-removed", "major", "breaks", "breaks")
def answer_removed(doc: Doc) -> None:
    del put(doc)["responses"]["200"]["content"]


@case("answer-replaced", "major", "breaks", "breaks")
def answer_replaced(doc: Doc) -> None:
    put(doc)["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Seller"}
