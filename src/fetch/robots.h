// What a site's robots.txt allows us (RFC 9309).
//
// In: the file's bytes, of which the first 500 KiB count. Out: whether a path may be fetched, and the
// pause that the site asks for. The groups for our name count together; where there is none, those
// for "*". Of the rules that match a path the longest decides, and of two as long the one that
// allows. "*" in a rule stands for any bytes, "$" at its end for the path's end. Any bytes are read;
// lines that are no rule are passed over.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

class Robots {
  public:
    /// Everything is allowed: there is no such file.
    static Robots open() { return {}; }
    /// `agent` is the product's name, "entente".
    static Robots parse(std::string_view text, std::string_view agent);

    /// `path` with its query, as in the request: "/a?b=c".
    bool allows(std::string_view path) const;

    /// Crawl-delay, at most a minute; zero where none is asked for.
    std::chrono::milliseconds delay() const { return delay_; }

  private:
    struct Rule {
        std::string pattern;
        bool allow = false;
    };
    std::vector<Rule> rules_;
    std::chrono::milliseconds delay_{0};

    static bool matches(std::string_view pattern, std::string_view path);
};

}  // namespace entente
