"""The program that tries out what is enforced here, and prints it."""

import json
import sys
from dataclasses import asdict

from index.confinement.confining import confine

if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(confine(memory=100_000_000, size=0))))
