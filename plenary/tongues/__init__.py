"""Say days, hours, numbers and lists as the United Nations writes them in each of its six languages.

No general library gives these forms, so they are made here; a code that is none of
the six is given the English form. Everything reached from outside is a method of
``plenary.tongue.Tongue``.
"""
