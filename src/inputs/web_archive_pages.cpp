// Web archives: a page for each record that is one. Requests, revisits, pictures, scripts, pages that
// were not found and the like are passed over.

#include <utility>

#include "base/strings.h"
#include "inputs/feed_parser.h"
#include "inputs/page_stream.h"
#include "inputs/web_archive.h"

namespace entente {
namespace {

// The head of an HTTP response is looked for in so many bytes.
constexpr std::size_t head_room = std::size_t{1} << 16U;

bool is_xml(std::string_view type) {
    return type.ends_with("xml") && type != "application/xhtml+xml";
}

/// What is wanted of a record.
struct Wanted {
    HttpHead http;     ///< of size 0 where the block is the body itself
    std::string type;  ///< "text/html"
    std::string charset;
};

class WebArchivePages : public PageStream {
  public:
    explicit WebArchivePages(Bytes source) : archive_(std::move(source)) {}

    std::optional<Result<Page>> next() override {
        while (true) {
            if (feed_) {
                if (auto page = feed_->next()) return of_feed(std::move(*page));
                feed_.reset();
            }
            auto record = archive_.next();
            if (!record) return ending();
            if (!*record) return told(record->error());
            if (auto page = page_of(**record)) return told(std::move(*page));
        }
    }

  private:
    WebArchive archive_;
    std::unique_ptr<PageStream> feed_;  ///< a record that is a feed
    std::uint32_t feed_record_ = 0;
    std::optional<Date> feed_fetched_;
    bool told_ = false;

    Result<Page> told(Result<Page> page) {
        told_ = true;
        return page;
    }

    std::optional<Result<Page>> ending() {
        if (std::exchange(told_, true)) return {};
        return Error{"the archive holds no page", archive_.name(), 0};
    }

    Result<Page> of_feed(Result<Page> page) {
        if (!page) return Error{page.error().reason, archive_.name(), feed_record_};
        page->line = feed_record_;
        page->fetched = feed_fetched_;
        return page;
    }

    std::optional<Result<Page>> page_of(const WebArchive::Record& record) {
        const auto wanted = wanted_of(record);
        if (!wanted) return {};
        const auto refused = [&](const std::string& reason) {
            return archive_.error(reason + " (" + std::string(record.address()) + ")");
        };
        if (record.length > max_page_bytes + head_room) {
            return refused("is larger than the " + mebibytes(max_page_bytes) + " of a page");
        }
        const std::string_view block = archive_.block(record.length);
        if (block.size() < record.length) return {};  // cut off, which is told next
        const HttpHead& http = wanted->http;
        const bool cut = !record.headers["WARC-Truncated"].empty();
        auto body = http_body(http, block.substr(http.size), cut, max_page_bytes);
        if (!body) return refused(body.error().reason);
        if (trim(*body).empty()) return {};
        Page page{std::move(*body), archive_.name(), record.number};
        page.stated.url = record.address();
        page.charset = wanted->charset;
        page.fetched = parse_iso_date(record.headers["WARC-Date"].substr(0, 10));
        if (!is_xml(wanted->type)) return page;
        return of_xml(std::move(page));
    }

    // A feed's entries are pages; other XML is none.
    std::optional<Result<Page>> of_xml(Page page) {
        if (!is_feed(page.bytes)) return {};
        feed_ = feed_pages(bytes_of(std::move(page.bytes), archive_.name()), page.charset);
        feed_record_ = page.line;
        feed_fetched_ = page.fetched;
        auto first = feed_->next();
        if (!first) return {};
        return of_feed(std::move(*first));
    }

    // Nothing for a record that is no page.
    std::optional<Wanted> wanted_of(const WebArchive::Record& record) {
        const std::string_view type = record.type();
        const std::string_view content = record.headers["Content-Type"];
        Wanted wanted{{}, media_type(content), charset_of(content)};
        if (record.address().ends_with("/robots.txt")) return {};
        if (type == "conversion" || type == "resource") {
            if (is_page_type(wanted.type)) return wanted;
            return {};
        }
        if (type != "response") return {};
        const std::string_view block = archive_.block(head_room);
        auto http = parse_http_head(block);
        if (!http || http->status != 200) return {};
        const std::string_view answered = http->headers["Content-Type"];
        wanted.type = media_type(answered);
        wanted.charset = charset_of(answered);
        const bool markup = trim(block.substr(http->size)).starts_with('<');
        if (!is_page_type(wanted.type) && !(wanted.type.empty() && markup)) return {};
        wanted.http = *std::move(http);
        return wanted;
    }
};

}  // namespace

std::unique_ptr<PageStream> web_archive_pages(Bytes source) {
    return std::make_unique<WebArchivePages>(std::move(source));
}

}  // namespace entente
