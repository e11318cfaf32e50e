"""What was recorded of the cause of an event, in words, for every listing alike."""

from dosebook.domain.absent_values import reason_words
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import translate, within_sentence


def attribution_words(event: AdverseEvent) -> str:
    """Return ``Possible``, with the other treatment where it was judged: ``Unrelated; other treatment: possible``.

    Empty where nothing is recorded.
    """
    agent, other = event.attribution, event.attribution_other
    why = reason_words(event, "attribution")
    if other is None:
        return agent.label if agent is not None else why
    words = translate("event", "{agent}; other treatment: {other}")
    told = agent.label if agent is not None else why or translate("event", "Agent not judged")
    return words.format(agent=told, other=within_sentence(other.label))
