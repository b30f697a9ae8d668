"""Rules of procedure are proposed by the symbol or the name of the body, with the reason, and never more than that."""

from __future__ import annotations

import pytest

from plenary.conduct.profiles import profiles
from plenary.conduct.proposing import Proposal, proposed
from plenary.terms import PROFILES


@pytest.mark.parametrize(
    ("symbol", "profile"),
    [
        ("CTOC/COP/WG.2/2009/1", "untoc-cop"),
        ("CTOC/COP/2024/1", "untoc-cop"),
        ("CAC/COSP/IRG/2019/1", "uncac-cosp"),
        ("E/CN.15/2018/1/Rev.1", "ecosoc-fc"),
        ("A/C.3/78/1", "unga-committee"),
        ("A/78/150", "unga-plenary"),
        ("A/ES-11/1", "unga-plenary"),
        ("A/HRC/50/1", "custom"),
        ("A/AC.105/L.300", "custom"),
        ("A/CONF.234/1", "custom"),
        ("E/ECE/1500", "custom"),
        ("FCCC/CP/2023/1", "custom"),
    ],
)
def test_a_symbol_says_whose_rules_hold(symbol, profile):
    told = proposed(symbol, ["Economic and Social Council", "Conference of the Parties"])
    assert told == (Proposal(profile, "symbol", symbol) if profile != "custom" else Proposal("custom"))


@pytest.mark.parametrize(
    ("names", "profile"),
    [
        (
            [
                "Conference of the Parties to the United Nations Convention against Transnational Organized Crime"
            ],
            "untoc-cop",
        ),
        (
            [
                "Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée"
            ],
            "untoc-cop",
        ),
        (["مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية"], "untoc-cop"),
        (["联合国打击跨国有组织犯罪公约缔约方会议"], "untoc-cop"),
        (
            [
                "Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción"
            ],
            "uncac-cosp",
        ),
        (
            ["Конференция государств — участников Конвенции Организации Объединенных Наций против коррупции"],
            "uncac-cosp",
        ),
        (["مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد"], "uncac-cosp"),
        (["联合国反腐败公约缔约国会议"], "uncac-cosp"),
        (["Economic and Social Council", "Commission on Narcotic Drugs"], "ecosoc-fc"),
        (["Экономический и Социальный Совет", "Комиссия по наркотическим средствам"], "ecosoc-fc"),
        (["Economic and Social Council", "Economic Commission for Europe"], "custom"),
        (["General Assembly", "Third Committee"], "unga-committee"),
        (["General Assembly"], "unga-plenary"),
        (["Workshop on corruption"], "custom"),
        (["", ""], "custom"),
    ],
)
def test_without_a_symbol_the_name_of_the_body_says_it(names, profile):
    assert proposed("", names) == Proposal(profile, "name" if profile != "custom" else "")


def test_every_profile_that_comes_with_the_program_has_a_name_in_words():
    assert set(PROFILES) == set(profiles())
