"""How an event went on and ended, in words, for every listing alike."""

from dosebook.domain.codelists import YesNo
from dosebook.domain.records import AdverseEvent, Study
from dosebook.domain.study_agents import agent_name, has_several
from dosebook.domain.words import translate
from dosebook.forms.record_words import change_words
from dosebook.report.format import format_date


def end_words(event: AdverseEvent) -> str:
    """Return the end of an event, or that it goes on, or that nobody recorded an end."""
    if event.end is not None:
        return format_date(event.end)
    if event.ongoing is YesNo.YES:
        return translate("report", "ongoing")
    return translate("report", "no end recorded")


def with_course(term: str, event: AdverseEvent) -> str:
    """Return ``term``, and a line below it for each grade that the event had, with its first day."""
    return "\n".join([term, *map(change_words, event.grade_changes)])


def unnamed_note(study: Study) -> tuple[str, ...]:
    """Say to which treatment an attribution without a name is, where the study has more than one."""
    if not has_several(study):
        return ()
    words = translate("report", "An attribution that names no treatment is to {agent}.")
    return (words.format(agent=agent_name("attribution", study)),)
