"""The requirements, numbered once: what is promised, the help topic that tells it, the tests that prove it.

A number is never used again for another sentence. The tests are files below ``tests/``, or a test in one
(``file.py::test_name``); a test fails where one of them does not exist or a requirement has none.
"""

from dataclasses import dataclass

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.languages import help_text


@dataclass(frozen=True, slots=True)
class Requirement:
    """One promise: ``key`` is its number, ``topic`` the help topic, ``tests`` where it is proven."""

    key: str
    sentence_marked: str
    topic: str
    tests: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """The promise in the language of the program."""
        return translate("requirement", self.sentence_marked)


REQUIREMENTS: tuple[Requirement, ...] = (
    Requirement(
        "R-001",
        QT_TRANSLATE_NOOP(
            "requirement", "A date is read as it is typed, kept as far as it is known, and never filled up."
        ),
        "dates_and_numbers",
        ("domain/test_date_entry.py", "domain/test_partial_date.py", "domain/test_entry_properties.py"),
    ),
    Requirement(
        "R-002",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A number is read with either decimal sign, and refused where it could mean two things; a measured value "
            "keeps what the laboratory printed.",
        ),
        "dates_and_numbers",
        ("domain/test_number_entry.py", "domain/test_measurement.py"),
    ),
    Requirement(
        "R-003",
        QT_TRANSLATE_NOOP(
            "requirement", "An activity is read in the unit that is typed; 1 mCi is 37 MBq everywhere."
        ),
        "doses",
        ("domain/test_amount_entry.py", "domain/test_radioactivity.py"),
    ),
    Requirement(
        "R-004",
        QT_TRANSLATE_NOOP(
            "requirement", "The CTCAE term of an event is found among the first by what people type."
        ),
        "adverse_events",
        ("forms/test_ctcae_phrases.py", "forms/test_ctcae_facts.py", "domain/test_ctcae.py"),
    ),
    Requirement(
        "R-005",
        QT_TRANSLATE_NOOP(
            "requirement", "A grade that does not exist for a CTCAE term cannot be saved with it."
        ),
        "adverse_events",
        ("forms/checks/test_adverse_event_grades.py",),
    ),
    Requirement(
        "R-006",
        QT_TRANSLATE_NOOP(
            "requirement",
            "What is impossible, missing or odd in a record is said at its field in a sentence.",
        ),
        "first_steps",
        ("forms/checks/test_every_check.py", "report/test_data_checks.py"),
    ),
    Requirement(
        "R-007",
        QT_TRANSLATE_NOOP(
            "requirement", "Two ids that look the same are one participant, and the second is refused."
        ),
        "participants",
        ("domain/test_spelling.py", "domain/test_participant_ids.py", "forms/checks/test_participant_id.py"),
    ),
    Requirement(
        "R-008",
        QT_TRANSLATE_NOOP(
            "requirement", "Body surface area is computed by the formula that the study names."
        ),
        "doses",
        ("domain/test_body_size.py",),
    ),
    Requirement(
        "R-009",
        QT_TRANSLATE_NOOP(
            "requirement", "Readings of activity are corrected for decay to the start of the infusion."
        ),
        "doses",
        ("domain/test_net_activity.py", "report/test_dosage_readings.py"),
    ),
    Requirement(
        "R-010",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A laboratory value is graded by the CTCAE version of the study, or said to be open.",
        ),
        "results",
        ("domain/test_lab_grading.py", "interchange/test_lab_grades.py", "forms/test_lab_result_grades.py"),
    ),
    Requirement(
        "R-011",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A query stays open until it is answered; an accepted finding is silent until it changes.",
        ),
        "queries",
        ("domain/test_queries.py", "forms/test_query_findings.py", "report/test_query_list.py"),
    ),
    Requirement(
        "R-012",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The clocks of serious events run 24 hours to the sponsor, and 7 or 15 days to the authority.",
        ),
        "adverse_events",
        ("domain/test_sae_clock.py", "forms/test_worklist.py"),
    ),
    Requirement(
        "R-013",
        QT_TRANSLATE_NOOP(
            "requirement", "The DLT window begins and ends on the days that the study defines."
        ),
        "dlt_definition",
        ("domain/test_dlt_window.py", "domain/test_study_day.py"),
    ),
    Requirement(
        "R-014",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Each treated participant is evaluable, with a DLT, pending, not yet judged or not evaluable, by one rule everywhere.",
        ),
        "overview",
        ("domain/test_dlt_status.py", "report/test_numbers.py"),
    ),
    Requirement(
        "R-015",
        QT_TRANSLATE_NOOP(
            "requirement", "The DLT definition proposes candidates; only a person gives the judgement."
        ),
        "dlt_definition",
        (
            "domain/test_dlt_adjudication.py",
            "domain/dlt_clauses/test_grade_clauses.py",
            "domain/dlt_clauses/test_count_runs.py",
            "domain/dlt_clauses/test_other_clauses.py",
            "gui/form/test_dlt_proposals.py",
        ),
    ),
    Requirement(
        "R-016",
        QT_TRANSLATE_NOOP(
            "requirement", "Nobody with a DLT is replaced; who may be replaced is said with the reason."
        ),
        "participants",
        ("domain/test_replacements.py",),
    ),
    Requirement(
        "R-017",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Whether the next participant may be dosed is said with the reason and from which day.",
        ),
        "cohorts",
        ("domain/test_cohort_places.py",),
    ),
    Requirement(
        "R-018",
        QT_TRANSLATE_NOOP(
            "requirement", "A cohort is not opened without protocol version and approvals on record."
        ),
        "cohorts",
        ("forms/checks/test_cohort_opening.py", "actions/test_create_next_cohort.py"),
    ),
    Requirement(
        "R-019",
        QT_TRANSLATE_NOOP("requirement", "3+3 recommends what its published rules say for every path."),
        "dose_decisions",
        ("domain/escalation/test_rules_by_counts.py",),
    ),
    Requirement(
        "R-020",
        QT_TRANSLATE_NOOP(
            "requirement", "BOIN, Keyboard, mTPI and mTPI-2 decide as their published tables for every count."
        ),
        "dose_decisions",
        ("domain/escalation/test_interval_designs.py",),
    ),
    Requirement(
        "R-021",
        QT_TRANSLATE_NOOP("requirement", "Rolling six decides as published, with participants pending."),
        "dose_decisions",
        ("domain/escalation/test_rolling_six.py",),
    ),
    Requirement(
        "R-022",
        QT_TRANSLATE_NOOP("requirement", "CRM and TITE-CRM give the published estimates and dose."),
        "dose_decisions",
        ("domain/escalation/test_model_designs.py",),
    ),
    Requirement(
        "R-023",
        QT_TRANSLATE_NOOP(
            "requirement", "Bayesian logistic regression with overdose control gives the published posterior."
        ),
        "dose_decisions",
        (
            "domain/escalation/test_model_designs.py::test_logistic_regression_gives_the_example_of_neuenschwander",
        ),
    ),
    Requirement(
        "R-024",
        QT_TRANSLATE_NOOP(
            "requirement", "A protocol's own decision table is read cell by cell and asked as it is written."
        ),
        "dose_decisions",
        ("domain/escalation/test_table_rule.py", "actions/test_load_decision_table.py"),
    ),
    Requirement(
        "R-025",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The advice on the next dose is shown beside what people decide, and decides nothing.",
        ),
        "dose_decisions",
        (
            "domain/escalation/test_advice.py",
            "report/test_advice_section.py",
            "journeys/test_dose_decisions.py",
        ),
    ),
    Requirement(
        "R-026",
        QT_TRANSLATE_NOOP(
            "requirement", "Simulated designs give the exact characteristics within the error that is stated."
        ),
        "dose_decisions",
        ("numerics/test_exact.py", "numerics/test_trials.py", "numerics/test_simulate.py"),
    ),
    Requirement(
        "R-027",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The IMWG category is suggested beside the investigator's, and confirmed by the next one.",
        ),
        "responses",
        ("domain/test_imwg_suggestion.py", "actions/test_calculate.py"),
    ),
    Requirement(
        "R-028",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The change of M-protein counts from the last value before dosing to the best after it.",
        ),
        "responses",
        ("domain/test_m_protein.py", "domain/summary/test_response_summary.py"),
    ),
    Requirement(
        "R-029",
        QT_TRANSLATE_NOOP("requirement", "Rates carry their exact two-sided 95 % interval."),
        "report",
        ("domain/test_exact_interval.py",),
    ),
    Requirement(
        "R-030",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A participant counts once per event at the highest grade; the treated are the denominator.",
        ),
        "report",
        ("domain/summary/test_adverse_event_summary.py", "report/test_numbers.py"),
    ),
    Requirement(
        "R-031",
        QT_TRANSLATE_NOOP(
            "requirement", "Exposure is what was given, summed per participant and per cohort."
        ),
        "report",
        ("domain/test_exposure.py", "demo/test_published_figures.py"),
    ),
    Requirement(
        "R-032",
        QT_TRANSLATE_NOOP(
            "requirement", "Transfusions are counted in days and in adult doses, each product apart."
        ),
        "supportive_care",
        ("domain/summary/test_supportive_care_summary.py",),
    ),
    Requirement(
        "R-033",
        QT_TRANSLATE_NOOP(
            "requirement", "Lowest counts, days below a limit and recovery are told with and without support."
        ),
        "results",
        ("domain/test_count_course.py", "report/test_haematology.py"),
    ),
    Requirement(
        "R-034",
        QT_TRANSLATE_NOOP("requirement", "A report knows what happened up to its cut-off and nothing later."),
        "report",
        ("domain/test_cut_off.py", "actions/test_earlier_cut_off.py"),
    ),
    Requirement(
        "R-035",
        QT_TRANSLATE_NOOP(
            "requirement", "What changed since the last review is told: new, changed, withdrawn."
        ),
        "report",
        ("report/test_changes.py",),
    ),
    Requirement(
        "R-036",
        QT_TRANSLATE_NOOP(
            "requirement", "The same records at the same cut-off give the same pages, byte for byte."
        ),
        "report",
        (
            "actions/test_make_report.py",
            "report/test_demo_report.py::test_the_demo_gives_the_same_bytes_when_it_is_made_anew",
        ),
    ),
    Requirement(
        "R-037",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Whatever was typed is printed as typed, whole, and never as a command to the printer.",
        ),
        "report",
        ("report/test_hostile_text.py", "report/pdf/test_render.py"),
    ),
    Requirement(
        "R-038",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Every page says its study, cut-off, number and digest, and whether people are made up.",
        ),
        "report",
        (
            "report/test_demo_report.py::test_every_page_is_confidential_numbered_and_marked_synthetic",
            "report/test_contents.py",
        ),
    ),
    Requirement(
        "R-039",
        QT_TRANSLATE_NOOP(
            "requirement", "A report that is exported is on record with the digest of its file."
        ),
        "report",
        ("actions/test_make_report.py", "actions/test_report_refusals.py"),
    ),
    Requirement(
        "R-040",
        QT_TRANSLATE_NOOP(
            "requirement", "The form of a serious event holds that event and nobody else's data."
        ),
        "adverse_events",
        ("report/test_sae_form.py",),
    ),
    Requirement(
        "R-041",
        QT_TRANSLATE_NOOP("requirement", "A casebook holds every record of one participant."),
        "participants",
        ("report/test_casebook.py",),
    ),
    Requirement(
        "R-042",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The export holds every record and value with its dictionary, and nothing that runs.",
        ),
        "study_file",
        ("interchange/test_export.py", "interchange/test_event_tables.py"),
    ),
    Requirement(
        "R-043",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A table is imported whole or not at all, each rejected cell named with its reason.",
        ),
        "study_file",
        ("interchange/test_import.py", "gui/files/test_import_dialog.py"),
    ),
    Requirement(
        "R-044",
        QT_TRANSLATE_NOOP("requirement", "What was shown as saved is there after the program was killed."),
        "study_file",
        ("faults/test_kills.py", "store/test_save_failures.py", "journeys/test_kill_while_typing.py"),
    ),
    Requirement(
        "R-045",
        QT_TRANSLATE_NOOP(
            "requirement",
            "On a full disk a save is refused in a sentence, and goes through once there is space.",
        ),
        "study_file",
        ("faults/test_disk_full.py",),
    ),
    Requirement(
        "R-046",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The audit trail keeps who, when, old value, new value and, for a change, the reason.",
        ),
        "audit_trail",
        ("store/test_study_file.py", "journeys/test_change_and_trail.py", "store/test_chain.py"),
    ),
    Requirement(
        "R-047",
        QT_TRANSLATE_NOOP("requirement", "Nothing is deleted: a wrong record is voided and stays on record."),
        "audit_trail",
        ("store/test_study_file.py", "store/test_any_history.py"),
    ),
    Requirement(
        "R-048",
        QT_TRANSLATE_NOOP(
            "requirement", "A study that was altered outside Dosebook is refused or named as such."
        ),
        "study_file",
        ("store/test_tampering.py", "store/test_damage.py", "store/test_anchors.py"),
    ),
    Requirement(
        "R-049",
        QT_TRANSLATE_NOOP(
            "requirement", "The study can be read as it stood at every entry of its audit trail."
        ),
        "audit_trail",
        ("store/test_replay.py",),
    ),
    Requirement(
        "R-050",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A value that must not be kept is taken out by a recorded act, and the trail stays whole.",
        ),
        "audit_trail",
        ("store/test_redaction.py",),
    ),
    Requirement(
        "R-051",
        QT_TRANSLATE_NOOP(
            "requirement", "One program at a time writes to a study; the second one says who has it."
        ),
        "study_file",
        ("store/test_lease.py", "faults/test_races.py", "gui/files/test_open_flow.py"),
    ),
    Requirement(
        "R-052",
        QT_TRANSLATE_NOOP(
            "requirement", "Backups are verified when they are made and can be put in place again."
        ),
        "study_file",
        ("store/test_backups.py", "store/test_restoring.py"),
    ),
    Requirement(
        "R-053",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A study of every released version opens, after a verified copy, with all its records.",
        ),
        "installation",
        ("store/test_older_files.py", "store/test_migrating.py"),
    ),
    Requirement(
        "R-054",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A study of a newer version is refused unchanged, with a sentence that says what to do.",
        ),
        "installation",
        ("store/test_two_versions.py",),
    ),
    Requirement(
        "R-055",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A clock that was set back is recorded, and the order of entries does not depend on it.",
        ),
        "audit_trail",
        ("store/test_clock.py",),
    ),
    Requirement(
        "R-056",
        QT_TRANSLATE_NOOP(
            "requirement", "What is being typed is kept for its owner and offered after a crash."
        ),
        "study_file",
        ("runtime/test_drafts.py", "journeys/test_kill_while_typing.py"),
    ),
    Requirement(
        "R-057",
        QT_TRANSLATE_NOOP("requirement", "The log holds no value that somebody entered."),
        "installation",
        ("runtime/test_log.py", "journeys/test_log.py"),
    ),
    Requirement(
        "R-058",
        QT_TRANSLATE_NOOP("requirement", "The program opens no connection to any network."),
        "installation",
        ("test_no_network.py",),
    ),
    Requirement(
        "R-059",
        QT_TRANSLATE_NOOP(
            "requirement", "The window opens, leads through its pages by keys, and saves what is typed."
        ),
        "first_steps",
        (
            "journeys/test_cohort_5.py",
            "gui/window/test_main_window.py",
            "gui/window/test_help.py",
            "gui/window/test_tour.py",
            "gui/window/test_help_pictures.py",
        ),
    ),
    Requirement(
        "R-060",
        QT_TRANSLATE_NOOP(
            "requirement", "An installation is proven on the spot, and a failure of any check is told as one."
        ),
        "installation",
        ("qualification/test_qualify.py", "qualification/test_installation.py"),
    ),
    Requirement(
        "R-061",
        QT_TRANSLATE_NOOP(
            "requirement", "A report for support can be read first and holds nothing that somebody entered."
        ),
        "installation",
        ("actions/test_support_report.py", "gui/files/test_support_dialog.py"),
    ),
    Requirement(
        "R-062",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The normal range of a value is that of its laboratory on its day, or said to be unknown.",
        ),
        "results",
        ("domain/test_reference_ranges.py",),
    ),
    Requirement(
        "R-063",
        QT_TRANSLATE_NOOP(
            "requirement", "Whether a PDF came from a study file is proven by laying it out again."
        ),
        "report",
        ("actions/test_verify_report.py",),
    ),
    Requirement(
        "R-064",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Window, commands and reports speak English, German, French or Spanish; what is recorded does not depend on it.",
        ),
        "installation",
        ("translations/test_catalogues.py", "translations/test_spoken.py"),
    ),
    Requirement(
        "R-065",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Which visit of whom is due, overdue or done follows from the schedule and the records, and is never set by hand.",
        ),
        "visits",
        ("domain/test_visits.py", "gui/pages/test_visits_page.py"),
    ),
    Requirement(
        "R-066",
        QT_TRANSLATE_NOOP(
            "requirement",
            "What waits for a person is listed with the clock that ends first at the top, and leads to its field.",
        ),
        "today",
        ("forms/test_worklist.py", "gui/pages/test_today_page.py", "forms/test_next_step.py"),
    ),
    Requirement(
        "R-067",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Why a value is absent is recorded and told apart from what nobody has entered; a value outranks a reason.",
        ),
        "dates_and_numbers",
        ("domain/test_absent_values.py", "gui/form/test_absences.py"),
    ),
    Requirement(
        "R-068",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A figure is drawn from the records alone: the page, the report and the saved file show the same.",
        ),
        "charts",
        (
            "drawing/charts/test_study_charts.py",
            "drawing/charts/test_geometry.py",
            "actions/test_export_figures.py",
        ),
    ),
    Requirement(
        "R-069",
        QT_TRANSLATE_NOOP(
            "requirement",
            "The next cohort has the regimen that the committee recommended, and stays planned until it may open.",
        ),
        "dmc_reviews",
        ("actions/test_create_next_cohort.py", "forms/checks/test_cohort_opening.py"),
    ),
    Requirement(
        "R-070",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A grid of results is saved together; a cell that cannot be read is named and never guessed.",
        ),
        "results",
        ("forms/test_lab_grid.py", "gui/pages/test_lab_grid_dialog.py"),
    ),
    Requirement(
        "R-071",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Events that results suggest are offered with term, grade and days; all that is judged is left to people.",
        ),
        "adverse_events",
        ("forms/test_lab_event_offers.py", "gui/pages/test_lab_events_dialog.py"),
    ),
    Requirement(
        "R-072",
        QT_TRANSLATE_NOOP(
            "requirement",
            "When a study changes its CTCAE version, terms are mapped or asked for, and nothing is graded anew.",
        ),
        "adverse_events",
        ("forms/test_ctcae_moves.py", "gui/files/test_ctcae_moves_dialog.py"),
    ),
    Requirement(
        "R-073",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Whoever follows the manual comes from an empty computer to a first report in ten minutes.",
        ),
        "first_study",
        ("journeys/test_first_study.py",),
    ),
    Requirement(
        "R-074",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Each field says what belongs there and where it is found, with an example that it takes and its CDISC name or why it has none.",
        ),
        "first_steps",
        ("gui/form/test_field_guides.py", "gui/form/test_editors.py"),
    ),
    Requirement(
        "R-075",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A new study begins with a set-up that a person reads; until somebody confirms it, every report says so.",
        ),
        "study",
        ("gui/files/test_set_up.py", "gui/files/test_new_study.py"),
    ),
    Requirement(
        "R-076",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A proposed schedule of assessments asks for nothing twice within one window.",
        ),
        "schedule",
        ("domain/test_visits.py::test_no_two_windows_of_a_proposal_touch_where_they_share_an_assessment",),
    ),
    Requirement(
        "R-077",
        QT_TRANSLATE_NOOP(
            "requirement",
            "Departures from the protocol are counted by category and participant, and each is listed.",
        ),
        "deviations",
        ("report/test_more_sections.py::test_deviations_by_category_and_each_of_them",),
    ),
    Requirement(
        "R-078",
        QT_TRANSLATE_NOOP(
            "requirement",
            "A report without identities has study days in place of dates, and no free text that nobody cleared.",
        ),
        "report",
        ("report/test_editions.py",),
    ),
)


def topic_title(topic: str) -> str:
    """Return the title of a help topic, which is its first line."""
    return help_text(topic).partition("\n")[0].removeprefix("# ")
