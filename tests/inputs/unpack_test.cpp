#include "inputs/unpack.h"

#include "inputs/support.h"

namespace entente::test {
namespace {

TEST(Unpack, ReadsAPageInGzipAndZstd) {
    EXPECT_EQ(read(gzip("They met.")), (Lines{"file: They met."}));
    EXPECT_EQ(read(zstd("They met.")), (Lines{"file: They met."}));
}

TEST(Unpack, ReadsMembersBehindOneAnotherAsOne) {
    EXPECT_EQ(read(gzip("They ") + gzip("met.")), (Lines{"file: They met."}));
    EXPECT_EQ(read(zstd("They ") + zstd("met.")), (Lines{"file: They met."}));
    EXPECT_EQ(read(gzip("They met.") + std::string(512, '\0')), (Lines{"file: They met."}));
}

TEST(Unpack, LooksAgainAtWhatIsInside) {
    EXPECT_EQ(read(gzip("{\"text\":\"A\"}\n{\"text\":\"B\"}\n")),
              (Lines{"file:1: {\"text\":\"A\"}", "file:2: {\"text\":\"B\"}"}));
    EXPECT_EQ(read(gzip(zstd("They met."))), (Lines{"file: They met."}));
    EXPECT_EQ(read(gzip(gzip(gzip("They met.")))),
              (Lines{"refused file: is compressed more than twice: not read"}));
    EXPECT_EQ(read(gzip("%PDF-1.7")), (Lines{"refused file: is a PDF file"}));
}

TEST(Unpack, GivesWhatComesBeforeDamage) {
    std::string lines;
    for (int i = 0; i < 20000; ++i)
        lines += "{\"text\":\"" + std::to_string(i * 7919 % 10007) + "\"}\n";
    const std::string packed = gzip(lines);
    const auto cut = pages(packed.substr(0, packed.size() / 2));
    ASSERT_GT(cut.size(), 5000U);
    EXPECT_TRUE(cut.front().ok());
    EXPECT_EQ(cut.back().error().message(),
              "file: is cut off in the middle of its compressed data");
    for (std::size_t i = 0; i + 1 < cut.size(); ++i)
        ASSERT_TRUE(cut[i].ok()) << i << ": a line that is cut off is no line";
}

TEST(Unpack, TellsOtherBytesBehindTheLastMember) {
    EXPECT_EQ(read(gzip("{\"text\":\"A\"}\n{\"text\":\"B\"}\n") + "rest"),
              (Lines{"file:1: {\"text\":\"A\"}", "file:2: {\"text\":\"B\"}",
                     "refused file: has other bytes behind its compressed data"}));
}

TEST(Unpack, DoesNotReadABombOn) {
    const std::string lines = "{\"text\":\"A\"}\n" + std::string(70U << 20U, ' ');
    for (const std::string& bomb : {gzip(lines), zstd(lines)}) {
        const auto all = pages(bomb);
        ASSERT_EQ(all.size(), 2U);
        EXPECT_TRUE(all[0].ok());
        EXPECT_EQ(all[1].error().message(),
                  "file: expands to more than 250 times its size: not read on");
    }
}

}  // namespace
}  // namespace entente::test
