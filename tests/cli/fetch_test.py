"""entente fetch, against a server of the tests' own on this machine, which one environment variable
allows by address and port; whatever else is on this machine stays out of bounds."""

import gzip
import http.server
import os
import threading
import time
import unittest

from program import BAD_USAGE, BROKEN, DONE, SOME_REFUSED, SOUND_TEXT, ProgramTest, entente

PAGE = f"<html><body><h1>Row over attack</h1><p>{SOUND_TEXT}</p></body></html>".encode()


class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    robots = b"User-agent: *\nDisallow: /closed\n"
    robots_status = 200
    seen = []

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        Site.seen.append((self.path, time.monotonic(), dict(self.headers)))
        html = {"Content_Type": "text/html; charset=utf-8"}
        if self.path == "/robots.txt":
            self.answer(Site.robots_status, Site.robots, Content_Type="text/plain")
        elif self.path == "/page":
            if self.headers.get("If-None-Match") == '"v1"':
                self.answer(304)
            else:
                self.answer(200, PAGE, ETag='"v1"', **html)
        elif self.path == "/packed":
            self.answer(200, gzip.compress(PAGE), Content_Encoding="gzip", **html)
        elif self.path == "/bomb":
            self.answer(200, gzip.compress(bytes(40 << 20)), Content_Encoding="gzip", **html)
        elif self.path.startswith("/to/"):
            self.answer(302, Location=self.path[4:])
        elif self.path == "/around":
            self.answer(302, Location="/around")
        elif self.path == "/picture":
            self.answer(200, b"\x89PNG", Content_Type="image/png")
        elif self.path == "/slow":
            time.sleep(4)
            self.answer(200, PAGE, **html)
        elif self.path in ("/other", "/closed/page"):
            self.answer(200, PAGE, **html)
        else:
            self.answer(404, b"Not here.", **html)


class FetchTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
        cls.address = f"127.0.0.1:{cls.server.server_port}"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        super().tearDownClass()

    def setUp(self):
        super().setUp()
        Site.seen = []
        Site.robots_status = 200
        os.environ["ENTENTE_TEST_SERVER"] = self.address
        os.environ["http_proxy"] = "http://127.0.0.1:9"  # is never used
        self.addCleanup(os.environ.pop, "http_proxy")
        self.addCleanup(os.environ.pop, "ENTENTE_TEST_SERVER", None)

    def fetch(self, *paths, delay="0", more=()):
        urls = [p if ":" in p.split("/")[0] else f"http://{self.address}{p}" for p in paths]
        return entente("fetch", "--delay", delay, "--into", self.folder / "pages", *more, *urls)

    def pages(self):
        return [path for path, _, _ in Site.seen if path != "/robots.txt"]


class Fetching(FetchTest):
    def test_what_was_fetched_is_read_with_address_and_day(self):
        outcome = self.fetch("/page", "/packed")
        self.assert_status(outcome, DONE)
        files = outcome.out.split()
        self.assertEqual(len(files), 2)
        articles = entente("extract", *files).objects()
        self.assertEqual([a["url"] for a in articles],
                         [f"http://{self.address}/page", f"http://{self.address}/packed"])
        for article in articles:
            self.assertIn("Russia condemned Turkey", article["text"])
            self.assertRegex(article["fetched"], r"^\d{4}-\d\d-\d\d$")
        self.assertEqual(len(entente("code", self.folder / "pages").objects()), 2)

    def test_without_a_folder_the_archive_goes_to_the_standard_output(self):
        outcome = entente("fetch", f"http://{self.address}/page")
        self.assert_status(outcome, DONE)
        self.assertIn("Russia condemned Turkey", entente("extract", "-", stdin=outcome.bytes).out)

    def test_addresses_come_from_the_standard_input_too(self):
        outcome = entente("fetch", "-", "--delay", "0",
                          stdin=f"http://{self.address}/page\n\n".encode())
        self.assertIn("Russia condemned Turkey", outcome.out)

    def test_what_has_not_changed_is_not_fetched_again(self):
        first = self.fetch("/page")
        file = first.out.strip()
        before = os.stat(file).st_mtime_ns
        second = self.fetch("/page")
        self.assert_status(second, DONE)
        self.assertEqual(first.out, second.out)
        self.assertEqual(os.stat(file).st_mtime_ns, before)
        self.assertEqual(Site.seen[-1][2].get("If-None-Match"), '"v1"')

    def test_requests_to_one_site_keep_their_distance(self):
        self.fetch("/page", "/other", delay="0.3")
        times = [at for _, at, _ in Site.seen]
        self.assertEqual(len(times), 3)
        self.assertTrue(all(b - a >= 0.29 for a, b in zip(times, times[1:])), times)

    def test_redirects_are_followed_and_the_last_address_kept(self):
        outcome = self.fetch("/to//page")
        self.assert_status(outcome, DONE)
        article = entente("extract", outcome.out.strip()).objects()[0]
        self.assertEqual(article["url"], f"http://{self.address}/page")


