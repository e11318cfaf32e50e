"""The NCI's sentence for each grade of a term, where they were loaded on this computer."""

from dosebook.actions.load_ctcae import CtcaeTexts, ctcae_texts
from dosebook.domain.codelists import CtcaeVersion
from dosebook.forms.ctcae_facts import ALL_GRADES
from dosebook.gui.session import Session


class GradeTextSource:
    """Answers while a person types: each version's file is read once."""

    def __init__(self, session: Session) -> None:
        """Look into the profile of ``session``."""
        self._session = session
        self._texts: dict[CtcaeVersion, CtcaeTexts] = {}

    def __call__(self, version: object, term: str) -> dict[int, str]:
        """Return the sentence of each grade of ``term`` that has one."""
        version = version or self._session.data.study.ctcae_version
        if not isinstance(version, CtcaeVersion) or not term:
            return {}
        if version not in self._texts:
            self._texts[version] = ctcae_texts(self._session.paths, version)
        texts = self._texts[version]
        return {
            grade: texts.grade_text(term, grade) for grade in ALL_GRADES if texts.has_own_text(term, grade)
        }

    def forget(self) -> None:
        """Look again at the next question: texts may have been loaded meanwhile."""
        self._texts = {version: texts for version, texts in self._texts.items() if texts.is_loaded}
