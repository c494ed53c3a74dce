"""What the tests of the command line share: running the program, and folders to run it in."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
SAMPLES = DATA / "samples"
PROGRAM = os.environ.get("ENTENTE_PROGRAM", str(ROOT / "build" / "entente"))
# A sanitizer takes memory of its own and much time, so limits hold only without one.
SANITIZED = bool(os.environ.get("ENTENTE_SANITIZE"))

DONE, SOME_REFUSED, BAD_USAGE, BROKEN = 0, 1, 2, 3

# A report that has one event, by which a test sees that the rest was done.
SOUND_TEXT = "MOSCOW, March 3 - Russia condemned Turkey on Thursday over the missile attack.\n"


class Outcome:
    def __init__(self, status, out, err):
        self.status = status
        self.bytes = out
        self.out = out.decode("utf-8")  # whatever went in, UTF-8 comes out
        self.err = err.decode("utf-8", "replace")

    def objects(self):
        return [json.loads(line) for line in self.out.splitlines()]


def environment(**extra):
    inherited = {k: v for k, v in os.environ.items() if k not in ("ENTENTE_DATA", "NO_COLOR")}
    return {**inherited, "ENTENTE_DATA": str(DATA), **extra}


def entente(*arguments, stdin=b"", env=None, **popen):
    """Runs the program to its end."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True,
                          env=env or environment(), timeout=240, check=False, **popen)
    return Outcome(done.returncode, done.stdout, done.stderr)


class ProgramTest(unittest.TestCase):
    """A test with a folder of its own that is gone afterwards."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entente-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o755)  # other users read it where a test becomes one

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def sound(self, name="sound.txt"):
        return self.write(name, SOUND_TEXT)

    def assert_status(self, outcome, status):
        self.assertEqual(outcome.status, status, outcome.err)

    def assert_refused(self, outcome, *named):
        """Refused by name, one line each, and the sound report beside them was read."""
        self.assert_status(outcome, SOME_REFUSED)
        for name in named:
            self.assertIn(str(name), outcome.err)
        self.assertIn('"Russia"', outcome.out)
