"""Measures the quality of answers, ours beside other rankings, in one run.

To read it: `right` (what a right quote is), `collections` (the sets of questions and what they are
about), `indexes` (built once each), `asking` (questions to an index, judged), `peers` (other
rankings of the same units), `lessons` and `leave_out` (weights learned without a group),
`measuring` (all of these, for one set), `figures`, `compare` (with an earlier run), `tables`,
`__main__` (the command).
"""
