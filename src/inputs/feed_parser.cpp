#include "inputs/feed_parser.h"

#include <algorithm>
#include <array>
#include <utility>

#include <expat.h>
#include <unicode/ucnv.h>

#include "base/strings.h"

namespace entente {
namespace {

using Field = std::string ArticleFields::*;

/// What an element inside an entry holds. Of two that give one field the higher rank counts.
struct Meaning {
    std::string_view element;
    Field field;
    int rank;
};
constexpr std::array meanings{
    Meaning{"title", &ArticleFields::title, 2},
    Meaning{"dc:title", &ArticleFields::title, 1},
    Meaning{"link", &ArticleFields::url, 2},
    Meaning{"guid", &ArticleFields::id, 2},
    Meaning{"id", &ArticleFields::id, 2},
    Meaning{"pubDate", &ArticleFields::date, 5},
    Meaning{"published", &ArticleFields::date, 5},
    Meaning{"issued", &ArticleFields::date, 4},
    Meaning{"dc:date", &ArticleFields::date, 3},
    Meaning{"dcterms:issued", &ArticleFields::date, 3},
    Meaning{"updated", &ArticleFields::date, 2},
    Meaning{"modified", &ArticleFields::date, 1},
    Meaning{"dc:creator", &ArticleFields::author, 2},
    Meaning{"author", &ArticleFields::author, 1},
    Meaning{"content:encoded", &ArticleFields::text, 4},
    Meaning{"content", &ArticleFields::text, 3},
    Meaning{"description", &ArticleFields::text, 2},
    Meaning{"summary", &ArticleFields::text, 1},
    Meaning{"source", &ArticleFields::outlet, 1},
};

// Elements inside a feed's head that say something of all its entries.
constexpr std::array head_meanings{
    Meaning{"title", &ArticleFields::outlet, 1},
    Meaning{"language", &ArticleFields::language, 1},
    Meaning{"dc:language", &ArticleFields::language, 1},
};

// "atom:link" in RSS and "a:entry" are as without the prefix; "media:title" is something else.
std::string_view plain_name(std::string_view name) {
    for (const std::string_view prefix : {"atom:", "a:", "rss:", "xhtml:"}) {
        if (name.starts_with(prefix)) return name.substr(prefix.size());
    }
    return name;
}

std::string attribute(const char** attributes, std::string_view name) {
    for (; *attributes != nullptr; attributes += 2) {
        if (name == *attributes) return attributes[1];
    }
    return {};
}

bool has_markup(std::string_view text) {
    for (std::size_t at = text.find_first_of("<&"); at != std::string_view::npos;
         at = text.find_first_of("<&", at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (is_ascii_alpha(next) || next == '/' || next == '#') return true;
    }
    return false;
}

void escape(std::string_view text, std::string& out) {
    for (const char c : text) {
        if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '&') {
            out += "&amp;";
        } else {
            out += c;
        }
    }
}

// Any encoding of one byte a letter: its 256 letters are asked of ICU.
int single_byte_encoding(void*, const char* name, XML_Encoding* table) {
    UErrorCode fault = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &fault);
    if (U_FAILURE(fault)) return XML_STATUS_ERROR;
    const bool single = ucnv_getMaxCharSize(converter) == 1;
    for (int byte = 0; single && byte < 256; ++byte) {
        const char source = static_cast<char>(byte);
        std::array<UChar, 4> letter{};
        fault = U_ZERO_ERROR;
        const auto length = ucnv_toUChars(converter, letter.data(), 4, &source, 1, &fault);
        table->map[byte] = U_SUCCESS(fault) && length == 1 ? letter[0] : 0xFFFD;
    }
    ucnv_close(converter);
    table->data = nullptr;
    table->convert = nullptr;
    table->release = nullptr;
    return single ? XML_STATUS_OK : XML_STATUS_ERROR;
}

struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free>;

}  // namespace

bool is_feed(std::string_view head) {
    head = head.substr(0, 4096);
    if (!trim(head).starts_with('<')) return false;
    const std::string text = lower(head);
    for (const std::string_view root : {"<rss", "<feed", "<rdf:rdf", "<atom:feed", "<a:feed"}) {
        const std::size_t at = text.find(root);
        if (at == std::string::npos || at + root.size() >= text.size()) continue;
        const char next = text[at + root.size()];
        const bool whole = is_ascii_space(next) || next == '>';
        if (whole && text.rfind("<html", at) == std::string::npos) return true;
    }
    return false;
}

