"""The second form of a study file: the escalation rule, the clauses of the DLT definition, advice given."""

SQL = """
CREATE TABLE escalation_design (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  rule TEXT
    CONSTRAINT rule CHECK (rule IN ('3+3', 'ROLLING SIX', 'BOIN', 'TITE-BOIN', 'KEYBOARD', 'MTPI', 'MTPI-2', 'DECISION TABLE', 'CRM', 'TITE-CRM', 'BLRM')),
  dose_axis TEXT
    CONSTRAINT dose_axis CHECK (dose_axis IN ('TOTAL PLANNED', 'PER FRACTION', 'TOTAL AMOUNT')),
  dose_levels TEXT NOT NULL
    CONSTRAINT dose_levels CHECK (dose_levels GLOB '[[]*]'),
  cohort_size INTEGER
    CONSTRAINT cohort_size CHECK (cohort_size >= 0),
  sentinel_days INTEGER
    CONSTRAINT sentinel_days CHECK (sentinel_days >= 0),
  target_rate TEXT
    CONSTRAINT target_rate CHECK (ltrim(target_rate, '-') GLOB '[0-9]*' AND target_rate NOT GLOB '*[^-0-9.]*' AND target_rate NOT GLOB '?*-*' AND target_rate NOT GLOB '*.*.*' AND target_rate NOT GLOB '*.'),
  margin_below TEXT
    CONSTRAINT margin_below CHECK (ltrim(margin_below, '-') GLOB '[0-9]*' AND margin_below NOT GLOB '*[^-0-9.]*' AND margin_below NOT GLOB '?*-*' AND margin_below NOT GLOB '*.*.*' AND margin_below NOT GLOB '*.'),
  margin_above TEXT
    CONSTRAINT margin_above CHECK (ltrim(margin_above, '-') GLOB '[0-9]*' AND margin_above NOT GLOB '*[^-0-9.]*' AND margin_above NOT GLOB '?*-*' AND margin_above NOT GLOB '*.*.*' AND margin_above NOT GLOB '*.'),
  safe_rate TEXT
    CONSTRAINT safe_rate CHECK (ltrim(safe_rate, '-') GLOB '[0-9]*' AND safe_rate NOT GLOB '*[^-0-9.]*' AND safe_rate NOT GLOB '?*-*' AND safe_rate NOT GLOB '*.*.*' AND safe_rate NOT GLOB '*.'),
  toxic_rate TEXT
    CONSTRAINT toxic_rate CHECK (ltrim(toxic_rate, '-') GLOB '[0-9]*' AND toxic_rate NOT GLOB '*[^-0-9.]*' AND toxic_rate NOT GLOB '?*-*' AND toxic_rate NOT GLOB '*.*.*' AND toxic_rate NOT GLOB '*.'),
  elimination_cut_off TEXT
    CONSTRAINT elimination_cut_off CHECK (ltrim(elimination_cut_off, '-') GLOB '[0-9]*' AND elimination_cut_off NOT GLOB '*[^-0-9.]*' AND elimination_cut_off NOT GLOB '?*-*' AND elimination_cut_off NOT GLOB '*.*.*' AND elimination_cut_off NOT GLOB '*.'),
  allows_de_escalation TEXT
    CONSTRAINT allows_de_escalation CHECK (allows_de_escalation IN ('Y', 'N')),
  expands_last TEXT
    CONSTRAINT expands_last CHECK (expands_last IN ('Y', 'N')),
  reads_four_or_five TEXT
    CONSTRAINT reads_four_or_five CHECK (reads_four_or_five IN ('Y', 'N')),
  stops_early TEXT
    CONSTRAINT stops_early CHECK (stops_early IN ('Y', 'N')),
  decision_rows TEXT NOT NULL
    CONSTRAINT decision_rows CHECK (decision_rows GLOB '[[]*]'),
  model_form TEXT
    CONSTRAINT model_form CHECK (model_form IN ('empiric', 'logistic')),
  skeleton TEXT NOT NULL
    CONSTRAINT skeleton CHECK (skeleton GLOB '[[]*]'),
  half_width TEXT
    CONSTRAINT half_width CHECK (ltrim(half_width, '-') GLOB '[0-9]*' AND half_width NOT GLOB '*[^-0-9.]*' AND half_width NOT GLOB '?*-*' AND half_width NOT GLOB '*.*.*' AND half_width NOT GLOB '*.'),
  prior_level INTEGER
    CONSTRAINT prior_level CHECK (prior_level >= 0),
  prior_sd TEXT
    CONSTRAINT prior_sd CHECK (ltrim(prior_sd, '-') GLOB '[0-9]*' AND prior_sd NOT GLOB '*[^-0-9.]*' AND prior_sd NOT GLOB '?*-*' AND prior_sd NOT GLOB '*.*.*' AND prior_sd NOT GLOB '*.'),
  reference_dose TEXT
    CONSTRAINT reference_dose CHECK (ltrim(reference_dose, '-') GLOB '[0-9]*' AND reference_dose NOT GLOB '*[^-0-9.]*' AND reference_dose NOT GLOB '?*-*' AND reference_dose NOT GLOB '*.*.*' AND reference_dose NOT GLOB '*.'),
  log_alpha_mean TEXT
    CONSTRAINT log_alpha_mean CHECK (ltrim(log_alpha_mean, '-') GLOB '[0-9]*' AND log_alpha_mean NOT GLOB '*[^-0-9.]*' AND log_alpha_mean NOT GLOB '?*-*' AND log_alpha_mean NOT GLOB '*.*.*' AND log_alpha_mean NOT GLOB '*.'),
  log_alpha_sd TEXT
    CONSTRAINT log_alpha_sd CHECK (ltrim(log_alpha_sd, '-') GLOB '[0-9]*' AND log_alpha_sd NOT GLOB '*[^-0-9.]*' AND log_alpha_sd NOT GLOB '?*-*' AND log_alpha_sd NOT GLOB '*.*.*' AND log_alpha_sd NOT GLOB '*.'),
  log_beta_mean TEXT
    CONSTRAINT log_beta_mean CHECK (ltrim(log_beta_mean, '-') GLOB '[0-9]*' AND log_beta_mean NOT GLOB '*[^-0-9.]*' AND log_beta_mean NOT GLOB '?*-*' AND log_beta_mean NOT GLOB '*.*.*' AND log_beta_mean NOT GLOB '*.'),
  log_beta_sd TEXT
    CONSTRAINT log_beta_sd CHECK (ltrim(log_beta_sd, '-') GLOB '[0-9]*' AND log_beta_sd NOT GLOB '*[^-0-9.]*' AND log_beta_sd NOT GLOB '?*-*' AND log_beta_sd NOT GLOB '*.*.*' AND log_beta_sd NOT GLOB '*.'),
  prior_correlation TEXT
    CONSTRAINT prior_correlation CHECK (ltrim(prior_correlation, '-') GLOB '[0-9]*' AND prior_correlation NOT GLOB '*[^-0-9.]*' AND prior_correlation NOT GLOB '?*-*' AND prior_correlation NOT GLOB '*.*.*' AND prior_correlation NOT GLOB '*.'),
  target_low TEXT
    CONSTRAINT target_low CHECK (ltrim(target_low, '-') GLOB '[0-9]*' AND target_low NOT GLOB '*[^-0-9.]*' AND target_low NOT GLOB '?*-*' AND target_low NOT GLOB '*.*.*' AND target_low NOT GLOB '*.'),
  target_high TEXT
    CONSTRAINT target_high CHECK (ltrim(target_high, '-') GLOB '[0-9]*' AND target_high NOT GLOB '*[^-0-9.]*' AND target_high NOT GLOB '?*-*' AND target_high NOT GLOB '*.*.*' AND target_high NOT GLOB '*.'),
  overdose_limit TEXT
    CONSTRAINT overdose_limit CHECK (ltrim(overdose_limit, '-') GLOB '[0-9]*' AND overdose_limit NOT GLOB '*[^-0-9.]*' AND overdose_limit NOT GLOB '?*-*' AND overdose_limit NOT GLOB '*.*.*' AND overdose_limit NOT GLOB '*.'),
  no_skipping TEXT
    CONSTRAINT no_skipping CHECK (no_skipping IN ('Y', 'N')),
  most_participants INTEGER
    CONSTRAINT most_participants CHECK (most_participants >= 0),
  least_at_recommended INTEGER
    CONSTRAINT least_at_recommended CHECK (least_at_recommended >= 0),
  stopping_rate TEXT
    CONSTRAINT stopping_rate CHECK (ltrim(stopping_rate, '-') GLOB '[0-9]*' AND stopping_rate NOT GLOB '*[^-0-9.]*' AND stopping_rate NOT GLOB '?*-*' AND stopping_rate NOT GLOB '*.*.*' AND stopping_rate NOT GLOB '*.'),
  stopping_confidence TEXT
    CONSTRAINT stopping_confidence CHECK (ltrim(stopping_confidence, '-') GLOB '[0-9]*' AND stopping_confidence NOT GLOB '*[^-0-9.]*' AND stopping_confidence NOT GLOB '?*-*' AND stopping_confidence NOT GLOB '*.*.*' AND stopping_confidence NOT GLOB '*.'),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dlt_clause (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  number INTEGER
    CONSTRAINT number CHECK (number >= 0),
  clause_kind TEXT
    CONSTRAINT clause_kind CHECK (clause_kind IN ('GRADE', 'GRADE LASTING', 'DESPITE CARE', 'COMPLICATION', 'TRANSFUSION', 'RELATIVE TO BASELINE', 'FRACTION DELAYED', 'PERSISTENT GRADE 2', 'DEATH')),
  scope TEXT
    CONSTRAINT scope CHECK (scope IN ('ANY', 'HAEMATOLOGICAL', 'NON-HAEMATOLOGICAL', 'TERMS')),
  terms TEXT NOT NULL
    CONSTRAINT terms CHECK (terms GLOB '[[]*]'),
  except_terms TEXT NOT NULL
    CONSTRAINT except_terms CHECK (except_terms GLOB '[[]*]'),
  least_grade INTEGER
    CONSTRAINT least_grade CHECK (least_grade BETWEEN 1 AND 5),
  longer_than_days INTEGER
    CONSTRAINT longer_than_days CHECK (longer_than_days >= 0),
  complication_terms TEXT NOT NULL
    CONSTRAINT complication_terms CHECK (complication_terms GLOB '[[]*]'),
  complication_grade INTEGER
    CONSTRAINT complication_grade CHECK (complication_grade BETWEEN 1 AND 5),
  product TEXT
    CONSTRAINT product CHECK (product IN ('PLATELETS', 'PACKED RED CELLS', 'PLASMA', 'OTHER')),
  transfusion_days INTEGER
    CONSTRAINT transfusion_days CHECK (transfusion_days >= 0),
  within_days INTEGER
    CONSTRAINT within_days CHECK (within_days >= 0),
  test TEXT
    CONSTRAINT test CHECK (test <> ''),
  times_baseline TEXT
    CONSTRAINT times_baseline CHECK (ltrim(times_baseline, '-') GLOB '[0-9]*' AND times_baseline NOT GLOB '*[^-0-9.]*' AND times_baseline NOT GLOB '?*-*' AND times_baseline NOT GLOB '*.*.*' AND times_baseline NOT GLOB '*.'),
  delayed_days INTEGER
    CONSTRAINT delayed_days CHECK (delayed_days >= 0),
  unless_unrelated TEXT
    CONSTRAINT unless_unrelated CHECK (unless_unrelated IN ('Y', 'N')),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dose_decision (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  day TEXT
    CONSTRAINT day CHECK (day = 'unk' OR day GLOB '[12][0-9][0-9][0-9]' OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(day || '-01') IS NOT NULL
      OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(day, '+0 days') IS day),
  cohort TEXT REFERENCES cohort (uid) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER
    CONSTRAINT position CHECK (position >= 0),
  rule_words TEXT NOT NULL,
  inputs TEXT NOT NULL,
  advice TEXT NOT NULL,
  program TEXT NOT NULL,
  outcome TEXT
    CONSTRAINT outcome CHECK (outcome IN ('NOT DECIDED', 'FOLLOWED', 'OVERRIDDEN')),
  decided_dose TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT
    CONSTRAINT decided_on CHECK (decided_on = 'unk' OR decided_on GLOB '[12][0-9][0-9][0-9]' OR decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(decided_on || '-01') IS NOT NULL
      OR decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(decided_on, '+0 days') IS decided_on)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX escalation_design_is_one ON escalation_design ((1)) WHERE voided = 0;
"""
