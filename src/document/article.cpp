#include "document/article.h"

#include <array>

namespace entente {

std::string_view to_string(BlockKind kind) {
    constexpr std::array<std::string_view, 9> names{"headline", "summary",  "byline",
                                                    "date",     "dateline", "body",
                                                    "caption",  "credit",   "furniture"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(DateBasis basis) {
    constexpr std::array<std::string_view, 8> names{"unknown", "metadata", "byline",    "dateline",
                                                    "caption", "url",      "file_time", "given"};
    return names[static_cast<std::size_t>(basis)];
}

std::string Article::body_text() const {
    std::string out;
    bool after_dateline = false;
    for (const Block& block : blocks) {
        const bool dateline = block.kind == BlockKind::dateline;
        if (!dateline && (!readable(block.kind) || block.kind == BlockKind::headline)) continue;
        if (!out.empty()) out += after_dateline ? " " : "\n\n";
        out += block.span.in(text);
        after_dateline = dateline;
    }
    return out;
}

}  // namespace entente
