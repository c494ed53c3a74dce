// One request to the web at a time, by libcurl, and no further than we mean to go.
//
// Only http and https; only addresses of the public internet, which is checked on the address that
// is about to be connected to, so that a name that resolves to something else the second time (DNS
// rebinding) gains nothing; no proxy of the environment, for behind one that check would be void;
// no redirects, which are the caller's to follow; no cookies; certificates are checked. Bounds:
// seconds to connect, seconds in all, bytes of the body after it is unpacked.
#pragma once

#include <chrono>
#include <string>

#include "base/result.h"
#include "fetch/url.h"
#include "inputs/http_message.h"

namespace entente {

struct WebLimits {
    std::chrono::seconds connect{10};
    std::chrono::seconds total{60};
    std::size_t bytes = std::size_t{64} << 20U;
    /// "127.0.0.1:8000": an address that may be connected to although it is not public. For tests
    /// alone, which have a server of their own.
    std::string allowed_for_tests;
};

struct WebResponse {
    int status = 0;
    Headers headers;
    std::string body;  ///< without transfer and content encoding
};

class WebClient {
  public:
    WebClient(std::string agent, WebLimits limits);
    ~WebClient();
    WebClient(const WebClient&) = delete;
    WebClient& operator=(const WebClient&) = delete;

    /// The answer, whatever its status. `asked` are headers that go with the request. Fails with
    /// the address and the reason where there is no whole answer within the bounds.
    Result<WebResponse> get(const Url& url, const Headers& asked);

  private:
    std::string agent_;
    WebLimits limits_;
    void* curl_;  ///< a CURL handle, which keeps connections open between requests
};

}  // namespace entente
