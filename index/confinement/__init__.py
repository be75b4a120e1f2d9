"""Confinement of a process that reads files of others: as little as the system can enforce.

Read `confining` first: it puts together `resource_limits`, `landlock` (files, network) and
`system_calls`. `kernel` asks Linux; `starting` is how such a process is started.
"""

from index.confinement.confining import Confinement, confine, confinement_here
from index.confinement.kernel import conceal
from index.confinement.resource_limits import OUT_OF_TIME, limit_time, work_of
from index.confinement.starting import command, end_with_parent, environment

__all__ = [
    "OUT_OF_TIME",
    "Confinement",
    "command",
    "conceal",
    "confine",
    "confinement_here",
    "end_with_parent",
    "environment",
    "limit_time",
    "work_of",
]
