#include "inputs/decode.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

using namespace std::string_literals;

struct Case {
    std::string name;
    std::string bytes;
    std::string text;
    std::string encoding;
    std::size_t repaired = 0;
};

class Decode : public testing::TestWithParam<Case> {};

TEST_P(Decode, ReadsTheText) {
    const auto decoded = decode(GetParam().bytes, "page");
    ASSERT_TRUE(decoded.ok()) << decoded.error().message();
    EXPECT_EQ(decoded->text, GetParam().text);
    EXPECT_EQ(decoded->encoding, GetParam().encoding);
    EXPECT_EQ(decoded->repaired, GetParam().repaired);
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, Decode,
    testing::Values(
        Case{"utf8", "Envoy’s visit.", "Envoy’s visit.", "UTF-8"},
        Case{"utf8_mark", "\xEF\xBB\xBFTalks.", "Talks.", "UTF-8"},
        Case{"utf16_little", "\xFF\xFET\0a\0l\0k\0"s, "Talk", "UTF-16LE"},
        Case{"utf16_big", "\xFE\xFF\0T\0a\0l\0k\x20\x19"s, "Talk’", "UTF-16BE"},
        Case{"utf32_little", "\xFF\xFE\0\0T\0\0\0"s, "T", "UTF-32LE"},
        Case{"latin1", "The envoy of Bogot\xE1 flew to M\xE1laga.",
             "The envoy of Bogotá flew to Málaga.", "windows-1252"},
        Case{"windows_quotes", "He said \x93no\x94 \x96 twice.", "He said “no” – twice.",
             "windows-1252"},
        Case{"declared_in_meta", "<meta charset='windows-1251'><p>\xCF\xF0\xE0\xE2\xE4\xE0",
             "<meta charset='windows-1251'><p>Правда", "windows-1251"},
        Case{"declared_in_http_equiv",
             "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">\xB1",
             "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\">ą",
             "iso-8859-2"},
        Case{"declared_in_xml", "<?xml version='1.0' encoding='iso-8859-5'?><p>\xBF",
             "<?xml version='1.0' encoding='iso-8859-5'?><p>П", "iso-8859-5"},
        Case{"declared_latin1_means_windows", "<meta charset=iso-8859-1>\x93",
             "<meta charset=iso-8859-1>“", "windows-1252"},
        Case{"sound_utf8_whatever_is_declared", "<meta charset=iso-8859-1>“",
             "<meta charset=iso-8859-1>“", "UTF-8"},
        Case{"unknown_declaration", "<meta charset=klingon>caf\xE9 au lait",
             "<meta charset=klingon>café au lait", "windows-1252"},
        Case{"broken_utf8", "“Talks” caf\xC3\xA9 \xFF end\xE2\x80", "“Talks” café \uFFFD end\uFFFD",
             "UTF-8", 2}),
    [](const auto& each) { return each.param.name; });

struct Refusal {
    std::string name;
    std::string bytes;
    std::string reason;
};

class DecodeRefuses : public testing::TestWithParam<Refusal> {};

TEST_P(DecodeRefuses, WhatIsNoText) {
    const auto decoded = decode(GetParam().bytes, "page");
    ASSERT_FALSE(decoded.ok());
    EXPECT_EQ(decoded.error().message(), "page: " + GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(
    NoText, DecodeRefuses,
    testing::Values(Refusal{"empty", "", "the page is empty"},
                    Refusal{"blank", " \n\t\r\n ", "the page is empty"},
                    Refusal{"only_a_mark", "\xEF\xBB\xBF", "the page is empty"},
                    Refusal{"nul", "ab\0cd"s, "is not text: it has NUL bytes"},
                    Refusal{"control", "a\x01\x02\x03\x04z",
                            "is not text: it is full of control characters"},
                    Refusal{"pdf", "%PDF-1.7 and so on", "is a PDF file"},
                    Refusal{"zip", "PK\x03\x04 and so on", "is a ZIP archive or office file"},
                    Refusal{"png", "\x89PNG\r\n", "is a PNG picture"}),
    [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace entente
