"""Which growth factors of neutrophils act for weeks, by the substance or the trade name that somebody wrote.

The names are those of products approved in the United States, the European Union or Canada by 2024. A name that
stands in no list is taken for one that acts for days, as filgrastim does.
"""

import re

_SUBSTANCES = ("peg", "lipeg", "efpeg", "eflapeg", "empeg", "mecapeg", "telpeg", "efbemalenograstim")
"""How the names of the long-acting substances begin; the ending ``filgrastim`` or ``grastim`` is often shortened."""
_PRODUCTS = frozenset(
    {
        "cegfila",
        "fulphila",
        "fylnetra",
        "grasustek",
        "lapelga",
        "lonquex",
        "neulasta",
        "nyvepria",
        "pelgraz",
        "pelmeg",
        "rolvedon",
        "ryzneuta",
        "stimufend",
        "udenyca",
        "ziextenzo",
    }
)
_WORD = re.compile(r"[^\W\d_]+")


def is_long_acting(drug: str) -> bool:
    """Whether a growth factor acts for weeks: any word of what was written names such a substance or product."""
    words = _WORD.findall(drug.casefold())
    return any(word in _PRODUCTS or word.startswith(_SUBSTANCES) for word in words)