class FeedParser::State {
  public:
    State(const std::string& encoding, std::size_t limit)
        : parser_(XML_ParserCreate(encoding.empty() ? nullptr : encoding.c_str())), limit_(limit) {
        XML_Parser parser = parser_.get();
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, words);
        // With a default handler that is not the expanding one, a feed's own entities come as they
        // are written.
        XML_SetDefaultHandler(parser, others);
        XML_SetEntityDeclHandler(parser, declaration);
        XML_SetUnknownEncodingHandler(parser, single_byte_encoding, nullptr);
        // As if there were a declaration that we do not read: an entity that is not declared is
        // then no fault.
        XML_UseForeignDTD(parser, XML_TRUE);
        XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS);
        XML_SetExternalEntityRefHandler(parser, external);
    }

    Outcome parse(std::string_view piece, bool last) {
        constexpr std::size_t most = std::size_t{1} << 20U;
        do {
            const std::string_view part = piece.substr(0, most);
            piece.remove_prefix(part.size());
            const bool final = last && piece.empty();
            if (XML_Parse(parser_.get(), part.data(), static_cast<int>(part.size()), final) !=
                XML_STATUS_OK) {
                return fault();
            }
        } while (!piece.empty());
        return Nothing{};
    }

    std::deque<FeedEntry> entries;

  private:
    Parser parser_;
    std::size_t limit_;
    std::string refusal_;  ///< why we stopped the parser
    std::size_t depth_ = 0;
    std::size_t feed_depth_ = 0;   ///< of the elements in a feed's head; 0 outside of one
    std::size_t entry_depth_ = 0;  ///< of the elements in an entry; 0 outside of one
    FeedEntry entry_;
    ArticleFields common_;                      ///< what the head says
    std::array<int, meanings.size()> ranks_{};  ///< by meaning: of what its field has so far
    const Meaning* open_ = nullptr;             ///< the element that is being read
    std::size_t open_depth_ = 0;
    bool xhtml_ = false;        ///< it holds elements, which are kept as they are
    std::string type_;          ///< its type attribute
    std::string text_;          ///< what it holds so far
    bool nested_name_ = false;  ///< <author><name>: only the name is wanted
    bool in_name_ = false;

    static State& of(void* data) { return *static_cast<State*>(data); }
    static void start(void* data, const char* name, const char** attributes) {
        of(data).start_element(plain_name(name), attributes);
    }
    static void end(void* data, const char* name) { of(data).end_element(plain_name(name)); }
    static void words(void* data, const char* text, int size) {
        of(data).take({text, static_cast<std::size_t>(size)}, true);
    }
    static void others(void* data, const char* text, int size) {
        const std::string_view piece(text, static_cast<std::size_t>(size));
        if (piece.starts_with('&')) of(data).take(piece, false);
    }
    // An external declaration of document type (no context) is read as an empty one; any other
    // external entity is not read at all.
    static int external(XML_Parser parser, const char* context, const char*, const char*,
                        const char*) {
        if (context != nullptr) return XML_STATUS_OK;
        const Parser empty(XML_ExternalEntityParserCreate(parser, context, nullptr));
        return empty ? XML_Parse(empty.get(), "", 0, XML_TRUE) : XML_STATUS_ERROR;
    }
    static void declaration(void* data, const char*, int, const char* value, int size, const char*,
                            const char*, const char*, const char*) {
        if (value == nullptr) return;  // an external one
        const std::string_view text(value, static_cast<std::size_t>(size));
        if (text.find('&') != std::string_view::npos || text.find('%') != std::string_view::npos) {
            of(data).stop("declares entities that are made of entities: not read");
        }
    }

    void stop(std::string reason) {
        refusal_ = std::move(reason);
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    std::uint32_t line() const {
        return static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser_.get()));
    }

    Error fault() const {
        if (!refusal_.empty()) return {refusal_, {}, line()};
        return {std::string("the feed is not well-formed XML: ") +
                    XML_ErrorString(XML_GetErrorCode(parser_.get())),
                {},
                line()};
    }

    void start_element(std::string_view name, const char** attributes);
    void end_element(std::string_view name);
    void take(std::string_view text, bool parsed);
    void open(std::string_view name, const char** attributes);
    void close();
    void finish_entry();
    bool link(const char** attributes);
};

