"""Patterns: what they match, judged by Python's re; what is refused, and where; and words for people."""

from __future__ import annotations

import random
import re
import time
import unittest

from codegen.pattern import PatternError, compile_pattern
from tests.codegen.regex_source import SUBJECT_CHARACTERS, random_pattern, random_subject, to_python

# (pattern, texts that match, texts that do not)
CASES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("", ("", "a"), ()),
    ("^$", ("",), ("a", "\n")),
    ("a", ("a", "ba", "éa🎉"), ("", "b", "A")),
    ("^a", ("a", "ab"), ("ba", "\na")),
    ("a$", ("a", "ba"), ("ab", "a\n")),
    ("^[A-Z]{2}$", ("US", "ZZ"), ("", "U", "USA", "us", "É1", "éé", "U\0")),
    ("^[^a]$", ("b", "é", "🎉", "\n", "\0"), ("", "a", "bb", "éé")),
    ("^.$", ("a", "é", "\u0800", "\uffff", "🎉", "\x85", "\0"), ("", "\n", "\r", "\u2028", "\u2029", "aa")),
    (r"^\s+$", (" \t\n\r\v\f\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",), ("", "a", "\x85", "\u200b")),
    (r"^\S$", ("a", "\x85", "\u200b", "🎉"), (" ", "\ufeff", "\u3000", "aa")),
    (r"^\d\D\w\W$", ("1a_-", "0éZé"), ("1aéa", "\u0661a_-", "11a-")),
    (r"^[\d\-x]+$", ("1-x",), ("", "y", "1_")),
    (r"^[\w.-]+$", ("a.b-c_d",), ("a b",)),
    (r"^[^\W\d]$", ("a", "_"), ("1", "-", "é")),
    ("^[a-]$", ("a", "-"), ("b",)),
    ("^[-a]$", ("a", "-"), ("b",)),
    ("^[]$|x", ("x",), ("", "]")),
    ("^[^]$", ("x", "\n", "🎉"), ("", "xx")),
    (r"^[\]\\^]+$", ("]\\^",), ("[",)),
    (r"^[\b]$", ("\b",), ("b",)),
    (r"^\t\n\v\f\r\0\cA\ca\x41\u00e9\u{1F389}\uD83C\uDF89\/$", ("\t\n\v\f\r\0\1\1Aé🎉🎉/",), ("",)),
    (r"^\^\$\\\.\*\+\?\(\)\[\]\{\}\|$", ("^$\\.*+?()[]{}|",), ("",)),
    ("^(asc|desc)$", ("asc", "desc"), ("", "as", "ascdesc", "descx")),
    ("^asc|desc$", ("asc", "ascx", "xdesc"), ("xasc", "descx")),
    ("^(?:a|b(?<name>c))*$", ("", "a", "abcbca"), ("b", "c", "abcb")),
    ("^a{3}$", ("aaa",), ("aa", "aaaa")),
    ("^a{2,}$", ("aa", "aaaaa"), ("a", "")),
    ("^a{0,2}b{0}$", ("", "a", "aa"), ("aaa", "b", "ab")),
    ("^(a{2}){1,2}?$", ("aa", "aaaa"), ("a", "aaa", "aaaaaa")),
    ("^(a*)*$", ("", "aaa"), ("b",)),
    ("^(a?){3}$", ("", "a", "aaa"), ("aaaa",)),
    ("^(|a)+$", ("", "aa"), ("b",)),
    ("^a+?b??c*?$", ("a", "aab", "abcc"), ("", "b", "abb")),
    ("a^b", (), ("ab", "a\nb", "")),
    ("a$b", (), ("ab", "")),
    ("(^|,)a(,|$)", ("a", "b,a", "a,b", "x,a,y"), ("ba", "ab", "")),
    ("(^a|b)c", ("ac", "xbc"), ("xac",)),
    ("^^a$$", ("a",), ("aa",)),
    (r"\bfoo\b", ("foo", "a foo.", "éfoo"), ("foos", "_foo", "fo")),
    (r"\Bo", ("foo",), ("o", "o o", "éo")),
    (r"^\B$", ("",), ("a",)),
    (r"\B", ("", "ab", " "), ("a", "aéb")),
    (r"^\b", ("a",), ("", " a")),
    (r"^[^a]+[^b]+$", ("bé", "éé", "ba", "éb🎉"), ("é", "b", "🎉", "a", "")),
    ("^[^a]{2,}$", ("bé", "éé", "🎉bb"), ("é", "🎉", "ab", "b")),
    (r"^a[^/]*[^/]é$", ("axé", "aéé", "a🎉é"), ("aé", "a/é")),
    (r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", ("a@b.de", "é.ö@ü.x.com"), ("a@b", "a b@c.de", "@b.de", "a@@b.de", "a@b.d")),
    ("^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}$", ("1.2.3.4", "192.168.0.255"), ("1.2.3", "1.2.3.4.5", "1234.1.1.1")),
    ("^https?://", ("http://", "https://x"), ("http:/", "ftp://", " http://")),
    ("^[\\u{10000}-\\u{10FFFF}\\u00e9]$", ("🎉", "é", "\U0010ffff", "\U00010000"), ("\uffff", "e", "è")),
    ("^[\u0800-\ud7ff]$", ("\u0800", "\ud7ff"), ("\u07ff", "\ue000", "🎉")),
    ("^[\ud000-\ue123]$", ("\ud000", "\ud7ff", "\ue000", "\ue123"), ("\ucfff", "\ue124")),
    ("^[\x7f-\u0800]$", ("\x7f", "\x80", "\u07ff", "\u0800"), ("~", "\u0801")),
    ("^é{2}$", ("éé",), ("é", "ééé")),
    ("^[éèa-c]{2,3}$", ("éa", "èbc"), ("é", "ê", "éaab")),
)

