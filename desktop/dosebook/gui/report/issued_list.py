"""The reports made so far, newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from dosebook.domain.records import CutOff, ReportIssue
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.record_words import MISSING
from dosebook.gui import theme
from dosebook.gui.directions import IsolatingDelegate
from dosebook.gui.files.fitted import give_height

_UID = Qt.ItemDataRole.UserRole
_COLUMNS = ("number", "status", "file_name")


class IssuedList(QTreeWidget):
    """Lists the reports that the study knows of; ``record_wanted`` (kind, uid) tells the one double clicked."""

    record_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setItemDelegate(IsolatingDelegate(self))
        known, cut_off = variables(ReportIssue), variables(CutOff)["day"]
        labels = [known[name].label for name in _COLUMNS]
        self.setHeaderLabels([translate("report_dialog", "No."), labels[1], cut_off.label, labels[2]])
        self.setAccessibleName(translate("report_dialog", "Reports made"))
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setFixedHeight(theme.row_height(self) * 5)
        self.itemActivated.connect(
            lambda item, _column: self.record_wanted.emit(ReportIssue.kind, str(item.data(0, _UID)))
        )

    def show_issues(self, data: StudyData) -> None:
        """List the reports that ``data`` knows."""
        self.clear()
        for issue in reversed(data.report_issues):
            cut_off = data.find(issue.cut_off)
            is_dated = isinstance(cut_off, CutOff) and cut_off.day is not None
            item = QTreeWidgetItem(
                [
                    str(issue.number or MISSING),
                    issue.status.label if issue.status else MISSING,
                    cut_off.day.words() if is_dated else MISSING,
                    issue.file_name or MISSING,
                ]
            )
            item.setToolTip(3, issue.file_name)
            item.setData(0, _UID, issue.uid)
            give_height(item, self)
            self.addTopLevelItem(item)
