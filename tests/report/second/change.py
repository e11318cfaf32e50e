"""What is new since the last review, counted a second time from the file as it was and as it is."""

from report.second.events import graded, serious
from report.second.registry import Asked, Rows, recounts
from report.second.rows import Row
from report.second.words import named

OWN = {"version", "voided", "audit_seq"}


@recounts("changes: Adverse events since then")
def events_since(asked: Asked) -> Rows:
    file, then, hindsight = asked.file, asked.then, asked.hindsight
    if then is None or hindsight is None:
        return []
    now = {row["uid"]: row for row in file.rows["adverse_event"]}
    before = {row["uid"]: row for row in then.rows["adverse_event"]}
    seen_then = {row["uid"] for row in hindsight.rows["adverse_event"]}
    cohort_of = {one["uid"]: one["cohort"] for one in file.all["participant"]}

    def numbers(cohort: Row | None) -> list[str]:
        def here(row: Row) -> bool:
            return cohort is None or cohort_of.get(row["participant"]) == cohort["uid"]

        new = [row for uid, row in now.items() if uid not in before and here(row)]
        both = [(row, now[uid]) for uid, row in before.items() if uid in now and here(row)]
        gone = [row for uid, row in before.items() if uid not in now and here(row)]
        counts = (
            len(new),
            sum(map(graded(3), new)),
            sum(map(serious, new)),
            sum(1 for row in new if row["uid"] in seen_then),
            sum(1 for pair in both if _told(pair[0]) != _told(pair[1])),
            len(gone),
        )
        return [str(one) for one in counts]

    if file.one_site:
        return [["This site", *numbers(None)]]
    return [*([named(one), *numbers(one)] for one in file.dosed), ["Total", *numbers(None)]]


def _told(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in OWN}
