"""The finished PDF of the demo says what the raw rows of its file add up to."""

import re
from collections import Counter
from fractions import Fraction
from io import BytesIO

import pypdf
import pytest

from dosebook.actions.create_demo import create_demo
from dosebook.actions.make_report import default_request, preview_report
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker
from report.raw_figures import RELATED, RawStudy, Row, middle
from report.recount import count, printed

DAY = "2018-08-15"
COHORTS = (1, 2, 3, 4, 5)
PLATELETS, RED_CELLS = "PLATELETS", "PACKED RED CELLS"
MBQ_IN_A_MCI = Fraction(37)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[RawStudy, list[str]]:
    """The raw rows, and the text of each page in one line."""
    folder = tmp_path_factory.mktemp("raw")
    create_demo(folder / "demo.dosebook", folder / "profile")
    study = StudyWorker.open(folder / "demo.dosebook", Context(folder / "profile"))
    built = preview_report(study, default_request(study.submit(StudyFile.read).result())).result()
    study.close().result()
    reader = pypdf.PdfReader(BytesIO(built.pdf))
    return (
        RawStudy(folder / "demo.dosebook", DAY),
        [" ".join(page.extract_text().split()) for page in reader.pages],
    )


@pytest.fixture
def raw(demo: tuple[RawStudy, list[str]]) -> RawStudy:
    return demo[0]


@pytest.fixture
def pages(demo: tuple[RawStudy, list[str]]) -> list[str]:
    return demo[1]


@pytest.fixture
def text(pages: list[str]) -> str:
    return " ".join(pages)


def serious(row: Row) -> bool:
    return bool(row["serious"] == "Y")


def test_page_1_counts_the_cohort(raw: RawStudy, pages: list[str]) -> None:
    treated = len(raw.people[5])
    assert raw.dlts(5) == 0
    upper = 1 - Fraction(25, 1000) ** Fraction(1, treated)  # type: ignore[operator]
    words = "treated evaluable for DLT pending not evaluable with DLT of evaluable"
    assert f"{treated} {treated} 0 0 0/{treated} {words}" in pages[1]
    assert f"exact two-sided 95 % interval 0 to {printed(Fraction(upper) * 100, 0)} %" in pages[1]
    assert f"Serious events {raw.with_event(5, serious)}/{treated}: 05-03" in pages[1]


@pytest.mark.parametrize(
    ("label", "decimals"),
    [("planned", 2), ("prescribed", 2), ("given", 2), ("per_m2", 2), ("per_kg", 3), ("surface", 2)],
)
def test_the_row_of_means(raw: RawStudy, text: str, label: str, decimals: int) -> None:
    titles = {
        "planned": "Planned, mCi/m²",
        "prescribed": "Prescribed, mCi",
        "given": "Given, mCi",
        "per_m2": "Given per m², mCi/m²",
        "per_kg": "Given per kg, mCi/kg",
        "surface": "BSA at fraction 1, m²",
    }
    means = [printed(raw.mean(number, getattr(raw, label)), decimals) for number in COHORTS]
    assert f"{titles[label]} {' '.join(means)}" in text


def test_activity_in_mbq_is_that_in_mci_times_37(raw: RawStudy, text: str) -> None:
    means = [printed(raw.mean(number, raw.given) * MBQ_IN_A_MCI, 0) for number in COHORTS]
    assert f"Given, MBq {' '.join(means)}" in text


def test_the_published_means_and_their_change(raw: RawStudy, pages: list[str], text: str) -> None:
    before, after = raw.mean(4, raw.given), raw.mean(5, raw.given)
    assert (printed(before, 2), printed(after, 2)) == ("55.29", "65.15")
    change = (after - before) / before * 100
    assert (printed(change, 1), printed(change, 0)) == ("17.8", "18")
    assert "rose by 17.8 %, from 55.29 mCi in cohort 4 to 65.15 mCi in cohort 5" in text
    kilo = (raw.mean(5, raw.per_kg) - raw.mean(4, raw.per_kg)) / raw.mean(4, raw.per_kg) * 100
    assert kilo < 0
    assert f"({printed(raw.mean(4, raw.per_kg), 3)}, {printed(kilo, 1)} %)" in pages[1]
    assert sum(raw.regimen(4)) == sum(raw.regimen(5)) == Fraction("31.25")
    for number in (4, 5):
        assert abs(raw.mean(number, raw.given) / raw.mean(number, raw.prescribed) - 1) < Fraction(2, 100)
    assert "Body size accounts for it" in text


def test_the_event_overview(raw: RawStudy, text: str) -> None:
    for label, test in (
        ("related event", lambda row: row["attribution"] in RELATED),
        ("grade 3 or higher", lambda row: row["grade"] >= 3),
        ("grade 4 or higher", lambda row: row["grade"] >= 4),
        ("serious event", serious),
    ):
        having = [raw.with_event(number, test) for number in COHORTS]
        cells = " ".join(count(number, 4) for number in having)
        assert f"{label} {cells} {count(sum(having), 20)}" in text
    numbers = [len(raw.events(number)) for number in COHORTS]
    assert f"Events all {' '.join(map(str, numbers))} {sum(numbers)}" in text


