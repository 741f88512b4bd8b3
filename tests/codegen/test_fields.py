"""The ways to set a field: what is right compiles without a warning, as C11 and as C++11; a list of a pointer does not."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.codegen.compiling import COMPILERS, has, syntax
from tests.harness import lab

_HEAD = """#include <lab/lab.h>
void use(const lab_update_customer_request *request);
void all(const lab_customer_contact *pointer, size_t count);
"""

# Both languages.
_FUNCTIONS = """
void all(const lab_customer_contact *pointer, size_t count)
{
    const lab_customer_contact none[1] = OAC_ZERO;
    const lab_customer_billing_person person = LAB_CUSTOMER_BILLING_PERSON_INIT;
    lab_customer_contact contact = LAB_CUSTOMER_CONTACT_INIT;
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    const oac_opt_int null = OAC_NULL_VALUE;
    const oac_opt_string nothing = OAC_NULL_VALUE;
    const lab_customer_contact_list no_list = OAC_NULL_VALUE;
    const lab_customer_contact_list list = OAC_LIST(none);
    static const int64_t numbers[] = {1, 2, 3};
    static const oac_int_list ints = OAC_LIST(numbers);
    const lab_customer_billing_person_ref reference = OAC_REF(&person);
    oac_bool_list bools = oac_bool_list_of(NULL, 0);
    oac_int_list integers = oac_int_list_of(numbers, 2);
    oac_number_list decimals = oac_number_list_of(NULL, 0);
    oac_string_list texts = oac_string_list_of(NULL, 0);
    oac_json_list jsons = oac_json_list_of(NULL, 0);
    bools = oac_bool_list_null();
    integers = oac_int_list_null();
    decimals = oac_number_list_null();
    texts = oac_string_list_null();
    jsons = oac_json_list_null();
    contact.type = lab_customer_contact_type_of(LAB_CUSTOMER_CONTACT_TYPE_EMAIL);
    contact.type = lab_customer_contact_type_text("EMAIL");
    contact.type = lab_customer_contact_type_null();
    contact.default_ = oac_bool_null();
    contact.id = oac_int_null();
    contact.contact = oac_string_null();
    request.billing_person = lab_customer_billing_person_ref_of(&person);
    request.billing_person = lab_customer_billing_person_ref_null();
    request.contacts = lab_customer_contact_list_of(pointer, count);
    request.contacts = lab_customer_contact_list_null();
    request.contacts = list;
    request.billing_person = reference;
    use(&request);
    (void)contact; (void)null; (void)nothing; (void)no_list; (void)ints; (void)bools; (void)integers; (void)decimals; (void)texts;
    (void)jsons; (void)oac_number_null(); (void)oac_json_null();
}
"""

# In C alone: where only constants may stand, in members that are named, of arrays of every kind.
_C = """
static const lab_customer_contact saved[] = {{.id = {OAC_VALUE, 1}}, {.note = OAC_NULL_VALUE}};
static const lab_customer_billing_person person = {.name = OAC_NULL_VALUE};
const lab_update_customer_request *still(void);
const lab_update_customer_request *still(void)
{
    static const lab_update_customer_request request = {
        .billing_person = OAC_REF(&person), .contacts = OAC_LIST(saved), .lang = OAC_NULL_VALUE};
    return &request;
}
size_t moving(int count);
size_t moving(int count)
{
    lab_customer_contact local[3] = OAC_ZERO;
    int64_t table[2][3] = {{0}};
    int64_t as_many[count];
    const int64_t(*row)[3] = (const int64_t(*)[3])table;
    const lab_update_customer_request request = {.contacts = OAC_LIST(local)};
    const oac_int_list inner = OAC_LIST(table[1]);
    const oac_int_list pointed = OAC_LIST(*row);
    const oac_int_list made = OAC_LIST(((int64_t[]){1, 2}));
    const oac_int_list counted = OAC_LIST(as_many);
    (void)as_many;
    return request.contacts.count + inner.count + pointed.count + made.count + counted.count;
}
"""

_CPP = """
template <typename Type> Type given() { return OAC_NULL_VALUE; }
void more(lab_update_customer_request *request);
void more(lab_update_customer_request *request)
{
    static const lab_customer_contact contacts[2] = {LAB_CUSTOMER_CONTACT_INIT, LAB_CUSTOMER_CONTACT_INIT};
    static const lab_customer_billing_person person = LAB_CUSTOMER_BILLING_PERSON_INIT;
    request->name = OAC_NULL_VALUE;
    request->contacts = OAC_LIST(contacts);
    request->contacts = OAC_NULL_VALUE;
    request->billing_person = OAC_REF(&person);
    request->tax_exempt = given<oac_opt_bool>();
}
"""

_POINTERS = {
    "a pointer": "void all(const lab_customer_contact *pointer, size_t count)\n"
    "{ const lab_customer_contact_list list = OAC_LIST(pointer); (void)list; (void)count; }",
    "an array that is a parameter": "void all(const lab_customer_contact *p, size_t count) { (void)p; (void)count; }\n"
    "size_t f(const int64_t numbers[4]);\n"
    "size_t f(const int64_t numbers[4]) { const oac_int_list list = OAC_LIST(numbers); return list.count; }",
    "a constant pointer": "void all(const lab_customer_contact *p, size_t count) { (void)p; (void)count; }\n"
    "size_t f(int64_t *const numbers);\n"
    "size_t f(int64_t *const numbers) { const oac_int_list list = OAC_LIST(numbers); return list.count; }",
    "an address": "void all(const lab_customer_contact *p, size_t count)\n"
    "{ const lab_customer_contact_list list = OAC_LIST(p + count); (void)list; }",
    "a static one": "static const lab_customer_contact *const saved = 0;\n"
    "void all(const lab_customer_contact *p, size_t count)\n"
    "{ static const lab_customer_contact_list list = OAC_LIST(saved); (void)list; (void)p; (void)count; }",
}


class Fields(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    @classmethod
    def setUpClass(cls) -> None:
        lab.sources()

    def compiled(self, compiler: str, language: str, text: str) -> str:
        place = self.folder / "fields.c"
        place.write_text(_HEAD + text, encoding="utf-8")
        return syntax(compiler, [place], [lab.MADE], language)

    def test_what_is_right_compiles(self) -> None:
        for compiler, cpp in COMPILERS.items():
            for language, text in (("c11", _FUNCTIONS), ("c11", _C), ("c++11", _FUNCTIONS), ("c++11", _CPP), ("c++20", _CPP)):
                with self.subTest(compiler=compiler, language=language):
                    if not has(compiler, cpp):
                        self.skipTest(f"no {compiler}")
                    self.assertEqual("", self.compiled(compiler, language, text))

    def test_a_list_of_a_pointer_does_not_compile(self) -> None:
        for compiler, cpp in COMPILERS.items():
            for language in ("c11", "c++11"):
                for what, text in _POINTERS.items():
                    with self.subTest(what, compiler=compiler, language=language):
                        if not has(compiler, cpp):
                            self.skipTest(f"no {compiler}")
                        said = self.compiled(compiler, language, text)
                        self.assertIn("_list_of" if language == "c11" else "oac_array_count", said)


if __name__ == "__main__":
    unittest.main()
