"""Run the plenary of an intergovernmental meeting: the whole program but its windows.

Read from the top, the packages tell the meeting::

    fact changes refusal clock pattern resources   the ground
    tongue tongues terms   the six languages, and the words of the field
    facts         everything that can happen, a module per noun
    roster        who is in the room
    agenda        what it is about, and when
    floor         who speaks
    booths        how it is heard
    conduct       by which rules, and what was decided
    report        the draft as it is written and adopted
    conference    the whole as one value
    acts          what may be done
    proceedings   what was done
    wording fields sentence   how it is said
    desk          the only door
    archive       what is kept
    intake        what comes in
    script        what the chair says
    measure       what is measured
    papers        what goes out
    console       the commands that need no screen
"""

__version__ = "0.1.0"