class Refusals(FetchTest):
    def refused(self, path, reason, more=()):
        outcome = self.fetch(path, "/page", more=more)
        self.assert_status(outcome, SOME_REFUSED)
        self.assertEqual(len(outcome.err.splitlines()), 1, outcome.err)
        self.assertIn(reason, outcome.err)
        self.assertEqual(len(outcome.out.split()), 1, "the rest is done")

    def test_robots_txt_is_kept_to(self):
        self.refused("/closed/page", "robots.txt does not allow it")
        self.assertEqual(self.pages(), ["/page"])

    def test_robots_txt_holds_for_redirects(self):
        self.refused("/to//closed/page", "robots.txt does not allow it")

    def test_robots_txt_that_cannot_be_had_closes_the_site(self):
        Site.robots_status = 500
        outcome = self.fetch("/page")
        self.assert_status(outcome, SOME_REFUSED)
        self.assertIn("robots.txt cannot be had: status 500", outcome.err)
        self.assertEqual(self.pages(), [])

    def test_no_robots_txt_opens_it(self):
        Site.robots_status = 404
        self.assert_status(self.fetch("/page"), DONE)

    def test_redirects_lead_to_the_web_alone(self):
        self.refused("/to/file:///etc/passwd", "redirects to file:///etc/passwd: only http and https")

    def test_redirects_lead_to_no_private_address(self):
        port = int(self.address.split(":")[1])
        for target in ["http://127.0.0.1:1/", "http://10.0.0.1/", "http://169.254.169.254/latest",
                       "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/", f"http://2130706433:{port + 1}/",
                       f"http://0.0.0.0:{port}/"]:
            with self.subTest(target):
                outcome = self.fetch(f"/to/{target}")
                self.assert_status(outcome, SOME_REFUSED)
                self.assertIn("not an address of the public internet", outcome.err)

    def test_names_of_private_addresses_are_refused_too(self):
        del os.environ["ENTENTE_TEST_SERVER"]
        port = self.address.split(":")[1]
        for host in [f"localhost:{port}", self.address]:
            outcome = entente("fetch", f"http://{host}/page")
            self.assert_status(outcome, SOME_REFUSED)
            self.assertIn("not an address of the public internet", outcome.err)
        self.assertEqual(Site.seen, [])

    def test_endless_redirects_end(self):
        self.refused("/around", "redirects too often")

    def test_no_bomb_is_unpacked(self):
        self.refused("/bomb", "is larger than", more=("--max-size", "1"))

    def test_a_slow_page_is_given_up(self):
        self.refused("/slow", "took too long", more=("--timeout", "1"))

    def test_what_is_no_page_is_refused(self):
        self.refused("/picture", "is image/png, which is no page")

    def test_a_status_is_told(self):
        self.refused("/nowhere", "answers with status 404")

    def test_other_schemes_are_refused(self):
        outcome = entente("fetch", "file:///etc/passwd", "ftp://w.example/")
        self.assert_status(outcome, SOME_REFUSED)
        self.assertEqual(outcome.out, "")

    def test_bad_usage_and_a_folder_that_cannot_be_made(self):
        self.assert_status(entente("fetch"), BAD_USAGE)
        (self.folder / "pages").write_text("a file")
        self.assert_status(self.fetch("/page"), BROKEN)


if __name__ == "__main__":
    unittest.main()
