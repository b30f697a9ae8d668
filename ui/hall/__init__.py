"""The screens of the hall: which monitor is whose, and the window that goes there and returns."""
