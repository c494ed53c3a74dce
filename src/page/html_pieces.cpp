#include "page/html_pieces.h"

#include <algorithm>
#include <memory>

#include <gumbo.h>

#include "base/strings.h"

namespace entente {
namespace {

// An inline element with a hint of its own (<time>, <span class="byline">) starts a piece of its
// own only at the start of a paragraph; later it is a part of the prose.
constexpr std::uint32_t max_words_before_inline_hint = 8;

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
    HtmlPiece piece_;           ///< the open piece; empty where its span is

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
                return has_attribute(element, "hidden") ||
                       attribute(element, "aria-hidden") == "true";
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
        const Hint hint = hint_of(element);
        const bool apart =
            is_inline(tag) ? hint != Hint::unmarked && piece_.words <= max_words_before_inline_hint
                           : tag != GUMBO_TAG_P || !piece_.span.empty();
        if (is_inline(tag) && !apart) return;
        finish();
        if (tag == GUMBO_TAG_P && hint == Hint::unmarked) return;
        Step& step = stack_.back();
        const HtmlElement& parent = out_.elements[step.element];
        HtmlElement own{step.element, hint == Hint::furniture, parent.hint};
        if (hint != Hint::unmarked && hint != Hint::furniture) own.hint = hint;
        step.element = static_cast<std::uint32_t>(out_.elements.size());
        out_.elements.push_back(own);
        if (hint == Hint::date) read_time(element, step.element);
    }

    void leave(const GumboNode& node) {
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_A) {
            --links_;
            after_link_ = true;
        }
        if (tag == GUMBO_TAG_BR) return;
        const std::size_t depth = stack_.size();
        const bool own_element =
            depth >= 2 && stack_[depth - 1].element != stack_[depth - 2].element;
        if (!is_inline(tag) || own_element) finish();
    }

    Hint hint_of(const GumboElement& element) const {
        switch (element.tag) {
            case GUMBO_TAG_NAV:
            case GUMBO_TAG_ASIDE:
            case GUMBO_TAG_FOOTER:
                return Hint::furniture;
            case GUMBO_TAG_HTML:
            case GUMBO_TAG_BODY:
            case GUMBO_TAG_MAIN:
            case GUMBO_TAG_ARTICLE:
                return Hint::unmarked;
            case GUMBO_TAG_H1:
                return Hint::headline;
            case GUMBO_TAG_FIGCAPTION:
                return Hint::caption;
            case GUMBO_TAG_TIME:
                return Hint::date;
            default:
                break;
        }
        for (const char* key : {"role", "itemprop", "class", "id", "rel"}) {
            const Hint hint = containers_.hint(attribute(element, key));
            if (hint == Hint::headline && !is_heading(element.tag)) continue;
            if (hint != Hint::unmarked) return hint;
        }
        return Hint::unmarked;
    }

    // <time itemprop="datePublished" datetime="...">
    void read_time(const GumboElement& element, std::uint32_t index) {
        for (const char* key : {"itemprop", "class"}) {
            for (const std::string_view name : split_words(attribute(element, key))) {
                const std::string lowered = lower(name);
                const bool modified = lowered.find("modif") != std::string::npos ||
                                      lowered.find("updat") != std::string::npos;
                const bool published = lowered.find("publi") != std::string::npos ||
                                       lowered.find("posted") != std::string::npos;
                if (!modified && !published) continue;
                std::string_view value = attribute(element, "datetime");
                if (value.empty()) value = attribute(element, "content");
                const MetaField field = modified ? MetaField::modified : MetaField::published;
                out_.times.push_back({index, field, std::string(value)});
            }
        }
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
        } else if (space_ || breaks_ > 0) {
            out_.text += breaks_ > 0 ? '\n' : ' ';
            ++piece_.words;
            if (links_ > 0) ++piece_.link_bytes;
        }
        out_.text += byte;
        if (links_ > 0) ++piece_.link_bytes;
        piece_.span.end = static_cast<std::uint32_t>(out_.text.size());
        space_ = after_link_ = false;
        breaks_ = 0;
    }

    void open_piece() {
        if (!out_.text.empty()) out_.text += "\n\n";
        const auto at = static_cast<std::uint32_t>(out_.text.size());
        const std::uint32_t element = stack_.back().element;
        piece_ = {{at, at}, element, out_.elements[element].hint, 1, 0};
    }

    void finish() {
        if (!piece_.span.empty()) out_.pieces.push_back(piece_);
        piece_ = {};
        space_ = after_link_ = false;
        breaks_ = 0;
    }
};

}  // namespace

HtmlPieces html_pieces(const TameHtml& page, const ContainerCues& containers,
                       const MetadataReader& metadata) {
    return Walk(containers, metadata).run(page);
}

}  // namespace entente
