"""Refusals: what the bot will not do for somebody, each in a kind sentence that says what to do next."""

from __future__ import annotations


class Refusal(Exception):
    """Something that is not done; `sentence` is shown to the person as it stands."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


class NotALead(Refusal):
    """The act is for hiring leads."""

    def __init__(self, act: str = "do this") -> None:
        """`act` completes "Only a hiring lead can ..."."""
        super().__init__(f"Only a hiring lead can {act}. Please ask one of yours.")


class NotOnPanel(Refusal):
    """The person does not interview here."""

    def __init__(self) -> None:
        """Say who can change that."""
        super().__init__(
            "You are not on the panel of this interview, so its feedback is closed to you. "
            "If you should be on it, ask your hiring lead."
        )


class NoSuchPosting(Refusal):
    """The posting is not there, or not any more."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("I do not know that posting any more. Type `/posting list` to see the open ones.")


class NoSuchInterview(Refusal):
    """The interview is not there, or not any more."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("I do not know that interview any more. Type `/interview list` to see yours.")


class NoSuchReminder(Refusal):
    """The reminder is not there, or not any more."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("I do not know that reminder any more. Type `/hiring reminders` to see what is coming.")


class NoSuchQuestion(Refusal):
    """The question that was passed on is not there, or not any more."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("I do not know that question any more. Type `/posting questions` to see what is unanswered.")


class ReminderSettled(Refusal):
    """The reminder was sent, skipped or cancelled meanwhile, so there is nothing to pause or resume."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("That reminder is no longer waiting. Type `/hiring reminders` to see what is coming.")


class AlreadyAnswered(Refusal):
    """Somebody answered the question first."""

    def __init__(self, who: str) -> None:
        """`who` is the Slack id of the person who answered."""
        super().__init__(f"<@{who}> has answered this question already, so your words were not sent. Thank you!")
        self.who = who


class NotAPosting(Refusal):
    """The text is not a job posting, or too little of one."""

    def __init__(self, reason: str) -> None:
        """`reason` is a whole sentence that says what is missing."""
        super().__init__(reason)
        self.reason = reason


class PostingClosed(Refusal):
    """The posting is closed."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__("That posting is closed, so it cannot be changed any more. Add it again if it is to reopen.")


class PostingDiscarded(Refusal):
    """The posting was proposed and set aside, by a person or by time, or its text went into another posting."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            "That text is settled: it was set aside, or saved as a version of another posting. Send it once more if "
            "you want it."
        )


class PostingNotSaved(Refusal):
    """The posting is proposed only, so there is no text in use that another could take the place of."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__("That posting is not saved yet. Save it first, or discard it and send the right text.")


class PostingSettled(Refusal):
    """The posting was confirmed or closed meanwhile, so there is nothing to discard."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("That posting is saved already. `/posting close NAME` closes it.")


class NameTaken(Refusal):
    """Another open posting has that short name."""

    def __init__(self, name: str) -> None:
        """`name` is the short name."""
        super().__init__(f"Another open posting is called `{name}` already. Choose another short name.")


class NothingToAnswer(Refusal):
    """The words to send are empty."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__("There were no words in your answer. Write at least one, then send it.")


class UnreadableDocument(Refusal):
    """A file that a posting's text cannot be taken from."""


class UnreachablePage(Refusal):
    """An address that a posting cannot be fetched from."""
