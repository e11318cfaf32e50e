"""How an id reads to a person: what looks the same is the same participant."""

import unicodedata

_LOOK_ALIKES = str.maketrans(
    # Cyrillic and Greek letters that are drawn as Latin ones, in their small form.
    "авсеніјкморѕтхуαβεζηικμνορτυχ",
    "abcehijkmopstxyabezhikmnoptyx",
)
_UNSEEN = {"Cc", "Cf", "Zs", "Zl", "Zp"}
_DASH = "Pd"
_OTHER_DASHES = "−⁃"


def spelled(identifier: str) -> str:
    """Return an id as compared with others.

    Case, spaces and characters that nobody sees do not count, nor does which dash, which digits or which
    alphabet a letter of the same shape was typed in.
    """
    plain = "".join(map(_plain, unicodedata.normalize("NFKC", identifier)))
    return plain.casefold().translate(_LOOK_ALIKES)


def is_blank(text: str) -> bool:
    """Whether nobody would see anything of ``text``."""
    return all(unicodedata.category(character) in _UNSEEN for character in text)


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in _UNSEEN:
        return ""
    if category == _DASH or character in _OTHER_DASHES:
        return "-"
    return str(unicodedata.decimal(character)) if category == "Nd" else character
