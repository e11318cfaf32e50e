"""What was recorded of the cause of an event, in words, for every listing alike."""

from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import translate, within_sentence


def attribution_words(event: AdverseEvent) -> str:
    """Return ``Possible``, with the other treatment where it was judged: ``Unrelated; other treatment: possible``.

    Empty where nothing is recorded.
    """
    agent, other = event.attribution, event.attribution_other
    if other is None:
        return agent.label if agent is not None else ""
    words = translate("event", "{agent}; other treatment: {other}")
    told = agent.label if agent is not None else translate("event", "Agent not judged")
    return words.format(agent=told, other=within_sentence(other.label))
