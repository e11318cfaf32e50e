"""The canonical form of the ledger, byte for byte: whoever writes another checker starts from these."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from dosebook.store.chain import GENESIS, RowText, length_prefixed, row_bytes, row_hash, value_digest

SALT = bytes(range(16))
ROW = RowText(
    seq=1,
    at_utc="2018-06-09T08:30:00.000000Z",
    utc_offset_minutes=-300,
    person_name="Ann",
    person_role="CRC",
    os_user="ann",
    computer="pc1",
    program="Dosebook 0.1.0",
    command="c1",
    operation="I",
    kind="adverse_event",
    record_uid="e1",
    version=1,
    reason="",
)


def test_a_length_comes_before_each_part() -> None:
    assert length_prefixed([b"", b"ab"]) == bytes(8) + b"\0\0\0\0\0\0\0\2ab"


def test_vectors_of_values() -> None:
    assert (
        value_digest(SALT, None).hex() == "e3fd17dc31dab0b38e7aa811e2c32792a8c7a4b6b9018a9a73e42ea9c5f31957"
    )
    assert value_digest(SALT, 4).hex() == "738041e77019a6fe0410699977735c82670400c88df56acf84f69c9c5dbc43f8"
    assert value_digest(SALT, "4").hex() == "86de0dd22e869c2ddb5fd815704a6d82dcc139c8c01e068fa60d24f3dfb5d962"
    assert (
        value_digest(SALT, "8 ×10⁹/L").hex()
        == "f3c0df058e34c618e2bf8d5acb8b14af3b70208505d44db538dbc00f449b6d4b"
    )


def test_the_bytes_under_a_value_digest() -> None:
    literal = (
        b"\0\0\0\0\0\0\0\x10dosebook value 1"
        b"\0\0\0\0\0\0\0\x10\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f"
        b"\0\0\0\0\0\0\0\x01i"
        b"\0\0\0\0\0\0\0\x014"
    )
    assert sha256(literal).digest() == value_digest(SALT, 4)


def test_the_bytes_under_a_row_hash() -> None:
    literal = (
        b"\0\0\0\0\0\0\0\x11dosebook ledger 1"
        b"\0\0\0\0\0\0\0\x400000000000000000000000000000000000000000000000000000000000000000"
        b"\0\0\0\0\0\0\0\x011"
        b"\0\0\0\0\0\0\0\x1b2018-06-09T08:30:00.000000Z"
        b"\0\0\0\0\0\0\0\x04-300"
        b"\0\0\0\0\0\0\0\x03Ann"
        b"\0\0\0\0\0\0\0\x03CRC"
        b"\0\0\0\0\0\0\0\x03ann"
        b"\0\0\0\0\0\0\0\x03pc1"
        b"\0\0\0\0\0\0\0\x0eDosebook 0.1.0"
        b"\0\0\0\0\0\0\0\x02c1"
        b"\0\0\0\0\0\0\0\x01I"
        b"\0\0\0\0\0\0\0\x0dadverse_event"
        b"\0\0\0\0\0\0\0\x02e1"
        b"\0\0\0\0\0\0\0\x011"
        b"\0\0\0\0\0\0\0\x00"
        b"\0\0\0\0\0\0\0\x012"
        b"\0\0\0\0\0\0\0\x05grade"
        b"\0\0\0\0\0\0\0\x00"
        b"\0\0\0\0\0\0\0\x20" + value_digest(SALT, 4) + b"\0\0\0\0\0\0\0\x05onset"
        b"\0\0\0\0\0\0\0\x20" + bytes(32) + b"\0\0\0\0\0\0\0\x20" + bytes([255] * 32)
    )
    fields = [("onset", bytes(32), bytes([255] * 32)), ("grade", None, value_digest(SALT, 4))]
    assert row_bytes(GENESIS, ROW, fields) == literal
    assert (
        row_hash(GENESIS, ROW, fields) == "3f81a6b2ad937479cdeebe307da5841e5e0c348b4199a46df958b3c5955c9fad"
    )


@given(first=st.text(), second=st.text())
def test_text_of_one_field_never_reads_as_that_of_the_next(first: str, second: str) -> None:
    joined = length_prefixed(
        [first.encode("utf-8", "surrogatepass"), second.encode("utf-8", "surrogatepass")]
    )
    length = int.from_bytes(joined[:8], "big")
    assert joined[8 : 8 + length].decode("utf-8", "surrogatepass") == first
