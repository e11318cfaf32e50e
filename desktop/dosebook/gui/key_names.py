"""Keys by the names that stand on a keyboard of the language."""

from PySide6.QtGui import QKeySequence


def spoken_key(key: str | QKeySequence) -> str:
    """Return a key as the menus of the language and system name it: Ctrl+Shift+N, Strg+Umschalt+N."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
