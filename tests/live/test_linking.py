"""A program that uses one of the API's operations is linked with none of the others."""

from __future__ import annotations

import unittest

from tests.linking.reached import archive, too_much
from tests.live.test_little import ROOT


class Linking(unittest.TestCase):
    def test_an_operation_brings_in_no_other(self) -> None:
        binding = archive(ROOT / "build/libecwid.a")
        self.assertTrue(binding.operations)
        self.assertEqual([], too_much(binding))


if __name__ == "__main__":
    unittest.main()
