"""What was recorded of the cause of an event, in words, for every listing alike."""

from dosebook.domain.absent_values import reason_words
from dosebook.domain.records import AdverseEvent, Study
from dosebook.domain.study_agents import TREATMENTS, agent_name, has_several
from dosebook.domain.words import translate, within_sentence


def attribution_words(event: AdverseEvent, study: Study) -> str:
    """Return ``Possible``, with each treatment where more was judged: ``CLR 131: unrelated; Dexamethasone: possible``.

    Empty where nothing is recorded.
    """
    judged = _judged(event)
    if judged.keys() <= {"attribution"}:
        return judged.get("attribution", "")
    return _by_name(judged, study)


def named_attribution_words(event: AdverseEvent, study: Study) -> str:
    """Return the same, naming the treatment wherever the study has more than one."""
    judged = _judged(event)
    is_one = not has_several(study)
    return (
        judged.get("attribution", "")
        if is_one and judged.keys() <= {"attribution"}
        else _by_name(judged, study)
    )


def _judged(event: AdverseEvent) -> dict[str, str]:
    """Return what is recorded by variable: the level, or why there is none."""
    found = {}
    for name in TREATMENTS:
        level = getattr(event, name)
        words = level.label if level is not None else reason_words(event, name)
        if words:
            found[name] = words
    return found


def _by_name(judged: dict[str, str], study: Study) -> str:
    words = translate("event", "{agent}: {level}")
    return "; ".join(
        words.format(agent=agent_name(name, study), level=within_sentence(level))
        for name, level in judged.items()
    )
