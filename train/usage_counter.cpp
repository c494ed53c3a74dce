#include "usage_counter.h"

#include <algorithm>
#include <vector>

#include "base/strings.h"
#include "text/token_traits.h"

namespace entente::train {

using text::Casing;
using text::UsageTable;
using text::WordUsage;

void UsageCounter::add(const Document& document) {
    for (const Sentence& sentence : document.sentences) {
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            const std::string_view form = document.form(i);
            const bool small = is_ascii_lower(form.front());
            Counts& counts = counts_[text::word_hash(form)];
            ++counts.all;
            ++counts.tags[document.tokens[i].xpos];
            if (i == sentence.first) {
                counts.opened += small ? 1U : 0U;
                continue;
            }
            counts.small += small ? 1U : 0U;
            counts.capital += is_ascii_upper(form.front()) ? 1U : 0U;
        }
    }
}

WordUsage UsageCounter::usage_of(const Counts& counts) {
    WordUsage usage;
    unsigned most = 0;
    for (const auto& [tag, n] : counts.tags) {
        if (n <= most) continue;
        most = n;
        usage.tag = tag;
    }
    usage.ambiguous = most * 10 < counts.all * 9;
    const unsigned cased = counts.small + counts.capital;
    if (cased > 0)
        usage.casing = counts.capital * 10 < cased ? Casing::small
                       : counts.small * 10 < cased ? Casing::capital
                                                   : Casing::either;
    usage.opens = counts.opened * 200 > counts.all;
    return usage;
}

UsageTable UsageCounter::table(unsigned least) const {
    std::vector<UsageTable::Entry> entries;
    for (const auto& [word, counts] : counts_)
        if (counts.all >= least) entries.push_back({word, usage_of(counts)});
    // The order of a hash table is not the same everywhere.
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.word < b.word; });
    return UsageTable(entries);
}

}  // namespace entente::train
