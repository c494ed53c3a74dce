#include "reprints/reprint.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <tuple>

namespace entente {
namespace {

// Whether the opening of `one` stands in `other`.
bool opening_stands_in(const Shingles& one, const Shingles& other) {
    const auto opening = one.in_order().first(std::min(opening_words, one.in_order().size()));
    const auto shared = std::count_if(opening.begin(), opening.end(),
                                      [&](std::uint64_t shingle) { return other.has(shingle); });
    if (static_cast<double>(shared) < least_opening * static_cast<double>(opening.size())) {
        return false;
    }
    int telling = 0;
    int found = 0;
    for (std::size_t i = 0; i < std::min(opening_words, one.words().size()); ++i) {
        const BodyWord& word = one.words()[i];
        if (!word.telling()) continue;
        ++telling;
        found += other.has_word(word.hash) ? 1 : 0;
    }
    return found >= least_telling * telling;
}

}  // namespace

PrintedText::PrintedText(const Article& article)
    : Printing{article.id, article.published.date, 0}, shingles(article) {
    words = shingles.words().size();
}

bool judged(const Shingles& shingles) {
    return shingles.words().size() >= least_words;
}

double containment(const Shingles& a, const Shingles& b) {
    const std::size_t smaller = std::min(a.all().size(), b.all().size());
    if (smaller == 0) return 0;
    std::size_t shared = 0;
    auto x = a.all().begin();
    auto y = b.all().begin();
    while (x != a.all().end() && y != b.all().end()) {
        if (*x == *y) ++shared;
        const bool forward = *x <= *y;
        const bool back = *y <= *x;
        x += forward ? 1 : 0;
        y += back ? 1 : 0;
    }
    return static_cast<double>(shared) / static_cast<double>(smaller);
}

bool same_text(const PrintedText& a, const PrintedText& b) {
    if (!judged(a.shingles) || !judged(b.shingles)) return false;
    if (!near_in_time(a, b)) return false;
    if (containment(a.shingles, b.shingles) < least_shared) return false;
    return opening_stands_in(a.shingles, b.shingles) || opening_stands_in(b.shingles, a.shingles);
}

bool near_in_time(const Printing& a, const Printing& b) {
    if (!a.published || !b.published) return true;
    return std::abs(to_days(*a.published) - to_days(*b.published)) <= reprint_days;
}

bool earlier(const Printing& a, const Printing& b) {
    const auto key = [](const Printing& text) {
        return std::tuple(!text.published, text.published,
                          std::numeric_limits<std::size_t>::max() - text.words,
                          std::string_view(text.id));
    };
    return key(a) < key(b);
}

std::vector<std::size_t> originals_of(std::span<const PrintedText> articles) {
    std::vector<std::size_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return earlier(articles[a], articles[b]); });
    std::vector<std::size_t> originals(articles.size());
    std::vector<std::size_t> leaders;
    for (const std::size_t i : order) {
        const auto leader = std::find_if(leaders.begin(), leaders.end(), [&](std::size_t other) {
            return same_text(articles[i], articles[other]);
        });
        originals[i] = leader == leaders.end() ? i : *leader;
        if (leader == leaders.end()) leaders.push_back(i);
    }
    return originals;
}

bool taken_over(Span span, const Shingles& reprint, const Shingles& original) {
    const std::vector<BodyWord>& words = reprint.words();
    const auto first = std::lower_bound(
        words.begin(), words.end(), span.begin,
        [](const BodyWord& word, std::uint32_t begin) { return word.span.begin < begin; });
    std::size_t runs = 0;
    std::size_t shared = 0;
    for (auto word = first; word != words.end() && word->span.end <= span.end; ++word) {
        if (word->figure && !original.has_word(word->hash)) return false;
        const auto i = static_cast<std::size_t>(word - words.begin());
        if (i >= reprint.in_order().size()) continue;
        ++runs;
        shared += original.has(reprint.in_order()[i]) ? 1 : 0;
    }
    return 2 * shared >= runs;
}

}  // namespace entente
