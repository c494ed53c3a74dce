"""The linter of the actor tables, on small tables with one fault each."""

import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import lint_actors  # noqa: E402

STATES = ["AVA|Avaria|AV|AVA||Avar Land|Avarian,Avarians|Avarian|Kelm|||", "BOR|Borduna|BO|BOR|||||Sund|||"]
PERSON = "nora-vesk|Nora Vesk||f|AVA|own"
ROLE = "nora-vesk|president|AVAGOV|AVA|GOV|2001-05-01|2005-04-30|own"
NOUN = "envoy|envoys|GOV|GOV|person|"
BODY = "river-front|River Front|RF|armed_group|AVAREB|AVA|REB|1999||own"


def faults(tables=None, cues=None):
    """What the linter says of small tables, each a list of rows after its header: 'table:line: reason'."""
    with tempfile.TemporaryDirectory() as folder:
        actors, cue_folder = pathlib.Path(folder, "actors"), pathlib.Path(folder, "cues")
        actors.mkdir()
        cue_folder.mkdir()
        given = {"states.tsv": STATES, "people.tsv": [PERSON], "roles.tsv": [ROLE], "role_nouns.tsv": [NOUN]}
        given.update(tables or {})
        for name, columns in lint_actors.COLUMNS.items():
            rows = [row.replace("|", "\t").replace(",", "|").rstrip("\t") for row in given.get(name, [])]
            (actors / name).write_text("\n".join([columns.replace(" ", "\t"), *rows]) + "\n")
        for name, lines in (cues or {}).items():
            (cue_folder / name).write_text("\n".join(["singular", *lines]) + "\n")
        return [f"{name}:{line}: {reason}" for name, line, reason in lint_actors.Lint(actors).run()]


class LintActors(unittest.TestCase):
    def assert_named(self, expected, **given):
        self.assertIn(expected, faults(**given))

    def test_sound_tables_have_no_fault(self):
        self.assertEqual(faults(), [])
        self.assertEqual(faults({"armed_groups.tsv": [BODY]}, {"kin_nouns.tsv": ["envoy"]}), [])

    def test_what_is_given_twice_is_named_with_both_lines(self):
        self.assert_named("people.tsv:3: id 'nora-vesk' stands in people.tsv:2 too", tables={"people.tsv": [PERSON] * 2})
        self.assert_named("roles.tsv:3: the same role stands twice", tables={"roles.tsv": [ROLE] * 2})
        self.assert_named("role_nouns.tsv:3: 'envoys' stands in line 2 too",
                          tables={"role_nouns.tsv": [NOUN, "|envoys|MIL|MIL|person|"]})
        self.assert_named("armed_groups.tsv:3: 'RF' is also a name of river-front (line 2)",
                          tables={"armed_groups.tsv": [BODY, BODY.replace("river-front|River Front", "reed-front|Reed Front")]})

    def test_one_name_is_no_fault_in_another_time_or_country(self):
        for change in (("1999||own", "1980|1990|own"), ("AVAREB|AVA", "BORREB|BOR")):
            other = BODY.replace("river-front|River Front", "reed-front|Reed Front").replace(*change)
            self.assertEqual(faults({"armed_groups.tsv": [BODY, other]}), [])

    def test_two_holders_of_one_office_overlap(self):
        people = [PERSON, "otto-lind|Otto Lind||m|AVA|own"]
        later = ROLE.replace("nora-vesk", "otto-lind").replace("2001-05-01|2005-04-30", "2004-05-01|2008")
        self.assert_named("roles.tsv:3: president of AVA is also nora-vesk (line 2)",
                          tables={"people.tsv": people, "roles.tsv": [ROLE, later]})
        in_turn = later.replace("2004-05-01", "2005-05-01")
        self.assertEqual(faults({"people.tsv": people, "roles.tsv": [ROLE, in_turn]}), [])

    def test_what_does_not_exist_is_named(self):
        for role, reason in ((ROLE.replace("nora-vesk", "otto-lind"), "nobody in people.tsv is 'otto-lind'"),
                             (ROLE.replace("|AVA|", "|CAR|"), "no state has the id 'CAR'"),
                             (ROLE.replace("AVAGOV", "AVAXYZ"), "'AVAXYZ': unknown group 'XYZ'"),
                             (ROLE.replace("|GOV|", "|GVT|"), "'GVT' is no PLOVER sector"),
                             (ROLE.replace("2001-05-01", "2001-02-30"), "'2001-02-30' is no date"),
                             (ROLE.replace("2005-04-30", "2000"), "ends 2000 before it begins 2001-05-01")):
            with self.subTest(reason=reason):
                self.assert_named("roles.tsv:2: " + reason, tables={"roles.tsv": [role]})
        self.assert_named("kin_nouns.tsv:2: 'uncle' is no singular of role_nouns.tsv", cues={"kin_nouns.tsv": ["uncle"]})
        self.assert_named("representing_nouns.tsv:3: 'envoy' stands in line 2 too",
                          cues={"representing_nouns.tsv": ["envoy", "envoy"]})

    def test_the_form_of_a_row_is_checked(self):
        self.assert_named("people.tsv:2: blank or tab at the end of the line", tables={"people.tsv": [PERSON + " "]})
        self.assert_named("people.tsv:2: 7 fields for 6 columns", tables={"people.tsv": [PERSON + "|more"]})


if __name__ == "__main__":
    unittest.main()
