"""The keys by which a person goes to the page of a kind of record, wherever it stands in the navigation."""

from dosebook.gui.pages.catalogue import PAGES


def page_key(kind: str) -> str:
    """Return ``Alt+5`` for the fifth page; only nine pages have a key."""
    number = next(place for place, page in enumerate(PAGES, 1) if kind in page.kinds)
    assert number < 10, f"the page of {kind} has no key"
    return f"Alt+{number}"
