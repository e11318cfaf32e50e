"""The second form of a study file, too: what a response was judged by besides its laboratory values."""

SQL = """
ALTER TABLE response ADD COLUMN serum_immunofixation TEXT
  CONSTRAINT serum_immunofixation CHECK (serum_immunofixation IN ('NEGATIVE', 'POSITIVE', 'NOT DONE'));
ALTER TABLE response ADD COLUMN urine_immunofixation TEXT
  CONSTRAINT urine_immunofixation CHECK (urine_immunofixation IN ('NEGATIVE', 'POSITIVE', 'NOT DONE'));
ALTER TABLE response ADD COLUMN marrow_plasma_cells TEXT
  CONSTRAINT marrow_plasma_cells CHECK (ltrim(marrow_plasma_cells, '-') GLOB '[0-9]*' AND marrow_plasma_cells NOT GLOB '*[^-0-9.]*' AND marrow_plasma_cells NOT GLOB '?*-*' AND marrow_plasma_cells NOT GLOB '*.*.*' AND marrow_plasma_cells NOT GLOB '*.');
ALTER TABLE response ADD COLUMN clonal_cells TEXT
  CONSTRAINT clonal_cells CHECK (clonal_cells IN ('Y', 'N'));
ALTER TABLE response ADD COLUMN plasmacytoma TEXT
  CONSTRAINT plasmacytoma CHECK (plasmacytoma IN ('NEVER', 'DISAPPEARED', 'DECREASED 50', 'DECREASED 25', 'UNCHANGED', 'INCREASED 50', 'NOT DONE'));
ALTER TABLE response ADD COLUMN new_bone_lesion TEXT
  CONSTRAINT new_bone_lesion CHECK (new_bone_lesion IN ('Y', 'N'));
"""
