"""Give the name of a delegation with the forms that a formula may ask for."""

from __future__ import annotations

from functools import lru_cache

from plenary.fact import DelegationCode
from plenary.roster.bodies import declined
from plenary.script.saying import Term


@lru_cache(maxsize=512)
def with_forms(code: str, names: tuple[tuple[str, str], ...], delegation: DelegationCode) -> Term:
    """Give a name in one language; an act has half a dozen called, mostly those of the act before."""
    prefix, known = f"{code}.", dict(names)
    forms = {key.removeprefix(prefix): form for key, form in names if key.startswith(prefix)}
    sentence = forms.get("sentence") or known.get(code) or known.get("en") or str(delegation)
    own = {"sentence": sentence, "el": sentence, "le": sentence, "bare": known.get(code, sentence)}
    return Term(sentence, {**own, **declined(code, sentence), **forms})
