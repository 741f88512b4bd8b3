"""JSON Schema patterns: from the text of a regular expression to straight C without backtracking."""

from codegen.pattern.compiled import Pattern, compile_pattern
from codegen.pattern.syntax import PatternError

__all__ = ["Pattern", "PatternError", "compile_pattern"]
