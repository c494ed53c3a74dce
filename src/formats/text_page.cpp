#include "formats/text_page.h"

#include "base/strings.h"
#include "formats/rows.h"

namespace entente {
namespace {

std::string_view escape(Ink ink) {
    switch (ink) {
        case Ink::heading:
            return "\x1b[1m";
        case Ink::good:
            return "\x1b[32m";
        case Ink::bad:
            return "\x1b[31m";
        case Ink::faint:
            return "\x1b[2m";
        case Ink::plain:
            break;
    }
    return "";
}

}  // namespace

std::size_t columns(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); i += utf8_length(text, i))
        ++count;
    return count;
}

void TextPage::paragraph(std::size_t indent, std::size_t hang, std::string_view text, Ink ink) {
    const bool inked = colour_ && ink != Ink::plain;
    if (inked) out_ += escape(ink);
    out_.append(indent, ' ');
    flow(indent, hang, text);
    if (inked) out_ += "\x1b[0m";
    out_ += '\n';
}

void TextPage::entry(std::size_t indent, std::size_t hang, std::string_view label,
                     std::string_view text, Ink ink) {
    const bool inked = colour_ && ink != Ink::plain;
    if (inked) out_ += escape(ink);
    out_.append(indent, ' ');
    out_ += label;
    const std::size_t column = indent + columns(label);
    const std::size_t gap = column < hang ? hang - column : 1;
    out_.append(gap, ' ');
    flow(column + gap, hang, text);
    if (inked) out_ += "\x1b[0m";
    out_ += '\n';
}

void TextPage::flow(std::size_t column, std::size_t hang, std::string_view text) {
    bool first = true;
    const std::string clean = field(text);
    for (const std::string_view word : split_words(clean)) {
        const std::size_t size = columns(word);
        if (!first && column + 1 + size > width_) {
            out_ += '\n';
            out_.append(hang, ' ');
            column = hang;
        } else if (!first) {
            out_ += ' ';
            ++column;
        }
        out_ += word;
        column += size;
        first = false;
    }
}

}  // namespace entente
