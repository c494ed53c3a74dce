#include "fetch/fetcher.h"

#include <algorithm>
#include <thread>

namespace entente {
namespace {

constexpr std::string_view product = "entente";
constexpr int robots_redirects = 5;

bool is_redirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Headers conditions(const Url& url, const Validators& had) {
    Headers headers;
    if (had.url != url.text) return headers;
    if (!had.etag.empty()) headers.add("If-None-Match", had.etag);
    if (!had.last_modified.empty()) headers.add("If-Modified-Since", had.last_modified);
    return headers;
}

Error status_error(const Url& url, const WebResponse& response) {
    std::string reason = "the server answers with status " + std::to_string(response.status);
    const std::string_view later = response.headers["Retry-After"];
    if (!later.empty()) reason += " (try again after " + std::string(later) + ")";
    return {std::move(reason), url.text, 0};
}

}  // namespace

Fetcher::Fetcher(FetchOptions options)
    : options_(std::move(options)),
      client_(std::string(product) + "/" ENTENTE_VERSION, options_.limits) {}

// Waits until the site may be asked again.
Result<WebResponse> Fetcher::get(const Url& url, const Headers& asked) {
    Site& site = sites_[url.site];
    std::this_thread::sleep_until(site.next);
    Result<WebResponse> response = client_.get(url, asked);
    site.next = Clock::now() + std::max(options_.delay, site.robots.delay());
    return response;
}

Result<Robots> Fetcher::robots_of(const Url& url) {
    Result<Url> at = redirect(url, "/robots.txt");
    for (int step = 0; at && step <= robots_redirects; ++step) {
        const Result<WebResponse> response = get(*at, {});
        if (!response) return response.error();
        if (response->status == 200) return Robots::parse(response->body, product);
        if (!is_redirect(response->status)) {
            if (response->status < 500) return Robots::open();
            return Error{
                "the site's robots.txt cannot be had: status " + std::to_string(response->status),
                {},
                0};
        }
        at = redirect(*at, std::string(response->headers["Location"]));
    }
    return Robots::open();  // RFC 9309 takes endless redirects for no file
}

Outcome Fetcher::ask_robots(const Url& url) {
    Site& site = sites_[url.site];
    if (!site.asked) {
        site.asked = true;
        if (auto robots = robots_of(url)) {
            site.robots = std::move(*robots);
        } else {
            site.closed = robots.error();
        }
    }
    if (site.closed) return Error{site.closed->reason, url.text, 0};
    if (site.robots.allows(url.path)) return Nothing{};
    return Error{"the site's robots.txt does not allow it", url.text, 0};
}

Result<WebResponse> Fetcher::allowed(const Url& url, const Validators& had) {
    if (const Outcome robots = ask_robots(url); !robots) return robots.error();
    return get(url, conditions(url, had));
}

Result<Fetched> Fetcher::fetch(const std::string& address, const Validators& had) {
    Result<Url> url = parse_url(address);
    for (int step = 0; url; ++step) {
        Result<WebResponse> response = allowed(*url, had);
        if (!response) return response.error();
        if (response->status == 304 && had.url == url->text) return Fetched{url->text, true, {}};
        if (is_redirect(response->status)) {
            if (step == options_.redirects) return Error{"redirects too often", address, 0};
            url = redirect(*url, std::string(response->headers["Location"]));
            continue;
        }
        if (response->status != 200) return status_error(*url, *response);
        const std::string type = media_type(response->headers["Content-Type"]);
        if (!type.empty() && !is_page_type(type)) {
            return Error{"is " + type + ", which is no page", url->text, 0};
        }
        return Fetched{url->text, false, std::move(*response)};
    }
    return url.error();
}

}  // namespace entente
