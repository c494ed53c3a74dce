// The rows of a table in text: CSV (RFC 4180), TSV, and with semicolons or bars between the cells.
//
// A cell that opens with a quotation mark may hold delimiters, line ends and doubled quotation marks
// up to its closing mark. Tables are written by many hands, so a mark that is never closed, or whose
// closing mark has other text behind it ("Enough," he said), is a letter like any other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/field_names.h"
#include "inputs/window.h"

namespace entente {

/// The delimiter where `head` opens as a table with a header: a line of short names, two of which
/// are names of fields and one of these the text's. With a name such as "x.csv" a file is a table
/// whatever its header says.
std::optional<char> delimiter_of(std::string_view head, const std::string& file,
                                 const FieldNames& names);

class TableRows {
  public:
    TableRows(Bytes table, char delimiter, std::size_t limit)
        : window_(std::move(table)), delimiter_(delimiter), limit_(limit) {}

    /// The cells of the next row that is not blank; an Error for a row that is longer than the limit
    /// (it is skipped) or a failed read; nothing at the end.
    std::optional<Result<std::vector<std::string>>> next();

    std::uint32_t line() const { return line_; }  ///< 1-based, where the last row starts
    const std::string& name() const { return window_.name(); }

  private:
    Window window_;
    char delimiter_;
    std::size_t limit_;
    std::uint32_t line_ = 0;
    std::uint32_t lines_given_ = 0;  ///< lines of the last row

    void drop(std::size_t size);
    std::optional<Result<std::vector<std::string>>> skip_line();
};

}  // namespace entente
