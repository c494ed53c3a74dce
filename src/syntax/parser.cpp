#include "syntax/parser.h"

#include <algorithm>
#include <array>

namespace entente::syntax {
namespace {

constexpr std::uint64_t root_word = 0x726f6f74;
constexpr std::uint64_t no_word = 0x6e6f6e65;
constexpr TagId root_tag = 254;
constexpr TagId no_tag = 255;

/// A node with what the features ask of it, gathered once a decision.
struct View {
    std::uint64_t w;
    std::uint64_t l;
    std::uint64_t t;
    std::uint64_t u;
    std::uint64_t label;
    const Configuration::Links* links;
};

class Extraction {
  public:
    Extraction(const Configuration& state, std::span<const ParserWord> words, FeatureList& out)
        : state_(state), words_(words), f_(out) {}

    void run() {
        f_.clear();
        f_.add(1);
        add_single_words();
        add_pair(s0_, b0_, distance(state_.stack(0), state_.buffer(0)));
        add_pair(s1_, s0_, distance(state_.stack(1), state_.stack(0)));
        add_loose_pairs();
        add_contexts();
        add_valency(s0_);
        add_valency(s1_);
        add_valency_left(b0_);
        add_dependents();
        add_case_marking();
    }

  private:
    View view(Node node) const {
        const ParserWord& word = words_[node];
        const Configuration::Links& links = state_.links(node);
        return {word.word,
                word.lemma,
                word.tag,
                static_cast<std::uint64_t>(word.upos),
                static_cast<std::uint64_t>(links.label),
                &links};
    }
    View left(const View& v, unsigned i) const { return view(v.links->left[i]); }
    View right(const View& v, unsigned i) const { return view(v.links->right[i]); }

    std::uint64_t distance(Node a, Node b) const {
        if (a == state_.nobody() || b == state_.nobody()) return 0;
        const std::uint32_t d = b - a;
        if (d < 6) return d;
        if (d < 10) return 6;
        return d < 20 ? 7 : 8;
    }

    void add_single_words() {
        for (const View* v : {&s0_, &s1_, &b0_, &b1_}) {
            f_.add(v->t);
            f_.add(v->w, v->t);
        }
        f_.add(s2_.t);
        f_.add(b2_.w, b2_.t);
        f_.add(b2_.t);
        f_.add(b3_.t);
    }

    /// For the two words that a left or a right would join.
    void add_pair(const View& a, const View& b, std::uint64_t d) {
        f_.add(a.t, b.w, b.t);
        f_.add(a.t, b.t);
        f_.add(a.l, b.l);
        f_.add(a.l, b.t);
        f_.add(a.t, b.l);
        f_.add(a.l, b.u, d);
        f_.add(a.u, b.l, d);
        f_.add(a.t, d);
        f_.add(b.t, d);
        f_.add(a.t, b.t, d);
    }

    void add_loose_pairs() {
        f_.add(b0_.t, b1_.t);
        f_.add(b0_.l, b1_.l);
        f_.add(b0_.l, b1_.t);
        f_.add(b0_.t, b1_.l);
        f_.add(s1_.t, b0_.t);
        f_.add(s1_.l, b0_.t);
        f_.add(s1_.t, b0_.l);
        f_.add(s0_.l, b1_.l);
        f_.add(s0_.t, b1_.t);
        f_.add(s2_.t, s0_.t);
        f_.add(s2_.l, b0_.l);
    }

    void add_contexts() {
        f_.add(b0_.t, b1_.t, b2_.t);
        f_.add(s0_.t, b0_.t, b1_.t);
        f_.add(s0_.t, b0_.l, b1_.t);
        f_.add(s0_.t, b0_.t, b1_.l);
        f_.add(s0_.t, b0_.t, b1_.t, b2_.t);
        f_.add(s1_.t, s0_.t, b0_.t);
        f_.add(s1_.l, s0_.t, b0_.t);
        f_.add(s1_.t, s0_.t, b0_.l);
        f_.add(s1_.l, s0_.u, b0_.l);
        f_.add(s1_.t, s0_.t, b0_.t, b1_.t);
        f_.add(s2_.t, s1_.t, s0_.t);
        f_.add(s2_.l, s1_.u, s0_.u, b0_.l);
    }

    void add_valency(const View& v) {
        f_.add(v.l, v.links->right_count);
        f_.add(v.t, v.links->right_count);
        f_.add(v.l, v.links->right_labels);
        f_.add(v.t, v.links->right_labels);
        add_valency_left(v);
    }
    void add_valency_left(const View& v) {
        f_.add(v.t, v.links->left_count);
        f_.add(v.t, v.links->left_labels);
    }

    void add_dependent(const View& of, const View& dependent) {
        f_.add(dependent.w);
        f_.add(dependent.t, dependent.label);
        f_.add(of.t, dependent.t, dependent.label);
    }

