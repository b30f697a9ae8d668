"""Find the parts of an agenda in lines: masthead, list, annotations, documents, footnotes, timetable."""
