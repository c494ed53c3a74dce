#include "page/inputs.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/strings.h"
#include "page/byte_stream.h"
#include "page/decode.h"
#include "page/json_items.h"

namespace entente {
namespace {

// Enough to tell what a file is.
constexpr std::size_t head_bytes = std::size_t{1} << 16U;

bool has_lines_name(const std::string& file) {
    const std::string extension = lower(std::filesystem::path(file).extension().string());
    return extension == ".jsonl" || extension == ".ndjson";
}

std::string_view without_mark(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

// JSON Lines: the first line is a whole object, or so long that the head ends within it. A JSON
// document spreads its first object over lines, or is an array.
bool is_json_lines(std::string_view head, const std::string& file) {
    const bool cut = head.size() >= head_bytes;
    head = trim(without_mark(head));
    if (has_lines_name(file)) return binary_reason(head).empty() && !is_json_array(head);
    if (!is_json_object(head)) return false;
    const std::size_t end = head.find('\n');
    return end == std::string_view::npos ? cut : trim(head.substr(0, end)).ends_with('}');
}

// What a folder has that is not of its corpus: hidden files, the notes that come with corpora, and
// pipes, sockets and devices, which would keep the reader waiting.
bool is_passed_over(const std::filesystem::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    const std::string stem = lower(entry.path().stem().string());
    std::error_code unknown;
    return name.starts_with('.') || stem == "readme" || stem == "license" ||
           entry.is_other(unknown);
}

bool can_list(const std::filesystem::path& folder) {
    std::error_code fault;
    const std::filesystem::directory_iterator entries(folder, fault);
    return !fault;
}

Result<std::string> read_rest(ByteStream& stream, std::string bytes) {
    const std::size_t limit = is_json_array(without_mark(bytes)) ? max_array_bytes : max_page_bytes;
    while (true) {
        if (bytes.size() > limit) {
            return Error{"is larger than the " + std::to_string(limit >> 20U) +
                             " MiB of a page; many reports in one file go into JSON Lines",
                         stream.file(), 0};
        }
        const Result<bool> more = stream.read(bytes, head_bytes * 4);
        if (!more) return more.error();
        if (!*more) return bytes;
    }
}

}  // namespace

std::string Page::source() const {
    return line == 0 ? file : file + ":" + std::to_string(line);
}

/// The pages of one open file.
class PageStream {
  public:
    virtual ~PageStream() = default;
    virtual std::optional<Result<Page>> next() = 0;
};

namespace {

class SinglePage : public PageStream {
  public:
    explicit SinglePage(Page page) : page_(std::move(page)) {}
    std::optional<Result<Page>> next() override {
        if (!page_) return {};
        return *std::exchange(page_, std::nullopt);
    }

  private:
    std::optional<Page> page_;
};

class LinePages : public PageStream {
  public:
    LinePages(ByteStream stream, std::string head)
        : file_(stream.file()), lines_(std::move(stream), std::move(head), max_page_bytes) {}

    std::optional<Result<Page>> next() override {
        while (auto line = lines_.next()) {
            if (!*line) return line->error();
            std::string_view bytes = **line;
            if (lines_.line() == 1) bytes = without_mark(bytes);
            if (!trim(bytes).empty()) return Page{std::string(bytes), file_, lines_.line(), true};
        }
        return {};
    }

  private:
    std::string file_;
    LineStream lines_;
};

class ArrayPages : public PageStream {
  public:
    ArrayPages(std::string bytes, std::string file)
        : bytes_(std::move(bytes)), items_(bytes_), file_(std::move(file)) {}

    std::optional<Result<Page>> next() override {
        const auto item = items_.next();
        if (!item) return {};
        if (item->size() > max_page_bytes) {
            return Error{"the element is longer than 64 MiB", file_, items_.line()};
        }
        return Page{std::string(*item), file_, items_.line(), true};
    }

  private:
    std::string bytes_;
    JsonItems items_;
    std::string file_;
};

}  // namespace

Inputs::Inputs(std::vector<std::string> arguments)
    : arguments_(arguments.begin(), arguments.end()) {}
Inputs::~Inputs() = default;
Inputs::Inputs(Inputs&&) noexcept = default;
Inputs& Inputs::operator=(Inputs&&) noexcept = default;

std::optional<Result<Page>> Inputs::next() {
    while (true) {
        if (open_) {
            if (auto page = open_->next()) return page;
            open_.reset();
        }
        if (arguments_.empty() && files_.empty()) return {};
        if (auto error = open_next()) return Result<Page>(std::move(*error));
    }
}

std::optional<Error> Inputs::open_next() {
    if (!files_.empty()) {
        const std::string file = std::move(files_.front());
        files_.pop_front();
        return open_file(file);
    }
    const std::string argument = std::move(arguments_.front());
    arguments_.pop_front();
    std::error_code fault;
    if (argument != "-" && std::filesystem::is_directory(argument, fault)) {
        return open_folder(argument);
    }
    return open_file(argument);
}

std::optional<Error> Inputs::open_folder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::error_code fault;
    fs::recursive_directory_iterator entry(folder, fault);
    std::vector<std::string> found;
    for (const fs::recursive_directory_iterator end; !fault && entry != end;
         entry.increment(fault)) {
        std::error_code unknown;
        if (is_passed_over(*entry)) {
            entry.disable_recursion_pending();
        } else if (!entry->is_directory(unknown)) {
            found.push_back(entry->path().string());
        } else if (!can_list(entry->path())) {
            entry.disable_recursion_pending();
            found.push_back(entry->path().string());  // opening it will say why not
        }
    }
    if (fault) return Error{"cannot open folder: " + fault.message(), folder, 0};
    if (found.empty()) return Error{"the folder has no files", folder, 0};
    std::sort(found.begin(), found.end());
    files_.assign(found.begin(), found.end());
    return {};
}

std::optional<Error> Inputs::open_file(const std::string& file) {
    auto stream = ByteStream::open(file);
    if (!stream) return stream.error();
    std::string head;
    while (head.size() < head_bytes) {
        const Result<bool> more = stream->read(head, head_bytes);
        if (!more) return more.error();
        if (!*more) break;
    }
    if (!is_wide(head) && is_json_lines(head, file)) {
        open_ = std::make_unique<LinePages>(std::move(*stream), std::move(head));
        return {};
    }
    auto bytes = read_rest(*stream, std::move(head));
    if (!bytes) return bytes.error();
    const std::string_view content = without_mark(*bytes);
    if (is_json_array(content)) {
        open_ = std::make_unique<ArrayPages>(std::move(*bytes), file);
    } else {
        const bool json = is_json_object(content);
        open_ = std::make_unique<SinglePage>(Page{std::move(*bytes), file, 0, json});
    }
    return {};
}

}  // namespace entente
