#include "fetch/robots.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

struct Case {
    std::string name;
    std::string file;
    std::string path;
    bool allowed = false;
};

class RobotsFile : public testing::TestWithParam<Case> {};

TEST_P(RobotsFile, Decides) {
    EXPECT_EQ(Robots::parse(GetParam().file, "entente").allows(GetParam().path),
              GetParam().allowed);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, RobotsFile,
    testing::Values(Case{"no_rules", "", "/a", true},
                    Case{"everyones", "User-agent: *\nDisallow: /private", "/private/a", false},
                    Case{"another_path", "User-agent: *\nDisallow: /private", "/public", true},
                    Case{"empty_disallow", "User-agent: *\nDisallow:", "/a", true},
                    Case{"ours_alone_counts",
                         "User-agent: *\nDisallow: /\n\nUser-agent: Entente/1\nDisallow: /x", "/a",
                         true},
                    Case{"anothers_group", "User-agent: ententebot\nDisallow: /", "/a", true},
                    Case{"several_names_a_group",
                         "User-agent: other\nUser-agent: entente\nDisallow: /", "/a", false},
                    Case{"our_groups_count_together",
                         "User-agent: entente\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\n"
                         "User-agent: entente\nDisallow: /b",
                         "/b", false},
                    Case{"longest_decides", "User-agent: *\nDisallow: /news\nAllow: /news/open",
                         "/news/open/1", true},
                    Case{"of_two_as_long_the_kinder",
                         "User-agent: *\nDisallow: /news\nAllow: /news", "/news", true},
                    Case{"asterisk", "User-agent: *\nDisallow: /*/print", "/news/7/print", false},
                    Case{"asterisk_elsewhere", "User-agent: *\nDisallow: /*/print", "/print", true},
                    Case{"end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false},
                    Case{"beyond_the_end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true},
                    Case{"end_of_a_plain_rule", "User-agent: *\nDisallow: /a$", "/ab", true},
                    Case{"comments_and_line_ends",
                         "# ours\r\nUSER-AGENT : * # all\r\nDISALLOW : /a # not this\r\n", "/a",
                         false},
                    Case{"rules_before_any_name", "Disallow: /", "/a", true},
                    Case{"any_bytes", std::string("\0\xFF:\n::\nUser-agent\n", 20), "/a", true}),
    [](const auto& each) { return each.param.name; });

TEST(Robots, AskForAPause) {
    using std::chrono::milliseconds;
    EXPECT_EQ(Robots::parse("User-agent: *\nCrawl-delay: 2.5", "entente").delay(),
              milliseconds(2500));
    EXPECT_EQ(Robots::parse("User-agent: *\nCrawl-delay: 86400", "entente").delay(),
              milliseconds(60000));
    EXPECT_EQ(Robots::parse("User-agent: *\nCrawl-delay: soon", "entente").delay(),
              milliseconds(0));
}

}  // namespace
}  // namespace entente
