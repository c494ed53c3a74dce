#include "page/html_tame.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "base/strings.h"

namespace entente {
namespace {

constexpr std::size_t max_depth = 200;
constexpr std::size_t max_attribute = 4000;

enum class Treatment : std::uint8_t {
    keep,         ///< counted in the nesting
    paragraph,    ///< p and li: kept, and closed by the parser where the next begins
    description,  ///< dt and dd, which nest in ways of their own: p
    void_,        ///< has no content: kept
    table,        ///< a division
    row,          ///< a division that ends at the next row
    cell,         ///< a division that ends at the next cell or row
    unwrap,       ///< the tag goes, its content stays
    raw,          ///< goes with its content, in which tags do not count
    title,        ///< content without tags
};

Treatment treatment_of(std::string_view name) {
    static const std::unordered_map<std::string_view, Treatment> table = [] {
        std::unordered_map<std::string_view, Treatment> map;
        const auto all = [&](Treatment treatment, std::initializer_list<std::string_view> names) {
            for (const std::string_view each : names)
                map.emplace(each, treatment);
        };
        all(Treatment::paragraph, {"p", "li"});
        all(Treatment::description, {"dt", "dd"});
        all(Treatment::void_, {"br", "hr", "meta", "link"});
        all(Treatment::table, {"table"});
        all(Treatment::row, {"tr", "caption"});
        all(Treatment::cell, {"td", "th"});
        all(Treatment::title, {"title"});
        all(Treatment::unwrap,
            {"b",        "big",     "code",     "em",     "font",    "i",        "nobr",
             "s",        "small",   "strike",   "strong", "tt",      "u",        "tbody",
             "thead",    "tfoot",   "colgroup", "col",    "marquee", "frameset", "frame",
             "img",      "image",   "input",    "area",   "base",    "embed",    "source",
             "track",    "wbr",     "param",    "keygen", "option",  "optgroup", "label",
             "basefont", "bgsound", "rb",       "rt",     "rp",      "rtc",      "ruby",
             "html",     "head",    "body",     "form",   "isindex", "listing",  "pre",
             "math",     "noembed", "noframes"});
        all(Treatment::raw,
            {"script", "style", "noscript", "template", "svg", "iframe", "object", "applet",
             "select", "textarea", "button", "canvas", "audio", "video", "xmp", "plaintext"});
        return map;
    }();
    const auto found = table.find(name);
    return found == table.end() ? Treatment::keep : found->second;
}

bool is_kept_attribute(std::string_view name) {
    constexpr std::array<std::string_view, 13> kept{
        "class",    "id",       "role", "href",   "property",    "name", "content",
        "itemprop", "datetime", "rel",  "hidden", "aria-hidden", "lang"};
    return std::find(kept.begin(), kept.end(), name) != kept.end();
}

// Of a style attribute: whether the element is not shown.
bool hides(std::string_view style) {
    const std::size_t at = style.find("display");
    if (at == std::string_view::npos) return false;
    const std::string_view value = trim(style.substr(at + std::string_view("display").size()));
    return value.starts_with(':') && trim(value.substr(1)).starts_with("none");
}

bool ends_name(char c) {
    return is_ascii_space(c) || c == '/' || c == '>';
}

class Tamer {
  public:
    explicit Tamer(std::string_view html) : html_(html) { out_.html.reserve(html.size()); }

    TameHtml run() {
        while (at_ < html_.size()) {
            const std::size_t open = std::min(html_.find('<', at_), html_.size());
            text(html_.substr(at_, open - at_));
            at_ = open;
            if (at_ < html_.size()) markup();
        }
        while (!open_.empty())
            close_top();
        return std::move(out_);
    }

  private:
    struct Element {
        std::string name;      ///< as written
        std::string_view tag;  ///< as put out: "div" for the parts of tables
    };
    struct Tag {
        std::string name;
        std::vector<std::pair<std::string, std::string_view>> attributes;
    };

    std::string_view html_;
    std::size_t at_ = 0;
    TameHtml out_;
    std::vector<Element> open_;
    std::size_t overflow_ = 0;  ///< elements below max_depth that were not put out
    bool preformatted_ = false;
    std::unordered_map<std::string, bool> never_closed_;

    // Within <pre> an empty line parts paragraphs.
    void text(std::string_view words) {
        if (!preformatted_) {
            out_.html += words;
            return;
        }
        bool line_end = false;
        for (const char c : words) {
            if (c == '\n' && line_end) out_.html += "<br><br>";
            line_end = c == '\n' || (line_end && is_ascii_space(c));
            out_.html += c;
        }
    }

