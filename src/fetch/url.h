// Addresses of pages, by libcurl's own parser, so that what is checked is what will be asked for.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace entente {

struct Url {
    std::string text;  ///< the whole address, normalised, without its fragment
    std::string site;  ///< "https://host:443": what robots.txt and the rate of requests hold for
    std::string host;  ///< in lower case
    std::string path;  ///< with its query: "/a?b=c"
};

/// Fails for what is no address, for schemes other than http and https, and for an address with a
/// user's name or password in it.
Result<Url> parse_url(const std::string& text);

/// Where `base` redirects to with this Location, which may be relative.
Result<Url> redirect(const Url& base, const std::string& location);

}  // namespace entente
