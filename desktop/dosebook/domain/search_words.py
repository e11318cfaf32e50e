"""Text made comparable for a search: case, accents, punctuation and British spelling set aside."""

import re
import unicodedata

_FILLING = """
a all also an and any are around at bad be been bit both by day days due episode episodes feel feeling feels
felt few for from grade had has have he her his i in is it its keeps lot lots mild moderate my new of on
ongoing or persistent really recurrent s severe she since some symptom symptoms that the their then this
time times to very was week weeks when while with worse worsening
"""

UNIMPORTANT = frozenset(_FILLING.split())
"""Words that tell nothing about a term; whoever types one of them alone means it all the same."""

_ENDINGS = (
    *("ations", "ation", "ating", "ities", "ings", "ing", "ness", "ity", "edly", "ied", "ies", "ish", "ous"),
    *("ive", "ate", "al", "ic", "ed", "es", "y", "e", "s"),
)
_LEAST_STEM = 4

_APOSTROPHES = re.compile("['’ʼ]")

_AMERICAN = (
    (re.compile("ae|oe"), "e"),
    (re.compile("our"), "or"),
    (re.compile("^leuco"), "leuko"),
    (re.compile("sulph"), "sulf"),
    (re.compile("(?<=[bt])re$"), "er"),
)


def fold(text: str) -> str:
    """Return ``text`` folded character by character, so that positions stay the same.

    Letters become small and lose their accents, z becomes s (the one British spelling that can be undone
    while it is being typed), everything that is neither letter nor digit becomes a blank.
    """
    return "".join(map(_folded, text))


def words_of(text: str) -> list[str]:
    """Return the folded words of ``text``; an apostrophe parts nothing."""
    return fold(_APOSTROPHES.sub("", text)).split()


def american(word: str) -> str:
    """Return a folded ``word`` as the NCI spells it: anaemia becomes anemia, tumour tumor."""
    for pattern, replacement in _AMERICAN:
        word = pattern.sub(replacement, word)
    return word


def stem(word: str) -> str:
    """Return a folded ``word`` without its ending, so that ridges and ridging meet."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word.removesuffix(ending)
    return word


def _folded(character: str) -> str:
    if not character.isascii():
        character = unicodedata.normalize("NFKD", character)[0]
    small = character.lower()[0]
    if small == "z":
        return "s"
    return small if small.isalnum() else " "