    void markup() {
        const std::string_view rest = html_.substr(at_);
        if (rest.starts_with("<!--")) return skip_past("-->", 4);
        if (rest.starts_with("<!") || rest.starts_with("<?")) return skip_past(">", 2);
        if (rest.size() > 2 && rest[1] == '/' && is_ascii_alpha(rest[2])) {
            at_ += 2;
            return end_tag(read_tag().name);
        }
        if (rest.size() > 1 && is_ascii_alpha(rest[1])) {
            ++at_;
            return start_tag(read_tag());
        }
        out_.html += "&lt;";
        ++at_;
    }

    void skip_past(std::string_view mark, std::size_t lead) {
        const std::size_t end = html_.find(mark, std::min(at_ + lead, html_.size()));
        at_ = end == std::string_view::npos ? html_.size() : end + mark.size();
    }

    // From the tag's name to behind its '>'.
    Tag read_tag() {
        Tag tag;
        std::size_t begin = at_;
        while (at_ < html_.size() && !ends_name(html_[at_]))
            ++at_;
        tag.name = lower(html_.substr(begin, at_ - begin));
        while (at_ < html_.size() && html_[at_] != '>') {
            if (is_ascii_space(html_[at_]) || html_[at_] == '/') {
                ++at_;
                continue;
            }
            begin = at_++;
            while (at_ < html_.size() && html_[at_] != '=' && !ends_name(html_[at_]))
                ++at_;
            const std::string_view name = html_.substr(begin, at_ - begin);
            const std::string_view value = read_value();
            if (name.size() > 12) continue;
            std::string key = lower(name);
            if (key == "style" && hides(value)) key = "hidden";
            const bool wanted = is_kept_attribute(key) || (tag.name == "script" && key == "type") ||
                                ((tag.name == "abbr" || tag.name == "span") && key == "title");
            const bool twice = std::any_of(tag.attributes.begin(), tag.attributes.end(),
                                           [&](const auto& other) { return other.first == key; });
            if (wanted && !twice) tag.attributes.emplace_back(std::move(key), value);
        }
        at_ = std::min(at_ + 1, html_.size());
        return tag;
    }

    std::string_view read_value() {
        std::size_t look = at_;
        while (look < html_.size() && is_ascii_space(html_[look]))
            ++look;
        if (look >= html_.size() || html_[look] != '=') return {};
        ++look;
        while (look < html_.size() && is_ascii_space(html_[look]))
            ++look;
        at_ = look;
        if (at_ >= html_.size()) return {};
        const char quote = html_[at_];
        if (quote == '"' || quote == '\'') {
            const std::size_t begin = ++at_;
            const std::size_t end = std::min(html_.find(quote, begin), html_.size());
            at_ = std::min(end + 1, html_.size());
            return html_.substr(begin, end - begin);
        }
        const std::size_t begin = at_;
        while (at_ < html_.size() && !is_ascii_space(html_[at_]) && html_[at_] != '>')
            ++at_;
        return html_.substr(begin, at_ - begin);
    }

    // ---- start tags

    void start_tag(const Tag& tag) {
        switch (treatment_of(tag.name)) {
            case Treatment::keep:
                if (tag.name == "a") return start_link(tag);
                return open(tag, tag.name);
            case Treatment::paragraph:
            case Treatment::void_:
                return put(tag, tag.name);
            case Treatment::description:
                return put(tag, "p");
            case Treatment::table:
                return open(tag, "div");
            case Treatment::row:
                close_within_table({"tr", "caption", "td", "th"});
                return open(tag, "div");
            case Treatment::cell:
                close_within_table({"td", "th"});
                return open(tag, "div");
            case Treatment::raw:
                return skip_raw(tag);
            case Treatment::title:
                return copy_title();
            case Treatment::unwrap:
                if (tag.name == "html") put(tag, "html");  // for its language
                if (tag.name == "pre") preformatted_ = true;
                return;
        }
    }

    void open(const Tag& tag, std::string_view as) {
        if (open_.size() >= max_depth) {
            ++overflow_;
            return;
        }
        open_.push_back({tag.name, as == "div" ? std::string_view("div") : std::string_view()});
        put(tag, as);
    }

