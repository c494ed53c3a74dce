"""What the program reads beside text and HTML: tables, feeds, web archives, packed files, patterns."""

import gzip
import json
import unittest

from program import DONE, SOME_REFUSED, SOUND_TEXT, ProgramTest, entente

PAGE = ("<html><head><title>Row over attack</title></head><body><h1>Row over attack</h1><p>" +
        SOUND_TEXT + "</p></body></html>")
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>
<item><title>Row over attack</title><link>https://wire.example/7</link>
<pubDate>Thu, 03 Mar 2011 10:00:00 GMT</pubDate><description>%s</description></item>
</channel></rss>""" % SOUND_TEXT


def record(body, address="https://wire.example/7", content="text/html; charset=utf-8"):
    block = f"HTTP/1.1 200 OK\r\nContent-Type: {content}\r\n\r\n".encode() + body
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
            "WARC-Date: 2011-03-04T09:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n")
    return head.encode() + block + b"\r\n\r\n"


class Formats(ProgramTest):
    def one(self, name, content):
        outcome = entente("extract", self.write(name, content))
        self.assert_status(outcome, DONE)
        self.assertEqual(len(outcome.out.splitlines()), 1, outcome.out)
        return json.loads(outcome.out)

    def test_a_row_of_a_table(self):
        article = self.one("rows.csv", "title,published,source,url,text\nRow over attack,2011-03-03,"
                           f"The Wire,https://wire.example/7,\"{SOUND_TEXT}\"\n")
        self.assertEqual(article["headline"], "Row over attack")
        self.assertEqual(article["date"], "2011-03-03")
        self.assertEqual(article["outlet"], "The Wire")
        self.assertEqual(article["url"], "https://wire.example/7")

    def test_an_entry_of_a_feed(self):
        article = self.one("feed.xml", RSS)
        self.assertEqual(article["headline"], "Row over attack")
        self.assertEqual(article["date"], "2011-03-03")
        self.assertEqual(article["outlet"], "The Wire")
        self.assertIn("Russia condemned Turkey", article["text"])

    def test_a_page_of_a_web_archive(self):
        article = self.one("crawl.warc.gz", gzip.compress(record(PAGE.encode())))
        self.assertEqual(article["url"], "https://wire.example/7")
        self.assertEqual(article["fetched"], "2011-03-04")
        self.assertIsNone(self.one("page.html", PAGE)["fetched"])

    def test_html_in_a_json_text(self):
        article = self.one("one.json", json.dumps({"text": f"<p>{SOUND_TEXT}</p><p>More.</p>"}))
        self.assertNotIn("<p>", article["text"])

    def test_the_charset_that_http_states(self):
        body = ("<p>" + "\u041c\u043e\u0441\u043a\u0432\u0430 " * 3 + "</p>").encode("koi8-r")
        article = self.one("crawl.warc", record(body, content="text/html; charset=koi8-r"))
        self.assertIn("\u041c\u043e\u0441\u043a\u0432\u0430", article["page_text"])

    def test_a_pattern(self):
        self.write("corpus/a.txt", SOUND_TEXT)
        self.write("corpus/b.html", PAGE)
        outcome = entente("extract", self.folder / "corpus" / "*.txt")
        self.assert_status(outcome, DONE)
        self.assertEqual(len(outcome.out.splitlines()), 1)


class BadFormats(ProgramTest):
    def test_each_is_named_and_the_rest_is_done(self):
        whole = record(PAGE.encode())
        archive = self.write("cut.warc", whole + whole[:-40])
        packed = self.write("cut.txt.gz", gzip.compress(SOUND_TEXT.encode() * 40)[:-12])
        bomb = self.write("bomb.txt.gz", gzip.compress(b" " * (80 << 20)))
        flood = self.write("flood.xml", "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>"
                           "<rss><channel><item><description>&b;</description></item></channel></rss>")
        other = self.write("other.xml", "<?xml version='1.0'?><note><to>Ann</to></note>")
        table = self.write("no-text.csv", "name,colour\nBox,red\n")
        outcome = entente("code", archive, packed, bomb, flood, other, table, self.sound())
        self.assert_refused(outcome, f"{archive}:2: the record is cut off", f"{packed}: is cut off",
                            f"{bomb}: ", f"{flood}:1: declares entities", f"{other}: is XML",
                            f"{table}:1: has no column of text")
        self.assertEqual(len(outcome.err.splitlines()), 6, outcome.err)

    def test_a_page_of_200_megabytes(self):
        page = self.folder / "huge.html"
        with open(page, "wb") as file:
            for _ in range(200):
                file.write(b"<p>On and on it went.</p>\n" * 40330)
        outcome = entente("code", page, self.sound())
        self.assert_refused(outcome, f"{page}: is larger than the 64 MiB of a page")

    def test_an_external_entity_is_never_opened(self):
        secret = self.write("secret.txt", "The password is swordfish.")
        feed = self.write("feed.xml", f"<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://{secret}'>]><rss>"
                          f"<channel><item><description>{SOUND_TEXT}&x;</description></item>"
                          "</channel></rss>")
        outcome = entente("extract", feed)
        self.assertIn(outcome.status, (DONE, SOME_REFUSED))
        self.assertNotIn("swordfish", outcome.out)


if __name__ == "__main__":
    unittest.main()
