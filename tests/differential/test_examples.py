"""What JSON Schema 2020-12 says about the cases that validators get wrong, each verdict written down by hand; the library
that the differential test asks has to agree as well."""

from __future__ import annotations

import json
import unittest

from tests.differential.driver import Description, Driver, load
from tests.differential.schema import Judge

_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"  # one character to people, five code points

# Type: accepted documents, refused documents.
_CASES: dict[str, tuple[list[str], list[str]]] = {
    "Numbers": (
        [
            # A number without a fraction is an integer, however it is written.
            *('{"plain":%s}' % text for text in ("1.0", "1e0", "10e-1", "1.000E+2", "-0", "-0.0", "0e99", "9223372036854775807.0")),
            '{"percent":0}', '{"percent":100.0}', '{"percent":1e2}', '{"digit":0}', '{"digit":9}', '{"between":1}', '{"between":9}',
            '{"even":0}', '{"even":-4}', '{"half":5}', '{"half":-5.0}', '{"wide":-9223372036854775808}',
            # As decimals, not as binary fractions.
            '{"price":0.01}', '{"price":19.99}', '{"price":0.07}', '{"price":1.1}', '{"price":4.35}', '{"price":9007199254740991}',
            '{"third":0.3}', '{"third":0.9}', '{"third":-3.3}', '{"third":300000000000.3}', '{"third":0}', '{"tens":1e22}',
            '{"large":1e308}', '{"large":1e3}', '{"large":0}', '{"tiny":1e-8}', '{"tiny":12391239123}', '{"tiny":0.00000003}',
            '{"tiny":1e300}', '{"above":0.10000000000000002}', '{"above":1000.5}', '{"share":0}', '{"share":0.9999999999999999}',
        ],
        [
            *('{"plain":%s}' % text for text in ("1.5", "1e-1", '"1"', "true", "null", "[1]", "{}")),
            '{"percent":-1}', '{"percent":101}', '{"digit":-1}', '{"digit":10}', '{"between":0}', '{"between":10}', '{"even":1}',
            '{"half":1}', '{"half":-3}', '{"price":0.001}', '{"price":19.999}', '{"price":-0.01}', '{"price":1e-7}', '{"third":0.1}',
            '{"third":1}', '{"tens":5}', '{"tens":1e-300}', '{"large":1}', '{"large":1e-308}', '{"tiny":1e-9}', '{"tiny":0.000000015}',
            '{"above":0.1}', '{"above":1000.6}', '{"share":1}', '{"share":-5e-324}', '{"decimal":"0.5"}',
        ],
    ),
    "Texts": (
        [
            # Lengths count code points: not bytes, not UTF-16 units, not what people see as one character.
            '{"short":"\u00e9\u00e9\u00e9"}', '{"short":"\U0001f600\U0001f600\U0001f600"}', '{"short":"\\ud83d\\ude00ab"}',
            '{"short":"\\u0000\\u0000\\u0000"}', '{"exact":"e\u0301"}', '{"exact":"\U0001f1e9\U0001f1ea"}', '{"none":""}', '{"filled":" "}',
            # Patterns: `.` is any code point but line ends, classes are ASCII except \\s and \\S, `$` is the very end.
            '{"dot":"\U0001f600"}', '{"dot":"\u00e9"}', '{"dot":"\\u0000"}', '{"dot":"\\u0085"}', '{"word":"ab_9Z"}', '{"digits":"12.5"}',
            '{"digits":"0"}', '{"country":"DE"}', '{"inside":"xxaaabyy"}', '{"start":"yz\u00e9"}', '{"end":"\U0001f600"}', '{"end":"9\\n"}',
        ],
        [
            '{"short":"\u00e9\u00e9\u00e9\u00e9"}', f'{{"short":"{_FAMILY}"}}', f'{{"exact":"{_FAMILY}"}}', '{"exact":"\u00e9"}',
            '{"exact":"\U0001f600"}', '{"none":"\\u0000"}', '{"filled":""}', '{"dot":"\\n"}', '{"dot":"\\u2028"}', '{"dot":"\\r"}',
            '{"dot":""}', '{"dot":"ab"}', '{"word":"\u00e9\u00e9"}', '{"word":"\u017f\u017f"}', '{"word":"\u212a\u212a"}', '{"digits":"\u0661"}',
            '{"digits":"\uff11"}', '{"digits":"12.5\\n"}', '{"digits":"1."}', '{"country":"de"}', '{"country":"DEU"}', '{"country":"DE\\n"}',
            '{"country":"\u00c4\u00d6"}', '{"inside":"ba"}', '{"start":"ayz"}', '{"end":"a9"}', '{"end":""}',
        ],
    ),
    "Choices": (
        [
            '{"rate":1}', '{"rate":1.0}', '{"rate":1000}', '{"rate":1e3}', '{"rate":0.50}', '{"number":0}', '{"number":-0.0}',
            '{"number":-5.0}', '{"seven":7.00}', '{"tenth":0.1}', '{"tenth":1e-1}', '{"yes_only":true}', '{"no_only":false}', '{"empty":""}',
            '{"odd":""}', '{"odd":"\\u00e9"}', '{"odd":"1"}', '{"fixed":"ex\\u0061ctly"}', '{"one_of":"b"}',
        ],
        [
            '{"rate":2}', '{"number":2}', '{"number":false}', '{"seven":"7"}', '{"tenth":0.10000000000000002}', '{"yes_only":false}',
            '{"yes_only":1}', '{"no_only":0}', '{"no_only":null}', '{"odd":"e\u0301"}', '{"odd":1}', '{"odd":null}', '{"color":"RED"}',
            '{"color":"red "}', '{"fixed":"exactly\\u0000"}', '{"one_of":"a"}', '{"empty":" "}',
        ],
    ),
    "Sets": (
        [
            '{"flags":[true,false]}', '{"flags":[]}', '{"ids":[1,2]}', '{"ids":[9007199254740993,9007199254740992]}', '{"weights":[1,1.5]}',
            '{"weights":[0.1,0.2,0.30000000000000004,0.3]}', '{"tags":["a","A"]}', '{"tags":["\u00e9","e\u0301"]}', '{"tags":["","\\u0000"]}',
            '{"boxes":[{},{"id":null}]}', '{"boxes":[{"id":0},{"weight":0}]}', '{"boxes":[{"sizes":[1,2]},{"sizes":[2,1]}]}',
            '{"boxes":[{"sizes":[]},{}]}', '{"boxes":[{"label":{}},{"label":{"text":""}}]}', '{"boxes":[{"name":"1"},{"id":1}]}',
            '{"plain":[1,1]}',
        ],
        [
            '{"flags":[true,true]}', '{"ids":[1,1.0]}', '{"ids":[0,-0.0]}', '{"ids":[1,2,1e0]}', '{"weights":[1,1.00]}', '{"weights":[0,-0.0]}',
            '{"weights":[0.1,1e-1]}', '{"tags":["a","\\u0061"]}', '{"tags":["\U0001f600","\\ud83d\\ude00"]}', '{"kinds":["a","b","a"]}',
            '{"boxes":[{},{}]}', '{"boxes":[{"id":1,"weight":2},{"weight":2.0,"id":1.0}]}', '{"boxes":[{"id":null},{"id":null}]}',
            '{"boxes":[{"sizes":[1,2]},{"sizes":[1.0,2e0]}]}', '{"boxes":[{"labels":[{"text":"a"},{}]},{},{"labels":[{"text":"\\u0061"},{}]}]}',
        ],
    ),
    "Counts": (
        [
            '{"contacts":[{"rank":3}]}', '{"contacts":[{}]}', '{"contacts":[{"rank":9},{"rank":5}]}', '{"two":[10,11,0]}',
            '{"contacts":[{"type":"EMAIL","default":true},{"type":"EMAIL","default":false},{"type":"PHONE","default":true}]}',
            '{"some":[]}', '{"some":[0.1,0.2]}', '{"some":[0.5,1,0.1]}', '{"words":["a","b"]}', '{"words":["c","a"]}', '{"named":[{"note":null}]}',
            '{"anyone":[{},{}]}', '{"never":[0,1]}',
        ],
        [
            '{"contacts":[]}', '{"contacts":[{"rank":9}]}', '{"two":[10]}', '{"two":[]}', '{"some":[0.5,1,1.5]}', '{"words":[]}',
            '{"words":["c"]}', '{"words":["a","a","b"]}', '{"kinds":["q"]}', '{"named":[{}]}', '{"anyone":[{"rank":1}]}',
            '{"contacts":[{"type":"EMAIL","default":true},{"type":"EMAIL","default":true}]}',
        ],
    ),
    "Lists": (
        ['{"chosen":[]}', '{"chosen":["b","b"]}', '{"gaps":[{},null]}'],
        ['{"gaps":[1]}', '{"gaps":["null"]}', '{"objects":[null]}', '{"chosen":["a"]}', '{"chosen":["b","c"]}', '{"chosen":["d"]}'],
    ),
    "Rules": (
        ['{"a":1}', '{"a":1,"b":"","c":[]}', '{"e":null}'],
        ["{}", '{"a":1,"b":"","c":[],"e":null}'],
    ),
    "Needs": (
        ['{"id":0,"note":null,"part":{"id":1},"tags":[]}',
         '{"id":0,"note":"","part":{"id":1},"tags":[],"card":"","holder":null,"expires":0}'],
        ['{"id":0,"note":"","part":{"id":1},"tags":[],"card":""}', '{"id":0,"note":"","part":{"id":1},"tags":[],"holder":null}',
         '{"note":"","part":{"id":1},"tags":[]}', '{"id":0,"note":"","part":{},"tags":[]}'],
    ),
    "Branch": (
        [
            # A condition about a member that is absent holds.
            '{"kind":"company"}', '{"kind":"person","name":"Al"}', '{"kind":"person","name":"Al","age":150}',
            '{"kind":"person","name":"a","age":17}', '{"kind":"company","size":1,"age":18}', '{"kind":"company","note":null}',
            '{"note":"y","size":1}',
        ],
        [
            "{}", '{"kind":"person"}', '{"kind":"person","name":"A"}', '{"kind":"person","name":"al"}', '{"kind":"person","name":"a","age":18}',
            '{"kind":"person","name":"Al","age":151}', '{"kind":"company","size":3}', '{"note":null}', '{"kind":"company","note":"y"}',
            '{"flag":true}', '{"kind":"person","name":"Al","rate":1.5}', '{"kind":"company","size":null,"note":"x","flag":false}',
        ],
    ),
}  # fmt: skip

