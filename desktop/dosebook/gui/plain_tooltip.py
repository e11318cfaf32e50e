"""Words under the pointer as they are: Qt would take a term that holds a tag for rich text."""

from html import escape


def plain_tooltip(words: str) -> str:
    """Return a tooltip that shows ``words`` exactly, wrapped where they are long; nothing for nothing."""
    return f"<span>{escape(words, quote=False)}</span>".replace("\n", "<br>") if words else ""
