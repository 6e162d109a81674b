from __future__ import annotations

import pytest

from bot.domain.interviews.protected import protected

REMARKS = [
    "She has two kids and might struggle with evenings.",
    "He is too old for this pace.",
    "The candidate is pregnant.",
    "She's in her fifties",
    "He's about 60.",
    "His wife works in Boston",
    "She mentioned having young children.",
    "Candidate has a thick accent",
    "He is Nigerian, very polite",
    "She wears a hijab",
    "I think she is Muslim",
    "He has ADHD",
    "She uses a wheelchair",
    "their health is poor",
    "close to retirement",
    "We need a man for this",
    "Very articulate for a woman",
    "She is a single mom.",
    "he plans to start a family soon",
    "Seemed fine. Her age worries me",
    "He was born in Cuba",
    "a diversity hire",
    "She’s originally from Poland",
    "They are gay",
    "Black woman, energetic",
    "he goes to church every week",
    "The applicant is divorced.",
    "might go on maternity leave soon",
    "She looks young.",
    "his religion may clash",
]
WORK = [
    "She has ten years of experience with family services.",
    "Familiar with the tools. Healthy team spirit.",
    "He is black belt certified in Six Sigma",
    "She led a campaign for immigrant rights and public health.",
    "Described how he helped parents of disabled children get care.",
    "They are familiar with Medicaid; ran a program for older adults.",
    "His health care background is strong.",
    "She is expecting to move the project by June.",
    "Worked with Muslim and Christian organizations on housing.",
    "He is married to the process, a bit.",
    "Answered in 40 minutes. She is 100% clear.",
    "Gave an example from her time at a children's hospital.",
    "Their faith in the team showed.",
    "She has child welfare experience",
    "She was engaged and asked good questions.",
    "He is single-minded about quality.",
    "He is blind to the budget side, weak there.",
    "Pride in serving veterans; retirement plan outreach.",
    "He speaks Spanish fluently; bilingual.",
    "Good voice for a manager. Kept good pace for a person new to it.",
    "She was white-boarding her idea",
    "Wants to grow into management; hopes to have a mentor.",
    "She is young-adult literature expert",
    "They are a parent organizer with a long record",
    "He was old-school about email, but adapts.",
    "She grew the black business owners network",
    "I liked how they handled a mother who complained.",
    "Her accent on outcomes was good",
    "This is a candidate in their first management role.",
    "She is African American studies graduate",
    "They have children's book publishing background",
    "He has cancer research fundraising experience",
    "She is citizen science lead",
    "She had a baby-steps approach",
    "She's 20 minutes early, composed.",
    "He is over 30 percent on target",
    "He is in good command of budgets.",
    "She is American Red Cross certified",
]


@pytest.mark.parametrize("text", REMARKS)
def test_a_remark_on_the_candidate_is_found(text: str) -> None:
    """A remark on a candidate's age, family, health, belief, race, origin or sex is found, as it was written."""
    matter = protected(text)
    assert matter is not None
    assert matter.phrase in text
    assert matter.rule in matter.sentence


@pytest.mark.parametrize("text", WORK)
def test_the_same_words_said_of_work_are_left_alone(text: str) -> None:
    """Evidence about work with families, patients, faiths or migrants is no remark on the candidate."""
    assert protected(text) is None


def test_the_rule_fits_the_matter() -> None:
    """Each matter is named with a rule of its own."""
    for text, about in (
        ("He is about 60.", "age"),
        ("She is pregnant.", "family or pregnancy"),
        ("He uses a wheelchair.", "health or disability"),
        ("She wears a hijab.", "religion or belief"),
        ("A diversity hire.", "race or ethnic origin"),
        ("He has a thick accent.", "national origin"),
        ("Very sharp for a woman.", "sex, gender or orientation"),
    ):
        matter = protected(text)
        assert matter is not None
        assert matter.about == about


def test_long_texts_are_searched_quickly_to_their_end() -> None:
    """The remark at the end of the longest text that a box holds is found."""
    assert protected("She led the drive and wrote about it. " * 78 + "He is Polish.") is not None
