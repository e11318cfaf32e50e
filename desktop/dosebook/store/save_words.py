"""What a person is told when a study file cannot keep a save, or cannot tell whether it did."""

from dosebook.domain.words import translate
from dosebook.store.errors import kept_in_form


def view_words() -> str:
    """Return why a copy to look at keeps nothing."""
    return translate("store", "This is a copy to look at, so nothing is saved in it. Open the study itself.")


def moved_words(name: str) -> str:
    """Return what to do when the file ``name`` is not where it was opened, or out of reach."""
    return translate(
        "store",
        "{file} was moved, deleted or replaced while it was open, or its folder cannot be reached. "
        "Nothing was saved. {kept} Put the file back or reconnect the network, then save again; "
        "a backup keeps what was saved before.",
    ).format(file=name, kept=kept_in_form())


def taken_over_words() -> str:
    """Return what to do when somebody else has become the writer of the file."""
    return translate(
        "store",
        "Somebody else has taken this study over, so nothing was saved here. {kept} "
        "Write down what you typed, close the study and open it again.",
    ).format(kept=kept_in_form())


def uncertain_words() -> str:
    """Return what to do when the disk would not tell whether a save is in the file."""
    return translate(
        "store",
        "The disk failed, and Dosebook cannot read the study to find out what was saved. Keep this window "
        "open, reconnect the disk or the network and save again: nothing is ever saved twice.",
    )


def differs_words() -> str:
    """Return what to do when the file gives back something else than was saved."""
    return translate(
        "store",
        "The study was saved, but reading it back gave something else. Do not go on: close the study, "
        "check the disk and restore a backup.",
    )


def anchor_words() -> str:
    """Return what a person should know when this computer could not note a save."""
    return translate(
        "store",
        "Saved. The note of this save on this computer could not be written; free some space on the disk "
        "of your profile.",
    )