    // A link in a link ends the earlier; an anchor that is no link does not matter.
    void start_link(const Tag& tag) {
        const bool link = std::any_of(tag.attributes.begin(), tag.attributes.end(),
                                      [](const auto& each) { return each.first == "href"; });
        if (!link) return;
        const auto earlier = std::find_if(open_.begin(), open_.end(),
                                          [](const Element& each) { return each.name == "a"; });
        if (earlier != open_.end()) {
            open_.erase(earlier);
            out_.html += "</a>";
        }
        open(tag, tag.name);
    }

    void put(const Tag& tag, std::string_view name) {
        out_.html += '<';
        out_.html += name;
        for (const auto& [key, value] : tag.attributes) {
            if (value.size() > max_attribute) continue;
            const char quote = value.find('"') == std::string_view::npos ? '"' : '\'';
            out_.html += ' ';
            out_.html += key;
            out_.html += '=';
            out_.html += quote;
            for (const char c : value) {
                if (c != quote) out_.html += c;
            }
            out_.html += quote;
        }
        out_.html += '>';
    }

    // ---- content that goes

    // The "</name" that closes at or after `from`; npos where there is none. Each name fails at
    // most once, so that unclosed tags do not make the search quadratic.
    std::size_t find_close(const std::string& name, std::size_t from) {
        if (never_closed_[name]) return std::string_view::npos;
        for (std::size_t at = html_.find("</", from); at != std::string_view::npos;
             at = html_.find("</", at + 2)) {
            const std::string_view after = html_.substr(at + 2, name.size());
            const std::size_t behind = at + 2 + name.size();
            if (equals_ignoring_ascii_case(after, name) &&
                (behind >= html_.size() || ends_name(html_[behind]))) {
                return at;
            }
        }
        never_closed_[name] = true;
        return std::string_view::npos;
    }

    void skip_raw(const Tag& tag) {
        const std::size_t close = find_close(tag.name, at_);
        if (close == std::string_view::npos) return;
        const bool json_ld =
            tag.name == "script" && !tag.attributes.empty() &&
            std::any_of(tag.attributes.begin(), tag.attributes.end(), [](const auto& each) {
                return each.first == "type" && lower(trim(each.second)) == "application/ld+json";
            });
        if (json_ld) out_.json_ld.emplace_back(html_.substr(at_, close - at_));
        at_ = close;
        skip_past(">", 0);
        out_.html += ' ';
    }

    void copy_title() {
        const std::size_t close = find_close("title", at_);
        if (close == std::string_view::npos) return;
        out_.html += "<title>";
        for (const char c : html_.substr(at_, close - at_)) {
            if (c == '<') {
                out_.html += "&lt;";
            } else {
                out_.html += c;
            }
        }
        out_.html += "</title>";
        at_ = close;
        skip_past(">", 0);
    }

    // ---- end tags

    void end_tag(const std::string& name) {
        if (name == "pre") preformatted_ = false;
        const Treatment treatment = treatment_of(name);
        if (treatment == Treatment::paragraph || treatment == Treatment::description) {
            out_.html += name == "li" ? "</li>" : "</p>";
            return;
        }
        if (treatment == Treatment::unwrap || treatment == Treatment::void_ ||
            treatment == Treatment::raw || treatment == Treatment::title) {
            return;
        }
        if (overflow_ > 0) {
            --overflow_;
            return;
        }
        const auto match = std::find_if(open_.rbegin(), open_.rend(),
                                        [&](const Element& each) { return each.name == name; });
        if (match == open_.rend()) return;
        const auto depth = static_cast<std::size_t>(open_.rend() - match) - 1;
        while (open_.size() > depth)
            close_top();
    }

    void close_top() {
        const Element& top = open_.back();
        out_.html += "</";
        out_.html += top.tag.empty() ? std::string_view(top.name) : top.tag;
        out_.html += '>';
        open_.pop_back();
    }

    // Closes the outermost open part of the innermost table that has one of these names.
    void close_within_table(std::initializer_list<std::string_view> names) {
        std::size_t depth = open_.size();
        for (std::size_t i = open_.size(); i-- > 0 && open_[i].name != "table";) {
            if (std::find(names.begin(), names.end(), open_[i].name) != names.end()) depth = i;
        }
        while (open_.size() > depth)
            close_top();
    }
};

}  // namespace

TameHtml tame_html(std::string_view html) {
    return Tamer(html).run();
}

}  // namespace entente
