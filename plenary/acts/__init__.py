"""What may be done: a module per noun, a plain function per act.

An act takes the conference and an instant (UTC), and gives the fact, or the
facts, that it makes; or it raises ``Refusal`` with the reason.
"""
