"""Tools, Plan a trial…: check what is typed, simulate it beside the window, save what came out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from dosebook.actions.plan_trial import export_plan, read_plan, save_plan, simulate_plan
from dosebook.domain.errors import DosebookError
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.first_plan import first_plan
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.refusals import PlanProblem, PlanRefused
from dosebook.domain.planning.scenario import usual_scenarios
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.planning.plan_view import PlanView
from dosebook.gui.preferences import Preferences

PLACE = "plan_folder"
_PROBLEMS_SHOWN = 4


class PlanDialog(PlanView):
    """Stands beside the window; it needs no study, and changes none."""

    def __init__(self, plan: Plan, preferences: Preferences, parent: QWidget) -> None:
        """Begin with ``plan``."""
        super().__init__(parent)
        self._preferences = preferences
        self._is_filling = False
        self._connect()
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan in place of the one that is typed."""
        self._is_filling = True
        self.trial.show_plan(plan)
        self.designs.show_designs(plan.designs)
        self.scenarios.show_scenarios(plan.scenarios, plan.levels or 1)
        self._is_filling = False
        self._look()

    def read(self) -> tuple[Plan, tuple[PlanProblem, ...]]:
        """Return the plan as it is typed, and everything that keeps it from being simulated."""
        scenarios, bad_cells = self.scenarios.read()
        plan, bad_lines = self.trial.read(Plan("", self.designs.designs, scenarios))
        unread = (*bad_lines, *bad_cells)
        return plan, (*unread, *_further(plan, unread))

    def simulate(self) -> None:
        """Simulate what is typed, unless something is wrong with it."""
        plan, problems = self.read()
        if problems or self.run.is_busy:
            self._look()
            return

        def show(found: object) -> None:
            result = cast("PlanResult", found)
            self.results.show_result(result)
            words = translate("planning", "Simulated {trials} trials of each design in each scenario.")
            self.run.say(words.format(trials=result.plan.trials), "good")
            self._look()

        words = translate("planning", "Simulating…")
        self.run.run(lambda progress: simulate_plan(plan, progress), words, show, self._fail)

    def done(self, result: int) -> None:
        """Stop what is under way and close."""
        self.run.stop()
        super().done(result)

    def _connect(self) -> None:
        for part in (self.trial, self.designs, self.scenarios):
            part.changed.connect(self._look)
        self.simulate_button.clicked.connect(self.simulate)
        self.pdf_button.clicked.connect(lambda: self._save_result(".pdf"))
        self.csv_button.clicked.connect(lambda: self._save_result(".csv"))
        self.open_button.clicked.connect(self._open_plan)
        self.save_button.clicked.connect(self._save_plan)
        self.usual_button.clicked.connect(self._take_usual_scenarios)
        self.add_scenario_button.clicked.connect(self.scenarios.add_scenario)
        self.remove_scenario_button.clicked.connect(self.scenarios.remove_scenario)
        self.more_doses_button.clicked.connect(lambda: self.scenarios.set_levels(self.scenarios.levels + 1))
        self.fewer_doses_button.clicked.connect(lambda: self.scenarios.set_levels(self.scenarios.levels - 1))
        self.run.busy_changed.connect(self._look)

    def _look(self) -> None:
        """Say what is wrong where it is wrong, and allow what is possible."""
        if self._is_filling:
            return
        plan, problems = self.read()
        self.trial.show_problems(problems)
        self.designs.show_problems(problems)
        self.scenarios.show_problems(problems)
        lines = [one.message for one in problems[:_PROBLEMS_SHOWN]]
        if len(problems) > _PROBLEMS_SHOWN:
            words = translate("planning", "… and {count} more.")
            lines.append(words.format(count=len(problems) - _PROBLEMS_SHOWN))
        self.problems.setText("\n".join(lines))
        self.problems.setVisible(bool(lines))
        result = self.results.result
        is_idle = not self.run.is_busy
        self.simulate_button.setEnabled(is_idle and not problems)
        self.save_button.setEnabled(not problems)
        self.pdf_button.setEnabled(is_idle and result is not None)
        self.csv_button.setEnabled(is_idle and result is not None)
        if result is not None:
            is_stale = bool(problems) or plan != result.plan
            words = translate("planning", "The plan was changed. These are the results of the one before.")
            self.results.say_stale(words if is_stale else "")

    def _take_usual_scenarios(self) -> None:
        plan, _problems = self.trial.read(Plan("", (), ()))
        if 0 < plan.target < 1:
            levels = self.scenarios.levels
            self.scenarios.show_scenarios(usual_scenarios(plan.target, levels), levels)

    def _save_result(self, ending: str) -> None:
        result = self.results.result
        if result is None:
            return
        title = translate("planning", "Save the results")
        kind = translate("planning", "PDF files") if ending == ".pdf" else translate("planning", "CSV files")
        target = self._ask_target(title, f"{kind} (*{ending})", result.plan.title, ending)
        if target is None:
            return

        def say(_none: object) -> None:
            self._preferences.remember(PLACE, str(target.parent))
            words = translate("planning", "Saved as {path}.")
            self.run.say(words.format(path=target), "good")

        words = translate("planning", "Saving…")
        self.run.run(lambda _progress: export_plan(result, target), words, say, self._fail)

    def _open_plan(self) -> None:
        title = translate("planning", "Open a plan")
        path = dialogs.open_file(self, title, _plan_filter(), self._folder())
        if path is not None:
            self._try(lambda: self.show_plan(_complete(read_plan(path))), path)

    def _save_plan(self) -> None:
        plan, _problems = self.read()
        title = translate("planning", "Save the plan")
        target = self._ask_target(title, _plan_filter(), plan.title, ".json")
        if target is not None and self._try(lambda: save_plan(plan, target), target):
            self.run.say(translate("planning", "Saved as {path}.").format(path=target), "good")

    def _ask_target(self, title: str, filters: str, name: str, ending: str) -> Path | None:
        kept = "".join(letter if letter.isalnum() or letter in " -_." else "_" for letter in name).strip()
        plan = translate("planning", "plan")
        suggested = self._folder() / f"{kept or plan}{ending}"
        target = dialogs.save_file(self, title, filters, suggested)
        if target is None:
            return None
        return target if target.suffix.lower() == ending else target.with_name(f"{target.name}{ending}")

    def _folder(self) -> Path:
        place = self._preferences.recall(PLACE)
        return Path(place) if place else Path.home()

    def _try(self, act: Callable[[], None], path: Path) -> bool:
        try:
            act()
        except DosebookError as error:
            dialogs.show_error(self, error)
            return False
        self._preferences.remember(PLACE, str(path.parent))
        return True

    def _fail(self, error: BaseException) -> None:
        self.run.say("")
        dialogs.show_error(self, error)


def _further(plan: Plan, unread: tuple[PlanProblem, ...]) -> tuple[PlanProblem, ...]:
    """Return what is wrong with what could be read; a line or scenario that could not is named already."""
    try:
        rules_of(plan)
    except PlanRefused as refused:
        named = {_place(one) for one in unread}
        return tuple(one for one in refused.problems if _place(one) not in named)
    return ()


def _place(problem: PlanProblem) -> tuple[str, int, str]:
    return problem.part, problem.number, problem.field if problem.part == "plan" else ""


def _plan_filter() -> str:
    return translate("planning", "Plans") + " (*.json)"


def _complete(plan: Plan) -> Plan:
    """Give designs uids of their own, by which the list knows them."""
    designs = tuple(
        replace(one, design=replace(one.design, uid=f"design-{number}"))
        for number, one in enumerate(plan.designs, start=1)
    )
    return replace(plan, designs=designs)


def show_plan(window: QWidget, preferences: Preferences, data: StudyData | None) -> PlanDialog:
    """Show the planning dialog beside ``window``, or raise the one that stands there."""
    for dialog in window.findChildren(PlanDialog):
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return dialog
    dialog = PlanDialog(_complete(first_plan(data)), preferences, window)
    dialog.show()
    return dialog
