// Any bytes as a feed: the same entries come out, in pieces or whole, and none is longer than what
// went in.

#include <string>
#include <vector>

#include "bytes.h"
#include "inputs/feed_parser.h"

namespace {

std::vector<std::string> entries(std::string_view bytes, std::size_t piece) {
    constexpr std::size_t limit = 4096;
    entente::FeedParser parser({}, limit);
    const std::size_t all = bytes.size();
    do {
        const std::string_view part = bytes.substr(0, piece);
        bytes.remove_prefix(part.size());
        if (!parser.parse(part, bytes.empty())) break;
    } while (!bytes.empty());
    std::vector<std::string> texts;
    for (const entente::FeedEntry& entry : parser.entries()) {
        // Markup in XHTML is written anew with its escapes, and UTF-16 as UTF-8.
        entente::fuzz::must(entry.fields.text.size() <= 6 * all);
        texts.push_back(std::to_string(entry.line) + entry.fields.title + entry.fields.text);
    }
    return texts;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entente;
    const std::string_view bytes = fuzz::view(data, size);
    (void)is_feed(bytes);
    fuzz::must(entries(bytes, 7) == entries(bytes, 1 << 20));
    return 0;
}
