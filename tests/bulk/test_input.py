"""What bulk reads: NDJSON and CSV, what stands in a cell, what is no item and where."""

from __future__ import annotations

import os
import threading
import unittest

from tests.bulk.inputs import UPDATE, Inputs

HEAD = "customerId,name,billingPerson.city,email,billingPerson.name,customerGroupId,contacts\n"


class Ndjson(Inputs):
    def test_items_are_sent_as_they_are_written(self) -> None:
        text = (
            '\ufeff{"customerId":5,"name":"Ä \\u00e4"}\r\n'
            "\n \t\r\n"
            ' { "$line" : 7 , "name" : "x" , "customerId" : 6 , "$reason" : {"a":[1]} } \n'
            '{"name":"y","\\u0063ustomerId":7}\n'
            '{"customerId":8,"body":{"name":"inner"}}\n'
            '{"customerId":9.0,"storeId":1003,"customerGroupId":1e1}'
        )
        self.assertEqual(
            self.sent(text),
            {
                "5": {"name": "Ä ä"},
                "6": {"name": "x"},
                "7": {"name": "y"},
                "8": {"name": "inner"},
                "9": {"customerGroupId": 10},
            },
        )

    def test_what_is_wrong_is_told_with_its_place(self) -> None:
        cases = {
            '{"customerId":6,"name":7,"bogus":1}': [
                "1:24: name: expected a string, got 7",
                "1:34: bogus: unknown member",
            ],
            '{"customerId":"7","name":"y"}': ['1:15: customerId: expected an integer, got "7"'],
            '{"customerId":9223372036854775808,"name":"y"}': [
                "1:15: customerId: expected an integer from -9223372036854775808 to 9223372036854775807,"
                " got 9223372036854775808"
            ],
            '{"customerId":-5,"name":"q"}': ["1:15: customerId: expected at least 1, got -5"],
            '{"customerId":null,"name":"q"}': ["1:15: customerId: must not be null"],
            '{"name":"y"}': ["1:1: customerId: required member is missing"],
            '{"customerId":7}': ['1:1: no member of the body is there; an empty one is "body":{}'],
            '{"customerId":8,"name":"y",}': ["1:28: expected a member's name in quotes, got '}'"],
            '{"customerId":8,}': ["1:17: expected a member's name in quotes, got '}'"],
            '{"customerId":9,"customerId":9,"name":"y"}': ["1:15: customerId: the member's name is there twice"],
            '{"customerId":9,"name":"a","name":"b"}': ["1:28: name: the member's name is there twice"],
            "5": ["1:1: expected an object, got 5"],
            '{"customerId":1,"name":"a"} x': ["1:29: expected the end of the text, got x"],
            '{"customerId":1,"name":"a"': ["1:27: expected ',' or '}', got the end of the text"],
            '{"customerId":14,"body":{"nam":4}}': ['1:32: body.nam: unknown member; did you mean "name"?'],
            '{"customerId":14,"body":{"name":"q"},"name":"z"}': [
                "1:25: body: it holds the whole body, and other members of it stand beside it"
            ],
            '{"customerId":15,"storeId":7,"name":"q"}': [
                "1:28: storeId: it is another than --store-id on the command line"
            ],
            '{"customerId":1,"$x":@,"name":"q"}': ["1:22: $x: expected a value, got @"],
            '{"customerId":1,"$x":1,"$x":2,"name":"q"}': ["1:24: $x: the member's name is there twice"],
            '{"customerId":1,"name":"a\0b"}': ["1:26: name: "],
        }
        for text, expected in cases.items():
            with self.subTest(text=text):
                faults = self.faults(text + "\n")
                self.assertEqual([fault[: len(words)] for fault, words in zip(faults, expected)], expected)
                self.assertEqual(len(faults), len(expected))

    def test_flags_hold_for_all_items_and_win(self) -> None:
        text = '{"customerId":5,"name":"x","email":"a@b.c"}\n{"customerId":6}\n'
        self.assertEqual(
            self.sent(text, "--name", "all"), {"5": {"name": "all", "email": "a@b.c"}, "6": {"name": "all"}}
        )

    def test_a_flag_may_be_null_for_all_items(self) -> None:
        self.assertEqual(
            {"5": {"name": "x", "email": None}}, self.sent('{"customerId":5,"name":"x"}\n', "--null", "email")
        )
        faults = self.faults('{"customerId":5,"name":null}\n', "--null", "email")
        self.assertEqual([fault.split(": ")[1] for fault in faults], ["name"])

    def test_files_that_are_something_else(self) -> None:
        cases: dict[str, bytes] = {
            "UTF-16": '{"customerId":1}'.encode("utf-16"),
            "spreadsheet": b"PK\x03\x04rest",
            "compressed": b"\x1f\x8brest",
            "an array": b'[{"customerId":1}]',
        }
        for words, data in cases.items():
            done = self.plan(data)
            self.assertEqual((done.returncode, words in done.stderr), (2, True), done.stderr)
        done = self.run_command(*UPDATE, "--input", str(self.folder), "--plan")
        self.assertEqual((done.returncode, "Is a directory" in done.stderr), (2, True), done.stderr)
        done = self.plan("hello", name="items.txt")
        self.assertIn("--input-format", done.stderr)

    def test_nothing_is_no_item(self) -> None:
        for text in ("", "\n\n", "\ufeff", "  "):
            self.assertEqual(self.counts(text)["items"], 0)

    def test_a_line_that_is_too_long_is_one_fault(self) -> None:
        text = '{"customerId":1,"name":"' + "x" * (16 << 20) + '"}\n{"customerId":2,"name":"y"}\n'
        self.assertEqual(self.faults(text), ["1:1: longer than 16 MiB"])

    def test_what_can_be_read_once(self) -> None:
        item = '{"customerId":5,"name":"x"}\n'
        done = self.run_command(*UPDATE, "--input", "-", "--plan", body=item)
        self.assertEqual((done.returncode, "planned     1\n" in done.stdout), (0, True), done.stderr)
        done = self.run_command(*UPDATE, "--input", "-", body=item)
        self.assertEqual((done.returncode, "--journal" in done.stderr), (2, True), done.stderr)
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        writer = threading.Thread(target=pipe.write_text, args=(item,))
        writer.start()
        done = self.run_command(*UPDATE, "--input", str(pipe), "--plan")
        writer.join()
        self.assertEqual((done.returncode, "planned     1\n" in done.stdout), (0, True), done.stderr)


