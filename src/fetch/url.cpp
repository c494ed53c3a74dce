#include "fetch/url.h"

#include <memory>

#include <curl/curl.h>

#include "base/strings.h"

namespace entente {
namespace {

struct Free {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
    void operator()(char* text) const { curl_free(text); }
};
using Handle = std::unique_ptr<CURLU, Free>;

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK) return {};
    const std::unique_ptr<char, Free> owned(text);
    return text;
}

Result<Url> parts_of(CURLU* url, const std::string& text) {
    const std::string scheme = part(url, CURLUPART_SCHEME);
    if (scheme != "http" && scheme != "https") {
        return Error{"only http and https are fetched, not " + scheme, text, 0};
    }
    if (!part(url, CURLUPART_USER).empty() || !part(url, CURLUPART_PASSWORD).empty()) {
        return Error{"has a user's name or password in it", text, 0};
    }
    curl_url_set(url, CURLUPART_FRAGMENT, nullptr, 0);
    Url parsed;
    parsed.host = lower(part(url, CURLUPART_HOST));
    curl_url_set(url, CURLUPART_HOST, parsed.host.c_str(), 0);
    parsed.text = part(url, CURLUPART_URL);
    parsed.site =
        scheme + "://" + parsed.host + ":" + part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    parsed.path = part(url, CURLUPART_PATH);
    const std::string query = part(url, CURLUPART_QUERY);
    if (!query.empty()) parsed.path += "?" + query;
    return parsed;
}

}  // namespace

Result<Url> parse_url(const std::string& text) {
    const Handle url(curl_url());
    const CURLUcode fault = curl_url_set(url.get(), CURLUPART_URL, text.c_str(),
                                         CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
    if (fault != CURLUE_OK) return Error{"is no address that can be fetched", text, 0};
    return parts_of(url.get(), text);
}

Result<Url> redirect(const Url& base, const std::string& location) {
    const Handle url(curl_url());
    curl_url_set(url.get(), CURLUPART_URL, base.text.c_str(), 0);
    const CURLUcode fault = curl_url_set(url.get(), CURLUPART_URL, location.c_str(),
                                         CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
    if (fault != CURLUE_OK) return Error{"redirects to no address: " + location, base.text, 0};
    Result<Url> target = parts_of(url.get(), location);
    if (target) return target;
    return Error{"redirects to " + location + ": " + target.error().reason, base.text, 0};
}

}  // namespace entente
