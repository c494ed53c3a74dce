// The rules by which mended_relations mends, for the two files that have them: mending.cpp (phrases,
// subjects, coordination) and mending_verbs.cpp (verbs that were taken for something else).
#pragma once

#include "events/mending.h"

namespace entente {

// The rules one by one, in the order in which they are applied.
class Mending {
  public:
    Mending(const Document& document, std::uint32_t sentence)
        : document_(document),
          first_(document.sentences[sentence].first),
          last_(document.sentences[sentence].last),
          sentence_(sentence) {
        relations_.heads.reserve(last_ - first_);
        relations_.deprels.reserve(last_ - first_);
        for (std::uint32_t t = first_; t < last_; ++t) {
            relations_.heads.push_back(document.tokens[t].head);
            relations_.deprels.push_back(document.tokens[t].deprel);
        }
    }

    Relations mend() {
        free_times();
        note_governed();
        for (std::uint32_t t = first_; t < last_; ++t) {
            if (deprel(t) == Deprel::amod && token(t).upos == Upos::verb) raise_verb(t);
            if (deprel(t) == Deprel::amod && t == first_) open_participle(t);
            if (deprel(t) == Deprel::case_) {
                free_quantity(t);
                open_infinitive(t);
                open_gerund(t);
                close_phrase(t);
            }
            if (deprel(t) == Deprel::mark || deprel(t) == Deprel::aux) note_verb(t);
            if (deprel(t) == Deprel::obl || deprel(t) == Deprel::advmod) take_object(t);
            if (deprel(t) == Deprel::conj) join_like(t);
            if (deprel(t) == Deprel::nmod) rename(t);
            if (deprel(t) == Deprel::nmod) raise_phrase(t);
            if (deprel(t) == Deprel::obl_agent) set_passive(t);
            if (deprel(t) == Deprel::csubj) part_clauses(t);
            if (deprel(t) == Deprel::acl || deprel(t) == Deprel::acl_relcl) raise_content(t);
            if (deprel(t) == Deprel::acl) raise_gerund(t);
            if (deprel(t) == Deprel::nsubj) free_addressee(t);
            if (deprel(t) == Deprel::ccomp && token(t).upos == Upos::noun) open_subjunctive(t);
            if (deprel(t) == Deprel::ccomp) set_apart_condition(t);
            if (opens_finite_clause(t)) keep_within(t);
            if (is_finite(t)) claim_subject(t);
        }
        part_twins();
        return std::move(relations_);
    }

  private:
    const Token& token(std::uint32_t t) const { return document_.tokens[t]; }
    std::uint32_t head(std::uint32_t t) const { return relations_.heads[t - first_]; }
    Deprel deprel(std::uint32_t t) const { return relations_.deprels[t - first_]; }
    /// Nothing is hung on what hangs under it: the sentence stays a tree.
    void hang(std::uint32_t t, std::uint32_t to, Deprel deprel) {
        for (std::uint32_t above = to; above != none; above = head(above))
            if (above == t) return;
        relations_.heads[t - first_] = to;
        relations_.deprels[t - first_] = deprel;
    }
    bool is_verb(std::uint32_t t) const {
        return token(t).upos == Upos::verb && token(t).xpos != Xpos::vbg;
    }
    bool is_nominal(std::uint32_t t) const {
        const Upos upos = token(t).upos;
        return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
    }
    bool is_finite(std::uint32_t t) const {
        const Xpos xpos = token(t).xpos;
        return xpos == Xpos::vbd || xpos == Xpos::vbz || xpos == Xpos::vbp;
    }
    bool is_subject(std::uint32_t t) const {
        return deprel(t) == Deprel::nsubj || deprel(t) == Deprel::nsubj_pass ||
               deprel(t) == Deprel::nsubj_outer || deprel(t) == Deprel::csubj ||
               deprel(t) == Deprel::expl;
    }
    /// What a word governs, so far as the rules ask for it: the first of each kind, or `none`.
    struct Governed {
        std::uint32_t subject = none;
        std::uint32_t receiver = none;
        std::uint32_t preposition = none;
        std::uint32_t marker = none;
        std::uint32_t object = none;
        std::uint32_t further_object = none;
        std::uint32_t conjunction = none;
    };
    Governed& governed(std::uint32_t t) { return governed_[t - first_]; }

    void note_governed();
    void free_times();
    bool opens_finite_clause(std::uint32_t marker) const;
    void keep_within(std::uint32_t marker);
    void claim_subject(std::uint32_t verb);
    void raise_verb(std::uint32_t verb);
    void free_quantity(std::uint32_t preposition);
    void close_phrase(std::uint32_t preposition);
    void take_object(std::uint32_t noun);
    void join_like(std::uint32_t conjunct);
    void rename(std::uint32_t name);
    void part_clauses(std::uint32_t clause);
    void raise_phrase(std::uint32_t noun);
    void set_passive(std::uint32_t doer);
    void open_participle(std::uint32_t participle);
    void raise_content(std::uint32_t clause);
    bool has_content(std::uint32_t noun) const;
    void part_twins();
    void free_addressee(std::uint32_t name);
    void raise_gerund(std::uint32_t gerund);
    void join_in_headline(std::uint32_t one, std::uint32_t other);
    void open_infinitive(std::uint32_t preposition);
    void open_gerund(std::uint32_t preposition);
    void note_verb(std::uint32_t auxiliary);
    void open_subjunctive(std::uint32_t noun);
    void set_apart_condition(std::uint32_t clause);
    bool heads_actor(std::uint32_t noun) const;
    void part_subjects(std::uint32_t one, std::uint32_t other);

    const Document& document_;
    std::uint32_t first_;
    std::uint32_t last_;
    std::uint32_t sentence_;
    Relations relations_;
    std::vector<Governed> governed_;
    std::vector<bool> times_;  ///< whether a token is part of a time expression
};

}  // namespace entente
