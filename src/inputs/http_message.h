// An HTTP response as a web archive keeps it: its head, and its body without transfer and content
// encoding. The same form of headers stands at the head of an archive's records.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace entente {

/// "Name: value" lines.
class Headers {
  public:
    /// The value of the first header of that name, whatever its letters' case; empty for none.
    std::string_view operator[](std::string_view name) const;

    void add(std::string_view name, std::string_view value);
    const std::vector<std::pair<std::string, std::string>>& all() const { return all_; }

    /// Reads the lines of `text` behind its first; one that is no header is passed over, one that
    /// opens with a blank goes on with the header before it.
    static Headers parse(std::string_view text);

  private:
    std::vector<std::pair<std::string, std::string>> all_;
};

/// The length of the head that text opens with, its empty line included; nothing where none ends.
std::optional<std::size_t> head_size(std::string_view text);

struct HttpHead {
    int status = 0;  ///< 200
    Headers headers;
    std::size_t size = 0;  ///< in bytes
};

/// Nothing for what is no response of HTTP.
std::optional<HttpHead> parse_http_head(std::string_view message);

/// "text/html" of a Content-Type, in lower case, and its charset, empty where it states none.
std::string media_type(std::string_view content_type);
std::string charset_of(std::string_view content_type);

/// Whether what is of this type may be a report: HTML, XHTML, plain text, or XML, for it may be a
/// feed.
bool is_page_type(std::string_view media_type);

/// The body as the page's author wrote it: without chunks, unpacked. Archives that took the
/// encoding off and left the header are understood. `cut` says that the body is known to be cut
/// off: then what is there is given. Fails for damaged bodies, for an encoding that is not read
/// (br), and for a body that is longer than the limit.
Result<std::string> http_body(const HttpHead& head, std::string_view body, bool cut,
                              std::size_t limit);

}  // namespace entente
