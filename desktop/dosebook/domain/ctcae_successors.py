"""What became of terms that a later CTCAE version no longer has: where an event may belong then.

Compared by hand from the term lists that the NCI publishes (v4.03 of 2010, v5.0 of 2017, v6.0). None of these
pairs shares a MedDRA code, so each is a suggestion that a person confirms, never a translation.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dosebook.domain.codelists import CtcaeVersion

Successors = Mapping[str, tuple[str, ...]]

_TO_5: Successors = MappingProxyType(
    {
        "Fetal death": ("Pregnancy loss",),
        "IVth nerve disorder": ("Trochlear nerve disorder",),
        "Menopause": ("Premature menopause",),
    }
)

_TO_6: Successors = MappingProxyType(
    {
        "Anal hemorrhage": ("Hematochezia",),
        "Avascular necrosis": ("Osteonecrosis",),
        "Ankle fracture": ("Fracture",),
        "Bullous dermatitis": ("Dermatosis bullous",),
        "Eczema": ("Eczematous dermatitis",),
        "Edema limbs": ("Peripheral edema",),
        "Ejection fraction decreased": ("Left ventricular dysfunction",),
        "Encephalitis infection": ("Encephalitis",),
        "Encephalomyelitis infection": ("Encephalomyelitis",),
        "Hip fracture": ("Fracture",),
        "Left ventricular systolic dysfunction": ("Left ventricular dysfunction",),
        "Lower gastrointestinal hemorrhage": ("Hematochezia", "Melena"),
        "Lung infection": ("Pneumonia",),
        "Lymphocyte count decreased": ("Lymphopenia",),
        "Muscle weakness left-sided": ("Hemiparesis",),
        "Muscle weakness right-sided": ("Hemiparesis",),
        "Night blindness": ("Decreased night vision",),
        "Pancreatic enzymes decreased": ("Pancreatic insufficiency",),
        "Papulopustular rash": ("Papulovesicular rash", "Pustular drug eruption"),
        "Platelet count decreased": ("Thrombocytopenia",),
        "Premature menopause": ("Ovarian function insufficiency",),
        "Proteinuria": ("Urinary protein increased",),
        "Rectal hemorrhage": ("Hematochezia",),
        "Spinal fracture": ("Fracture",),
        "Thromboembolic event": ("Venous thromboembolism", "Arterial thromboembolism"),
        "Thrush": ("Candidiasis",),
        "Vaccination complication": ("Systemic post-immunization reaction",),
        "Wrist fracture": ("Fracture",),
    }
)

_ORDER = (CtcaeVersion.V4_03, CtcaeVersion.V5_0, CtcaeVersion.V6_0)
_STEPS = (_TO_5, _TO_6)


def successors(term: str, old: CtcaeVersion, new: CtcaeVersion) -> tuple[str, ...]:
    """Return the terms of ``new`` that may hold what ``term`` was in ``old``; also back to an older version.

    A term that a version kept stays itself on the way; none where nothing is known.
    """
    here, there = _ORDER.index(old), _ORDER.index(new)
    found: tuple[str, ...] = (term,)
    for step in _STEPS[here:there]:
        found = tuple(one for name in found for one in step.get(name, (name,)))
    for step in reversed(_STEPS[there:here]):
        found = tuple(one for name in found for one in _before(name, step))
    return tuple(dict.fromkeys(found))


def _before(term: str, step: Successors) -> tuple[str, ...]:
    return tuple(name for name, later in step.items() if term in later) or (term,)