# Type, document, and what is wrong with it: an object or an array before what is in it, then by place.
_ORDERED: list[tuple[str, str, list[str]]] = [
    ("Everything", '{"texts":{"short":"abcd"},"numbers":{"percent":101,"digit":10}}', ["numbers.percent", "numbers.digit", "texts.short"]),
    ("Sets", '{"tags":["a","b","a","a"]}', ["tags[2]", "tags[3]"]),
    ("Sets", '{"kinds":["q","q","z"],"ids":[1,1]}', ["ids[1]", "kinds[0]", "kinds[1]", "kinds[1]", "kinds[2]"]),
    ("Counts", '{"kinds":["z"],"contacts":[{"type":"x"}],"two":[]}', ["contacts[0].type", "two", "kinds", "kinds[0]"]),
    ("Lists", '{"tags":["abcd","","abcde","a"]}', ["tags", "tags[0]", "tags[2]"]),
    ("Needs", '{"card":"","part":{},"tags":[]}', ["", "", "id", "note", "part.id"]),
    ("Names", '{"":0,"class":-1}', ["class", '[""]']),
    ("Rules", '{"a":null,"b":"","c":[],"d":{}}', ["", "a", "d.id"]),
]  # fmt: skip


class Examples(unittest.TestCase):
    description: Description
    driver: Driver
    judge: Judge

    @classmethod
    def setUpClass(cls) -> None:
        cls.description = load()
        cls.driver = Driver(cls.description, ("-O0",))
        cls.addClassCleanup(cls.driver.close)
        cls.judge = Judge(cls.description)

    def test_verdicts(self) -> None:
        kinds = {item.schema: number for number, item in enumerate(self.description.api.objects)}
        cases = [
            (kinds[name], text.encode(), accepted)
            for name, (good, bad) in _CASES.items()
            for texts, accepted in ((good, True), (bad, False))
            for text in texts
        ]
        answers = self.driver.ask("verdict", [(kind, text) for kind, text, _ in cases])
        for (kind, text, accepted), answer in zip(cases, answers, strict=True):
            with self.subTest(text.decode()):
                json.loads(text)
                self.assertEqual(accepted, answer.verdict == "A", answer)
                self.assertEqual(accepted, self.judge.accepts(kind, text), self.judge.complaints(kind, text))

    def test_violations_stand_in_document_order(self) -> None:
        kinds = {item.schema: number for number, item in enumerate(self.description.api.objects)}
        answers = self.driver.ask("verdict", [(kinds[name], text.encode()) for name, text, _ in _ORDERED])
        for (name, text, paths), answer in zip(_ORDERED, answers, strict=True):
            with self.subTest(f"{name} {text}"):
                self.assertEqual(paths, [line.partition(": ")[0] for line in answer.text.decode().split("\n")])

    def test_a_repeated_item_is_shown(self) -> None:
        kind = next(number for number, item in enumerate(self.description.api.objects) if item.schema == "Sets")
        texts = ['{"tags":["a","a"]}', '{"ids":[3,4,3]}', '{"weights":[0.5,5e-1]}', '{"flags":[true,true]}', '{"boxes":[{},{}]}']
        shown = ['tags[1]: expected no two equal items, got "a"', "ids[2]: expected no two equal items, got 3",
                 "weights[1]: expected no two equal items, got 0.5", "flags[1]: expected no two equal items, got true",
                 "boxes[1]: expected no two equal items"]  # fmt: skip
        answers = self.driver.ask("verdict", [(kind, text.encode()) for text in texts])
        self.assertEqual(shown, [answer.text.decode() for answer in answers])

    def test_an_answer_of_many_items_takes_no_time(self) -> None:
        """Nothing is refused for repeated items in an answer, so they are not looked for."""
        kinds = {item.schema: number for number, item in enumerate(self.description.api.objects)}
        many = ",".join(map(str, range(500000)))
        answers = self.driver.ask("answer", [(kinds["Sets"], b'{"ids":[%s,1]}' % many.encode()), (kinds["Sets"], b'{"ids":null}')])
        self.assertEqual("AR", "".join(answer.verdict for answer in answers))


if __name__ == "__main__":
    unittest.main()