def test_terms_by_any_and_high_grade(raw: RawStudy, text: str) -> None:
    for term in ("Anemia", "Platelet count decreased", "Neutrophil count decreased", "Fatigue"):
        cells = []
        for number in COHORTS:
            every = raw.with_event(number, lambda row, term=term: row["ctcae_term"] == term)
            high = raw.with_event(
                number, lambda row, term=term: row["ctcae_term"] == term and row["grade"] >= 3
            )
            cells.append(f"{every} ({high})" if every else "–")
        assert f"{term} {' '.join(cells)}" in text


@pytest.mark.parametrize(("product", "name"), [(PLATELETS, "platelets"), (RED_CELLS, "packed red cells")])
def test_fewer_transfusions_than_in_any_earlier_cohort(
    raw: RawStudy, text: str, product: str, name: str
) -> None:
    days = [raw.days(number, product) for number in COHORTS]
    means = [Fraction(sum(these), len(these)) for these in days]
    assert means[-1] < min(means[:-1])
    said = [printed(mean, 2) for mean in (means[-1], min(means[:-1]), max(means[:-1]))]
    assert "{} {}, fewer than in any earlier cohort ({} to {})".format(name, *said) in text
    assert f"(transfusion days) {' '.join(str(sum(these)) for these in days)}" in text


def test_the_comparison_over_the_same_days(raw: RawStudy, pages: list[str]) -> None:
    observed = [raw.participant_days(number) for number in (4, 5)]
    assert f"participant-days observed {observed[0]} {observed[1]}" in pages[1]
    platelets = [raw.days(number, PLATELETS) for number in (4, 5)]
    cells = " ".join(f"{sum(these)} in {sum(1 for one in these if one)}/4" for these in platelets)
    assert f"platelet transfusion days, in participants {cells}" in pages[1]


def test_response_is_named_by_what_it_contains(raw: RawStudy, pages: list[str], text: str) -> None:
    rates = [f"{name} or better {raw.at_least(5, name)}/4" for name in ("PR", "MR", "SD")]
    assert rates == ["PR or better 0/4", "MR or better 2/4", "SD or better 4/4"]
    assert "; ".join(rates) in pages[1]
    assert not re.search("clinical benefit (rate|was)", text)


def test_m_protein_as_mean_median_ratio_and_points(raw: RawStudy, pages: list[str], text: str) -> None:
    before, after = raw.m_protein(4), raw.m_protein(5)
    means = [sum(these, Fraction(0)) / len(these) for these in (before, after)]
    assert (
        f"mean {printed(means[1], 1)} %, median {printed(middle(after), 1)} % ({len(after)}/4 measurable)"
    ) in pages[1]
    ratio, points = printed(means[1] / means[0], 2), printed(abs(means[1] - means[0]), 1)
    assert f"{ratio} times as much, a difference of {points} percentage points" in text
    assert f"the medians were {printed(middle(after), 1)} and {printed(middle(before), 1)} %" in text
    assert Fraction(14, 10) < means[1] / means[0] < Fraction(16, 10)


def test_baseline(raw: RawStudy, text: str) -> None:
    lines = [sum(person["prior_lines"] for person in raw.people[number]) for number in COHORTS]
    assert printed(Fraction(lines[-1], 4), 1) == "5.0"
    cells = [
        f"{printed(Fraction(total, 4), 1)} ({min(these)}–{max(these)})"
        for number, total in zip(COHORTS, lines, strict=True)
        if (these := [person["prior_lines"] for person in raw.people[number]])
    ]
    assert f"Prior lines of therapy {' '.join(cells)}" in text


def test_what_is_new_since_the_last_review(raw: RawStudy, pages: list[str]) -> None:
    new = [row for number in COHORTS for row in raw.events(number) if row["onset"] > "2017-09-01"]
    grave = sum(map(serious, new))
    people = len({row["participant"] for row in new})
    assert f"New events: {len(new)}, serious among them: {grave}, participants with one: {people}" in pages[1]


@pytest.mark.parametrize(
    ("test", "name", "limits"),
    [
        ("PLAT", "Platelets, low", ("75", "50", "25")),
        ("NEUT", "Neutrophils, low", ("1.5", "1", "0.5")),
        ("HGB", "Haemoglobin, low", ("10", "8")),
    ],
)
def test_laboratory_shifts(raw: RawStudy, text: str, test: str, name: str, limits: tuple[str, ...]) -> None:
    """By the limits of CTCAE 4.03."""
    for people in ((5,), COHORTS):
        numbers = sum((raw.shifts(number, test, limits) for number in people), Counter[tuple[int, int]]())
        lines = []
        for before in sorted({before for before, _ in numbers}):
            cells = [str(numbers[before, after] or "–") for after in range(5)]
            total = sum(number for (grade, _), number in numbers.items() if grade == before)
            lines.append(f"grade {before} {' '.join(cells)} – {total}")
        assert f"{name} {' '.join(lines)}" in text
