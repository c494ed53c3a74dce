#include "fetch/fetch_folder.h"

#include <array>

#include "base/content_id.h"
#include "base/files.h"
#include "base/strings.h"
#include "inputs/web_archive.h"

namespace entente {
namespace {

constexpr std::size_t longest_name = 60;

std::string safe_name(std::string_view text) {
    std::string name;
    for (const char c : text.substr(0, longest_name)) {
        const bool plain = is_ascii_alpha(c) || is_ascii_digit(c) || c == '-' || c == '.';
        name += plain ? c : '_';
    }
    return name.empty() || name.front() == '.' ? "_" + name : name;
}

// The last part of a path that says anything: "/2011/05/talks.html?page=2" is "talks.html".
std::string_view last_part(std::string_view path) {
    path = path.substr(0, path.find('?'));
    while (path.ends_with('/'))
        path.remove_suffix(1);
    const std::size_t slash = path.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return last.empty() ? "index" : last;
}

// The record of the same answer has the same id: a name from its content (RFC 9562, version 8).
std::string record_id(const std::string& url, const std::string& time, const std::string& body) {
    std::string id = content_id({url, time}) + content_id({body, url});
    id[12] = '8';
    id[16] = '8';
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        id.insert(at, "-");
    return "<urn:uuid:" + id + ">";
}

bool is_left_out(const std::string& header) {
    constexpr std::array left_out{"Content-Encoding", "Transfer-Encoding", "Content-Length",
                                  "Set-Cookie", "Connection"};
    for (const char* each : left_out) {
        if (equals_ignoring_ascii_case(header, each)) return true;
    }
    return false;
}

}  // namespace

std::string archive_record(const Fetched& fetched, const std::string& time) {
    const WebResponse& response = fetched.response;
    std::string block = "HTTP/1.1 " + std::to_string(response.status) + " OK\r\n";
    for (const auto& [name, value] : response.headers.all()) {
        if (!is_left_out(name)) block.append(name).append(": ").append(value).append("\r\n");
    }
    block += "Content-Length: " + std::to_string(response.body.size()) + "\r\n\r\n";
    block += response.body;
    std::string record = "WARC/1.0\r\nWARC-Type: response\r\n";
    record += "WARC-Record-ID: " + record_id(fetched.url, time, response.body) + "\r\n";
    record += "WARC-Date: " + time + "\r\nWARC-Target-URI: " + fetched.url + "\r\n";
    record += "Content-Type: application/http; msgtype=response\r\n";
    record += "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n";
    return record + block + "\r\n\r\n";
}

std::filesystem::path FetchFolder::path_of(const Url& url) const {
    const std::string name =
        safe_name(last_part(url.path)) + "-" + content_id({url.text}) + ".warc";
    return folder_ / safe_name(url.host) / name;
}

Validators FetchFolder::had(const Url& url) const {
    auto file = open_file(path_of(url).string());
    if (!file) return {};
    WebArchive archive(std::move(*file));
    const auto record = archive.next();
    if (!record || !*record) return {};
    const auto http = parse_http_head(archive.block((*record)->length));
    if (!http) return {};
    return {std::string((*record)->address()), std::string(http->headers["ETag"]),
            std::string(http->headers["Last-Modified"])};
}

Outcome FetchFolder::keep(const Url& url, const std::string& record) const {
    const std::filesystem::path path = path_of(url);
    std::error_code fault;
    std::filesystem::create_directories(path.parent_path(), fault);
    if (fault) return Error{"cannot make the folder: " + fault.message(), path.parent_path(), 0};
    return write_file(path, record);
}

}  // namespace entente
