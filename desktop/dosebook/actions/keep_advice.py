"""Keep an advice in the study; nothing is decided by it."""

from dosebook.domain.changes import Change, Create
from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.words import translate


def keep_advice(advice: Advice, position: int, uid: str, version: str) -> tuple[Change, ...]:
    """Return the change that keeps ``advice`` with this ``uid``, as computed by Dosebook ``version``."""
    program = translate("escalation", "Dosebook {version}").format(version=version)
    return (Create(kept_advice(advice, position, uid, program)),)
