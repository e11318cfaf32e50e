"""The second form of a study file, too: how a dose was prepared, assayed and released; the cap of the area."""

SQL = """
ALTER TABLE study ADD COLUMN bsa_cap TEXT
  CONSTRAINT bsa_cap CHECK (ltrim(bsa_cap, '-') GLOB '[0-9]*' AND bsa_cap NOT GLOB '*[^-0-9.]*' AND bsa_cap NOT GLOB '?*-*' AND bsa_cap NOT GLOB '*.*.*' AND bsa_cap NOT GLOB '*.');
ALTER TABLE study ADD COLUMN bsa_decimals INTEGER
  CONSTRAINT bsa_decimals CHECK (bsa_decimals >= 0);
ALTER TABLE dose ADD COLUMN route TEXT
  CONSTRAINT route CHECK (route IN ('INTRAVENOUS', 'ORAL', 'SUBCUTANEOUS', 'INTRAMUSCULAR', 'INTRA-ARTERIAL', 'INTRATHECAL', 'INTRATUMOR', 'TRANSDERMAL', 'OTHER'));
ALTER TABLE dose ADD COLUMN prescribed_low TEXT
  CONSTRAINT prescribed_low CHECK (ltrim(prescribed_low, '-') GLOB '[0-9]*' AND prescribed_low NOT GLOB '*[^-0-9.]*' AND prescribed_low NOT GLOB '?*-*' AND prescribed_low NOT GLOB '*.*.*' AND prescribed_low NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN prescribed_high TEXT
  CONSTRAINT prescribed_high CHECK (ltrim(prescribed_high, '-') GLOB '[0-9]*' AND prescribed_high NOT GLOB '*[^-0-9.]*' AND prescribed_high NOT GLOB '?*-*' AND prescribed_high NOT GLOB '*.*.*' AND prescribed_high NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN lot TEXT NOT NULL DEFAULT '';
ALTER TABLE dose ADD COLUMN purity TEXT
  CONSTRAINT purity CHECK (ltrim(purity, '-') GLOB '[0-9]*' AND purity NOT GLOB '*[^-0-9.]*' AND purity NOT GLOB '?*-*' AND purity NOT GLOB '*.*.*' AND purity NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN calibration_amount TEXT
  CONSTRAINT calibration_amount CHECK (ltrim(calibration_amount, '-') GLOB '[0-9]*' AND calibration_amount NOT GLOB '*[^-0-9.]*' AND calibration_amount NOT GLOB '?*-*' AND calibration_amount NOT GLOB '*.*.*' AND calibration_amount NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN calibration_date TEXT
  CONSTRAINT calibration_date CHECK (calibration_date = 'unk' OR calibration_date GLOB '[12][0-9][0-9][0-9]' OR calibration_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(calibration_date || '-01') IS NOT NULL
    OR calibration_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(calibration_date, '+0 days') IS calibration_date);
ALTER TABLE dose ADD COLUMN calibration_time TEXT
  CONSTRAINT calibration_time CHECK (calibration_time GLOB '[0-2][0-9]:[0-5][0-9]' AND calibration_time < '24');
ALTER TABLE dose ADD COLUMN determination TEXT
  CONSTRAINT determination CHECK (determination IN ('DIRECT MEASUREMENT', 'DECAY CORRECTION'));
ALTER TABLE dose ADD COLUMN determined_by TEXT NOT NULL DEFAULT '';
ALTER TABLE dose ADD COLUMN assay_amount TEXT
  CONSTRAINT assay_amount CHECK (ltrim(assay_amount, '-') GLOB '[0-9]*' AND assay_amount NOT GLOB '*[^-0-9.]*' AND assay_amount NOT GLOB '?*-*' AND assay_amount NOT GLOB '*.*.*' AND assay_amount NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN assay_date TEXT
  CONSTRAINT assay_date CHECK (assay_date = 'unk' OR assay_date GLOB '[12][0-9][0-9][0-9]' OR assay_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(assay_date || '-01') IS NOT NULL
    OR assay_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(assay_date, '+0 days') IS assay_date);
ALTER TABLE dose ADD COLUMN assay_time TEXT
  CONSTRAINT assay_time CHECK (assay_time GLOB '[0-2][0-9]:[0-5][0-9]' AND assay_time < '24');
ALTER TABLE dose ADD COLUMN residual_vial TEXT
  CONSTRAINT residual_vial CHECK (ltrim(residual_vial, '-') GLOB '[0-9]*' AND residual_vial NOT GLOB '*[^-0-9.]*' AND residual_vial NOT GLOB '?*-*' AND residual_vial NOT GLOB '*.*.*' AND residual_vial NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN residual_syringe TEXT
  CONSTRAINT residual_syringe CHECK (ltrim(residual_syringe, '-') GLOB '[0-9]*' AND residual_syringe NOT GLOB '*[^-0-9.]*' AND residual_syringe NOT GLOB '?*-*' AND residual_syringe NOT GLOB '*.*.*' AND residual_syringe NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN residual_line TEXT
  CONSTRAINT residual_line CHECK (ltrim(residual_line, '-') GLOB '[0-9]*' AND residual_line NOT GLOB '*[^-0-9.]*' AND residual_line NOT GLOB '?*-*' AND residual_line NOT GLOB '*.*.*' AND residual_line NOT GLOB '*.');
ALTER TABLE dose ADD COLUMN residual_date TEXT
  CONSTRAINT residual_date CHECK (residual_date = 'unk' OR residual_date GLOB '[12][0-9][0-9][0-9]' OR residual_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(residual_date || '-01') IS NOT NULL
    OR residual_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(residual_date, '+0 days') IS residual_date);
ALTER TABLE dose ADD COLUMN residual_time TEXT
  CONSTRAINT residual_time CHECK (residual_time GLOB '[0-2][0-9]:[0-5][0-9]' AND residual_time < '24');
ALTER TABLE dose ADD COLUMN end_time TEXT
  CONSTRAINT end_time CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]' AND end_time < '24');
ALTER TABLE dose ADD COLUMN interruptions TEXT NOT NULL DEFAULT '';
ALTER TABLE dose ADD COLUMN user_direction TEXT NOT NULL DEFAULT '';
ALTER TABLE dose ADD COLUMN safety_officer_word TEXT NOT NULL DEFAULT '';
ALTER TABLE dose ADD COLUMN thyroid_from TEXT
  CONSTRAINT thyroid_from CHECK (thyroid_from = 'unk' OR thyroid_from GLOB '[12][0-9][0-9][0-9]' OR thyroid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(thyroid_from || '-01') IS NOT NULL
    OR thyroid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(thyroid_from, '+0 days') IS thyroid_from);
ALTER TABLE dose ADD COLUMN thyroid_to TEXT
  CONSTRAINT thyroid_to CHECK (thyroid_to = 'unk' OR thyroid_to GLOB '[12][0-9][0-9][0-9]' OR thyroid_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(thyroid_to || '-01') IS NOT NULL
    OR thyroid_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(thyroid_to, '+0 days') IS thyroid_to);
ALTER TABLE dose ADD COLUMN exposure_rate TEXT
  CONSTRAINT exposure_rate CHECK (ltrim(exposure_rate, '-') GLOB '[0-9]*' AND exposure_rate NOT GLOB '*[^-0-9.]*' AND exposure_rate NOT GLOB '?*-*' AND exposure_rate NOT GLOB '*.*.*' AND exposure_rate NOT GLOB '*.');
"""
