"""The category that the IMWG rules of 2016 give an assessment, why, and what its answer lacks.

A suggestion beside the investigator's own category, never in its place. The overall category is the
lowest one over the markers that were measurable at baseline; progression in any of them is progression.
A missing item limits how good a category can be told; it never makes one worse. Where the study says so, a
measurable marker without a value lowers the category by one instead (a convention of registries; off by
default), but nothing below a minimal response is told without it: it may have risen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from dosebook.domain.codelists import LabTest, MeasurableBy, ResponseCategory, YesNo
from dosebook.domain.imwg.course import Course, Point, course_of, differences_of, points_of
from dosebook.domain.imwg.rules import MARROW_BELOW, NORMAL_RATIO, RULE_OF, URINE, MarkerRule
from dosebook.domain.imwg_confirmation import Level
from dosebook.domain.localised import localised
from dosebook.domain.records import Participant, Response, Study
from dosebook.domain.response_codelists import Immunofixation, Plasmacytoma
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``level`` is None where nothing can be told; ``missing`` says what a better category would need."""

    level: Level | None
    reasons: tuple[str, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Marker:
    """One marker that was measurable, with its course; ``unit`` and ``name`` are words."""

    by: MeasurableBy
    course: Course
    name: str
    unit: str

    @property
    def rule(self) -> MarkerRule:
        """Its numbers."""
        return RULE_OF[self.by]


@dataclass(frozen=True, slots=True)
class _Case:
    response: Response
    markers: tuple[_Marker, ...]
    watched: tuple[_Marker, ...]
    """Those in which a rise is progression, measurable at baseline or not."""
    urine: Course
    ratio: Decimal | None
    only_light_chains: bool


def suggest(response: Response, data: StudyData) -> Suggestion:
    """Return what the rules give for this assessment of a participant."""
    person = data.find(response.participant)
    day = response.date.exact if response.date is not None else None
    first = first_dose_date(data, response.participant or "")
    if not isinstance(person, Participant) or day is None:
        return Suggestion(None, (), (translate("imwg", "a participant and a full date"),))
    if first is None or first.exact is None:
        return Suggestion(None, (), (translate("imwg", "a dated first dose"),))
    if person.new_therapy_date is not None and person.new_therapy_date.first <= day:
        words = translate("imwg", "New anti-myeloma therapy was started; responses no longer count.")
        return Suggestion(None, (words,))
    found = _suggest(_case(response, person, data, first.exact, day), data.study)
    return _of_those_used(found, data.study.unused_responses)


def _case(response: Response, person: Participant, data: StudyData, first: date, day: date) -> _Case:
    kappa = points_of(data, person.uid, LabTest.FREE_KAPPA)
    lam = points_of(data, person.uid, LabTest.FREE_LAMBDA)
    serum = course_of(points_of(data, person.uid, LabTest.M_PROTEIN), first, day)
    urine = course_of(points_of(data, person.uid, LabTest.URINE_M_PROTEIN), first, day)
    chains = course_of(differences_of(kappa, lam), first, day)
    only_chains = person.measurable_by is MeasurableBy.FREE_LIGHT_CHAINS
    markers = [
        _Marker(MeasurableBy.SERUM_M_PROTEIN, serum, translate("imwg", "serum M-protein"), "g/dL"),
        _Marker(MeasurableBy.URINE_M_PROTEIN, urine, translate("imwg", "urine M-protein"), "mg/24 h"),
    ]
    watched = markers
    if only_chains:
        name = translate("imwg", "free light chains, difference")
        markers = [_Marker(MeasurableBy.FREE_LIGHT_CHAINS, chains, name, "mg/L")]
        watched = [*watched, *markers]
    chosen = tuple(one for one in markers if _is_measurable(one, person))
    return _Case(response, chosen, tuple(watched), urine, _ratio(kappa, lam, first, day), only_chains)


def _is_measurable(marker: _Marker, person: Participant) -> bool:
    """A marker counts where its baseline reaches the limit, or where a person said that it measures the disease."""
    if person.measurable_by is marker.by:
        return True
    baseline = marker.course.baseline
    return baseline is not None and not baseline.sign and baseline.value >= marker.rule.measurable


def _ratio(kappa: Sequence[Point], lam: Sequence[Point], first: date, day: date) -> Decimal | None:
    one, other = (course_of(tuple(points), first, day).now for points in (kappa, lam))
    if one is None or other is None or one.day != other.day or other.value == 0:
        return None
    ratio = one.value / other.value
    if not one.sign and not other.sign:
        return ratio
    # What one sign leaves open is known only where the ratio is out of the normal range whatever the value was.
    is_sure = (not other.sign and ratio < NORMAL_RATIO[0]) or (not one.sign and ratio > NORMAL_RATIO[1])
    return ratio if is_sure else None


def _of_those_used(found: Suggestion, unused: Sequence[ResponseCategory]) -> Suggestion:
    """Return the suggestion in the categories of the study: the next lower one for one that it does not use."""
    off = {Level[one.value.upper()] for one in unused}
    level = found.level
    if level is None or level not in off or level < Level.MR:
        return found
    lower = [one for one in Level if Level.SD <= one < level and one not in off]
    words = translate("imwg", "The study does not use {category}.").format(category=level_name(level))
    return replace(found, level=max(lower, default=None), reasons=(*found.reasons, words))


def _suggest(case: _Case, study: Study) -> Suggestion:
    progressed = [*_progression(case), *_lesions(case)]
    if progressed:
        return Suggestion(Level.PD, tuple(progressed))
    if not case.markers:
        words = translate("imwg", "No marker of the disease was measurable at baseline.")
        return Suggestion(None, (words,), (translate("imwg", "a measurable marker"),))
    untold = [one for one in case.markers if one.course.fall is None]
    if untold:
        missing = tuple(_what_is_missing(one) for one in untold)
        told = tuple(one for one in case.markers if one not in untold)
        lowered = _lowered(case, told) if study.missing_lowers_response is YesNo.YES else None
        falls = [_fall_words(one) for one in told]
        if lowered is not None:
            falls.append(translate("imwg", "Lowered by one category, since a marker is missing."))
        return Suggestion(lowered, tuple(falls), missing)
    reasons = tuple(_fall_words(one) for one in case.markers)
    level = min(_level(one) for one in case.markers)
    level, missing = _limited(case, level)
    return Suggestion(level, reasons, missing)


def _lowered(case: _Case, told: Sequence[_Marker]) -> Level | None:
    """Return one category below that of the markers told; None where nothing is told or nothing is left."""
    best = min((_level(one) for one in told), default=Level.SD)
    allowed, _missing = _limited(case, best)
    below = [one for one in Level if Level.SD <= one < best]
    return min(max(below), allowed) if below else None


def _level(marker: _Marker) -> Level:
    """Return the best category that the marker alone allows; CR stands for a value that is not there any more."""
    fall, now = marker.course.fall, marker.course.now
    if fall is None or now is None:
        return Level.SD
    if now.value == 0:
        return Level.CR
    reached = [level for level, needed in marker.rule.falls.items() if fall >= needed]
    reached += [
        level for level, limit in marker.rule.enough_below.items() if now.is_below(limit) and fall > 0
    ]
    return max(reached, default=Level.SD)


def _limited(case: _Case, level: Level) -> tuple[Level, tuple[str, ...]]:
    """Return the category that the other items allow, and what is missing for the better one."""
    missing: list[str] = []
    if level < Level.PR:
        return level, ()
    if level >= Level.VGPR:
        level = _complete(case, missing) if level >= Level.CR or _looks_complete(case) else level
        if level is Level.VGPR and not case.only_light_chains:
            level = _very_good(case, missing)
    return _with_lesions(case, level, missing), tuple(missing)


def _looks_complete(case: _Case) -> bool:
    fixed = (case.response.serum_immunofixation, case.response.urine_immunofixation)
    return all(one is Immunofixation.NEGATIVE for one in fixed) and not case.only_light_chains


def _complete(case: _Case, missing: list[str]) -> Level:
    """Return sCR or CR where all their items are there, else VGPR with what they lack."""
    response = case.response
    needed = [
        (response.serum_immunofixation, translate("imwg", "immunofixation of serum")),
        (response.urine_immunofixation, translate("imwg", "immunofixation of urine")),
    ]
    unknown = [words for value, words in needed if value in {None, Immunofixation.NOT_DONE}]
    if response.marrow_plasma_cells is None:
        unknown.append(translate("imwg", "plasma cells in the marrow"))
    if case.only_light_chains and case.ratio is None:
        unknown.append(translate("imwg", "free light chain ratio"))
    positive = any(value is Immunofixation.POSITIVE for value, _words in needed)
    full_marrow = response.marrow_plasma_cells is not None and response.marrow_plasma_cells >= MARROW_BELOW
    odd_ratio = case.only_light_chains and case.ratio is not None and not _is_normal(case.ratio)
    if positive or full_marrow or odd_ratio:
        return Level.VGPR
    if unknown:
        missing.extend(_for(Level.CR, words) for words in unknown)
        return Level.VGPR
    if case.ratio is None or response.clonal_cells is None:
        wanted = [] if case.ratio is not None else [translate("imwg", "free light chain ratio")]
        wanted += (
            [] if response.clonal_cells is not None else [translate("imwg", "clonal cells in the marrow")]
        )
        missing.extend(_for(Level.SCR, words) for words in wanted)
        return Level.CR
    return Level.SCR if _is_normal(case.ratio) and response.clonal_cells is YesNo.NO else Level.CR


def _very_good(case: _Case, missing: list[str]) -> Level:
    """Return VGPR where urine is below 100 mg/24 h or negative, too; without its value PR is what can be told."""
    if case.urine.now is None:
        if case.response.urine_immunofixation is Immunofixation.NEGATIVE:
            return Level.VGPR
        missing.append(_for(Level.VGPR, translate("imwg", "urine M-protein")))
        return Level.PR
    return Level.VGPR if case.urine.now.is_below(URINE.enough_below[Level.VGPR]) else Level.PR


def _with_lesions(case: _Case, level: Level, missing: list[str]) -> Level:
    """Plasmacytomas of baseline must be gone for CR, and smaller by half for PR and VGPR."""
    seen = case.response.plasmacytoma
    if seen in {Plasmacytoma.NEVER, Plasmacytoma.GONE}:
        return level
    if seen in {None, Plasmacytoma.NOT_DONE}:
        if level >= Level.CR:
            missing.append(_for(Level.CR, translate("imwg", "plasmacytomas")))
            return Level.VGPR
        return level
    if seen is Plasmacytoma.HALVED:
        return min(level, Level.VGPR)
    return min(level, Level.SD)


def _progression(case: _Case) -> list[str]:
    found = []
    for marker in case.watched:
        rise, lowest = marker.course.rise, marker.course.lowest
        if rise is None or lowest is None or not marker.rule.is_risen(rise):
            continue
        is_large = lowest.value == 0 or rise / lowest.value * 100 >= marker.rule.rise_percent
        enough = marker.rule.enough_rise
        is_high = enough is not None and not lowest.sign and lowest.value >= enough[0]
        if is_large or (enough is not None and is_high and rise >= enough[1]):
            words = translate(
                "imwg", "{marker} rose by {rise} {unit} above its lowest confirmed value of {lowest}."
            )
            found.append(
                _sentence(
                    words.format(
                        marker=marker.name,
                        rise=_number(rise),
                        unit=marker.unit,
                        lowest=f"{lowest.signed.mark}{_number(lowest.value)} {marker.unit}",
                    )
                )
            )
    return found


def _lesions(case: _Case) -> list[str]:
    found = []
    if case.response.new_bone_lesion is YesNo.YES:
        found.append(translate("imwg", "A new bone lesion was seen."))
    if case.response.plasmacytoma is Plasmacytoma.LARGER:
        found.append(translate("imwg", "A plasmacytoma is new, or larger by 50 % or more."))
    return found


def _what_is_missing(marker: _Marker) -> str:
    if marker.course.now is None:
        return translate("imwg", "{marker} of this assessment").format(marker=marker.name)
    return translate("imwg", "{marker} at baseline").format(marker=marker.name)


def _fall_words(marker: _Marker) -> str:
    course = marker.course
    if course.fall is None or course.now is None or course.baseline is None:
        return ""
    words = translate("imwg", "{marker} {change} % from baseline ({before} to {now} {unit}).")
    change = SignedNumber(-course.fall, course.now.sign)
    return _sentence(
        words.format(
            marker=marker.name,
            change=f"{change.mark}{localised(change.rounded(1)):+f}".replace("-", "−"),
            before=_number(course.baseline.value),
            now=f"{course.now.signed.mark}{_number(course.now.value)}",
            unit=marker.unit,
        )
    )


def _for(level: Level, words: str) -> str:
    return translate("imwg", "{item} (needed for {category})").format(item=words, category=level_name(level))


def level_name(level: Level) -> str:
    """Return a category as people write it."""
    return "sCR" if level is Level.SCR else level.name


def _is_normal(ratio: Decimal) -> bool:
    return NORMAL_RATIO[0] <= ratio <= NORMAL_RATIO[1]


def _number(value: Decimal) -> str:
    plain = value.normalize()
    return f"{localised(plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain):f}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
