#!/usr/bin/env python3
"""Holds every #include to the order of the rooms.

CMakeLists.txt lists the rooms in the order of the data's way, and what each may use. A file of a
room may include its own room's headers and those of the rooms that it uses, directly or through
them. Prints each include that goes against the way, and exits 1 if there is one.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def rooms():
    """Room name to the set of rooms that it may include, itself among them."""
    allowed = {}
    listing = (ROOT / "CMakeLists.txt").read_text()
    for name, rest in re.findall(r"^entente_room\((\w+)([^)]*)\)", listing, re.M):
        uses = re.search(r"USES ([a-z_ ]+)", rest)
        seen = {name}
        for used in uses.group(1).split() if uses else []:
            if used not in allowed:
                sys.exit(f"CMakeLists.txt: {name} uses {used}, which does not stand before it")
            seen |= allowed[used]
        allowed[name] = seen
    return allowed


def main():
    allowed = rooms()
    wrong = 0
    for path in sorted((ROOT / "src").rglob("*.[hc]*")):
        room = path.relative_to(ROOT / "src").parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            include = re.match(r'#include "(\w+)/', line)
            if include and include.group(1) not in allowed[room]:
                print(f"{path.relative_to(ROOT)}:{number}: {room} may not include {include.group(1)}")
                wrong += 1
    print(f"{len(allowed)} rooms in order, {wrong} includes against the way")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
