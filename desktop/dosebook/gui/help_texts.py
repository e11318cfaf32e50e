"""The topics of the help: a text for each page and each general matter, and the fields of its forms."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import translate
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import DerivedField, FollowingField
from dosebook.gui.pages.catalogue import PAGES
from dosebook.resources import resource

GENERAL = ("first_steps", "dates_and_numbers")
AFTER = ("report", "study_file", "installation")
_MOST_ANSWERS = 160


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic; its key is that of the page it belongs to, where it belongs to one."""

    key: str
    title: str
    markdown: str


def topics() -> tuple[Topic, ...]:
    """Return all topics: the general ones, then those of the pages in their order, then the rest."""
    keys = (*GENERAL, *(page.key for page in PAGES), *AFTER)
    return tuple(_topic(key) for key in keys)


def found_topics(all_topics: Sequence[Topic], words: str) -> tuple[Topic, ...]:
    """Return the topics that hold all of the words, those with them in the title first."""
    wanted = words.casefold().split()
    found = [topic for topic in all_topics if all(word in topic.markdown.casefold() for word in wanted)]
    return tuple(
        sorted(
            found,
            key=lambda topic: not all(word in topic.title.casefold() for word in wanted) if wanted else 0,
        )
    )


def _topic(key: str) -> Topic:
    text = resource(f"help/{key}.md").read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("# ")
    kinds = next((page.kinds for page in PAGES if page.key == key), ())
    return Topic(key, title, text + "".join(_fields(kind) for kind in kinds if kind in FORMS))


def _fields(kind: str) -> str:
    """Return the fields of a form as a table: label, what to enter, CDISC name."""
    form, known = FORMS[kind], variables(FORMS[kind].record)
    heading = translate("help", "Fields of the form: {form}").format(form=form.title)
    heads = (translate("help", "Field"), translate("help", "What to enter"), translate("help", "CDISC"))
    lines = [f"\n\n## {heading}\n", f"| {' | '.join(heads)} |", "|---|---|---|"]
    for field in form.fields:
        if isinstance(field, DerivedField | FollowingField):
            continue
        variable = known[field.name]
        lines.append(f"| {_cell(variable.label)} | {_cell(_entry(variable))} | {variable.cdisc or '–'} |")
    return "\n".join(lines) + "\n"


def _entry(variable: Variable) -> str:
    """Return what to enter: the help of the variable, else its answers, else its kind."""
    answers = ", ".join(code.label for code in variable.codes or ())
    if variable.help or variable.codes:
        usual = answers if len(answers) < _MOST_ANSWERS else translate("help", "One of the list")
        return variable.help or usual
    if variable.refers_to:
        return translate("help", "One of those recorded")
    return {
        ValueKind.DATE: translate("help", "A date, as far as it is known"),
        ValueKind.TIME: translate("help", "A time, such as 14:05"),
        ValueKind.INTEGER: translate("help", "A whole number"),
        ValueKind.NUMBER: translate("help", "A number"),
        ValueKind.MEASUREMENT: translate("help", "A number as printed, such as <0.2"),
    }.get(variable.kind, translate("help", "Words"))


def _cell(text: str) -> str:
    """Return a text as a cell of a Markdown table: nothing in it is markup."""
    return "".join(f"\\{sign}" if sign in "\\|*_<>[]`#" else sign for sign in text)
