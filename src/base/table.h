// Tables of knowledge as people write them: the .tsv files under data/.
//
// Format: UTF-8, one row a line, fields separated by one tab. A line that starts with '#' is a
// comment and an empty line is skipped. The first other line is the header, which names the
// columns. A field may be empty (not known); a row may be short, the missing fields being empty,
// but not longer than the header. Lists inside a field are separated by '|'.
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente {

class Table {
  public:
    struct Row {
        std::vector<std::string> fields;  ///< as many as there are columns
        std::uint32_t line = 0;           ///< 1-based line in the file

        std::string_view operator[](std::size_t column) const { return fields[column]; }
        /// A field's list, split at '|', each part trimmed, empty parts left out.
        std::vector<std::string> list(std::size_t column) const;
    };

    /// Reads a table whose header must be exactly `columns`, in that order.
    static Result<Table> read(const std::filesystem::path& path,
                              std::initializer_list<std::string_view> columns);

    /// The same from bytes in memory; `name` stands for the file in errors.
    static Result<Table> parse(std::string_view bytes, std::string name,
                               std::initializer_list<std::string_view> columns);

    const std::vector<Row>& rows() const { return rows_; }
    const std::string& name() const { return name_; }

    /// An Error that points at a row of this table.
    Error error(const Row& row, std::string reason) const;

  private:
    std::string name_;
    std::vector<Row> rows_;
};

}  // namespace entente
