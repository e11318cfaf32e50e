"""The smallest number of key presses that what was entered needs, whatever the program.

Counted from the saved records, so that what did not arrive is not counted:

- What is typed costs its characters, a date or time in its shortest accepted spelling, and one key for the
  field (to leave it, or to reach the next).
- What is chosen among ten or fewer costs one key, whatever it is called, and one for the field; each ticked box
  likewise, and one key for all of them. Of a longer list it costs the shortest beginning of its words that no
  other choice has. A CTCAE term is one choice among the terms of its version.
- What the program works out and a person only confirms costs one key, and one for the field. What was typed in
  the same field before and is suggested costs no more than a choice among what is suggested.
- The participant counts once, where it is entered; so does each laboratory date, and each test.
- What nobody types costs nothing: the version that the study sets, the number of the fraction, the class of a
  term, the usual unit of a test.
- Going from page to page, beginning and saving records cost nothing: that is what the comparison is about.

A key with Shift, Ctrl or Alt held is one key press, here and in the journey.
"""

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from dosebook.domain.codelists import LabTest
from dosebook.domain.date_entry import DateRead, read_date
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Dose, Participant, Record, Result, Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.domain.time_entry import read_time
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.forms.catalogue import FORMS
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.fields import Field, FollowingField
from dosebook.forms.record_words import value_words
from dosebook.forms.spec import values_of
from dosebook.gui.form.line_editors import line_words
from journeys.typist import OFFERED

_GIVEN = {"participant", "ctcae_version"}
_GIVEN_OF = {(Dose, "fraction")}
_FIELD = 1
_SHORT_LIST = 10


def smallest(data: StudyData, offered: Iterable[tuple[type[Record], str, int]]) -> int:
    """Return the key presses for all records of participants in ``data``.

    ``offered`` are the fields whose value the program works out: record type, label, place among its type.
    """
    taken, so_far = set(offered), StudyData.of([data.study, *data.cohorts])
    total = 0
    for record_type in (Participant, Dose, AdverseEvent, Transfusion):
        for place, record in enumerate(data.all(record_type)):
            is_offered = {label for kind, label, number in taken if kind is record_type and number == place}
            total += _record(record, so_far, is_offered)
            so_far = StudyData.of([*(entry.record for entry in so_far.entries.values()), record])
    return total + _results(data)


def differences(record: Record, form: Iterable[tuple[str, Any]], data: StudyData) -> list[str]:
    """Return each field of a saved record that is not as it stood on paper, also one that was not on it."""
    known = {variable.label: variable for variable in variables(type(record)).values()}
    found, on_paper = [], dict(form)
    for label, answer in on_paper.items():
        value = getattr(record, known[label].name)
        words = (answer,) if isinstance(answer, str) else answer
        if not (value if answer == OFFERED else _is_as_written(value, words, known[label], data)):
            found.append(f"{record.kind}, {label}: {answer} became {value}")
    follows = {field.name for field in FORMS[record.kind].fields if isinstance(field, FollowingField)}
    for label, variable in known.items():
        is_given = variable.name in _GIVEN | follows or (type(record), variable.name) in _GIVEN_OF
        if not is_given and label not in on_paper and getattr(record, variable.name) not in (None, "", ()):
            found.append(f"{record.kind}, {label}: {getattr(record, variable.name)} was not on paper")
    return found


def _is_as_written(value: Any, words: tuple[str, ...], variable: Variable, data: StudyData) -> bool:
    if isinstance(value, PartialDate):
        found = read_date(words[0], date(2018, 9, 1))
        return isinstance(found, DateRead) and found.date == value
    if isinstance(value, time):
        return read_time(words[0]) == value
    if variable.kind is ValueKind.CODES:
        return tuple(one.label for one in value) == words
    if variable.refers_to:
        return value_words(variable, value, data).startswith(words[0])
    return getattr(value, "label", line_words(value)) == words[0]


def _record(record: Record, before: StudyData, offered: set[str]) -> int:
    known, total = variables(type(record)), 0
    for field in FORMS[record.kind].fields:
        variable = known.get(field.name)
        is_given = field.name in _GIVEN or (type(record), field.name) in _GIVEN_OF
        if variable is None or is_given or isinstance(field, FollowingField):
            continue
        value = getattr(record, field.name)
        if value in (None, "", ()):
            continue
        total += _FIELD + (1 if variable.label in offered else _value(value, field, variable, record, before))
    return total


def _value(value: Any, field: Field, variable: Variable, record: Record, before: StudyData) -> int:
    if field.name == "ctcae_term":
        return _beginning(value, [one.name for one in ctcae_table(record.ctcae_version).terms])
    labels = _labels(field, variable, record, before)
    if variable.kind is ValueKind.CODES:
        return sum(_beginning(one.label, labels) for one in value)
    if isinstance(value, PartialDate):
        return _date(value)
    if isinstance(value, time):
        return _time(value)
    words = line_words(value)
    chosen = _words_of(value, field, record, before)
    if chosen is not None:
        return _beginning(chosen, labels)
    return len(words)


def _labels(field: Field, variable: Variable, record: Record, before: StudyData) -> list[str]:
    if field.choices is not None:
        return [choice.label for choice in field.choices(values_of(record), before)]
    return [code.label for code in variable.codes or ()]


def _words_of(value: Any, field: Field, record: Record, before: StudyData) -> str | None:
    """Return the words of a value that is one of the choices."""
    if field.choices is not None:
        known = {choice.value: choice.label for choice in field.choices(values_of(record), before)}
        return known.get(value)
    return getattr(value, "label", None)


def _beginning(words: str, among: Sequence[str]) -> int:
    """Return the length of the shortest beginning of ``words`` that no other of these has; 1 where they are few."""
    if len(among) <= _SHORT_LIST:
        return 1
    folded = words.casefold()
    others = [one.casefold() for one in among if one != words]
    fitting = (n for n in range(1, len(folded) + 1) if not any(o.startswith(folded[:n]) for o in others))
    return next(fitting, len(folded))


def _date(value: PartialDate) -> int:
    day = value.exact
    assert day is not None
    spelt = f"{day.day}.{day.month}.{day.year % 100}"
    found = read_date(spelt, day)
    assert isinstance(found, DateRead)
    assert found.date == value
    return len(spelt)


def _time(value: time) -> int:
    spelt = f"{value:%H%M}"
    assert read_time(spelt) == value
    return len(spelt)


def _results(data: StudyData) -> int:
    results = data.all(Result)
    tests = {one.test for one in results if one.test is not None}
    dates = {one.date for one in results if one.date is not None}
    labels = [test.label for test in LabTest]
    total = sum(_FIELD + _beginning(test.label, labels) for test in tests)
    total += sum(_FIELD + _date(date) for date in dates)
    return total + sum(_FIELD + len(one.value.text) for one in results if one.value is not None)
