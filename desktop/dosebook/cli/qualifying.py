"""``dosebook qualify``: every check told as it ends, then where the record lies."""

import argparse
import sys
import threading
from collections.abc import Callable

from dosebook.cli.saying import complain, say
from dosebook.domain.words import AS_WRITTEN, install_language, translate
from dosebook.qualification.checking import Outcome, Verdict
from dosebook.qualification.killing import save_without_end
from dosebook.qualification.qualify import qualify
from dosebook.runtime.paths import Paths


def qualify_here(asked: argparse.Namespace, paths: Paths) -> bool:
    """Do what was asked and return whether every check ended as expected; raises NotQualified."""
    if asked.saving is not None:
        save_without_end(asked.saving, paths.profile, asked.first, say)
    # Known answers are compared to the letter, so the words are those of the source in every language.
    install_language(AS_WRITTEN)
    is_wanted = _watch_for_end() if asked.watched else lambda: True

    def tell(done: int, total: int, outcome: Outcome) -> None:
        _tell(done, total, outcome)
        if not is_wanted():
            raise KeyboardInterrupt

    record = qualify(asked.folder.absolute(), paths.profile, tell)
    made = record.qualification
    if made.has_passed:
        words = translate(
            "cli", "Every check ended as expected: {passed} passed, {noted} noted, in {seconds} s."
        )
        counts = made.counts
        say(
            words.format(
                passed=counts[Verdict.PASSED], noted=counts[Verdict.NOTED], seconds=round(made.seconds)
            )
        )
    else:
        words = translate(
            "cli", "{failed} of {total} checks failed. Do not use this installation for a study."
        )
        complain(words.format(failed=len(made.failed), total=len(made.outcomes)))
    say(translate("cli", "Wrote {file}").format(file=record.pdf))
    say(translate("cli", "Wrote {file}").format(file=record.json))
    return made.has_passed


def _watch_for_end() -> Callable[[], bool]:
    """Return a function that tells whether the window that started this still holds the other end of the input."""
    ended = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait, name="dosebook-watched", daemon=True).start()
    return lambda: not ended.is_set()


def _tell(done: int, total: int, outcome: Outcome) -> None:
    say(f"[{done}/{total}] {outcome.key} {outcome.verdict.label}: {outcome.title}")
    if outcome.verdict is Verdict.FAILED:
        say(translate("cli", "    expected: {words}").format(words=outcome.expected))
        say(translate("cli", "    observed: {words}").format(words=outcome.observed))
