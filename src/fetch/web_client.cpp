#include "fetch/web_client.h"

#include <array>
#include <cstring>
#include <memory>
#include <utility>

#include <curl/curl.h>
#include <unistd.h>

#include "base/strings.h"
#include "fetch/address.h"

namespace entente {
namespace {

constexpr std::size_t most_header_bytes = std::size_t{256} << 10U;

/// What one request gathers.
struct Transfer {
    const WebLimits& limits;
    std::string head;
    WebResponse response;
    bool too_large = false;
    std::string refused_address;
};

std::size_t take_header(char* data, std::size_t, std::size_t size, void* user) {
    Transfer& transfer = *static_cast<Transfer*>(user);
    const std::string_view line(data, size);
    if (line.starts_with("HTTP/")) transfer.head.clear();  // after a 100 Continue, say
    if (transfer.head.size() + size > most_header_bytes) return 0;
    transfer.head += line;
    return size;
}

std::size_t take_body(char* data, std::size_t, std::size_t size, void* user) {
    Transfer& transfer = *static_cast<Transfer*>(user);
    transfer.too_large = transfer.response.body.size() + size > transfer.limits.bytes;
    if (transfer.too_large) return 0;
    transfer.response.body.append(data, size);
    return size;
}

// libcurl asks for a socket with the address that it will connect to.
curl_socket_t open_socket(void* user, curlsocktype purpose, curl_sockaddr* address) {
    Transfer& transfer = *static_cast<Transfer*>(user);
    const std::string text = to_text(address->addr);
    const bool allowed =
        purpose == CURLSOCKTYPE_IPCXN &&
        (is_public(address->addr) || (!text.empty() && text == transfer.limits.allowed_for_tests));
    if (!allowed) {
        transfer.refused_address = text;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

HeaderList list_of(const Headers& headers) {
    HeaderList list;
    for (const auto& [name, value] : headers.all()) {
        list.reset(curl_slist_append(list.release(), (name + ": " + value).c_str()));
    }
    return list;
}

void set_bounds(CURL* curl, const WebLimits& limits) {
    constexpr long slowest = 100;  // bytes a second
    constexpr long patience = 30;  // seconds of that
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(limits.total.count()));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, slowest);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, patience);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");  // all that libcurl unpacks
}

std::string reason_of(CURLcode code, const Transfer& transfer, const char* detail) {
    if (!transfer.refused_address.empty()) {
        return "is at " + transfer.refused_address +
               ", which is not an address of the public internet: not fetched";
    }
    if (transfer.too_large) {
        return "is larger than " + std::to_string(transfer.limits.bytes) + " bytes";
    }
    if (code == CURLE_OPERATION_TIMEDOUT) return "took too long";
    return std::string("cannot be fetched: ") +
           (*detail != '\0' ? detail : curl_easy_strerror(code));
}

}  // namespace

WebClient::WebClient(std::string agent, WebLimits limits)
    : agent_(std::move(agent)), limits_(std::move(limits)) {
    curl_global_init(CURL_GLOBAL_DEFAULT);  // counted: every client is one
    curl_ = curl_easy_init();
}

WebClient::~WebClient() {
    if (curl_ != nullptr) curl_easy_cleanup(curl_);
    curl_global_cleanup();
}

Result<WebResponse> WebClient::get(const Url& url, const Headers& asked) {
    CURL* curl = curl_;
    if (curl == nullptr) return Error{"cannot be fetched: libcurl does not start", url.text, 0};
    Transfer transfer{limits_, {}, {}, false, {}};
    std::array<char, CURL_ERROR_SIZE> detail{};
    const HeaderList headers = list_of(asked);
    curl_easy_reset(curl);
    set_bounds(curl, limits_);
    curl_easy_setopt(curl, CURLOPT_URL, url.text.c_str());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, agent_.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail.data());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &transfer);
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    if (code != CURLE_OK) return Error{reason_of(code, transfer, detail.data()), url.text, 0};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    transfer.response.status = static_cast<int>(status);
    transfer.response.headers = Headers::parse(transfer.head);
    return std::move(transfer.response);
}

}  // namespace entente