# (pattern, character at which it is refused, counted from 1, message)
REFUSED: tuple[tuple[str, int, str], ...] = (
    ("a(?=b)", 2, "lookahead (?=...) is not supported"),
    ("(?!b)", 1, "negative lookahead (?!...) is not supported"),
    ("a(?<=b)", 2, "lookbehind (?<=...) is not supported"),
    ("(?<!b)", 1, "negative lookbehind (?<!...) is not supported"),
    ("(?<n>a)(?<n>b)", 8, "the group (?<n> is there twice"),
    ("(?i:a)", 1, "the group (?i is not supported"),
    ("(?>a)", 1, "the group (?> is not supported"),
    (r"(a)\1", 4, r"the backreference \1 is not supported"),
    (r"(?<n>a)\k<n>", 8, r"the backreference \k is not supported"),
    (r"^\p{L}", 2, r"\p{...} is not supported: it depends on the version of Unicode"),
    (r"[\P{L}]", 2, r"\P{...} is not supported: it depends on the version of Unicode"),
    (r"a\-b", 2, r"the escape \- is not known; write - without the backslash"),
    (r"\a", 1, r"the escape \a is not known; write a without the backslash"),
    (r"\Z", 1, r"the escape \Z is not known; write Z without the backslash"),
    (r"\c1", 1, r"the escape \c is not known; write c without the backslash"),
    (r"\01", 1, r"the backreference \0 is not supported"),
    ("a\\", 2, "a backslash ends the pattern"),
    ("[a\\", 3, "a backslash ends the pattern"),
    (r"\x4", 1, r"\x is not followed by the number of a character"),
    (r"\u12", 1, r"\u is not followed by the number of a character"),
    (r"\u{110000}", 1, r"\u is not followed by the number of a character"),
    (r"\uD800", 1, "half of a surrogate pair cannot occur in UTF-8"),
    (r"[\uD800-\uDFFF]", 2, "half of a surrogate pair cannot occur in UTF-8"),
    (r"\u{D83C}\uDF89", 1, "half of a surrogate pair cannot occur in UTF-8"),
    ("(a", 1, '"(" has no ")"'),
    ("a)", 2, '")" has no "("'),
    ("x[a", 2, '"[" has no "]"'),
    ("[z-a]", 2, "a range goes from the lower to the higher character"),
    (r"[\d-a]", 2, "a range goes from one character to another"),
    ("*a", 1, "there is nothing that * could repeat"),
    ("a**", 3, "there is nothing that * could repeat"),
    ("a+++", 3, "there is nothing that + could repeat"),
    ("(|+)", 3, "there is nothing that + could repeat"),
    ("^*", 2, "^ cannot be repeated"),
    (r"\b+", 3, r"\b cannot be repeated"),
    ("a{", 2, r"a lone { must be written \{"),
    ("a{,2}", 2, r"a lone { must be written \{"),
    ("{1}", 1, r"a lone { must be written \{"),
    ("a}", 2, r"a lone } must be written \}"),
    ("a]", 2, r"a lone ] must be written \]"),
    ("a{3,2}", 2, "{3,2} has its numbers in the wrong order"),
    ("a{1001}", 2, "more than 1000 repetitions are not supported; use maxLength"),
    ("a{1,9999999999}", 2, "more than 1000 repetitions are not supported; use maxLength"),
    ("(" * 51 + ")" * 51, 51, "groups nest deeper than 50 levels"),
    ("((a{1000}){1000})", 1, "the pattern is too large: its repetitions multiply"),
    ("(a|b)*a(a|b){20}$", 1, "the pattern needs more than 2000 states; make it simpler"),
    ("a" * 4001, 4001, "a pattern has no more than 4000 characters"),
)

