"""The printed papers that are no report to a committee: without a cut-off and without a digest."""

from datetime import datetime

from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Study
from dosebook.domain.words import translate
from dosebook.report.blocks import Document, Imprint, Section


def paper(
    study: Study,
    title: str,
    sections: tuple[Section, ...],
    made_at: datetime,
    version: str,
    *,
    shows_participants: bool = True,
) -> Document:
    """Return a paper of ``study``, made at a moment in UTC by this version of the program."""
    is_synthetic = shows_participants and study.synthetic is YesNo.YES
    made = translate("report", "made {time} UTC").format(time=f"{day_words(made_at.date())} {made_at:%H:%M}")
    return Document(
        title=f"{study.short_title or study.protocol_number}: {title}",
        imprint=Imprint(
            study=" · ".join(part for part in (study.short_title, study.protocol_number) if part),
            report=title,
            cut_off="",
            made=made,
            digest="",
            program=translate("report", "Dosebook {version}").format(version=version),
            confidential=translate("report", "CONFIDENTIAL"),
            marks=(translate("report", "synthetic participants"),) if is_synthetic else (),
        ),
        sections=sections,
    )
