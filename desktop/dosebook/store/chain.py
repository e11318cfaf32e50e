"""The canonical form of the ledger and its hash chain.

Everything is SHA-256 over length-prefixed byte strings: ``lp(b)`` is the length of ``b`` as 8 bytes, big
end first, followed by ``b``. No separator can be forged by what somebody types. Text is UTF-8, numbers
are decimal ASCII without leading zeros.

A value's digest::

    SHA-256( lp("dosebook value 1") lp(salt) lp(type) lp(bytes) )

``salt`` is 16 random bytes of its own, ``type`` is ``n`` (nothing recorded, no bytes), ``i`` (a whole
number) or ``t`` (text). Digests stay for ever; value and salt can be taken out by a recorded act, after
which nobody can find the value by trying, and the chain still holds.

A row's hash::

    SHA-256( lp("dosebook ledger 1") lp(prev) lp(seq) lp(at_utc) lp(utc_offset_minutes)
             lp(person_name) lp(person_role) lp(os_user) lp(computer) lp(program) lp(command)
             lp(operation) lp(kind) lp(record_uid) lp(version) lp(reason) lp(number of fields)
             and per field, in ascending order of the bytes of its name:
             lp(name) lp(digest of the old value, or nothing) lp(digest of the new value) )

``prev`` is the hash of the row before as 64 lower-case hexadecimal digits, ``0`` × 64 for the first row.
A creation and a redaction carry no old digest. The tests hold vectors, byte for byte.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from dosebook.domain.encoding import Encoded

GENESIS = "0" * 64
SALT_LENGTH = 16
_VALUE_MARK = b"dosebook value 1"
_ROW_MARK = b"dosebook ledger 1"


@lru_cache(maxsize=1024)
def _prefix(length: int) -> bytes:
    """Return a length as it stands before a part; few lengths make up nearly all of a ledger."""
    return length.to_bytes(8, "big")


def length_prefixed(parts: Iterable[bytes]) -> bytes:
    """Return the parts one after the other, each behind its length."""
    return b"".join([_prefix(len(part)) + part for part in parts])


def value_digest(salt: bytes, value: Encoded) -> bytes:
    """Return the salted digest of one canonical value."""
    if value is None:
        kind, content = b"n", b""
    elif isinstance(value, int):
        kind, content = b"i", str(value).encode("ascii")
    else:
        kind, content = b"t", value.encode("utf-8")
    return sha256(length_prefixed((_VALUE_MARK, salt, kind, content))).digest()


@dataclass(frozen=True, slots=True)
class RowText:
    """The columns of a ledger row that its hash covers, apart from the fields."""

    seq: int
    at_utc: str
    utc_offset_minutes: int
    person_name: str
    person_role: str
    os_user: str
    computer: str
    program: str
    command: str
    operation: str
    kind: str
    record_uid: str
    version: int
    reason: str


FieldDigests = tuple[str, bytes | None, bytes]
"""A field's name, the digest of its old value (none at a creation) and of its new one."""


def row_bytes(prev: str, row: RowText, fields: Iterable[FieldDigests]) -> bytes:
    """Return the canonical form that ``row_hash`` hashes."""
    ordered = sorted((name.encode("utf-8"), old or b"", new) for name, old, new in fields)
    texts = (
        prev, str(row.seq), row.at_utc, str(row.utc_offset_minutes), row.person_name, row.person_role,
        row.os_user, row.computer, row.program, row.command, row.operation, row.kind, row.record_uid,
        str(row.version), row.reason, str(len(ordered)),
    )  # fmt: skip
    parts = [_ROW_MARK, *(text.encode("utf-8") for text in texts)]
    for field in ordered:
        parts.extend(field)
    return length_prefixed(parts)


def row_hash(prev: str, row: RowText, fields: Iterable[FieldDigests]) -> str:
    """Return the hash of a ledger row that follows the row with the hash ``prev``, as 64 digits."""
    return sha256(row_bytes(prev, row, fields)).hexdigest()