void FeedParser::State::start_element(std::string_view name, const char** attributes) {
    ++depth_;
    if (open_ != nullptr) {
        if (xhtml_ && name != "div") text_ += "<" + std::string(name) + ">";
        if (open_->field == &ArticleFields::author && name == "name") {
            nested_name_ = in_name_ = true;
            text_.clear();
        }
    } else if (name == "item" || name == "entry") {
        if (entry_depth_ != 0) return;
        entry_ = {};
        entry_.line = line();
        ranks_ = {};
        entry_depth_ = depth_ + 1;
    } else if (name == "channel" || name == "feed") {
        feed_depth_ = depth_ + 1;
        const std::string language = attribute(attributes, "xml:lang");
        if (!language.empty()) common_.language = language;
    } else {
        open(name, attributes);
    }
}

// An element that stands directly in an entry or in the feed's head, and means something there.
void FeedParser::State::open(std::string_view name, const char** attributes) {
    const bool in_entry = entry_depth_ != 0;
    if (depth_ != (in_entry ? entry_depth_ : feed_depth_)) return;
    if (in_entry && name == "link" && link(attributes)) return;
    const Meaning* begin = in_entry ? meanings.data() : head_meanings.data();
    const Meaning* end = begin + (in_entry ? meanings.size() : head_meanings.size());
    const Meaning* meaning =
        std::find_if(begin, end, [&](const Meaning& each) { return each.element == name; });
    if (meaning == end) return;
    open_ = meaning;
    open_depth_ = depth_;
    type_ = lower(attribute(attributes, "type"));
    xhtml_ = type_ == "xhtml" && open_->field == &ArticleFields::text;
    text_.clear();
    nested_name_ = in_name_ = false;
}

// Atom's <link rel="alternate" href="...">; RSS has the address as text.
bool FeedParser::State::link(const char** attributes) {
    const std::string address = attribute(attributes, "href");
    const std::string relation = attribute(attributes, "rel");
    if (!address.empty() && (relation.empty() || relation == "alternate") &&
        entry_.fields.url.empty()) {
        entry_.fields.url = address;
    }
    return !address.empty();
}

void FeedParser::State::take(std::string_view text, bool parsed) {
    if (open_ == nullptr || entry_.too_long || (nested_name_ && !in_name_)) return;
    if (text_.size() + text.size() > limit_) {
        entry_.too_long = entry_depth_ != 0;
        text_ = {};
    } else if (xhtml_ && parsed) {
        escape(text, text_);
    } else {
        text_ += text;
    }
}

void FeedParser::State::end_element(std::string_view name) {
    if (open_ != nullptr) {
        if (depth_ == open_depth_) {
            close();
        } else if (xhtml_ && name != "div") {
            text_ += "</" + std::string(name) + ">";
        }
        if (name == "name") in_name_ = false;
    } else if (entry_depth_ != 0 && depth_ + 1 == entry_depth_) {
        finish_entry();
    }
    --depth_;
}

void FeedParser::State::close() {
    const Meaning& meaning = *std::exchange(open_, nullptr);
    const std::string_view text = trim(text_);
    if (entry_depth_ == 0) {
        std::string& common = common_.*meaning.field;
        if (common.empty()) common = text;
        return;
    }
    if (text.empty()) return;
    int& rank = ranks_[static_cast<std::size_t>(
        std::find_if(meanings.begin(), meanings.end(),
                     [&](const Meaning& each) { return each.field == meaning.field; }) -
        meanings.begin())];
    if (meaning.rank <= rank) return;
    rank = meaning.rank;
    entry_.fields.*meaning.field = text;
    if (meaning.field == &ArticleFields::text) {
        entry_.html = xhtml_ || type_ == "html" || (type_ != "text" && has_markup(text));
    }
}

void FeedParser::State::finish_entry() {
    entry_depth_ = 0;
    if (entry_.fields.outlet.empty()) entry_.fields.outlet = common_.outlet;
    entry_.fields.language = common_.language;
    entries.push_back(std::move(entry_));
    entry_ = {};
}

FeedParser::FeedParser(const std::string& encoding, std::size_t limit)
    : state_(std::make_unique<State>(encoding, limit)) {}
FeedParser::~FeedParser() = default;
FeedParser::FeedParser(FeedParser&&) noexcept = default;
FeedParser& FeedParser::operator=(FeedParser&&) noexcept = default;

Outcome FeedParser::parse(std::string_view piece, bool last) {
    return state_->parse(piece, last);
}

std::deque<FeedEntry>& FeedParser::entries() {
    return state_->entries;
}

}  // namespace entente
