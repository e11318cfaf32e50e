"""The only user of ReportLab: blocks in, the bytes of a PDF out."""

from reportlab import rl_config
from reportlab.lib.fonts import addMapping

for _bold, _italic, _face in ((0, 0, ""), (1, 0, "-Bold"), (0, 1, "-Italic"), (1, 1, "-BoldItalic")):
    addMapping("Dosebook", _bold, _italic, f"Dosebook{_face}")

# Before any other part of ReportLab is imported, since its modules copy these names at import:
# otherwise each page names an unembedded Helvetica.
rl_config.canvas_basefontname = "Dosebook"
rl_config.defaultGraphicsFontName = "Dosebook"

# Nothing that a person typed may make the layout engine read a file or open a connection.
rl_config.trustedHosts = []
rl_config.trustedSchemes = []
