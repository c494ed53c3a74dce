// Tables with a header: a page for each row.

#include "base/strings.h"
#include "inputs/decode.h"
#include "inputs/page_stream.h"
#include "inputs/table_rows.h"

namespace entente {
namespace {

class TablePages : public PageStream {
  public:
    TablePages(Bytes source, char delimiter, const FieldNames& names)
        : rows_(std::move(source), delimiter, max_page_bytes), names_(names) {}

    std::optional<Result<Page>> next() override {
        if (finished_) return {};
        if (!columns_) {
            if (auto error = read_header()) {
                finished_ = true;
                return *error;
            }
        }
        auto row = rows_.next();
        if (!row) return {};
        if (!*row) return row->error();
        return page_of(**row);
    }

  private:
    TableRows rows_;
    const FieldNames& names_;
    bool finished_ = false;
    std::optional<std::size_t> columns_;
    /// By field the columns that may hold it, the strongest name first.
    std::array<std::vector<std::size_t>, FieldNames::fields.size()> columns_of_;

    Error error(std::string reason) const {
        return {std::move(reason), rows_.name(), rows_.line()};
    }

    std::optional<Error> read_header() {
        const auto header = rows_.next();
        if (!header) return error("the table is empty");
        if (!*header) return header->error();
        columns_ = (*header)->size();
        for (std::size_t field = 0; field < columns_of_.size(); ++field) {
            for (const std::string& name : names_.of(FieldNames::fields[field])) {
                for (std::size_t column = 0; column < *columns_; ++column) {
                    const std::string_view title = trim(without_mark((**header)[column]));
                    if (FieldNames::is_called(title, name)) columns_of_[field].push_back(column);
                }
            }
        }
        const bool has_text = !columns_of_[1].empty();
        if (has_text) return {};
        return error("has no column of text: none is called " +
                     join(names_.of(&ArticleFields::text), ", "));
    }

    Result<Page> page_of(std::vector<std::string>& row) const {
        if (row.size() > *columns_) {
            return error("the row has " + std::to_string(row.size()) + " cells, the header " +
                         std::to_string(*columns_));
        }
        Page page{{}, rows_.name(), rows_.line()};
        for (std::size_t field = 0; field < columns_of_.size(); ++field) {
            std::string& value = page.stated.*FieldNames::fields[field];
            for (const std::size_t column : columns_of_[field]) {
                if (column < row.size() && value.empty()) value = std::move(row[column]);
            }
        }
        page.bytes = std::move(page.stated.text);
        page.stated.text.clear();
        if (trim(page.bytes).empty()) return error(names_.no_text("columns"));
        return page;
    }
};

}  // namespace

std::unique_ptr<PageStream> table_pages(Bytes source, char delimiter, const FieldNames& names) {
    return std::make_unique<TablePages>(std::move(source), delimiter, names);
}

}  // namespace entente