    void add_dependents() {
        const View s0l = left(s0_, 0);
        const View s0r = right(s0_, 0);
        const View s1l = left(s1_, 0);
        const View s1r = right(s1_, 0);
        const View b0l = left(b0_, 0);
        add_dependent(s0_, s0l);
        add_dependent(s0_, s0r);
        add_dependent(s1_, s1l);
        add_dependent(s1_, s1r);
        add_dependent(b0_, b0l);
        const View s0l2 = left(s0_, 1);
        const View s0r2 = right(s0_, 1);
        const View s1r2 = right(s1_, 1);
        const View b0l2 = left(b0_, 1);
        f_.add(s0_.t, s0l.t, s0l2.t);
        f_.add(s0_.t, s0r.t, s0r2.t);
        f_.add(s1_.t, s1r.t, s1r2.t);
        f_.add(b0_.t, b0l.t, b0l2.t);
        f_.add(s0l2.label, s0l2.t);
        f_.add(b0l2.label, b0l2.t);

        f_.add(s0_.t, s0l.t, b0_.t);
        f_.add(s0_.t, s0r.t, b0_.t);
        f_.add(s0_.t, b0_.t, b0l.t);
        f_.add(s1_.t, s1l.t, s0_.t);
        f_.add(s1_.t, s1r.t, s0_.t);
        f_.add(s1_.t, s0_.t, s0l.t);
        f_.add(s1_.t, s0_.t, s0r.t);
    }

    /// In UD a preposition or conjunction hangs under its noun or verb, mostly as the first
    /// dependent: who takes the phrase depends on that word.
    void add_case_marking() {
        const View marker = left(s0_, 0);
        f_.add(s1_.l, marker.w);
        f_.add(s1_.t, marker.w, s0_.t);
        f_.add(s2_.l, s1_.t, marker.w);
        f_.add(s2_.t, s1_.l, marker.w);
        const View coming = left(b0_, 0);
        f_.add(s0_.l, coming.w, b0_.t);
        f_.add(s1_.t, s0_.l, coming.w);
    }

    const Configuration& state_;
    std::span<const ParserWord> words_;
    FeatureList& f_;
    const View s0_ = view(state_.stack(0));
    const View s1_ = view(state_.stack(1));
    const View s2_ = view(state_.stack(2));
    const View b0_ = view(state_.buffer(0));
    const View b1_ = view(state_.buffer(1));
    const View b2_ = view(state_.buffer(2));
    const View b3_ = view(state_.buffer(3));
};

}  // namespace

ParserWord parser_word(const Lexeme& lexeme, std::string_view lemma, TagId tag, Upos upos) {
    return {lexeme.word, hash_of(lemma), tag, upos};
}

void append_outside_words(std::vector<ParserWord>& words) {
    words.push_back({root_word, root_word, root_tag, Upos::x});
    words.push_back({no_word, no_word, no_tag, Upos::x});
}

void extract_parse_features(const Configuration& state, std::span<const ParserWord> words,
                            FeatureList& out) {
    Extraction(state, words, out).run();
}

Result<TransitionSet> TransitionSet::parse(std::string_view bytes) {
    if (bytes.size() % 2 != 0 || bytes.size() / 2 > LinearModel::max_labels)
        return Error{"the model's set of transitions has a wrong size", {}, 0};
    std::vector<Transition> transitions;
    std::array<bool, 3> has{};
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const auto move = static_cast<std::uint8_t>(bytes[i]);
        const auto label = static_cast<std::uint8_t>(bytes[i + 1]);
        if (move > static_cast<std::uint8_t>(Move::right) ||
            label > static_cast<std::uint8_t>(Deprel::xcomp) ||
            label == static_cast<std::uint8_t>(Deprel::root))
            return Error{"the model's set of transitions has an unknown one", {}, 0};
        has[move] = true;
        transitions.push_back({static_cast<Move>(move), static_cast<Deprel>(label)});
    }
    // With all three there is always one that is allowed.
    if (!has[0] || !has[1] || !has[2])
        return Error{"the model's set of transitions lacks a move", {}, 0};
    return TransitionSet(std::move(transitions));
}

std::string TransitionSet::serialise() const {
    std::string out;
    for (const Transition& transition : transitions_) {
        out.push_back(static_cast<char>(transition.move));
        out.push_back(static_cast<char>(transition.label));
    }
    return out;
}

std::size_t best_transition(const Configuration& state, const TransitionSet& transitions,
                            std::span<const std::int32_t> scores) {
    const bool allowed[] = {state.allows(Move::shift), state.allows(Move::left),
                            state.allows(Move::right)};
    std::size_t best = transitions.size();
    for (std::size_t i = 0; i < transitions.size(); ++i) {
        if (!allowed[static_cast<std::size_t>(transitions[i].move)]) continue;
        if (best == transitions.size() || scores[i] > scores[best]) best = i;
    }
    return best;
}

void Parser::parse(std::span<const ParserWord> words, Configuration& state) const {
    state.start(static_cast<std::uint32_t>(words.size() - 2));
    FeatureList features;
    std::array<std::int32_t, LinearModel::max_labels> scores;
    const std::span<std::int32_t> used(scores.data(), transitions_.size());
    while (!state.finished()) {
        extract_parse_features(state, words, features);
        model_.score(features.view(), used);
        state.apply(transitions_[best_transition(state, transitions_, used)]);
    }
}

}  // namespace entente::syntax
