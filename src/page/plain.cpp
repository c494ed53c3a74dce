#include "page/plain.h"

#include <algorithm>

#include "base/strings.h"

namespace entente {
namespace {

// A filled text is no wider than this and, if only its width shows it, no narrower than that, in
// bytes.
constexpr std::uint32_t widest_fill = 120;
constexpr std::uint32_t narrowest_fill = 40;

std::vector<Paragraph> lines_of(std::string_view text) {
    std::vector<Paragraph> lines;
    bool gap = true;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        const std::string_view raw = text.substr(begin, end - begin);
        const std::string_view line = trim(raw);
        const bool carriage = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
        if (line.empty()) {
            gap = true;
        } else {
            const auto at = static_cast<std::uint32_t>(line.data() - text.data());
            lines.push_back(
                {{at, at + static_cast<std::uint32_t>(line.size())}, gap, Hint::unmarked, false});
            gap = false;
        }
        begin = end + (carriage ? 2 : 1);
    }
    return lines;
}

// A line that ends a sentence may end a paragraph. To part a filled paragraph there costs nothing.
bool may_end_paragraph(std::string_view line) {
    return line.ends_with('.') || line.ends_with('?') || line.ends_with('!') ||
           line.ends_with('"') || line.ends_with("\u201D");
}

// "leave the province", "year.": the middle or end of a sentence; a lone "comments" is a label.
bool continues_a_sentence(std::string_view line) {
    return is_ascii_lower(line.front()) &&
           (line.ends_with('.') || std::count(line.begin(), line.end(), ' ') >= 2);
}

std::uint32_t first_word_size(std::string_view line) {
    const std::size_t end = line.find_first_of(" \t");
    return static_cast<std::uint32_t>(std::min(end, line.size()));
}

}  // namespace

// A filler breaks a line only where the next word does not fit any more, so lines belong together
// where the next line's first word would not have fitted on the line before; and a line that goes
// on in lower case belongs to the one before, however narrow the text.
std::vector<Paragraph> paragraphs_of(std::string_view text) {
    std::vector<Paragraph> lines = lines_of(text);
    std::uint32_t width = 0;
    for (const Paragraph& line : lines)
        width = std::max(width, line.span.size());
    if (width > widest_fill) return lines;
    const auto is_full = [&](std::string_view line, std::string_view next) {
        return width >= narrowest_fill && line.size() + 1 + first_word_size(next) > width;
    };
    std::vector<Paragraph> joined;
    std::string_view last;
    for (const Paragraph& line : lines) {
        const std::string_view words = line.span.in(text);
        const bool goes_on = !joined.empty() && !line.gap_before && !may_end_paragraph(last) &&
                             (is_full(last, words) || continues_a_sentence(words));
        if (goes_on) {
            joined.back().span.end = line.span.end;
        } else {
            joined.push_back(line);
        }
        last = words;
    }
    return joined;
}

}  // namespace entente
