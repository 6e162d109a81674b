"""Typos in questions, mended against the words that questions and this posting use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.domain.questions.everyday import EVERYDAY_WORDS
from bot.domain.questions.synonyms import known_words
from bot.domain.questions.topics import TOPICS
from bot.domain.questions.words import STOP, kin, stem, words

LONG = 6
"""Letters from which a posting's own word is trusted to be the one that was meant."""

_LETTERS = re.compile(r"(?<!\\)\b[a-z]{3,}\b(?![*?])")

_STARRED = re.compile(r"\b([a-z]{5,})\*")
_MAYBE = re.compile(r"\b([a-z]{3,})\?")

_SHORT = {
    "u": "you", "ur": "your", "r": "are", "yr": "year", "yrs": "years", "hr": "hr", "hrs": "hours", "wk": "week",
    "wks": "weeks", "mo": "month", "mos": "months", "exp": "experience", "xp": "experience", "sal": "salary",
    "reqs": "requirements", "req": "requirement", "quals": "qualifications", "apps": "applications",
    "app": "application",
    "bennies": "benefits", "insur": "insurance", "edu": "education", "w/": "with", "w/o": "without", "b4": "before",
    "dept": "department", "mgr": "manager", "mgmt": "management", "gov": "government", "govt": "government",
    "min": "minimum", "max": "maximum", "tmrw": "tomorrow", "wfh": "wfh",
    "uni": "university", "vacay": "vacation", "cl": "cover letter", "docs": "documents", "recs": "recommendations",
    "vax": "vaccine", "abt": "about", "bc": "because", "n": "and", "2": "2", "wht": "what", "whts": "what's",
    "hols": "holidays", "org": "org", "orgs": "organizations", "deets": "details", "mgrs": "managers",
}  # fmt: skip


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """Every word that stands in a topic's phrases, a synonym or the small words of English."""
    found: set[str] = set(STOP)
    for topic in TOPICS:
        for phrases in (topic.sure, topic.hint, topic.says):
            found.update(_LETTERS.findall(phrases))
            found.update(_STARRED.findall(phrases))
            for ending in _MAYBE.findall(phrases):
                found.update((ending, ending[:-1]))
    return frozenset(found | known_words() | EVERYDAY_WORDS | _HIRING)


@lru_cache(maxsize=1)
def _targets() -> frozenset[str]:
    return frozenset(word for word in _HIRING if len(word) >= 4)


def mended(question: str, vocabulary: frozenset[str]) -> str:
    """A folded question with its abbreviations written out and its misspelt words replaced."""
    out = list[str]()
    for token in re.split(r"(\s+|[?!,;:()\"]+)", question):
        out.append(_SHORT.get(token) or (_mended(token, vocabulary) if token.isalpha() and token.isascii() else token))
    return "".join(out)


def _mended(word: str, vocabulary: frozenset[str]) -> str:
    if not 4 <= len(word) <= 20 or word in known() or word in vocabulary or _inflected(word):
        return word
    if any(kin(stem(word), stem(other)) for other in vocabulary if other[:4] == word[:4]):
        return word
    return _nearest(word, _targets()) or _nearest(word, (each for each in vocabulary if len(each) >= LONG)) or word


def _inflected(word: str) -> bool:
    """Whether it is a known word with an ordinary ending."""
    for ending in ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "al", "ally", "ity", "ment"):
        if word.endswith(ending) and (word[: -len(ending)] in known() or word[: -len(ending)] + "e" in known()):
            return True
    return False


def _nearest(word: str, among: Iterable[str]) -> str | None:
    allowed = 1 if len(word) <= 8 else 2
    best, best_at = None, allowed + 1
    for other in among:
        if abs(len(other) - len(word)) > allowed or other[0] != word[0] or len(other) < 4:
            continue
        away = distance(word, other, best_at)
        if away < best_at or (away == best_at and best and _nicer(other, best, word)):
            best, best_at = other, away
    return best


def _nicer(other: str, best: str, word: str) -> bool:
    """Of two words equally far, the one that hiring speaks of, then as long as what was typed, then by alphabet."""
    return (other not in _HIRING, abs(len(other) - len(word)), other) < (
        best not in _HIRING,
        abs(len(best) - len(word)),
        best,
    )


def distance(one: str, other: str, limit: int) -> int:
    """Letters added, dropped, changed or swapped with a neighbour; anything over `limit` counts as one more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row = row, [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before = last
    return row[-1]


_HIRING = frozenset(
    words(
        """
            salary salaries compensation remuneration deadline deadlines application applications applicant
            applicants remote remotely hybrid schedule schedules vacation vacations holiday holidays insurance
            benefit benefits experience experienced experiences requirement requirements required require
            qualification qualifications qualified responsibility responsibilities supervisor supervise
            supervised manager report reports reporting reporter location located permanent temporary contract
            contractor internship fellowship volunteer employment employee employer organization organisation
            nonprofit retirement pension sponsor sponsors sponsorship sponsored visa visas relocation relocate
            reimburse reimbursement parental maternity paternity certification certificate license licence
            degree bachelor bachelors masters education university college minimum maximum interview interviews
            interviewed references reference resume resumes cover letter letters portfolio samples sample
            transcript transcripts address contact email website available starting start begin beginning
            immediately closing closes closed language languages bilingual spanish fluent software travel
            travelling traveling commute parking driving evening evenings weekend weekends overtime flexible
            flexibility negotiable hourly weekly monthly annual annually full-time part-time diversity
            accommodation accommodations disability disabled background vaccine vaccination vaccinated physical
            lifting promotion training development professional tuition equipment laptop computer probation
            duration supervisory department union unionized duties dental vision medical health childcare bonus
            stipend eligible eligibility citizen citizenship authorization authorized permit permits funding
            funded mission culture office onsite telework extension extended renewable commitment candidate
            candidates posting position positions apply applied applying submit submitted rolling preferred
            preference necessary mandatory optional equivalent language certificate technology database
            programming support experience environment hiring hired decision respond response selection timeline
            process pay paid hour hours year years month months week weeks apply when where what which about
            there their they work working boss friday monday tuesday wednesday thursday saturday sunday january
            february march april june july august september october november december childcare mileage lunch
            dress code immigrant immigration accessible appointment assistant coordinator director organizer
            librarian archivist engineer analyst manager fluency proficiency knowledge skills skill certified
            graduate graduated undergraduate college diploma equivalent academic enrolled student students
            remote in-person receive received review reviewed reviewing consider considered required preferred
            hiring recruit recruiter
        """
    )
)
