#include "inputs/http_message.h"

#include <algorithm>

#include "base/strings.h"
#include "inputs/unpack.h"
#include "inputs/window.h"

namespace entente {
namespace {

// The size in hexadecimal digits that a chunk opens with; what stands behind it is an extension.
std::optional<std::size_t> chunk_size(std::string_view line) {
    std::size_t size = 0;
    std::size_t digits = 0;
    for (const char c : line) {
        const char letter = ascii_lower(c);
        const bool digit = is_ascii_digit(c);
        if (!digit && (letter < 'a' || letter > 'f')) break;
        if (++digits > 8) return {};
        size = size * 16 + static_cast<std::size_t>(digit ? c - '0' : letter - 'a' + 10);
    }
    if (digits == 0) return {};
    return size;
}

struct Dechunked {
    std::string body;
    bool chunked = false;   ///< the body opens with a chunk
    bool complete = false;  ///< the last chunk is there
};

Dechunked dechunk(std::string_view body) {
    Dechunked result;
    while (true) {
        const std::size_t end = body.find('\n');
        if (end == std::string_view::npos) return result;
        const auto size = chunk_size(trim(body.substr(0, end)));
        if (!size) return result;
        result.chunked = true;
        result.complete = *size == 0;
        if (*size == 0) return result;
        body.remove_prefix(end + 1);
        result.body += body.substr(0, *size);
        if (body.size() <= *size) return result;
        body.remove_prefix(*size);
        body.remove_prefix(std::min(body.find('\n'), body.size() - 1) + 1);
    }
}

// A body that is packed, as a source; nothing where it is not, whatever its header says.
Result<Bytes> unpacked(std::string_view encoding, std::string& body) {
    const auto packing = packing_of(body);
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "zstd") {
        if (!packing) return Bytes();
        return unpack(*packing, bytes_of(std::move(body), {}));
    }
    if (encoding == "deflate") return unpack_deflate(bytes_of(std::move(body), {}));
    if (encoding.empty() || encoding == "identity") return Bytes();
    return Error{"its content encoding " + std::string(encoding) + " is not read", {}, 0};
}

Result<std::string> read_body(ByteSource& source, bool cut, std::size_t limit) {
    constexpr std::size_t piece = std::size_t{1} << 16U;
    std::string body;
    while (true) {
        const Result<bool> more = source.read(body, piece);
        if (!more && (!cut || body.empty())) return Error{"its body " + more.error().reason, {}, 0};
        if (body.size() > limit) {
            return Error{"is larger than the " + mebibytes(limit) + " of a page", {}, 0};
        }
        if (!more || !*more) return body;
    }
}

}  // namespace

std::string_view Headers::operator[](std::string_view name) const {
    for (const auto& [each, value] : all_) {
        if (equals_ignoring_ascii_case(each, name)) return value;
    }
    return {};
}

void Headers::add(std::string_view name, std::string_view value) {
    all_.emplace_back(name, value);
}

Headers Headers::parse(std::string_view text) {
    Headers headers;
    std::size_t at = text.find('\n');
    while (at != std::string_view::npos) {
        text.remove_prefix(at + 1);
        at = text.find('\n');
        const std::string_view line = text.substr(0, at);
        if (trim(line).empty()) continue;
        const std::size_t colon = line.find(':');
        if (is_ascii_space(line.front()) && !headers.all_.empty()) {
            headers.all_.back().second.append(" ").append(trim(line));
        } else if (colon != std::string_view::npos) {
            headers.add(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
        }
    }
    return headers;
}

std::optional<std::size_t> head_size(std::string_view text) {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
        const std::string_view behind = text.substr(at + 1, 2);
        if (behind.starts_with('\n')) return at + 2;
        if (behind == "\r\n") return at + 3;
    }
    return {};
}

std::optional<HttpHead> parse_http_head(std::string_view message) {
    if (!message.starts_with("HTTP/")) return {};
    const auto size = head_size(message);
    if (!size) return {};
    const std::string_view text = message.substr(0, *size);
    const auto words = split_words(text.substr(0, text.find('\n')));
    const auto status = words.size() > 1 ? parse_int(words[1]) : std::nullopt;
    if (!status || *status < 100 || *status > 999) return {};
    return HttpHead{static_cast<int>(*status), Headers::parse(text), *size};
}

std::string media_type(std::string_view content_type) {
    return lower(trim(content_type.substr(0, content_type.find(';'))));
}

bool is_page_type(std::string_view type) {
    return type == "text/html" || type == "application/xhtml+xml" || type == "text/plain" ||
           type.ends_with("/xml") || type.ends_with("+xml");
}

std::string charset_of(std::string_view content_type) {
    const std::string lowered = lower(content_type);
    const std::size_t at = lowered.find("charset=");
    if (at == std::string::npos) return {};
    std::string_view value = std::string_view(lowered).substr(at + 8);
    value = value.substr(0, value.find(';'));
    value = trim(value);
    while (!value.empty() && (value.front() == '"' || value.front() == '\''))
        value.remove_prefix(1);
    while (!value.empty() && (value.back() == '"' || value.back() == '\''))
        value.remove_suffix(1);
    return std::string(value);
}

Result<std::string> http_body(const HttpHead& head, std::string_view body, bool cut,
                              std::size_t limit) {
    std::string held;
    const std::string transfer = lower(head.headers["Transfer-Encoding"]);
    Dechunked chunks;
    if (transfer.find("chunked") != std::string::npos) chunks = dechunk(body);
    if (chunks.chunked && !chunks.complete && !cut) {
        return Error{"its body is cut off in the middle of its chunks", {}, 0};
    }
    held = chunks.chunked ? std::move(chunks.body) : std::string(body);
    const std::string encodings = lower(head.headers["Content-Encoding"]);
    const auto layers = split(encodings, ',');
    if (layers.size() > 3) return Error{"has too many content encodings", {}, 0};
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        const Result<Bytes> source = unpacked(trim(*layer), held);
        if (!source) return source.error();
        if (!*source) continue;
        auto inner = read_body(**source, cut, limit);
        if (!inner) return inner.error();
        held = std::move(*inner);
    }
    if (held.size() <= limit) return held;
    return Error{"is larger than the " + mebibytes(limit) + " of a page", {}, 0};
}

}  // namespace entente
