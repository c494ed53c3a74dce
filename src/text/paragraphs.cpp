#include "text/paragraphs.h"

#include <algorithm>

#include "text/characters.h"

namespace entente::text {
namespace {

bool is_list_mark(Character c) {
    return c.code == 0x2022 || c.code == 0x00B7 || c.code == 0x25CF || c.code == '*' ||
           c.kind == CharClass::dash;
}

/// A line without the white space around it; empty where there was nothing else.
Span line_at(std::string_view text, std::uint32_t begin, std::uint32_t& behind) {
    Span line{begin, begin};
    bool started = false;
    std::uint32_t at = begin;
    for (Character c = character_at(text, at); c.size != 0; c = character_at(text, at)) {
        at += c.size;
        if (c.kind == CharClass::line_end) {
            if (c.code == '\r' && character_at(text, at).code == '\n') ++at;
            break;
        }
        if (is_space(c.kind)) continue;
        if (!started) line.begin = at - c.size;
        started = true;
        line.end = at;
    }
    behind = at;
    if (!started) line.end = line.begin;
    return line;
}

std::uint32_t first_word_size(std::string_view text, Span line) {
    std::uint32_t at = line.begin;
    while (at < line.end && !is_space(character_at(text, at).kind))
        at += character_at(text, at).size;
    return at - line.begin;
}

bool begins_anew(std::string_view text, Span line) {
    const Character c = character_at(text, line.begin);
    const bool small = c.kind == CharClass::letter && c.code >= 'a' && c.code <= 'z';
    return !small && c.code != ',' && c.code != ')';
}

/// Joins the lines of a run without an empty line where they were broken to fit.
void join_lines(std::string_view text, const std::vector<Span>& lines, std::vector<Span>& out) {
    std::uint32_t width = 0;
    for (const Span line : lines)
        width = std::max(width, line.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool had_room =
            i > 0 && lines[i - 1].size() + 1 + first_word_size(text, lines[i]) <= width;
        const bool list = i > 0 && is_list_mark(character_at(text, lines[i].begin));
        if (i == 0 || list || (had_room && begins_anew(text, lines[i])))
            out.push_back(lines[i]);
        else
            out.back().end = lines[i].end;
    }
}

}  // namespace

void find_paragraphs(std::string_view text, Span block, std::vector<Span>& out) {
    out.clear();
    const std::string_view view = text.substr(0, block.end);
    std::vector<Span> lines;
    for (std::uint32_t at = block.begin; at < block.end;) {
        const Span line = line_at(view, at, at);
        if (!line.empty()) {
            lines.push_back(line);
            continue;
        }
        join_lines(view, lines, out);
        lines.clear();
    }
    join_lines(view, lines, out);
}

}  // namespace entente::text
