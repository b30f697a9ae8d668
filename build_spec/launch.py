"""Where the built application begins."""

import sys

from ui.start import main

sys.exit(main())
