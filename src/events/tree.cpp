#include "events/tree.h"

#include "base/strings.h"

namespace entente {

bool can_act(const Mention& mention) {
    if (mention.kind == MentionKind::adjective) return false;
    return mention.kind == MentionKind::nominal || !mention.actors.empty() ||
           mention.type == EntityType::person || mention.type == EntityType::organisation ||
           mention.type == EntityType::group || mention.type == EntityType::state;
}

Tree::Tree(const Document& document, std::uint32_t sentence)
    : document_(&document),
      sentence_(sentence),
      first_(document.sentences[sentence].first),
      last_(document.sentences[sentence].last),
      relations_(mended_relations(document, sentence)) {
    const std::size_t size = last_ - first_;
    acts_.assign(size, false);
    const IndexRange mentions = here(document.mentions);
    for (std::uint32_t m = mentions.first; m < mentions.last; ++m) {
        const Mention& mention = document.mentions[m];
        const bool inside = mention.head != none && mention.head >= first_ && mention.head < last_;
        if (inside && can_act(mention)) acts_[mention.head - first_] = true;
    }
    offsets_.assign(size + 1, 0);
    for (std::uint32_t t = first_; t < last_; ++t) {
        if (head(t) != none) ++offsets_[head(t) - first_ + 1];
    }
    for (std::size_t i = 1; i <= size; ++i)
        offsets_[i] += offsets_[i - 1];
    children_.resize(offsets_[size]);
    std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
    for (std::uint32_t t = first_; t < last_; ++t) {
        if (head(t) != none) children_[next[head(t) - first_]++] = t;
    }
}

std::span<const std::uint32_t> Tree::children(std::uint32_t t) const {
    const std::uint32_t i = t - first_;
    return {children_.data() + offsets_[i], children_.data() + offsets_[i + 1]};
}

std::uint32_t Tree::child(std::uint32_t t, Deprel wanted) const {
    for (const std::uint32_t c : children(t)) {
        if (deprel(c) == wanted) return c;
    }
    return none;
}

std::string_view Tree::preposition(std::uint32_t t) const {
    const std::uint32_t word = child(t, Deprel::case_);
    return word == none ? std::string_view{} : lemma(word);
}

std::string_view Tree::marker(std::uint32_t t) const {
    const std::uint32_t word = child(t, Deprel::mark);
    return word == none ? std::string_view{} : lemma(word);
}

std::vector<std::uint32_t> Tree::conjuncts(std::uint32_t t) const {
    std::vector<std::uint32_t> all{t};
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const std::uint32_t c : children(all[i])) {
            if (deprel(c) == Deprel::conj) all.push_back(c);
        }
    }
    return all;
}

std::uint32_t Tree::first_conjunct(std::uint32_t t) const {
    while (deprel(t) == Deprel::conj && head(t) != none)
        t = head(t);
    return t;
}

bool Tree::is_verb(std::uint32_t t) const {
    const Token& word = token(t);
    return relations_.is_verb(t - first_) || word.upos == Upos::verb || word.upos == Upos::aux ||
           (word.xpos >= Xpos::vb && word.xpos <= Xpos::vbz);
}

bool Tree::is_nominal(std::uint32_t t) const {
    const Upos upos = token(t).upos;
    return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron || upos == Upos::num;
}

bool Tree::is_relative(std::uint32_t t) const {
    const Xpos xpos = token(t).xpos;
    if (xpos == Xpos::wdt || xpos == Xpos::wp) return true;
    return token(t).upos == Upos::pron && lemma(t) == "that";
}

bool Tree::dominates(std::uint32_t ancestor, std::uint32_t t) const {
    while (t != none && t != ancestor)
        t = head(t);
    return t == ancestor;
}

std::uint32_t Tree::time_at(std::uint32_t t) const {
    const auto& times = document_->times;
    const IndexRange within = here(times);
    for (std::uint32_t i = within.first; i < within.last; ++i) {
        if (times[i].first <= t && t < times[i].last) return i;
    }
    return none;
}

Span Tree::subtree(std::uint32_t root) const {
    Span span = token(root).span;
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const std::uint32_t t = open.back();
        open.pop_back();
        span = cover(span, token(t).span);
        for (const std::uint32_t c : children(t))
            open.push_back(c);
    }
    return span;
}

}  // namespace entente