DESCRIBED = (
    ("^[A-Z]{2}$", "2 upper-case letters"),
    ("^[a-z]{2}$", "2 lower-case letters"),
    ("^[A-Z][A-Z]$", "2 upper-case letters"),
    ("^(?:[A-Z]{2})$", "2 upper-case letters"),
    (r"^\d$", "1 digit"),
    (r"^\d+$", "1 or more digits"),
    ("^[0-9]*$", "0 or more digits"),
    ("^[A-Z]{2,3}$", "2 or 3 upper-case letters"),
    ("^[A-Za-z0-9]{1,16}$", "1 to 16 letters or digits"),
    ("^[0-9]?$", "0 or 1 digit"),
    ("^[0-9a-f]{32}$", "32 lower-case hexadecimal digits"),
    (r"^\d{4}-\d{2}-\d{2}$", r"text that matches ^\d{4}-\d{2}-\d{2}$"),
    ("^[A-Z]{2}", "text that matches ^[A-Z]{2}"),
    ("[A-Z]{2}$", "text that matches [A-Z]{2}$"),
    ("^[A-Y]{2}$", "text that matches ^[A-Y]{2}$"),
)


class MatchTest(unittest.TestCase):
    def test_cases(self) -> None:
        for pattern, good, bad in CASES:
            compiled = compile_pattern(pattern)
            for text in good:
                with self.subTest(pattern, text=text):
                    self.assertTrue(compiled.matches(text))
            for text in bad:
                with self.subTest(pattern, text=text):
                    self.assertFalse(compiled.matches(text))

    def test_cases_agree_with_python(self) -> None:
        for pattern, good, bad in CASES:
            compiled, other = compile_pattern(pattern), re.compile(to_python(pattern), re.ASCII)
            source = random.Random(pattern)
            texts = [*good, *bad, *(random_subject(source) for _ in range(300))]
            texts += compiled.examples(20, 1) + compiled.counterexamples(20, 1)
            for text in texts:
                with self.subTest(pattern, text=text):
                    self.assertEqual(compiled.matches(text), other.search(text) is not None)

    def test_random_patterns_agree_with_python(self) -> None:
        source = random.Random(2026)
        compared = 0
        for _ in range(600):
            pattern = random_pattern(source)
            try:
                compiled = compile_pattern(pattern)
            except PatternError as error:
                self.assertIn("states", str(error), pattern)
                continue
            other = re.compile(to_python(pattern), re.ASCII)
            texts = (
                [random_subject(source) for _ in range(25)] + compiled.examples(4, 1) + compiled.counterexamples(4, 1)
            )
            for text in texts:
                compared += 1
                if compiled.matches(text) != (other.search(text) is not None):
                    self.fail(f"{pattern!r} and {text!r}: re says {not compiled.matches(text)}")
        self.assertGreater(compared, 15_000)

    def test_every_character_of_the_classes(self) -> None:
        for pattern in ("^.$", r"^\s$", r"^[^\Wé-\uffff]$"):
            compiled, other = compile_pattern(pattern), re.compile(to_python(pattern), re.ASCII)
            for code in [*range(0xD800), *range(0xE000, 0x11000), *range(0x10FF00, 0x110000)]:
                if compiled.matches(chr(code)) != (other.search(chr(code)) is not None):
                    self.fail(f"{pattern} and U+{code:04X}")

    def test_half_of_a_surrogate_pair_never_matches(self) -> None:
        self.assertFalse(compile_pattern("").matches("\ud800"))


