"""The digest that a report carries: over the reported records and the ledger's head at the cut-off."""

import hashlib
import json

from dosebook.domain.cut_off import Reported
from dosebook.domain.encoding import encode_record

_canonical = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode


def reported_digest(reported: Reported) -> str:
    """Return SHA-256, in hexadecimal, over the canonical form of what is reported.

    The same records, the same day and the same head of the ledger give the same digest, whatever else
    the file holds or how it is stored.
    """
    lines = [
        json.dumps(
            ["dosebook-report-1", reported.day.isoformat(), reported.data.position, reported.data.head]
        )
    ]
    for uid, entry in sorted(reported.data.entries.items()):
        content = [uid, entry.record.kind, encode_record(entry.record)]
        lines.append(_canonical(content))
    return hashlib.sha256("\n".join(lines).encode("ascii")).hexdigest()
