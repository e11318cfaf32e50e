"""The colours of the light, the dark and the two high-contrast themes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as ``#rrggbb``.

    Every ink reads at 4.5 : 1 on ``base``, ``window`` and ``panel``, in the themes of high contrast at 7 : 1. A
    theme is known by its ``window``, which no other one has.
    """

    window: str
    base: str
    panel: str
    line: str
    field_line: str
    scroll: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    on_chosen: str
    good: str
    warning: str
    error: str
    warning_back: str
    error_back: str
    grade_1_back: str
    grade_2_back: str
    grade_3_back: str
    grade_4_back: str


LIGHT = Colours(
    window="#F6F7F9",
    base="#FFFFFF",
    panel="#ECEFF3",
    line="#D8DDE3",
    field_line="#8A94A0",
    scroll="#B4BCC6",
    ink="#1B2027",
    muted="#535D69",
    accent="#1A5FB4",
    on_accent="#FFFFFF",
    chosen="#D3E3F8",
    on_chosen="#10243E",
    good="#1B6B3A",
    warning="#805000",
    error="#B3261E",
    warning_back="#FFF4DC",
    error_back="#FDE9E7",
    grade_1_back="#FFFDF0",
    grade_2_back="#FFF7DF",
    grade_3_back="#FEE9D3",
    grade_4_back="#FBDAD2",
)

DARK = Colours(
    window="#1D2025",
    base="#15171B",
    panel="#272B32",
    line="#3A404A",
    field_line="#7C8794",
    scroll="#59626E",
    ink="#E8EAED",
    muted="#A9B1BC",
    accent="#85B4F7",
    on_accent="#0C1C33",
    chosen="#274468",
    on_chosen="#F2F6FC",
    good="#83D2A0",
    warning="#EDBB62",
    error="#FF9D93",
    warning_back="#3A2F17",
    error_back="#431F1C",
    grade_1_back="#262519",
    grade_2_back="#2E2A1C",
    grade_3_back="#38281B",
    grade_4_back="#43231F",
)

HIGH_LIGHT = Colours(
    window="#FFFFFF",
    base="#FEFEFE",
    panel="#F0F0F0",
    line="#5C5C5C",
    field_line="#000000",
    scroll="#5C5C5C",
    ink="#000000",
    muted="#2E2E2E",
    accent="#00347A",
    on_accent="#FFFFFF",
    chosen="#FFE45C",
    on_chosen="#000000",
    good="#004D1F",
    warning="#5A3700",
    error="#8A0000",
    warning_back="#FFF4DC",
    error_back="#FFEDEB",
    grade_1_back="#FFFBE6",
    grade_2_back="#FFF3C4",
    grade_3_back="#FFDDBD",
    grade_4_back="#FFC9BF",
)

HIGH_DARK = Colours(
    window="#000000",
    base="#010101",
    panel="#141414",
    line="#B0B0B0",
    field_line="#FFFFFF",
    scroll="#C0C0C0",
    ink="#FFFFFF",
    muted="#D6D6D6",
    accent="#8FC7FF",
    on_accent="#000000",
    chosen="#0046C8",
    on_chosen="#FFFFFF",
    good="#7DF0A8",
    warning="#FFD166",
    error="#FFB0A8",
    warning_back="#2B2200",
    error_back="#3A0A08",
    grade_1_back="#242000",
    grade_2_back="#3A3000",
    grade_3_back="#4A2A00",
    grade_4_back="#5A1410",
)