class RefusalTest(unittest.TestCase):
    def test_refused(self) -> None:
        for pattern, character, message in REFUSED:
            with self.subTest(pattern[:60]):
                with self.assertRaises(PatternError) as caught:
                    compile_pattern(pattern)
                self.assertEqual(str(caught.exception), f"{message} (at character {character})")
                self.assertEqual(caught.exception.offset, character - 1)

    def test_hard_patterns_take_a_bounded_time(self) -> None:
        for pattern in (
            "(a|b)*a(a|b){20}$",
            "((a{1000}){1000})",
            "^.{0,1000}x.{0,1000}$",
            "(.*){50}(a|b|ab)*c$",
            "^(a?){500}a{500}$",
            "(x+x+)+y",
            "^.{1,499}$",
            r"[\s\S]{1000}$",
            "^(" + "|".join(f"w{n}[a-z]{{3}}" for n in range(300)) + ")$",
        ):
            with self.subTest(pattern[:60]):
                started = time.process_time()
                try:
                    compile_pattern(pattern)
                except PatternError:
                    pass
                self.assertLess(time.process_time() - started, 20)

    def test_classic_backtracking_traps_are_harmless(self) -> None:
        compiled = compile_pattern("^(a+)+$")
        started = time.process_time()
        self.assertFalse(compiled.matches("a" * 100_000 + "b"))
        self.assertLess(time.process_time() - started, 5)


class WordsTest(unittest.TestCase):
    def test_describe(self) -> None:
        for pattern, words in DESCRIBED:
            with self.subTest(pattern):
                self.assertEqual(compile_pattern(pattern).describe(), words)


class SampleTest(unittest.TestCase):
    def test_samples_are_what_they_say(self) -> None:
        for pattern, good, bad in CASES:
            compiled = compile_pattern(pattern)
            other = re.compile(to_python(pattern), re.ASCII)
            with self.subTest(pattern):
                examples, others = compiled.examples(10, 7), compiled.counterexamples(10, 7)
                self.assertTrue(all(other.search(text) for text in examples))
                self.assertFalse(any(other.search(text) for text in others))
                self.assertEqual(bool(examples), bool(good))
                self.assertTrue(others or not bad)
                self.assertEqual(len(set(examples)), len(examples))
                self.assertEqual(examples, compiled.examples(10, 7))

    def test_enough(self) -> None:
        for pattern in ("^[A-Z]{2}$", r"^\d{4}-\d{2}-\d{2}$", "a", r"\bfoo\b"):
            self.assertEqual(len(compile_pattern(pattern).examples(10, 3)), 10)
            self.assertEqual(len(compile_pattern(pattern).counterexamples(10, 3)), 10)
        self.assertEqual(sorted(compile_pattern("^(asc|desc)$").examples(10, 3)), ["asc", "desc"])
        self.assertNotEqual(compile_pattern("a").examples(5, 1), compile_pattern("a").examples(5, 2))

    def test_subjects_tell_classes_apart(self) -> None:
        self.assertTrue({"a", "é", "\u2028", "🎉", "\n", "_"} <= set(SUBJECT_CHARACTERS))


if __name__ == "__main__":
    unittest.main()
