"""The topics of the help: a text for each page and each general matter, and the fields of its forms."""

from collections.abc import Sequence
from dataclasses import dataclass

from dosebook.domain.variable import Variable, variables
from dosebook.domain.words import translate
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import DerivedField, FollowingField
from dosebook.gui.pages.catalogue import PAGES
from dosebook.languages import help_text

GENERAL = ("first_steps", "first_study", "dates_and_numbers")
AFTER = ("report", "study_file", "installation")


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
    text = help_text(key)
    title = text.partition("\n")[0].removeprefix("# ")
    kinds = next((page.kinds for page in PAGES if page.key == key), ())
    return Topic(key, title, text + "".join(_fields(kind) for kind in kinds if kind in FORMS))


def _fields(kind: str) -> str:
    """Return the fields of a form as a table: label, what to enter, an example, CDISC name or why there is none."""
    form, known = FORMS[kind], variables(FORMS[kind].record)
    heading = translate("help", "Fields of the form: {form}").format(form=form.title)
    heads = (
        translate("help", "Field"),
        translate("help", "What to enter"),
        translate("help", "Example"),
        translate("help", "CDISC"),
    )
    lines = [f"\n\n## {heading}\n", f"| {' | '.join(heads)} |", "|---|---|---|---|"]
    for field in form.fields:
        if isinstance(field, DerivedField | FollowingField):
            continue
        variable = known[field.name]
        cells = (variable.label, variable.help, variable.example, variable.cdisc or _outside(variable))
        lines.append(f"| {' | '.join(map(_cell, cells))} |")
    return "\n".join(lines) + "\n"


def _outside(variable: Variable) -> str:
    """Return why there is no CDISC name, in the words for a cell."""
    words = variable.outside.words if variable.outside is not None else ""
    return translate("help", "none: {reason}").format(reason=words) if words else "–"


def _cell(text: str) -> str:
    """Return a text as a cell of a Markdown table: nothing in it is markup."""
    return "".join(f"\\{sign}" if sign in "\\|*_<>[]`#" else sign for sign in text)
