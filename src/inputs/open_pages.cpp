// What a source is, by its first bytes.

#include <filesystem>

#include "base/strings.h"
#include "inputs/decode.h"
#include "inputs/feed_parser.h"
#include "inputs/json_items.h"
#include "inputs/page_stream.h"
#include "inputs/table_rows.h"
#include "inputs/unpack.h"
#include "inputs/web_archive.h"
#include "inputs/wide_source.h"

namespace entente {
namespace {

// Enough to tell what a file is.
constexpr std::size_t head_bytes = std::size_t{1} << 16U;
// A packed file in a packed file is a mistake that happens; more is an attack.
constexpr int most_packings = 2;

bool has_lines_name(const std::string& file) {
    const std::filesystem::path path(file);
    const std::string extension = lower(path.extension().string());
    const bool packed = extension == ".gz" || extension == ".zst";
    const std::string inner = packed ? lower(path.stem().extension().string()) : extension;
    return inner == ".jsonl" || inner == ".ndjson";
}

// JSON Lines: the first line is a whole object, or so long that the head ends within it. A JSON
// document spreads its first object over lines, or is an array.
bool is_json_lines(std::string_view head, bool cut, const std::string& file) {
    if (has_lines_name(file)) return !is_json_array(head);
    if (!is_json_object(head)) return false;
    const std::size_t end = head.find('\n');
    return end == std::string_view::npos ? cut : trim(head.substr(0, end)).ends_with('}');
}

/// A file that is one page. It is read when it is asked for.
class SinglePage : public PageStream {
  public:
    SinglePage(Bytes source, PageForm form) : source_(std::move(source)), form_(form) {}

    std::optional<Result<Page>> next() override {
        if (!source_) return {};
        const Bytes source = std::move(source_);
        auto bytes = read_rest(*source, max_page_bytes);
        if (!bytes) return bytes.error();
        return Page{std::move(*bytes), source->name(), 0, form_};
    }

  private:
    Bytes source_;
    PageForm form_;
};

// Takes off what the source is packed in; `head` becomes the first bytes of what is inside.
Outcome take_off_packing(Bytes& source, std::string& head) {
    for (int packings = 0;; ++packings) {
        auto read = read_head(source, head_bytes);
        if (!read) return read.error();
        head = std::move(*read);
        const auto packing = packing_of(head);
        if (!packing) return Nothing{};
        if (packings == most_packings) {
            return Error{"is compressed more than twice: not read", source->name(), 0};
        }
        source = unpack(*packing, put_back(std::move(head), std::move(source)));
    }
}

}  // namespace

Result<std::unique_ptr<PageStream>> open_pages(Bytes source, const FieldNames& names) {
    std::string head;
    if (auto taken = take_off_packing(source, head); !taken) return taken.error();
    const std::string wide = wide_encoding(head);
    if (!wide.empty()) {
        source = narrow(put_back(std::move(head), std::move(source)), wide);
        auto read = read_head(source, head_bytes);
        if (!read) return read.error();
        head = std::move(*read);
    }
    const std::string reason = binary_reason(head);
    const std::string file = source->name();
    const std::string_view content = trim(without_mark(head));
    const auto whole = [&] { return put_back(head, std::move(source)); };
    if (is_web_archive(content)) return web_archive_pages(whole());
    if (!reason.empty()) return Error{reason, file, 0};
    if (is_json_lines(content, head.size() >= head_bytes, file)) return json_line_pages(whole());
    if (is_json_array(content)) return json_array_pages(whole());
    if (is_feed(content)) return feed_pages(whole(), wide.empty() ? "" : "UTF-8");
    if (const auto delimiter = delimiter_of(content, file, names)) {
        return table_pages(whole(), *delimiter, names);
    }
    const PageForm form = is_json_object(content) ? PageForm::json : PageForm::by_content;
    return std::unique_ptr<PageStream>(std::make_unique<SinglePage>(whole(), form));
}

}  // namespace entente
