// A page of text under construction: wrapped, indented and, where wanted, coloured. Internal to the
// room; chronology.h is the public side.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "formats/chronology.h"

namespace entente {

enum class Ink : std::uint8_t { plain, heading, good, bad, faint };

class TextPage {
  public:
    explicit TextPage(const TextStyle& style)
        : width_(std::max<std::size_t>(style.width, 40)), colour_(style.colour) {}

    /// A paragraph that starts at `indent` and continues at `hang`, wrapped at spaces. White space
    /// and control characters in it become single spaces.
    void paragraph(std::size_t indent, std::size_t hang, std::string_view text,
                   Ink ink = Ink::plain);
    /// A label, and beside it a paragraph that starts and continues at `hang`.
    void entry(std::size_t indent, std::size_t hang, std::string_view label, std::string_view text,
               Ink ink = Ink::plain);
    void blank() { out_ += '\n'; }

    std::string take() { return std::move(out_); }

  private:
    void flow(std::size_t column, std::size_t hang, std::string_view text);

    std::size_t width_;
    bool colour_;
    std::string out_;
};

/// The columns that a text takes: its code points, which is right for all but wide and combining
/// ones.
std::size_t columns(std::string_view text);

}  // namespace entente
