// JSON Lines and JSON arrays: a page for each line or element, whose JSON is left to its reader.

#include "base/strings.h"
#include "inputs/decode.h"
#include "inputs/json_items.h"
#include "inputs/page_stream.h"
#include "inputs/window.h"

namespace entente {
namespace {

class LinePages : public PageStream {
  public:
    explicit LinePages(Bytes source) : lines_(std::move(source), max_page_bytes) {}

    std::optional<Result<Page>> next() override {
        while (const auto line = lines_.next()) {
            if (!*line) return line->error();
            std::string_view bytes = **line;
            if (lines_.line() == 1) bytes = without_mark(bytes);
            if (trim(bytes).empty()) continue;
            return Page{std::string(bytes), lines_.name(), lines_.line(), PageForm::json};
        }
        return {};
    }

  private:
    LineStream lines_;
};

class ArrayPages : public PageStream {
  public:
    explicit ArrayPages(Bytes source) : items_(std::move(source), max_page_bytes) {}

    std::optional<Result<Page>> next() override {
        const auto item = items_.next();
        if (!item) return {};
        if (!*item) return item->error();
        return Page{std::string(**item), items_.name(), items_.line(), PageForm::json};
    }

  private:
    JsonItems items_;
};

}  // namespace

std::unique_ptr<PageStream> json_line_pages(Bytes source) {
    return std::make_unique<LinePages>(std::move(source));
}

std::unique_ptr<PageStream> json_array_pages(Bytes source) {
    return std::make_unique<ArrayPages>(std::move(source));
}

}  // namespace entente
