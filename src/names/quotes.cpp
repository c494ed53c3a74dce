#include "names/quotes.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/strings.h"
#include "names/phrase.h"

namespace entente {
namespace {

// ---- marks ----

struct Mark {
    enum class Kind : std::uint8_t {
        straight,
        open,
        close,
        single_straight,
        single_open,
        single_close
    };
    Kind kind;
    std::string_view bytes;
};

// "``" and "''" are how wire services type double marks; they stand before the single ones.
constexpr std::array<Mark, 8> marks{{{Mark::Kind::open, "``"},
                                     {Mark::Kind::close, "''"},
                                     {Mark::Kind::straight, "\""},
                                     {Mark::Kind::open, "\xE2\x80\x9C"},
                                     {Mark::Kind::close, "\xE2\x80\x9D"},
                                     {Mark::Kind::single_straight, "'"},
                                     {Mark::Kind::single_open, "\xE2\x80\x98"},
                                     {Mark::Kind::single_close, "\xE2\x80\x99"}}};

const Mark* mark_at(std::string_view text, std::size_t i) {
    const char c = text[i];
    if (c != '"' && c != '\'' && c != '`' && c != '\xE2') return nullptr;
    for (const Mark& mark : marks) {
        if (text.substr(i, mark.bytes.size()) == mark.bytes) return &mark;
    }
    return nullptr;
}

bool is_word_byte(char c) {
    return is_ascii_alpha(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_single(Mark::Kind kind) {
    return kind >= Mark::Kind::single_straight;
}

// Pairs the marks of one block from left to right.
class QuoteScanner {
  public:
    QuoteScanner(std::string_view text, Span block)
        : text_(text.substr(0, block.end)), at_(block.begin) {}

    std::vector<Span> scan() {
        while (at_ < text_.size()) {
            const Mark* mark = mark_at(text_, at_);
            if (mark != nullptr) {
                read(*mark);
                at_ += static_cast<std::uint32_t>(mark->bytes.size());
                continue;
            }
            if (text_[at_] == '\n') break_paragraph();
            ++at_;
        }
        close_at(static_cast<std::uint32_t>(text_.size()));
        return std::move(spans_);
    }

  private:
    bool is_open() const { return begin_.has_value(); }

    void close_at(std::uint32_t end) {
        if (!is_open()) return;
        while (end > *begin_ && is_ascii_space(text_[end - 1]))
            --end;
        spans_.push_back({*begin_, end});
        begin_.reset();
    }

    void read(const Mark& mark) {
        const auto end = at_ + static_cast<std::uint32_t>(mark.bytes.size());
        const bool word_before = at_ > 0 && is_word_byte(text_[at_ - 1]);
        const bool word_after = end < text_.size() && is_word_byte(text_[end]);
        if (is_single(mark.kind)) {
            // Inside double marks a single one is never ours; between letters it is an apostrophe.
            if (is_open() && !single_) return;
            if (word_before && word_after) return;
            const bool opens = mark.kind != Mark::Kind::single_close && !word_before && word_after;
            if (!is_open() && opens && single_closes_after(end))
                open(true);
            else if (is_open() && !opens)
                close_at(end);
            return;
        }
        const bool opens = mark.kind == Mark::Kind::open ||
                           (mark.kind == Mark::Kind::straight && (!is_open() || single_));
        if (opens && (!is_open() || single_))
            open(false);
        else if (!opens && is_open())
            close_at(end);
    }

    void open(bool single) {
        begin_ = at_;
        single_ = single;
    }

    // A quote in single marks ends in the same paragraph, before a space or a stop, with a mark
    // that does not follow an s of the plural possessive alone.
    bool single_closes_after(std::size_t from) const {
        for (std::size_t i = from; i < text_.size() && text_[i] != '\n'; ++i) {
            const Mark* mark = mark_at(text_, i);
            if (mark == nullptr) continue;
            const std::size_t end = i + mark->bytes.size();
            const bool word_after = end < text_.size() && is_word_byte(text_[end]);
            if (!is_single(mark->kind)) return false;
            if (!word_after && mark->kind != Mark::Kind::single_open) return true;
        }
        return false;
    }

    // An open quote goes on over a line's end, but a new paragraph that opens with a mark of its
    // own begins a new span.
    void break_paragraph() {
        if (!is_open()) return;
        std::size_t next = at_;
        while (next < text_.size() && is_ascii_space(text_[next]))
            ++next;
        const bool blank_line =
            text_.substr(at_, next - at_).find('\n', 1) != std::string_view::npos;
        const Mark* mark = next < text_.size() ? mark_at(text_, next) : nullptr;
        const bool reopens = mark != nullptr &&
                             (mark->kind == Mark::Kind::open || mark->kind == Mark::Kind::straight);
        if (reopens || blank_line) close_at(at_);
    }

    std::string_view text_;
    std::uint32_t at_;
    std::optional<std::uint32_t> begin_;
    bool single_ = false;
    std::vector<Span> spans_;
};

// ---- speakers ----

constexpr std::uint32_t apart_cost = 200;  ///< bytes of distance, for a verb in another clause

struct Attribution {
    std::uint32_t speaker = none;
    std::uint32_t cue = none;
};

class SpeakerFinder {
  public:
    SpeakerFinder(const Document& document, const NameKnowledge& knowledge)
        : document_(document),
          knowledge_(knowledge),
          mention_of_head_(document.tokens.size(), none) {
        // The widest mention of each head: the person, not the state within his title.
        for (std::uint32_t m = 0; m < document.mentions.size(); ++m) {
            std::uint32_t& widest = mention_of_head_[document.mentions[m].head];
            if (widest == none || size(widest) < size(m)) widest = m;
        }
    }

    /// Seeks in the sentence of the quote's end, then in that of its beginning.
    Attribution find(Span quote) const {
        const std::uint32_t begin = sentence_at(quote.begin);
        const std::uint32_t end = sentence_at(quote.end - 1);
        if (end == none) return {};
        Attribution found = in_sentence(end, quote);
        if (found.speaker == none && begin != end && begin != none)
            found = in_sentence(begin, quote);
        return found;
    }

    bool fills_its_sentences(Span quote) const {
        const std::uint32_t begin = sentence_at(quote.begin);
        const std::uint32_t end = sentence_at(quote.end - 1);
        if (begin == none || end == none) return false;
        return document_.sentences[begin].span.begin == quote.begin &&
               document_.sentences[end].span.end <= quote.end + 1;
    }

  private:
    std::uint32_t size(std::uint32_t mention) const {
        return document_.mentions[mention].last - document_.mentions[mention].first;
    }

    std::uint32_t sentence_at(std::uint32_t byte) const {
        const auto after =
            std::upper_bound(document_.sentences.begin(), document_.sentences.end(), byte,
                             [](std::uint32_t b, const Sentence& s) { return b < s.span.begin; });
        if (after == document_.sentences.begin()) return none;
        const auto found = after - 1;
        return byte < found->span.end
                   ? static_cast<std::uint32_t>(found - document_.sentences.begin())
                   : none;
    }

    Attribution in_sentence(std::uint32_t sentence, Span quote) const {
        Attribution best;
        std::uint32_t least = none;
        const Sentence& words = document_.sentences[sentence];
        for (std::uint32_t t = words.first; t < words.last; ++t) {
            const Token& token = document_.tokens[t];
            if (quote.contains(token.span) || !is_cue(t, words)) continue;
            const std::uint32_t distance =
                token.span.begin >= quote.end ? token.span.begin - quote.end
                                              : quote.begin - std::min(quote.begin, token.span.end);
            const std::uint32_t cost = distance + (governs(t, words, quote) ? 0 : apart_cost);
            if (cost >= least) continue;
            const std::uint32_t speaker = speaker_of(t, words, quote);
            if (speaker == none) continue;
            least = cost;
            best = {speaker, t};
        }
        return best;
    }

    // Whether the tree ties the quoted words to the verb: below it, or above it as in "..., he
    // said".
    bool governs(std::uint32_t cue, const Sentence& sentence, Span quote) const {
        for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
            if (!quote.contains(document_.tokens[t].span)) continue;
            if (is_within(document_, t, cue) || document_.tokens[cue].head == t) return true;
        }
        return false;
    }

    bool is_cue(std::uint32_t t, const Sentence& sentence) const {
        const Token& token = document_.tokens[t];
        return is_according_to(t, sentence) ||
               (token.upos == Upos::verb && knowledge_.reporting.stance_of.contains(token.lemma));
    }

    bool is_according_to(std::uint32_t t, const Sentence& sentence) const {
        return t + 1 < sentence.last && lower(document_.form(t)) == "according" &&
               document_.form(t + 1) == "to";
    }

    std::uint32_t speaker_of(std::uint32_t cue, const Sentence& sentence, Span quote) const {
        if (is_according_to(cue, sentence)) return starting_at(cue + 2, sentence);
        for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
            const Token& token = document_.tokens[t];
            if (token.head == cue && token.deprel == Deprel::nsubj && mention_of_head_[t] != none &&
                !quote.contains(token.span))
                return mention_of_head_[t];
        }
        // Where the tree has no subject: the words just before the verb, or just after ("said X").
        for (std::uint32_t t = cue; t-- > sentence.first && cue - t <= 2;) {
            if (mention_of_head_[t] != none && !quote.contains(document_.tokens[t].span))
                return mention_of_head_[t];
        }
        return starting_at(cue + 1, sentence);
    }

    // The widest mention that begins at a token, or behind a determiner there.
    std::uint32_t starting_at(std::uint32_t first, const Sentence& sentence) const {
        for (std::uint32_t t = first; t < sentence.last; ++t) {
            const std::uint32_t mention = mention_of_head_[t];
            if (mention != none && document_.mentions[mention].first <= first) return mention;
        }
        return none;
    }

    const Document& document_;
    const NameKnowledge& knowledge_;
    std::vector<std::uint32_t> mention_of_head_;
};

}  // namespace

std::vector<Span> quoted_spans(std::string_view text, Span block) {
    return QuoteScanner(text, block).scan();
}

void QuoteFinder::find(Document& document) const {
    document.quotes.clear();
    for (const Block& block : document.article.blocks) {
        if (!readable(block.kind)) continue;
        for (const Span span : quoted_spans(document.article.text, block.span))
            document.quotes.push_back({span, none, none});
    }
    const SpeakerFinder speakers(document, *knowledge_);
    for (std::size_t q = 0; q < document.quotes.size(); ++q) {
        Quote& quote = document.quotes[q];
        const Attribution found = speakers.find(quote.span);
        quote.speaker = found.speaker;
        quote.cue = found.cue;
        if (quote.speaker == none && q > 0 && speakers.fills_its_sentences(quote.span))
            quote.speaker = document.quotes[q - 1].speaker;
    }
}

}  // namespace entente
