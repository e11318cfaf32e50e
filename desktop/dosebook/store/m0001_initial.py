"""The first form of a study file, as plain SQL that never changes once a program with it was given out.

One table per kind of record: its identity, version, whether it is void, the newest ledger row that
announced it, then its variables in the canonical form of ``dosebook.domain.encoding``. A constraint
carries the name of its column and refuses only what can never be right; whatever is merely unlikely is
the business of the edit checks. A test compares the columns with the variables of the records.
"""

SQL = """
CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
  seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
  at_utc TEXT NOT NULL CHECK (at_utc GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:*Z'),
  utc_offset_minutes INTEGER NOT NULL CHECK (utc_offset_minutes BETWEEN -1440 AND 1440),
  person_name TEXT NOT NULL,
  person_role TEXT NOT NULL,
  os_user TEXT NOT NULL,
  computer TEXT NOT NULL,
  program TEXT NOT NULL,
  command TEXT NOT NULL CHECK (command <> ''),
  operation TEXT NOT NULL CHECK (operation IN ('I', 'U', 'V', 'S', 'R')),
  kind TEXT NOT NULL CHECK ((kind = '') = (operation = 'S')),
  record_uid TEXT NOT NULL CHECK (record_uid <> ''),
  version INTEGER NOT NULL CHECK (version >= (operation <> 'S')),
  reason TEXT NOT NULL CHECK (operation NOT IN ('U', 'V', 'R') OR length(trim(reason)) >= 3),
  prev TEXT NOT NULL CHECK (length(prev) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX ledger_record ON ledger (record_uid, seq);

CREATE INDEX ledger_command ON ledger (command);

CREATE TABLE ledger_value (
  seq INTEGER NOT NULL REFERENCES ledger (seq) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field <> ''),
  old_value ANY,
  old_salt BLOB CHECK (length(old_salt) = 16),
  old_digest BLOB CHECK (length(old_digest) = 32),
  new_value ANY,
  new_salt BLOB CHECK (length(new_salt) = 16),
  new_digest BLOB NOT NULL CHECK (length(new_digest) = 32),
  PRIMARY KEY (seq, field),
  CHECK (old_salt IS NOT NULL OR old_value IS NULL),
  CHECK (new_salt IS NOT NULL OR new_value IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE study (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided = 0),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  protocol_number TEXT NOT NULL,
  short_title TEXT NOT NULL,
  title TEXT NOT NULL,
  protocol_versions TEXT NOT NULL
    CONSTRAINT protocol_versions CHECK (protocol_versions GLOB '[[]*]'),
  sponsor TEXT NOT NULL,
  phase TEXT
    CONSTRAINT phase CHECK (phase IN ('PHASE I TRIAL', 'PHASE IA TRIAL', 'PHASE IB TRIAL', 'PHASE I/II TRIAL')),
  indication TEXT NOT NULL,
  agent TEXT NOT NULL,
  agent_aliases TEXT NOT NULL,
  radionuclide TEXT NOT NULL,
  half_life_days TEXT
    CONSTRAINT half_life_days CHECK (ltrim(half_life_days, '-') GLOB '[0-9]*' AND half_life_days NOT GLOB '*[^-0-9.]*' AND half_life_days NOT GLOB '?*-*' AND half_life_days NOT GLOB '*.*.*' AND half_life_days NOT GLOB '*.'),
  other_treatment TEXT NOT NULL,
  dose_unit TEXT
    CONSTRAINT dose_unit CHECK (dose_unit IN ('mCi', 'MBq', 'mg')),
  dose_basis TEXT
    CONSTRAINT dose_basis CHECK (dose_basis IN ('/m2', '/kg', 'flat')),
  bsa_formula TEXT
    CONSTRAINT bsa_formula CHECK (bsa_formula IN ('MOSTELLER', 'DU BOIS', 'HAYCOCK', 'GEHAN-GEORGE', 'BOYD', 'FUJIMOTO', 'TAKAHIRA')),
  dlt_window_days INTEGER
    CONSTRAINT dlt_window_days CHECK (dlt_window_days >= 0),
  dlt_window_anchor TEXT
    CONSTRAINT dlt_window_anchor CHECK (dlt_window_anchor IN ('FIRST FRACTION', 'LAST FRACTION')),
  nadir_from_day INTEGER
    CONSTRAINT nadir_from_day CHECK (nadir_from_day >= 0),
  nadir_to_day INTEGER
    CONSTRAINT nadir_to_day CHECK (nadir_to_day >= 0),
  dlt_definition TEXT NOT NULL,
  escalation_rule TEXT NOT NULL,
  assumptions TEXT NOT NULL,
  ctcae_version TEXT
    CONSTRAINT ctcae_version CHECK (ctcae_version IN ('4.03', '5.0', '6.0')),
  attribution_scale TEXT
    CONSTRAINT attribution_scale CHECK (attribution_scale IN ('CTEP', 'ICH')),
  planned_cohorts INTEGER
    CONSTRAINT planned_cohorts CHECK (planned_cohorts >= 0),
  coverage TEXT
    CONSTRAINT coverage CHECK (coverage IN ('ALL', 'ONE SITE')),
  site_name TEXT NOT NULL,
  synthetic TEXT
    CONSTRAINT synthetic CHECK (synthetic IN ('Y', 'N'))
) STRICT, WITHOUT ROWID;

CREATE TABLE cohort (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  number INTEGER
    CONSTRAINT number CHECK (number >= 1),
  planned_participants INTEGER
    CONSTRAINT planned_participants CHECK (planned_participants >= 0),
  fractions TEXT NOT NULL
    CONSTRAINT fractions CHECK (fractions GLOB '[[]*]'),
  status TEXT
    CONSTRAINT status CHECK (status IN ('PLANNED', 'OPEN', 'CLOSED TO ENROLMENT', 'UNDER REVIEW', 'CLEARED', 'STOPPED')),
  opened_on TEXT
    CONSTRAINT opened_on CHECK (opened_on = 'unk' OR opened_on GLOB '[12][0-9][0-9][0-9]' OR opened_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(opened_on || '-01') IS NOT NULL
      OR opened_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(opened_on, '+0 days') IS opened_on),
  closed_on TEXT
    CONSTRAINT closed_on CHECK (closed_on = 'unk' OR closed_on GLOB '[12][0-9][0-9][0-9]' OR closed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(closed_on || '-01') IS NOT NULL
      OR closed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(closed_on, '+0 days') IS closed_on),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant_id TEXT NOT NULL,
  site TEXT NOT NULL,
  cohort TEXT REFERENCES cohort (uid) DEFERRABLE INITIALLY DEFERRED,
  protocol_version TEXT NOT NULL,
  consent_date TEXT
    CONSTRAINT consent_date CHECK (consent_date = 'unk' OR consent_date GLOB '[12][0-9][0-9][0-9]' OR consent_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(consent_date || '-01') IS NOT NULL
      OR consent_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(consent_date, '+0 days') IS consent_date),
  eligible TEXT
    CONSTRAINT eligible CHECK (eligible IN ('Y', 'N')),
  eligibility_date TEXT
    CONSTRAINT eligibility_date CHECK (eligibility_date = 'unk' OR eligibility_date GLOB '[12][0-9][0-9][0-9]' OR eligibility_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(eligibility_date || '-01') IS NOT NULL
      OR eligibility_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(eligibility_date, '+0 days') IS eligibility_date),
  enrolment_date TEXT
    CONSTRAINT enrolment_date CHECK (enrolment_date = 'unk' OR enrolment_date GLOB '[12][0-9][0-9][0-9]' OR enrolment_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(enrolment_date || '-01') IS NOT NULL
      OR enrolment_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(enrolment_date, '+0 days') IS enrolment_date),
  screen_failure TEXT
    CONSTRAINT screen_failure CHECK (screen_failure IN ('Y', 'N')),
  screen_failure_reason TEXT NOT NULL,
  sex TEXT
    CONSTRAINT sex CHECK (sex IN ('F', 'M', 'INTERSEX', 'U')),
  birth_year INTEGER
    CONSTRAINT birth_year CHECK (birth_year >= 0),
  age INTEGER
    CONSTRAINT age CHECK (age >= 0),
  race TEXT
    CONSTRAINT race CHECK (race <> ''),
  ethnicity TEXT
    CONSTRAINT ethnicity CHECK (ethnicity IN ('HISPANIC OR LATINO', 'NOT HISPANIC OR LATINO', 'NOT REPORTED', 'UNKNOWN')),
  ecog INTEGER
    CONSTRAINT ecog CHECK (ecog BETWEEN 0 AND 5),
  disease_stage TEXT
    CONSTRAINT disease_stage CHECK (disease_stage IN ('ISS I', 'ISS II', 'ISS III', 'OTHER')),
  prior_lines INTEGER
    CONSTRAINT prior_lines CHECK (prior_lines >= 0),
  measurable_by TEXT
    CONSTRAINT measurable_by CHECK (measurable_by IN ('SERUM M-PROTEIN', 'URINE M-PROTEIN', 'FLC', 'NONE')),
  receives_other_treatment TEXT
    CONSTRAINT receives_other_treatment CHECK (receives_other_treatment IN ('Y', 'N')),
  new_therapy_date TEXT
    CONSTRAINT new_therapy_date CHECK (new_therapy_date = 'unk' OR new_therapy_date GLOB '[12][0-9][0-9][0-9]' OR new_therapy_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(new_therapy_date || '-01') IS NOT NULL
      OR new_therapy_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(new_therapy_date, '+0 days') IS new_therapy_date),
  last_contact TEXT
    CONSTRAINT last_contact CHECK (last_contact = 'unk' OR last_contact GLOB '[12][0-9][0-9][0-9]' OR last_contact GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(last_contact || '-01') IS NOT NULL
      OR last_contact GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(last_contact, '+0 days') IS last_contact),
  events_checked_to TEXT
    CONSTRAINT events_checked_to CHECK (events_checked_to = 'unk' OR events_checked_to GLOB '[12][0-9][0-9][0-9]' OR events_checked_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(events_checked_to || '-01') IS NOT NULL
      OR events_checked_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(events_checked_to, '+0 days') IS events_checked_to),
  serious_checked_to TEXT
    CONSTRAINT serious_checked_to CHECK (serious_checked_to = 'unk' OR serious_checked_to GLOB '[12][0-9][0-9][0-9]' OR serious_checked_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(serious_checked_to || '-01') IS NOT NULL
      OR serious_checked_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(serious_checked_to, '+0 days') IS serious_checked_to),
  transfusions_checked_to TEXT
    CONSTRAINT transfusions_checked_to CHECK (transfusions_checked_to = 'unk' OR transfusions_checked_to GLOB '[12][0-9][0-9][0-9]' OR transfusions_checked_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(transfusions_checked_to || '-01') IS NOT NULL
      OR transfusions_checked_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(transfusions_checked_to, '+0 days') IS transfusions_checked_to),
  evaluability TEXT
    CONSTRAINT evaluability CHECK (evaluability IN ('EVALUABLE', 'NOT EVALUABLE')),
  evaluability_reason TEXT NOT NULL,
  evaluability_by TEXT NOT NULL,
  evaluability_date TEXT
    CONSTRAINT evaluability_date CHECK (evaluability_date = 'unk' OR evaluability_date GLOB '[12][0-9][0-9][0-9]' OR evaluability_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(evaluability_date || '-01') IS NOT NULL
      OR evaluability_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(evaluability_date, '+0 days') IS evaluability_date),
  replaces TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  disposition TEXT
    CONSTRAINT disposition CHECK (disposition <> ''),
  disposition_date TEXT
    CONSTRAINT disposition_date CHECK (disposition_date = 'unk' OR disposition_date GLOB '[12][0-9][0-9][0-9]' OR disposition_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(disposition_date || '-01') IS NOT NULL
      OR disposition_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(disposition_date, '+0 days') IS disposition_date),
  death_date TEXT
    CONSTRAINT death_date CHECK (death_date = 'unk' OR death_date GLOB '[12][0-9][0-9][0-9]' OR death_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(death_date || '-01') IS NOT NULL
      OR death_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(death_date, '+0 days') IS death_date),
  death_cause TEXT
    CONSTRAINT death_cause CHECK (death_cause IN ('DISEASE UNDER STUDY', 'STUDY TREATMENT', 'OTHER', 'UNKNOWN')),
  death_cause_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dose (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  fraction INTEGER
    CONSTRAINT fraction CHECK (fraction >= 1),
  status TEXT
    CONSTRAINT status CHECK (status IN ('GIVEN', 'OMITTED', 'SCHEDULED')),
  planned_date TEXT
    CONSTRAINT planned_date CHECK (planned_date = 'unk' OR planned_date GLOB '[12][0-9][0-9][0-9]' OR planned_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(planned_date || '-01') IS NOT NULL
      OR planned_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(planned_date, '+0 days') IS planned_date),
  planned_dose TEXT
    CONSTRAINT planned_dose CHECK (ltrim(planned_dose, '-') GLOB '[0-9]*' AND planned_dose NOT GLOB '*[^-0-9.]*' AND planned_dose NOT GLOB '?*-*' AND planned_dose NOT GLOB '*.*.*' AND planned_dose NOT GLOB '*.'),
  height_cm TEXT
    CONSTRAINT height_cm CHECK (ltrim(height_cm, '-') GLOB '[0-9]*' AND height_cm NOT GLOB '*[^-0-9.]*' AND height_cm NOT GLOB '?*-*' AND height_cm NOT GLOB '*.*.*' AND height_cm NOT GLOB '*.'),
  weight_kg TEXT
    CONSTRAINT weight_kg CHECK (ltrim(weight_kg, '-') GLOB '[0-9]*' AND weight_kg NOT GLOB '*[^-0-9.]*' AND weight_kg NOT GLOB '?*-*' AND weight_kg NOT GLOB '*.*.*' AND weight_kg NOT GLOB '*.'),
  bsa_typed TEXT
    CONSTRAINT bsa_typed CHECK (ltrim(bsa_typed, '-') GLOB '[0-9]*' AND bsa_typed NOT GLOB '*[^-0-9.]*' AND bsa_typed NOT GLOB '?*-*' AND bsa_typed NOT GLOB '*.*.*' AND bsa_typed NOT GLOB '*.'),
  bsa_source TEXT NOT NULL,
  directive_by TEXT NOT NULL,
  directive_date TEXT
    CONSTRAINT directive_date CHECK (directive_date = 'unk' OR directive_date GLOB '[12][0-9][0-9][0-9]' OR directive_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(directive_date || '-01') IS NOT NULL
      OR directive_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(directive_date, '+0 days') IS directive_date),
  prescribed_amount TEXT
    CONSTRAINT prescribed_amount CHECK (ltrim(prescribed_amount, '-') GLOB '[0-9]*' AND prescribed_amount NOT GLOB '*[^-0-9.]*' AND prescribed_amount NOT GLOB '?*-*' AND prescribed_amount NOT GLOB '*.*.*' AND prescribed_amount NOT GLOB '*.'),
  administered_amount TEXT
    CONSTRAINT administered_amount CHECK (ltrim(administered_amount, '-') GLOB '[0-9]*' AND administered_amount NOT GLOB '*[^-0-9.]*' AND administered_amount NOT GLOB '?*-*' AND administered_amount NOT GLOB '*.*.*' AND administered_amount NOT GLOB '*.'),
  date TEXT
    CONSTRAINT date CHECK (date = 'unk' OR date GLOB '[12][0-9][0-9][0-9]' OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL
      OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date),
  start_time TEXT
    CONSTRAINT start_time CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]' AND start_time < '24'),
  "change" TEXT
    CONSTRAINT "change" CHECK ("change" IN ('AS PLANNED', 'DOSE REDUCED', 'DELAYED', 'DRUG INTERRUPTED', 'OMITTED', 'DOSE INCREASED')),
  change_reason TEXT
    CONSTRAINT change_reason CHECK (change_reason <> ''),
  change_note TEXT NOT NULL,
  extravasation TEXT
    CONSTRAINT extravasation CHECK (extravasation IN ('Y', 'N', 'U'))
) STRICT, WITHOUT ROWID;

CREATE TABLE adverse_event (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  reported_term TEXT NOT NULL,
  ctcae_version TEXT
    CONSTRAINT ctcae_version CHECK (ctcae_version IN ('4.03', '5.0', '6.0')),
  ctcae_term TEXT NOT NULL,
  system_organ_class TEXT NOT NULL,
  grade INTEGER
    CONSTRAINT grade CHECK (grade BETWEEN 1 AND 5),
  onset TEXT
    CONSTRAINT onset CHECK (onset = 'unk' OR onset GLOB '[12][0-9][0-9][0-9]' OR onset GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(onset || '-01') IS NOT NULL
      OR onset GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(onset, '+0 days') IS onset),
  "end" TEXT
    CONSTRAINT "end" CHECK ("end" = 'unk' OR "end" GLOB '[12][0-9][0-9][0-9]' OR "end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date("end" || '-01') IS NOT NULL
      OR "end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("end", '+0 days') IS "end"),
  ongoing TEXT
    CONSTRAINT ongoing CHECK (ongoing IN ('Y', 'N')),
  serious TEXT
    CONSTRAINT serious CHECK (serious IN ('Y', 'N')),
  seriousness_criteria TEXT NOT NULL
    CONSTRAINT seriousness_criteria CHECK (seriousness_criteria GLOB '[[]*]'),
  attribution TEXT
    CONSTRAINT attribution CHECK (attribution <> ''),
  action_taken TEXT
    CONSTRAINT action_taken CHECK (action_taken <> ''),
  outcome TEXT
    CONSTRAINT outcome CHECK (outcome IN ('RECOVERED/RESOLVED', 'RECOVERING/RESOLVING', 'NOT RECOVERED/NOT RESOLVED', 'RECOVERED/RESOLVED WITH SEQUELAE', 'FATAL', 'UNKNOWN')),
  treatment_given TEXT
    CONSTRAINT treatment_given CHECK (treatment_given IN ('Y', 'N')),
  treatment_note TEXT NOT NULL,
  assessed_by TEXT NOT NULL,
  assessed_on TEXT
    CONSTRAINT assessed_on CHECK (assessed_on = 'unk' OR assessed_on GLOB '[12][0-9][0-9][0-9]' OR assessed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(assessed_on || '-01') IS NOT NULL
      OR assessed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(assessed_on, '+0 days') IS assessed_on),
  assessed_items TEXT NOT NULL
    CONSTRAINT assessed_items CHECK (assessed_items GLOB '[[]*]'),
  narrative TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dlt_assessment (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  judgement TEXT
    CONSTRAINT judgement CHECK (judgement IN ('NOT YET JUDGED', 'Y', 'N', 'NOT EVALUABLE')),
  concerns TEXT NOT NULL
    CONSTRAINT concerns CHECK (concerns GLOB '[[]*]'),
  clause TEXT NOT NULL,
  rationale TEXT NOT NULL,
  assessed_by TEXT NOT NULL,
  assessed_on TEXT
    CONSTRAINT assessed_on CHECK (assessed_on = 'unk' OR assessed_on GLOB '[12][0-9][0-9][0-9]' OR assessed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(assessed_on || '-01') IS NOT NULL
      OR assessed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(assessed_on, '+0 days') IS assessed_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfusion (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  product TEXT
    CONSTRAINT product CHECK (product IN ('PLATELETS', 'PACKED RED CELLS', 'PLASMA', 'OTHER')),
  adult_doses TEXT
    CONSTRAINT adult_doses CHECK (ltrim(adult_doses, '-') GLOB '[0-9]*' AND adult_doses NOT GLOB '*[^-0-9.]*' AND adult_doses NOT GLOB '?*-*' AND adult_doses NOT GLOB '*.*.*' AND adult_doses NOT GLOB '*.'),
  date TEXT
    CONSTRAINT date CHECK (date = 'unk' OR date GLOB '[12][0-9][0-9][0-9]' OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL
      OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date),
  indication TEXT
    CONSTRAINT indication CHECK (indication IN ('PROPHYLAXIS', 'BLEEDING', 'PROCEDURE', 'SYMPTOMS')),
  count_before TEXT
    CONSTRAINT count_before CHECK (count_before GLOB '*[0-9]*'),
  count_before_unit TEXT
    CONSTRAINT count_before_unit CHECK (count_before_unit <> ''),
  count_before_date TEXT
    CONSTRAINT count_before_date CHECK (count_before_date = 'unk' OR count_before_date GLOB '[12][0-9][0-9][0-9]' OR count_before_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(count_before_date || '-01') IS NOT NULL
      OR count_before_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(count_before_date, '+0 days') IS count_before_date),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE medication (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  drug TEXT NOT NULL,
  role TEXT
    CONSTRAINT role CHECK (role <> ''),
  dose_text TEXT NOT NULL,
  start TEXT
    CONSTRAINT start CHECK (start = 'unk' OR start GLOB '[12][0-9][0-9][0-9]' OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(start || '-01') IS NOT NULL
      OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(start, '+0 days') IS start),
  "end" TEXT
    CONSTRAINT "end" CHECK ("end" = 'unk' OR "end" GLOB '[12][0-9][0-9][0-9]' OR "end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date("end" || '-01') IS NOT NULL
      OR "end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date("end", '+0 days') IS "end"),
  ongoing TEXT
    CONSTRAINT ongoing CHECK (ongoing IN ('Y', 'N')),
  indication TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deviation (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  date TEXT
    CONSTRAINT date CHECK (date = 'unk' OR date GLOB '[12][0-9][0-9][0-9]' OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL
      OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date),
  category TEXT
    CONSTRAINT category CHECK (category IN ('ELIGIBILITY', 'CONSENT', 'DOSING', 'VISIT', 'MEDICATION', 'OTHER')),
  description TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE result (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  date TEXT
    CONSTRAINT date CHECK (date = 'unk' OR date GLOB '[12][0-9][0-9][0-9]' OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL
      OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date),
  test TEXT
    CONSTRAINT test CHECK (test <> ''),
  value TEXT
    CONSTRAINT value CHECK (value GLOB '*[0-9]*'),
  unit TEXT
    CONSTRAINT unit CHECK (unit <> ''),
  reference_low TEXT
    CONSTRAINT reference_low CHECK (ltrim(reference_low, '-') GLOB '[0-9]*' AND reference_low NOT GLOB '*[^-0-9.]*' AND reference_low NOT GLOB '?*-*' AND reference_low NOT GLOB '*.*.*' AND reference_low NOT GLOB '*.'),
  reference_high TEXT
    CONSTRAINT reference_high CHECK (ltrim(reference_high, '-') GLOB '[0-9]*' AND reference_high NOT GLOB '*[^-0-9.]*' AND reference_high NOT GLOB '?*-*' AND reference_high NOT GLOB '*.*.*' AND reference_high NOT GLOB '*.'),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  date TEXT
    CONSTRAINT date CHECK (date = 'unk' OR date GLOB '[12][0-9][0-9][0-9]' OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL
      OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date),
  category TEXT
    CONSTRAINT category CHECK (category <> ''),
  confirmed TEXT
    CONSTRAINT confirmed CHECK (confirmed IN ('Y', 'N')),
  evaluator TEXT
    CONSTRAINT evaluator CHECK (evaluator IN ('INVESTIGATOR', 'INDEPENDENT ASSESSOR')),
  assessed_by TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dmc_review (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  number INTEGER
    CONSTRAINT number CHECK (number >= 1),
  meeting_date TEXT
    CONSTRAINT meeting_date CHECK (meeting_date = 'unk' OR meeting_date GLOB '[12][0-9][0-9][0-9]' OR meeting_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(meeting_date || '-01') IS NOT NULL
      OR meeting_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(meeting_date, '+0 days') IS meeting_date),
  cut_off TEXT
    CONSTRAINT cut_off CHECK (cut_off = 'unk' OR cut_off GLOB '[12][0-9][0-9][0-9]' OR cut_off GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(cut_off || '-01') IS NOT NULL
      OR cut_off GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(cut_off, '+0 days') IS cut_off),
  cohorts TEXT NOT NULL
    CONSTRAINT cohorts CHECK (cohorts GLOB '[[]*]'),
  determination TEXT
    CONSTRAINT determination CHECK (determination IN ('SAFE', 'NOT SAFE', 'CANNOT DETERMINE')),
  recommendation TEXT
    CONSTRAINT recommendation CHECK (recommendation <> ''),
  recommended_fractions TEXT NOT NULL
    CONSTRAINT recommended_fractions CHECK (recommended_fractions GLOB '[[]*]'),
  conditions TEXT NOT NULL,
  members TEXT NOT NULL,
  chair TEXT NOT NULL,
  sponsor_decision TEXT
    CONSTRAINT sponsor_decision CHECK (sponsor_decision IN ('FOLLOWED', 'OTHER')),
  sponsor_decided_by TEXT NOT NULL,
  sponsor_decided_on TEXT
    CONSTRAINT sponsor_decided_on CHECK (sponsor_decided_on = 'unk' OR sponsor_decided_on GLOB '[12][0-9][0-9][0-9]' OR sponsor_decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(sponsor_decided_on || '-01') IS NOT NULL
      OR sponsor_decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(sponsor_decided_on, '+0 days') IS sponsor_decided_on),
  sponsor_note TEXT NOT NULL,
  next_cohort TEXT REFERENCES cohort (uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE cut_off (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  day TEXT
    CONSTRAINT day CHECK (day = 'unk' OR day GLOB '[12][0-9][0-9][0-9]' OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(day || '-01') IS NOT NULL
      OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(day, '+0 days') IS day),
  position INTEGER
    CONSTRAINT position CHECK (position >= 0),
  report_time TEXT NOT NULL,
  cohort TEXT REFERENCES cohort (uid) DEFERRABLE INITIALLY DEFERRED,
  medical_monitor_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report_issue (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  number INTEGER
    CONSTRAINT number CHECK (number >= 1),
  status TEXT
    CONSTRAINT status CHECK (status IN ('DRAFT', 'FINAL')),
  cut_off TEXT REFERENCES cut_off (uid) DEFERRABLE INITIALLY DEFERRED,
  digest TEXT NOT NULL,
  file_name TEXT NOT NULL,
  pages INTEGER
    CONSTRAINT pages CHECK (pages >= 0)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX study_is_one ON study ((1));

CREATE UNIQUE INDEX cohort_number ON cohort (number) WHERE voided = 0;

CREATE UNIQUE INDEX participant_id ON participant (participant_id) WHERE voided = 0 AND participant_id <> '';

CREATE UNIQUE INDEX dlt_assessment_of_participant ON dlt_assessment (participant) WHERE voided = 0;
"""
