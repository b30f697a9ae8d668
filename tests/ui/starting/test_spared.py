"""What is put off at a start is there for whoever asks, and is then the module's own."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from ui.starting.spared import NAMED, WISHED, spared

HOUSE = Path(__file__).resolve().parents[3]

PUT_OFF = """
import sys
from ui.starting.spared import spared
name, attribute = {name!r}, {attribute!r}
assert name not in sys.modules, "loaded before"
with spared():
    before = __import__("importlib").import_module(name)
assert name not in sys.modules
import importlib
real = importlib.import_module(name)
assert real is not before and real.__spec__ is not None
assert getattr(before, attribute) is getattr(real, attribute)
"""


def _runs(code):
    subprocess.run([sys.executable, "-c", code], cwd=HOUSE, env=os.environ, check=True)


@pytest.mark.parametrize("name", ["hashlib", "shutil", "socket", "tomllib"])
def test_what_is_named_is_the_modules_own_when_it_is_asked_for(name):
    attribute = {"hashlib": "sha256", "shutil": "move", "socket": "socket", "tomllib": "loads"}[name]
    _runs(PUT_OFF.format(name=name, attribute=attribute))
    # Asked for within the block, too.
    _runs(
        f"from ui.starting.spared import spared\nwith spared():\n    import {name}\n    one = {name}.{attribute}\n"
        f"import {name}\nassert one is {name}.{attribute}"
    )


def test_a_function_that_was_taken_by_name_does_what_it_does():
    _runs(
        "from ui.starting.spared import spared\n"
        "with spared():\n    from inspect import isclass\n    from textwrap import dedent\n"
        "    import platform\n    system = platform.system()\n"
        "import sys\nassert not {'inspect', 'platform', 'textwrap'} & set(sys.modules)\n"
        "assert isclass(int) and not isclass(3) and dedent('  a') == 'a'\n"
        "import platform\nassert system == platform.system()"
    )


def test_a_function_that_was_taken_by_name_may_be_called_within_the_block():
    # As Qt's binding does where it is not loaded lean.
    _runs(
        "from ui.starting.spared import spared\n"
        "with spared():\n    from textwrap import dedent\n    assert dedent('  a') == 'a'\n"
        "    import textwrap\n    assert textwrap.dedent is not dedent and textwrap.fill('b') == 'b'\n"
        "import sys, textwrap\nassert sys.modules['textwrap'] is textwrap and textwrap.__spec__ is not None"
    )


def test_the_places_of_the_program_are_found_at_a_first_start(tmp_path):
    # What was put off is called with names too: the first start opens the sample in the folder for data.
    _runs(
        f"import os\nos.environ['HOME'] = os.environ['XDG_DATA_HOME'] = {str(tmp_path)!r}\n"
        "from ui.starting.spared import spared\n"
        "with spared():\n    from ui import places\n"
        "assert places.sample().parent.is_dir()"
    )


def test_what_is_compiled_is_the_same_without_what_python_makes_first():
    _runs(
        "from ui.starting.spared import COMPILED, spared\n"
        "with spared():\n    quick = [__import__(name) for name in COMPILED]\n"
        "for made, name in zip(quick, COMPILED):\n"
        "    whole = __import__(name)\n"
        "    assert whole is not made and whole.__name__ == name\n"
        "    assert all(getattr(made, each) is getattr(whole, each) for each in whole.__all__)"
    )


def test_what_is_loaded_already_stays():
    with spared():
        assert sys.modules["platform"] is platform
    assert sys.modules["platform"] is platform
    assert [name for name in WISHED if name in sys.modules and sys.modules[name] is None] == []


def test_a_start_puts_off_only_what_there_is():
    for name in NAMED:
        __import__(name)
    with spared():
        assert all(sys.modules[name].__spec__ is not None for name in NAMED)


def test_nobody_listens_before_logging_is_loaded_and_then_whoever_asked_for_it_hears():
    _runs(
        "from ui.starting.spared import spared\n"
        "with spared():\n"
        "    import logging as put_off\n"
        "    logger = put_off.getLogger('peewee')\n    logger.addHandler(put_off.NullHandler())\n"
        "import sys\nassert not logger.isEnabledFor(put_off.DEBUG) and 'logging' not in sys.modules\n"
        "import logging\nassert put_off.DEBUG == logging.DEBUG\n"
        "heard = []\n"
        "class Listener(logging.Handler):\n    def emit(self, record):\n        heard.append(record.getMessage())\n"
        "real = logging.getLogger('peewee')\nreal.addHandler(Listener())\nreal.setLevel(logging.DEBUG)\n"
        "assert logger.isEnabledFor(put_off.DEBUG)\nlogger.debug('SELECT %s', 1)\nassert heard == ['SELECT 1']"
    )
