"""The texts that stand in the source to be translated, read without running it."""

import ast
from dataclasses import dataclass
from functools import cache

from make_translations import ROOT

SOURCE = ROOT / "desktop" / "dosebook"
_MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True)
class Marked:
    """What stands in the source: texts written out, and where one is put together or hidden in an f-string."""

    texts: frozenset[tuple[str, str]]
    hidden: tuple[str, ...]
    built: tuple[str, ...]


@cache
def marked() -> Marked:
    texts, hidden, built = set(), [], []
    for path in SOURCE.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if not any(name in source for name in _MARKERS):
            continue
        in_f_string: set[int] = set()
        # Outer nodes come first, so an f-string before what stands in it.
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.JoinedStr):
                in_f_string.update(map(id, ast.walk(node)))
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in _MARKERS:
                continue
            context, text = node.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                texts.add((str(context.value), str(text.value)))
                hidden += [f"{path.name}:{node.lineno}"] if id(node) in in_f_string else []
            elif isinstance(text, ast.JoinedStr | ast.BinOp):
                built.append(f"{path.name}:{node.lineno}")
    return Marked(frozenset(texts), tuple(hidden), tuple(built))
