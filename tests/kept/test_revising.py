"""Two leads who save at the same moment: on both databases one of them makes the version, and the other is told."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from bot.domain.postings.posting import Posting
from bot.ports import Store
from bot.services import services
from bot.services.revising import Brought, Overtaken, seen
from tests.kept.samples import LEAD, NOW, TEXT, kept_posting

PADDING = "You plan the beds with volunteers, apply for seeds, and keep a calm garden open to every neighbour.\n" * 2


def test_of_two_who_save_at_once_one_is_told(store: Store) -> None:
    """Four texts, four threads, one version, and every other text is still there to be compared."""
    kept = kept_posting(store)
    use_cases = services(store, leads=frozenset({LEAD}), hiring_channel="C0HIRING", zone="UTC")
    brought = [
        use_cases.revisions.rewrite(kept.id, f"{TEXT}\n{PADDING}Bed {number} is yours.", by=LEAD, now=NOW)
        for number in range(4)
    ]
    start = Barrier(4)

    def save(found: object) -> object:
        assert isinstance(found, Brought)
        start.wait(20)
        return use_cases.revisions.save(found.posting.id, seen(kept), by=LEAD, now=NOW)

    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(save, brought))
    assert sorted(type(each).__name__ for each in outcomes) == ["Overtaken"] * 3 + ["Posting"]
    (won,) = [each for each in outcomes if isinstance(each, Posting)]
    lost = [each.comparison for each in outcomes if isinstance(each, Overtaken)]
    assert {each.revision.posting.text for each in lost} == {won.text}
    with store.read() as records:
        assert [each.number for each in records.history.versions(kept.id)] == [1, 2]
        assert records.postings.find(kept.id) == won
