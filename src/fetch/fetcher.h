// Pages by their addresses, politely: a site's robots.txt is asked first and kept to, requests to
// one site keep a distance in time, redirects are followed a few steps and each step is held to the
// same rules, and a page that is had already is only asked for anew if it has changed.
//
// In: an address, and what is had of it. Out: the answer of the last step, or that it is unchanged.
// Fails, naming the address: what web_client.h refuses, what robots.txt does not allow, a status
// other than 200, a kind of content that is no page. One site's robots.txt is asked for once in the
// life of a Fetcher; where it cannot be had for a fault of the server, nothing of the site is
// fetched (RFC 9309).
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>

#include "base/result.h"
#include "fetch/robots.h"
#include "fetch/url.h"
#include "fetch/web_client.h"

namespace entente {

/// What a page that is had already said of its version.
struct Validators {
    std::string url;
    std::string etag;
    std::string last_modified;
};

struct Fetched {
    std::string url;  ///< of the last step
    bool unchanged = false;
    WebResponse response;
};

struct FetchOptions {
    WebLimits limits;
    std::chrono::milliseconds delay{1000};  ///< between requests to one site, at least
    int redirects = 5;
};

class Fetcher {
  public:
    explicit Fetcher(FetchOptions options);

    Result<Fetched> fetch(const std::string& address, const Validators& had);

  private:
    using Clock = std::chrono::steady_clock;
    struct Site {
        Robots robots;
        std::optional<Error> closed;  ///< why the robots.txt cannot be had
        bool asked = false;
        Clock::time_point next{};  ///< no request before this
    };
    FetchOptions options_;
    WebClient client_;
    std::map<std::string, Site> sites_;

    Result<WebResponse> get(const Url& url, const Headers& asked);
    Outcome ask_robots(const Url& url);
    Result<Robots> robots_of(const Url& url);
    Result<WebResponse> allowed(const Url& url, const Validators& had);
};

}  // namespace entente
