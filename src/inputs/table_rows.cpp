#include "inputs/table_rows.h"

#include <algorithm>
#include <filesystem>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t longest_column_name = 40;

struct Row {
    std::vector<std::string> cells;
    std::size_t size = 0;  ///< in bytes, with the line end
};

/// Cuts one row from the front of bytes.
class Cutter {
  public:
    /// `whole`: no more bytes will come, so a quotation mark that is open will never be closed.
    Cutter(std::string_view bytes, char delimiter, bool whole)
        : bytes_(bytes), delimiter_(delimiter), whole_(whole) {}

    /// Nothing where the row goes on behind the bytes.
    std::optional<Row> cut() {
        Row row;
        while (true) {
            std::string& cell = row.cells.emplace_back();
            if (!quoted(cell) && (starved_ || !bare(cell))) return {};
            if (at_ == bytes_.size() || ends_line()) break;
            ++at_;  // the delimiter
        }
        row.size = std::min(bytes_.find('\n', at_), bytes_.size() - 1) + 1;
        return row;
    }

  private:
    std::string_view bytes_;
    char delimiter_;
    bool whole_;
    std::size_t at_ = 0;
    bool starved_ = false;

    bool ends_line() const {
        return bytes_[at_] == '\n' || (bytes_[at_] == '\r' && bytes_.substr(at_, 2) == "\r\n");
    }

    // A quoted cell, up to what ends it. False, with nothing taken, where it is none.
    bool quoted(std::string& cell) {
        if (at_ >= bytes_.size() || bytes_[at_] != '"') return false;
        std::size_t at = at_ + 1;
        while (true) {
            const std::size_t mark = bytes_.find('"', at);
            if (mark == std::string_view::npos || (mark + 1 == bytes_.size() && !whole_)) {
                starved_ = !whole_;
                break;
            }
            cell.append(bytes_, at, mark - at);
            at = mark + 1;
            if (at < bytes_.size() && bytes_[at] == '"') {
                cell += '"';
                ++at;
                continue;
            }
            const bool ends = at == bytes_.size() || bytes_[at] == delimiter_ ||
                              bytes_[at] == '\n' || bytes_[at] == '\r';
            if (!ends) break;
            at_ = at;
            return true;
        }
        cell.clear();
        return false;
    }

    bool bare(std::string& cell) {
        const std::size_t begin = at_;
        while (at_ < bytes_.size() && bytes_[at_] != delimiter_ && bytes_[at_] != '\n')
            ++at_;
        if (at_ == bytes_.size() && !whole_) return false;
        const bool carriage =
            at_ > begin && bytes_[at_ - 1] == '\r' && (at_ == bytes_.size() || bytes_[at_] == '\n');
        cell.assign(bytes_, begin, at_ - begin - (carriage ? 1 : 0));
        return true;
    }
};

bool is_column_name(std::string_view cell) {
    return !cell.empty() && cell.size() <= longest_column_name &&
           std::all_of(cell.begin(), cell.end(), [](char c) {
               return is_ascii_alpha(c) || is_ascii_digit(c) || c == '_' || c == ' ' || c == '-' ||
                      c == '.' || c == ':';
           });
}

bool names(const std::vector<std::string>& accepted, std::string_view column) {
    return std::any_of(accepted.begin(), accepted.end(), [&](const std::string& name) {
        return FieldNames::is_called(trim(column), name);
    });
}

bool has_table_name(const std::string& file) {
    const std::string extension = lower(std::filesystem::path(file).stem().extension().string() +
                                        std::filesystem::path(file).extension().string());
    for (const char* each : {".csv", ".tsv", ".csv.gz", ".tsv.gz", ".csv.zst", ".tsv.zst"}) {
        if (extension.ends_with(each)) return true;
    }
    return false;
}

// How much a header speaks for its delimiter.
struct Header {
    std::size_t columns = 0;
    std::size_t known = 0;
    bool has_text = false;
    bool all_names = false;
};

Header header_of(const std::vector<std::string>& cells, const FieldNames& field_names) {
    Header header{cells.size(), 0, false, true};
    for (const std::string& cell : cells) {
        // An index without a name, as data frames write it, may stand in front.
        const bool unnamed = cell.empty() && &cell == cells.data();
        header.all_names &= unnamed || is_column_name(trim(cell));
    }
    for (const FieldNames::Field field : FieldNames::fields) {
        const bool has = std::any_of(cells.begin(), cells.end(), [&](const std::string& cell) {
            return names(field_names.of(field), cell);
        });
        header.known += has ? 1U : 0U;
        if (field == &ArticleFields::text) header.has_text = has;
    }
    return header;
}

}  // namespace

std::optional<char> delimiter_of(std::string_view head, const std::string& file,
                                 const FieldNames& names) {
    const bool named = has_table_name(file);
    std::optional<char> best;
    Header strongest;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        const auto row = Cutter(head, delimiter, true).cut();
        const Header header = header_of(row->cells, names);
        const bool table = header.all_names && header.has_text && header.known >= 2;
        if (!table && !named) continue;
        if (!best || std::pair(header.known, header.columns) >
                         std::pair(strongest.known, strongest.columns)) {
            best = delimiter;
            strongest = header;
        }
    }
    return best;
}

void TableRows::drop(std::size_t size) {
    const std::string_view gone = window_.held().substr(0, size);
    lines_given_ += static_cast<std::uint32_t>(std::count(gone.begin(), gone.end(), '\n'));
    window_.drop(size);
}

std::optional<Result<std::vector<std::string>>> TableRows::next() {
    std::size_t wanted = 1;
    while (true) {
        if (const Outcome held = window_.hold(wanted); !held) return held.error();
        const std::string_view held = window_.held();
        if (held.empty()) return {};
        const bool whole = window_.ended() || held.size() > limit_;
        auto row = Cutter(held, delimiter_, whole).cut();
        if (!row) {
            wanted = held.size() * 2;  // a row is looked at anew, so the looks are made rare
            continue;
        }
        line_ += lines_given_ + (line_ == 0 ? 1 : 0);
        lines_given_ = 0;
        if (row->size > limit_) return skip_line();
        drop(row->size);
        if (row->cells.size() == 1 && trim(row->cells.front()).empty()) continue;
        return std::move(row->cells);
    }
}

// Reads on to the line's end and keeps none of it.
std::optional<Result<std::vector<std::string>>> TableRows::skip_line() {
    while (true) {
        const std::size_t end = window_.held().find('\n');
        drop(end == std::string_view::npos ? window_.held().size() : end + 1);
        if (end != std::string_view::npos || window_.ended()) break;
        if (const Result<bool> more = window_.more(); !more) return more.error();
    }
    return window_.error("the row is longer than " + mebibytes(limit_), line_);
}

}  // namespace entente
