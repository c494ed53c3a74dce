// Every example of the lexicon, read from raw text by the whole pipeline. The trees come from a
// trained parser that is not always right, so a small share may fail; the test names each that
// does.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "pipeline/pipeline.h"

namespace entente {
namespace {

constexpr double share_that_must_hold = 0.85;

bool has_actor(const Document& document, const std::vector<std::uint32_t>& mentions,
               std::string_view code) {
    if (code == "-") return true;
    for (const std::uint32_t m : mentions) {
        for (const std::uint32_t a : document.mentions[m].actors) {
            if (document.actors[a].code.substr(0, code.size()) == code) return true;
        }
    }
    return false;
}

std::string read_so(const Document& document) {
    std::string out;
    for (const Event& event : document.events) {
        out += fmt::format(" [{} {} by {}]", event.cameo, to_string(event.status),
                           event.trigger.entry);
    }
    return out.empty() ? " nothing" : out;
}

bool holds(const Document& document, const Example& example, const std::string& code) {
    for (const Event& event : document.events) {
        if (!example.positive && event.cameo == code) return false;
        if (example.positive && event.cameo == example.code && event.status == example.status &&
            has_actor(document, event.sources, example.source) &&
            has_actor(document, event.targets, example.target)) {
            return true;
        }
    }
    return !example.positive;
}

TEST(Lexicon, ExamplesAreReadAsTheySay) {
    const auto pipeline = Pipeline::load(std::getenv("ENTENTE_DATA") ? std::getenv("ENTENTE_DATA")
                                                                     : ENTENTE_SOURCE_DATA_DIR);
    ASSERT_TRUE(pipeline) << pipeline.error().message();
    const Lexicon& lexicon = pipeline->coder().lexicon();
    std::size_t held = 0;
    std::string failed;
    for (const Example& example : lexicon.examples()) {
        Article article;
        article.text = example.sentence;
        article.blocks = {{{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::body}};
        const Document document = pipeline->read(article);
        if (holds(document, example, lexicon.patterns()[example.pattern].code)) {
            ++held;
        } else {
            failed += fmt::format(
                "  {}:{}: {} => {} {} {} {}: read as{}\n", example.file, example.line,
                example.sentence, example.source, example.code, example.target,
                example.positive ? to_string(example.status) : "must not be", read_so(document));
        }
    }
    const double share = static_cast<double>(held) / static_cast<double>(lexicon.examples().size());
    fmt::print("{} of {} examples hold ({:.3f})\n{}", held, lexicon.examples().size(), share,
               failed);
    EXPECT_GE(share, share_that_must_hold);
}

}  // namespace
}  // namespace entente
