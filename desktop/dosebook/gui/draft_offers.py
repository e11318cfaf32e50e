"""What was being typed when the program ended: offered above the pages, brought back or discarded."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject

from dosebook.domain.partial_date import day_words
from dosebook.domain.records import RECORD_TYPES
from dosebook.domain.words import translate
from dosebook.forms.record_words import record_title
from dosebook.gui.background import Job
from dosebook.gui.banners import Notice
from dosebook.gui.pages.catalogue import page_of_kind
from dosebook.gui.study_view import StudyView
from dosebook.runtime.drafts import Draft, discard_draft, read_drafts


class DraftOffers(QObject):
    """Looks for drafts of the open study once, and offers each."""

    def __init__(self, view: StudyView) -> None:
        """Begin to look, outside the GUI thread."""
        super().__init__(view)
        self._view, self._session = view, view.session
        if self._session.is_view:
            return
        folder, study = self._session.paths.drafts, self._session.file_id
        job = Job(lambda _progress: read_drafts(folder, study), self)
        job.succeeded.connect(self._offer)
        job.start()

    def _offer(self, drafts: tuple[Draft, ...]) -> None:
        for draft in drafts:
            self._view.banners.show_notice(
                Notice(
                    self._words(draft),
                    "warning",
                    (
                        (translate("window", "Restore"), partial(self._restore, draft)),
                        (translate("window", "Discard"), partial(self._discard, draft)),
                    ),
                    can_close=False,
                )
            )

    def _words(self, draft: Draft) -> str:
        offset = timedelta(minutes=self._session.context.clock.utc_offset_minutes())
        typed = draft.typed_at + offset
        time = f"{typed:%H:%M}"
        if typed.date() != self._session.today():
            time = f"{day_words(typed.date())} {time}"
        return translate("window", "Unsaved entries of {time}: {record}.").format(
            time=time, record=self._record_words(draft)
        )

    def _record_words(self, draft: Draft) -> str:
        record = self._session.data.find(draft.record_uid)
        if record is not None:
            return record_title(record, self._session.data)
        kind = next((item for item in RECORD_TYPES if item.kind == draft.kind), None)
        title = translate("variable", kind.title_marked) if kind is not None else draft.kind
        return translate("window", "{kind}, new").format(kind=title)

    def _restore(self, draft: Draft) -> None:
        page = page_of_kind(draft.kind)
        if page is not None:
            self._view.show_page(page.key, lambda shown: shown.show_draft(draft))

    def _discard(self, draft: Draft) -> None:
        folder = self._session.paths.drafts
        job = Job(lambda _progress: discard_draft(folder, draft.study, draft.kind, draft.record_uid), self)
        job.start()
