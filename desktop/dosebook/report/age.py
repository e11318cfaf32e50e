"""How old a participant was at consent."""

from dosebook.domain.records import Participant


def age_of(one: Participant) -> int | None:
    """Return the age at consent, or what the year of birth makes of it (right to a year)."""
    consented = one.consent_date.year if one.consent_date else None
    if one.age is not None or one.birth_year is None or consented is None:
        return one.age
    return consented - one.birth_year
