// Feeds: a page for each entry.

#include <utility>

#include "base/strings.h"
#include "inputs/feed_parser.h"
#include "inputs/page_stream.h"
#include "inputs/window.h"

namespace entente {
namespace {

class FeedPages : public PageStream {
  public:
    FeedPages(Bytes source, const std::string& encoding)
        : window_(std::move(source)), parser_(encoding, max_page_bytes) {}

    std::optional<Result<Page>> next() override {
        while (parser_.entries().empty()) {
            if (finished_) return ending();
            if (auto error = parse_on()) return *error;
        }
        FeedEntry entry = std::move(parser_.entries().front());
        parser_.entries().pop_front();
        told_ = true;
        return page_of(std::move(entry));
    }

  private:
    Window window_;
    FeedParser parser_;
    bool told_ = false;  ///< an entry or why there is none
    bool finished_ = false;
    std::optional<Error> fault_;  ///< told behind the entries that were complete before it

    std::optional<Error> parse_on() {
        const Result<bool> more = window_.more();
        finished_ = !more || !*more;
        told_ |= !more;
        if (!more) return more.error();
        const Outcome parsed = parser_.parse(window_.held(), finished_);
        window_.drop(window_.held().size());
        if (!parsed) {
            finished_ = true;
            fault_ = window_.error(parsed.error().reason, parsed.error().line);
        }
        return {};
    }

    std::optional<Result<Page>> ending() {
        if (const auto fault = std::exchange(fault_, std::nullopt)) {
            told_ = true;
            return *fault;
        }
        if (!std::exchange(told_, true)) return window_.error("the feed has no entries");
        return {};
    }

    Result<Page> page_of(FeedEntry entry) const {
        if (entry.too_long) {
            return window_.error("the entry is longer than " + mebibytes(max_page_bytes),
                                 entry.line);
        }
        std::string text = std::move(entry.fields.text);
        entry.fields.text.clear();
        if (trim(text).empty()) {
            const std::string which = entry.fields.url.empty() ? "" : " (" + entry.fields.url + ")";
            return window_.error("the entry has no text" + which, entry.line);
        }
        Page page{std::move(text), window_.name(), entry.line,
                  entry.html ? PageForm::html : PageForm::by_content};
        page.stated = std::move(entry.fields);
        return page;
    }
};

}  // namespace

std::unique_ptr<PageStream> feed_pages(Bytes source, const std::string& encoding) {
    return std::make_unique<FeedPages>(std::move(source), encoding);
}

}  // namespace entente
