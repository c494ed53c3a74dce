#include "page/html_pieces.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <unordered_map>

#include <gumbo.h>

#include "base/hashing.h"
#include "base/strings.h"

namespace entente {
namespace {

// An inline element with a hint of its own (<time>, <span class="byline">) starts a piece of its
// own only at the start of a paragraph; later it is a part of the prose.
constexpr std::uint32_t max_words_before_inline_hint = 8;

// Of lines that breaks part at the head of a piece.
constexpr std::uint32_t max_line_words = 9;

struct OutputDestroy {
    void operator()(GumboOutput* output) const {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboElement& element, const char* name) {
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

bool is_inline(GumboTag tag) {
    switch (tag) {
        case GUMBO_TAG_A:
        case GUMBO_TAG_SPAN:
        case GUMBO_TAG_ABBR:
        case GUMBO_TAG_ACRONYM:
        case GUMBO_TAG_CITE:
        case GUMBO_TAG_Q:
        case GUMBO_TAG_TIME:
        case GUMBO_TAG_SUB:
        case GUMBO_TAG_SUP:
        case GUMBO_TAG_MARK:
        case GUMBO_TAG_DEL:
        case GUMBO_TAG_INS:
        case GUMBO_TAG_DFN:
        case GUMBO_TAG_DATA:
        case GUMBO_TAG_KBD:
        case GUMBO_TAG_SAMP:
        case GUMBO_TAG_VAR:
        case GUMBO_TAG_BDI:
        case GUMBO_TAG_BDO:
        case GUMBO_TAG_UNKNOWN:
            return true;
        default:
            return false;
    }
}

bool is_heading(GumboTag tag) {
    return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 ||
           tag == GUMBO_TAG_H4 || tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

// Of the names of a class: "post-8812" and "post-8813" are of one kind.
std::uint64_t hash_without_numbers(std::string_view names) {
    std::uint64_t hash = 0;
    for (const char c : names) {
        if (!is_ascii_digit(c)) hash = combine(hash, static_cast<unsigned char>(c));
    }
    return hash;
}

class Walk {
  public:
    Walk(const ContainerCues& containers, const MetadataReader& metadata)
        : containers_(containers), metadata_(metadata) {
        out_.elements.emplace_back();
    }

    HtmlPieces run(const TameHtml& page) {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        const std::unique_ptr<GumboOutput, OutputDestroy> output(
            gumbo_parse_with_options(&options, page.html.data(), page.html.size()));
        for (const std::string& json : page.json_ld)
            metadata_.read_json_ld(json, out_.metadata);
        walk(*output->root);
        finish();
        return std::move(out_);
    }

  private:
    struct Step {
        const GumboNode* node;
        unsigned next_child;
        std::uint32_t element;
    };

    const ContainerCues& containers_;
    const MetadataReader& metadata_;
    HtmlPieces out_;
    std::vector<Step> stack_;
    std::uint32_t links_ = 0;   ///< open <a> elements
    std::uint32_t breaks_ = 0;  ///< <br> since the last word
    bool space_ = false;        ///< white space since the last word
    bool after_link_ = false;   ///< a link ended since the last word
    bool after_part_ = false;   ///< an inline element began or ended since the last byte
    HtmlPiece piece_;           ///< the open piece; empty where its span is
    std::unordered_map<std::string_view, ContainerHint> hints_;  ///< by names, views into the tree

    void walk(const GumboNode& root) {
        stack_.push_back({&root, 0, 0});
        enter(root);
        while (!stack_.empty()) {
            Step& top = stack_.back();
            const GumboVector& children = top.node->v.element.children;
            if (top.next_child == children.length) {
                leave(*top.node);
                stack_.pop_back();
                continue;
            }
            const auto* child = static_cast<const GumboNode*>(children.data[top.next_child++]);
            if (child->type == GUMBO_NODE_ELEMENT) {
                if (is_unseen(child->v.element)) continue;
                stack_.push_back({child, 0, top.element});
                enter(*child);
            } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA) {
                add_text(child->v.text.text);
            } else if (child->type == GUMBO_NODE_WHITESPACE) {
                space_ = true;
            }
        }
    }

    // Elements without words of the page; what they state is taken from them here.
    bool is_unseen(const GumboElement& element) {
        switch (element.tag) {
            case GUMBO_TAG_META:
                for (const char* key : {"property", "name", "itemprop"}) {
                    metadata_.read_meta(attribute(element, key), attribute(element, "content"),
                                        out_.metadata);
                }
                return true;
            case GUMBO_TAG_LINK:
                if (attribute(element, "rel") == "canonical") {
                    out_.metadata.offer(MetaField::url, attribute(element, "href"), 0);
                }
                return true;
            case GUMBO_TAG_TITLE:
                if (out_.title.empty() && element.children.length > 0) {
                    const auto* text = static_cast<const GumboNode*>(element.children.data[0]);
                    if (text->type == GUMBO_NODE_TEXT) out_.title = trim(text->v.text.text);
                }
                return true;
            default:
                return false;
        }
    }

    // ---- elements

    void enter(const GumboNode& node) {
        const GumboElement& element = node.v.element;
        const GumboTag tag = element.tag;
        if (tag == GUMBO_TAG_HTML) out_.language = attribute(element, "lang");
        if (tag == GUMBO_TAG_BR) return add_break();
        if (tag == GUMBO_TAG_A) {
            ++links_;
            space_ = space_ || after_link_;  // neighbouring links are not one word
        }
        const ContainerHint says = hint_of(element);
        if (is_inline(tag) && !starts_piece(says.hint)) {
            after_part_ = true;
            return;
        }
        finish();
        if (tag == GUMBO_TAG_P && !says.says_something()) return;
        add_element(element, says);
    }

    // Of an inline element.
    bool starts_piece(Hint hint) const {
        if (hint == Hint::unmarked) return false;
        const bool of_picture = hint == Hint::credit && piece_.hint == Hint::caption;
        return of_picture || piece_.words <= max_words_before_inline_hint;
    }

    void add_element(const GumboElement& element, const ContainerHint& says) {
        Step& step = stack_.back();
        const HtmlElement& parent = out_.elements[step.element];
        HtmlElement own;
        own.parent = step.element;
        own.kind = combine(combine(parent.kind, static_cast<std::uint64_t>(element.tag)),
                           hash_without_numbers(attribute(element, "class")));
        own.furniture = says.hint == Hint::furniture;
        own.apart = says.apart;
        own.story = says.story;
        own.live = parent.live || says.live;
        own.heading = parent.heading || is_heading(element.tag);
        own.hint = says.hint == Hint::unmarked || own.furniture ? parent.hint : says.hint;
        step.element = static_cast<std::uint32_t>(out_.elements.size());
        out_.elements.push_back(own);
        if (says.hint == Hint::date) read_time(element, step.element);
    }

    void leave(const GumboNode& node) {
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_A) {
            --links_;
            after_link_ = true;
        }
        after_part_ = after_part_ || is_inline(tag);
        if (tag == GUMBO_TAG_BR) return;
        const std::size_t depth = stack_.size();
        const bool own_element =
            depth >= 2 && stack_[depth - 1].element != stack_[depth - 2].element;
        if (!is_inline(tag) || own_element) finish();
    }

    ContainerHint hint_of(const GumboElement& element) {
        ContainerHint says;
        switch (element.tag) {
            case GUMBO_TAG_NAV:
            case GUMBO_TAG_ASIDE:
            case GUMBO_TAG_FOOTER:
                says.hint = Hint::furniture;
                return says;
            case GUMBO_TAG_HTML:
            case GUMBO_TAG_BODY:
                return says;
            case GUMBO_TAG_H1:
                says.hint = Hint::headline;
                return says;
            case GUMBO_TAG_FIGCAPTION:
                says.hint = Hint::caption;
                return says;
            case GUMBO_TAG_TIME:
                says.hint = Hint::date;
                return says;
            default:
                break;
        }
        for (const char* key : {"role", "itemprop", "class", "id", "rel", "name"})
            take(hint_of_names(attribute(element, key)), element.tag, says);
        const bool unseen =
            has_attribute(element, "hidden") || attribute(element, "aria-hidden") == "true";
        if (says.hint == Hint::unmarked && unseen) says.hint = Hint::furniture;
        return says;
    }

    static void take(const ContainerHint& from, GumboTag tag, ContainerHint& says) {
        const bool named_headline = from.hint == Hint::headline && !is_heading(tag);
        if (says.hint == Hint::unmarked && !named_headline) {
            says.hint = from.hint;
            says.apart = from.apart;
        }
        says.story = says.story || from.story;
        says.live = says.live || from.live;
    }

    // Pages repeat their classes, so each is looked up once.
    const ContainerHint& hint_of_names(std::string_view names) {
        const auto found = hints_.find(names);
        if (found != hints_.end()) return found->second;
        return hints_.emplace(names, containers_.hint(names)).first->second;
    }

    // <time itemprop="datePublished" datetime="...">; a bare <time> counts as a date of
    // publication for who knows that it stands in the story's head.
    void read_time(const GumboElement& element, std::uint32_t index) {
        HtmlTime time{
            index, static_cast<std::uint32_t>(out_.pieces.size()), MetaField::published, false, {}};
        for (const char* key : {"itemprop", "class", "id"}) {
            const std::string names = lower(attribute(element, key));
            const auto has = [&](std::string_view part) {
                return names.find(part) != std::string::npos;
            };
            if (has("modif") || has("updat")) time.field = MetaField::modified;
            time.said = time.said || has("modif") || has("updat") || has("publi") || has("posted");
        }
        for (const char* key : {"datetime", "content", "title"}) {
            if (time.value.empty()) time.value = attribute(element, key);
        }
        if (!time.value.empty()) out_.times.push_back(std::move(time));
    }

    // ---- words

    void add_break() {
        if (++breaks_ > 1) finish();
    }

    void add_text(std::string_view text) {
        constexpr std::string_view no_break_space = "\u00A0";
        constexpr std::string_view soft_hyphen = "\u00AD";
        for (std::size_t i = 0; i < text.size();) {
            if (is_ascii_space(text[i])) {
                space_ = true;
                ++i;
            } else if (text.substr(i).starts_with(no_break_space)) {
                space_ = true;
                i += no_break_space.size();
            } else if (text.substr(i).starts_with(soft_hyphen)) {
                i += soft_hyphen.size();
            } else {
                add_word_byte(text[i++]);
            }
        }
    }

    void add_word_byte(char byte) {
        if (piece_.span.empty()) {
            open_piece();
        } else if (space_ || breaks_ > 0 || (after_part_ && parts_words(byte))) {
            out_.text += breaks_ > 0 ? '\n' : ' ';
            ++piece_.words;
            if (links_ > 0) ++piece_.link_bytes;
        }
        out_.text += byte;
        if (links_ > 0) ++piece_.link_bytes;
        piece_.span.end = static_cast<std::uint32_t>(out_.text.size());
        space_ = after_link_ = after_part_ = false;
        breaks_ = 0;
    }

    // "<span>By Ida Lund</span><span>3 May</span>": style parts them, where the text has no space.
    bool parts_words(char next) const {
        const char last = out_.text.back();
        const bool ended = is_ascii_lower(last) || is_ascii_digit(last);
        return ended && (is_ascii_upper(next) || (is_ascii_digit(next) && !is_ascii_digit(last)));
    }

    void open_piece() {
        if (!out_.text.empty()) out_.text += "\n\n";
        const auto at = static_cast<std::uint32_t>(out_.text.size());
        const std::uint32_t element = stack_.back().element;
        const HtmlElement& around = out_.elements[element];
        piece_ = {{at, at}, element, around.hint, 1, 0, around.heading, is_in_paragraph()};
    }

    bool is_in_paragraph() const {
        for (std::size_t i = stack_.size(); i-- > 0;) {
            const GumboTag tag = stack_[i].node->v.element.tag;
            if (!is_inline(tag)) {
                return tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE;
            }
        }
        return false;
    }

    void finish() {
        if (!piece_.span.empty()) push_lines();
        piece_ = {};
        space_ = after_link_ = after_part_ = false;
        breaks_ = 0;
    }

    // Short lines at the head of a piece that breaks part, each a piece: date, title and byline as
    // pages without style sheets have them. A text that is broken at a fixed width has longer ones.
    void push_lines() {
        const std::string_view text = piece_.span.in(out_.text);
        std::size_t begin = 0;
        for (std::size_t end = piece_.is_linked() ? std::string_view::npos : text.find('\n');
             end != std::string_view::npos; end = text.find('\n', begin)) {
            const auto words =
                static_cast<std::uint32_t>(split_words(text.substr(begin, end - begin)).size());
            const bool sentence = end > 0 && (text[end - 1] == '.' || text[end - 1] == '?');
            if (words > max_line_words || sentence || is_ascii_lower(text[end + 1])) break;
            HtmlPiece line = piece_;
            line.span.end = piece_.span.begin + static_cast<std::uint32_t>(end - begin);
            line.words = words;
            line.link_bytes = std::min(piece_.link_bytes, line.span.size());
            piece_.link_bytes -= line.link_bytes;
            piece_.words -= std::min(words, piece_.words);
            piece_.span.begin = line.span.end + 1;
            begin = end + 1;
            out_.pieces.push_back(line);
        }
        out_.pieces.push_back(piece_);
    }
};

}  // namespace

HtmlPieces html_pieces(const TameHtml& page, const ContainerCues& containers,
                       const MetadataReader& metadata) {
    return Walk(containers, metadata).run(page);
}

}  // namespace entente
