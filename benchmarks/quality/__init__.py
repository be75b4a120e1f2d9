"""Quality of answers: every collection of questions, ours beside other rankings, in one run.

To read it: `right` (what a right quote is), `collections` (the sets of questions and what they are
about), `indexes` (built once each), `asking` (questions to an index, judged), `peers` (other
rankings of the same units), `lessons` and `leave_out` (weights learned without a group), `figures`,
`tables`, `compare` (with an earlier run), `__main__` (the command).
"""
