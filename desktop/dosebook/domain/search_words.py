"""Text made comparable for a search: case, accents, punctuation and British spelling set aside."""

import re
import unicodedata
from functools import lru_cache

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

_PLAIN = {code: sign.lower() if (sign := chr(code)).isalnum() else " " for code in range(128)} | {
    ord("z"): "s",
    ord("Z"): "s",
}
"""What each ASCII character is folded to."""

_APOSTROPHES = re.compile("['’ʼ]")

_AMERICAN = (
    (re.compile("ae|oe"), "e"),
    (re.compile("our"), "or"),
    (re.compile("^leuco"), "leuko"),
    (re.compile("sulph"), "sulf"),
    (re.compile("(?<=[bt])re$"), "er"),
)


_SOUNDS = (
    (
        re.compile("^(?:ps|pn|kn|gn|wr|rh|pt)"),
        lambda found: found.group()[1] if found.group() != "rh" else "r",
    ),
    (re.compile("ph"), "f"),
    (re.compile("[ts]ion|shun|shon|cion|tian"), "sn"),
    (re.compile("ough|augh"), "o"),
    (re.compile("x"), "ks"),
    (re.compile("sch|ch|ck|q"), "k"),
    (re.compile("sc(?=[eiy])"), "s"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("c"), "k"),
    (re.compile("g(?=[eiy])"), "j"),
)
_UNHEARD = re.compile("[aeiouyhw]")
_DOUBLED = re.compile(r"(.)\1+")


def fold(text: str) -> str:
    """Return ``text`` folded character by character, so that positions stay the same.

    Letters become small and lose their accents, z becomes s (the one British spelling that can be undone
    while it is being typed), everything that is neither letter nor digit becomes a blank.
    """
    return text.translate(_PLAIN) if text.isascii() else "".join(map(_folded, text))


def words_of(text: str) -> list[str]:
    """Return the folded words of ``text``; an apostrophe parts nothing."""
    return fold(_APOSTROPHES.sub("", text)).split()


@lru_cache(maxsize=10_000)
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


def sound(word: str) -> str:
    """Return how a folded ``word`` is heard, roughly: its consonants, so that earake and earache meet.

    Silent letters, doubled letters and all vowels but a first one are left out.
    """
    for pattern, replacement in _SOUNDS:
        word = pattern.sub(replacement, word)
    heard = _UNHEARD.sub("", word[1:]) if word else ""
    return _DOUBLED.sub(r"\1", ("a" if word[:1] in set("aeiou") else word[:1]) + heard)


def _folded(character: str) -> str:
    if not character.isascii():
        character = unicodedata.normalize("NFKD", character)[0]
    small = character.lower()[0]
    if small == "z":
        return "s"
    return small if small.isalnum() else " "