class Csv(Inputs):
    def test_cells_are_what_their_columns_are_for(self) -> None:
        text = HEAD + (
            '5,Foo,"Os,lo",,Bar,-5,\n'
            '6,"a ""q"" b",,x@y.z,\'=cmd,,"[{""type"":""EMAIL"",""contact"":""c""}]"\n'
            ",,,,,,\n"
            "\n"
            '7,007,"",NULL,,12345678901234567,\r\n'
            "8,\"a\nb\",'',,,5,[]\n"
            '9,true,1e5,"{}",,,\n'
        )
        self.assertEqual(
            self.sent(text, name="items.csv"),
            {
                "5": {"name": "Foo", "billingPerson": {"name": "Bar", "city": "Os,lo"}, "customerGroupId": -5},
                "6": {
                    "name": 'a "q" b',
                    "email": "x@y.z",
                    "billingPerson": {"name": "=cmd"},
                    "contacts": [{"type": "EMAIL", "contact": "c"}],
                },
                "7": {
                    "name": "007",
                    "billingPerson": {"city": ""},
                    "email": "NULL",
                    "customerGroupId": 12345678901234567,
                },
                "8": {"name": "a\nb", "billingPerson": {"city": "''"}, "customerGroupId": 5, "contacts": []},
                "9": {"name": "true", "billingPerson": {"city": "1e5"}, "email": "{}"},
            },
        )

    def test_delimiters(self) -> None:
        for delimiter, more in ((";", ()), ("\t", ()), ("|", ("--delimiter", "|"))):
            text = f'"customerId"{delimiter}name\n5{delimiter}"a{delimiter}b,c"\n'
            self.assertEqual(self.sent(text, *more, name="items.csv"), {"5": {"name": f"a{delimiter}b,c"}})
            os.remove(self.folder / "items.csv.journal")

    def test_a_spreadsheet_may_name_the_delimiter(self) -> None:
        self.assertEqual(self.sent("sep=|\r\ncustomerId|name\r\n5|a,b\r\n", name="items.csv"), {"5": {"name": "a,b"}})

    def test_null(self) -> None:
        head = "customerId,taxId,name\n"
        rows = '5,NULL,\n6,"NULL",\n'
        faults = self.faults(head + rows, "--null-text", "NULL", name="items.csv")
        self.assertEqual(len([fault for fault in faults if fault.startswith("2:3: taxId: null")]), len(faults))

    def test_headers(self) -> None:
        cases = {
            "customerId,nam\n": ["1:12: update-customer has no member nam; did you mean name?"],
            "customerId,billingPerson.citi\n": [
                "1:12: update-customer has no member billingPerson.citi; did you mean billingPerson.city?"
            ],
            "customerId,name,name\n": ["1:17: columns 2 and 3 cannot both be there: name, name"],
            "customerId,billingPerson,billingPerson.city\n": [
                "1:26: columns 2 and 3 cannot both be there: billingPerson, billingPerson.city"
            ],
            "customerId,,name\n": ["1:12: column 2 has no name"],
            '"customerId\n': ["1:1: the quote that begins here is not closed"],
        }
        for text, expected in cases.items():
            with self.subTest(text=text):
                self.assertEqual(self.faults(text, name="items.csv"), expected)
        self.assertEqual(self.counts("customerId,$note, name \n5,z,q\n", name="items.csv")["valid"], 1)
        self.assertEqual(self.counts("customerId;name;;\r\n5;q;;\r\n;;;\r\n", name="items.csv")["valid"], 1)
        self.assertEqual(
            self.faults("customerId,name,,\n5,z,,q\n", name="items.csv"), ["2:6: a cell in a column without a name"]
        )
        self.assertIn("it is empty", self.plan("", name="items.csv").stderr)
        self.assertEqual(self.counts("customerId,name\n", name="items.csv")["items"], 0)

    def test_what_is_wrong_is_told_with_its_place(self) -> None:
        cases: dict[bytes, list[str]] = {
            b"5,x\n": [],
            b"5\n": ["2:2: fewer cells than the header has"],
            b"5,x,y\n": ["2:5: more cells than the header has"],
            b'5,a"b\n': ["2:4: a quote within a cell"],
            b'5,"a"b\n6,q\n': ["2:6: something stands behind the closing quote"],
            b'5,"a\nb"c\n': ["3:3: something stands behind the closing quote"],
            b'5,"a\nb\n': ["2:3: the quote that begins here is not closed"],
            b"5,a\rb\n": ["2:4: a carriage return without a line feed"],
            b"5,a\0b\n": ["2:4: a NUL byte"],
            b"5,caf\xe9\n": ["2:6: it is not valid UTF-8"],
            b'"a\nb",x\n': ["2:1: customerId: expected an integer"],
            b"007,x\n": ['2:1: customerId: expected an integer, got "007"'],
        }
        for rows, expected in cases.items():
            with self.subTest(rows=rows):
                if not expected:
                    self.assertEqual(self.counts(b"customerId,name\n" + rows, name="items.csv")["valid"], 1)
                    continue
                faults = self.faults(b"customerId,name\n" + rows, name="items.csv")
                self.assertEqual([fault[: len(e)] for fault, e in zip(faults, expected)], expected)
                self.assertEqual(len(faults), len(expected))

    def test_very_many_columns(self) -> None:
        done = self.plan("customerId," + ",".join(f"c{number}" for number in range(20000)) + "\n", name="items.csv")
        self.assertEqual((done.returncode, done.stderr.count("\n")), (2, 100))


if __name__ == "__main__":
    unittest.main()
