// Personal pronouns. Candidates are the mentions of the same sentence and a few before it; each is
// checked for number, gender and sort, for being an argument of the same verb (then it would be
// "himself"), and scored by nearness, by being a subject and by how much the report speaks of it
// (the factors of Lappin and Leass 1994, with weights of our own). In a quote, "I" is its speaker
// and "we" those for whom he speaks.
#include <algorithm>
#include <optional>

#include "base/strings.h"
#include "names/coreference_workspace.h"

namespace entente::coreference {
namespace {

constexpr std::uint32_t sentences_back = 4;
constexpr std::uint32_t most_candidates = 100;
constexpr int sentence_cost = 30;
constexpr int subject_gain = 25;
constexpr int parallel_gain = 12;
constexpr int mention_gain = 3;
constexpr int most_mentions = 5;
constexpr int pronoun_gain = 6;
constexpr int loose_number_cost = 25;  ///< "they" for one organisation
constexpr int state_they_cost = 20;    ///< more, for a state
constexpr int speaker_gain = 15;       ///< "X said it would"
constexpr int longest_climb = 8;       ///< tokens up the tree
constexpr int reflexive_gain = 50;     ///< "the Pakistanis themselves"
constexpr int least_score = -100;

bool is_subject(const Token& token) {
    return token.deprel == Deprel::nsubj || token.deprel == Deprel::nsubj_pass;
}

bool is_argument(const Token& token) {
    return is_subject(token) || token.deprel == Deprel::obj || token.deprel == Deprel::iobj;
}

class AntecedentSearch {
  public:
    AntecedentSearch(const Workspace& work, std::uint32_t pronoun, const Pronoun& word)
        : work_(work), pronoun_(pronoun), word_(word) {
        if (word.possessive || word.reflexive) return;
        const std::uint32_t sentence = work.mention(pronoun).sentence;
        for (std::uint32_t m = work.first_in_sentence[sentence]; m < pronoun; ++m) {
            if (shares_verb(m)) coarguments_.push_back(work.clusters.root(m));
        }
    }

    struct Found {
        int score = least_score;
        std::uint32_t mention = none;
        std::vector<std::uint32_t> group;  ///< where several mentions together are meant
    };

    Found best() const {
        Found best;
        const Mention& mention = work_.mention(pronoun_);
        const std::uint32_t stop =
            mention.sentence > sentences_back ? mention.sentence - sentences_back : 0;
        const std::uint32_t first = pronoun_ > most_candidates ? pronoun_ - most_candidates : 0;
        for (std::uint32_t m = pronoun_; m-- > first && work_.mention(m).sentence >= stop;)
            consider(m, best);
        if (word_.plural) consider_groupings(stop, best);
        if (best.mention == none && best.group.empty()) look_ahead(best);
        return best;
    }

  private:
    void consider(std::uint32_t m, Found& best) const {
        if (!may_refer_to(m)) return;
        const int score = score_of(m);
        if (score > best.score) best = {score, m, {}};
    }

    bool may_refer_to(std::uint32_t m) const {
        const Mention& candidate = work_.mention(m);
        const Mention& pronoun = work_.mention(pronoun_);
        if (candidate.kind == MentionKind::adjective && !work_.profiles[m].names_state)
            return false;
        if (work_.profiles[m].headline && !work_.profiles[pronoun_].headline) return false;
        if (candidate.first <= pronoun.first && pronoun.last <= candidate.last) return false;
        // "It" that acts: only for what acted just before.
        const bool acting_it = word_.gender == Gender::neuter && !word_.possessive;
        if (acting_it && (!work_.profiles[m].subject || candidate.sentence + 1 < pronoun.sentence))
            return false;
        return agrees(m) && !is_coargument(m) && !is_speaker_of_same_quote(m);
    }

    bool agrees(std::uint32_t m) const {
        const EntityType type = work_.type_of(m);
        const bool plural = work_.is_plural(m);
        if (is_first_person(m)) return false;
        if (type == EntityType::place)
            return word_.gender == Gender::neuter && !word_.plural && acts_as_seat(m);
        if (word_.plural) return plural || is_collective(type);
        if (plural) return false;
        if (work_.mention(m).kind == MentionKind::pronoun && !resolved(m) && !same_word(m))
            return false;
        if (word_.gender == Gender::neuter)
            return type == EntityType::state || type == EntityType::organisation ||
                   type == EntityType::group;
        const Gender gender = work_.gender_of(m);
        return (type == EntityType::person || type == EntityType::unknown) &&
               (gender == Gender::unknown || gender == word_.gender);
    }

    // "Kelm said it would pay": a capital that says something is a government.
    bool acts_as_seat(std::uint32_t m) const {
        const Token& head = work_.head(m);
        if (head.deprel != Deprel::nsubj || head.head == none) return false;
        const auto& senses = work_.profiles[m].parts.name.senses;
        return !senses.empty() && senses.front().form == NameForm::seat &&
               work_.knowledge.reporting.stance_of.contains(work_.document.tokens[head.head].lemma);
    }

    bool is_first_person(std::uint32_t m) const {
        if (work_.mention(m).kind != MentionKind::pronoun) return false;
        const Pronoun* word =
            work_.knowledge.cues.pronouns.find(lower(work_.document.form(work_.mention(m).first)));
        return word != nullptr && word->person == 1;
    }

    static bool is_collective(EntityType type) {
        return type == EntityType::organisation || type == EntityType::group ||
               type == EntityType::state;
    }

    bool resolved(std::uint32_t m) const {
        return work_.cluster_size[work_.clusters.root(m)] > 1 || !work_.clusters.members(m).empty();
    }

    bool same_word(std::uint32_t m) const { return work_.mention(m).gender == word_.gender; }

    bool shares_verb(std::uint32_t m) const {
        const Token& pronoun = work_.head(pronoun_);
        const Token& candidate = work_.head(m);
        return pronoun.head == candidate.head && is_argument(pronoun) && is_argument(candidate);
    }

    // "He told him": two arguments of one verb are two people, by whatever names.
    bool is_coargument(std::uint32_t m) const {
        return std::find(coarguments_.begin(), coarguments_.end(), work_.clusters.root(m)) !=
               coarguments_.end();
    }

    // Who is quoted says "I", not "he".
    bool is_speaker_of_same_quote(std::uint32_t m) const {
        const std::uint32_t quote = work_.quote_at(work_.mention(pronoun_).head);
        if (quote == none) return false;
        const std::uint32_t speaker = work_.document.quotes[quote].speaker;
        return speaker != none && work_.clusters.joined(speaker, m);
    }

    int score_of(std::uint32_t m) const {
        const Mention& candidate = work_.mention(m);
        const std::uint32_t root = work_.clusters.root(m);
        const EntityType type = work_.type_of(m);
        int score = nearness(candidate.sentence, candidate.head, work_.profiles[m].subject);
        score +=
            mention_gain * std::min<int>(static_cast<int>(work_.cluster_size[root]), most_mentions);
        if (candidate.kind == MentionKind::pronoun) score += pronoun_gain;
        if (candidate.sentence == work_.mention(pronoun_).sentence && says_clause_of_pronoun(m))
            score += speaker_gain;
        if (word_.reflexive && candidate.last == work_.mention(pronoun_).first)
            score += reflexive_gain;
        if (candidate.kind == MentionKind::adjective) score -= subject_gain;
        if (word_.plural && !work_.is_plural(m)) {
            score -= loose_number_cost;
            if (type == EntityType::state) score -= state_they_cost;
        }
        return score;
    }

    // "X condemned it and said it would pay": X is the subject of the verb whose clause holds "it".
    bool says_clause_of_pronoun(std::uint32_t m) const {
        if (!work_.profiles[m].subject) return false;
        const std::vector<Token>& tokens = work_.document.tokens;
        const std::uint32_t verb = work_.head(m).head;
        std::uint32_t t = work_.head(pronoun_).head;
        bool said = false;
        for (int i = 0; i < longest_climb && t != none; ++i) {
            if (said && t == verb) return true;
            said |= tokens[t].deprel == Deprel::ccomp;
            if (said && tokens[t].deprel != Deprel::ccomp && tokens[t].deprel != Deprel::conj)
                return false;
            t = tokens[t].head;
        }
        return false;
    }

    int nearness(std::uint32_t sentence, std::uint32_t head, bool subject) const {
        const Mention& pronoun = work_.mention(pronoun_);
        const auto apart = static_cast<int>(pronoun.sentence - sentence);
        int score = -sentence_cost * apart;
        if (subject) score += subject_gain;
        if (subject && is_subject(work_.head(pronoun_))) score += parallel_gain;
        if (apart == 0) score -= static_cast<int>(std::min(pronoun.head - head, 20U));
        return score;
    }

    void consider_groupings(std::uint32_t stop, Found& best) const {
        const Mention& pronoun = work_.mention(pronoun_);
        for (std::uint32_t s = pronoun.sentence + 1; s-- > stop;) {
            if (headline(s) && !work_.profiles[pronoun_].headline) continue;
            for (const Grouping& grouping : groupings_before(work_, s, pronoun.first)) {
                const int score = nearness(s, grouping.at, grouping.subject) + pronoun_gain;
                if (score <= best.score || !group_agrees(grouping)) continue;
                best = {score, none, grouping.mentions};
            }
        }
    }

    bool headline(std::uint32_t sentence) const {
        return work_.document.sentences[sentence].block != BlockKind::body;
    }

    bool group_agrees(const Grouping& grouping) const {
        if (!are_of_one_sort(work_, work_.clusters.expand(grouping.mentions))) return false;
        return std::all_of(
            grouping.mentions.begin(), grouping.mentions.end(), [&](std::uint32_t m) {
                return !is_coargument(m) && m != pronoun_ && work_.type_of(m) != EntityType::place;
            });
    }

    // "After their talks, A and B ...": the subject that follows in the same sentence.
    void look_ahead(Found& best) const {
        const std::uint32_t end = work_.first_in_sentence[work_.mention(pronoun_).sentence + 1];
        for (std::uint32_t m = pronoun_ + 1; m < end; ++m) {
            if (!work_.profiles[m].subject || !may_refer_to(m)) continue;
            best = {0, m, {}};
            return;
        }
    }

    const Workspace& work_;
    std::uint32_t pronoun_;
    const Pronoun& word_;
    std::vector<std::uint32_t> coarguments_;  ///< clusters
};

// "It" for a thing: an object, or the first subject after a sentence whose own subject is no party.
bool may_be_a_thing(const Workspace& work, std::uint32_t m, const Pronoun& word) {
    if (word.gender != Gender::neuter || word.possessive || word.reflexive) return false;
    const Mention& mention = work.mention(m);
    if (!is_subject(work.head(m))) return true;
    const std::uint32_t verb = work.head(m).head;  // "it said", "it denied": no thing does
    if (verb != none && work.head(m).deprel == Deprel::nsubj &&
        work.knowledge.reporting.stance_of.contains(work.document.tokens[verb].lemma))
        return false;
    for (std::uint32_t t = work.document.sentences[mention.sentence].first; t < mention.head; ++t) {
        if (is_subject(work.document.tokens[t])) return false;
    }
    if (mention.sentence == 0) return true;
    const Sentence& before = work.document.sentences[mention.sentence - 1];
    for (std::uint32_t t = before.first; t < before.last; ++t) {
        const Token& token = work.document.tokens[t];
        const bool main_subject = is_subject(token) && token.head != none &&
                                  work.document.tokens[token.head].head == none;
        if (!main_subject) continue;
        return std::none_of(
            work.document.mentions.begin() + work.first_in_sentence[mention.sentence - 1],
            work.document.mentions.begin() + work.first_in_sentence[mention.sentence],
            [&](const Mention& other) { return other.head == t; });
    }
    return true;
}

// Who speaks where a word stands: the cluster of the quote's speaker, else the quote itself, else the
// report's writer.
Voice voice_at(const Workspace& work, std::uint32_t m) {
    const std::uint32_t quote = work.quote_at(work.mention(m).head);
    if (quote == none) return {Voice::Kind::writer, 0};
    const std::uint32_t speaker = work.document.quotes[quote].speaker;
    if (speaker == none) return {Voice::Kind::quote, quote};
    return {Voice::Kind::speaker, work.clusters.root(speaker)};
}

// "I" is who speaks, and "we" those for whom he speaks; one voice has one "we".
void link_first_person(Workspace& work, std::uint32_t m, const Pronoun& word) {
    const Voice voice = voice_at(work, m);
    if (voice.kind == Voice::Kind::speaker && !word.plural) {
        work.join(voice.index, m);
        return;
    }
    const auto [first, fresh] = work.first_persons.emplace(std::pair(voice, word.plural), m);
    if (!fresh) {
        work.join(first->second, m);
    } else if (voice.kind == Voice::Kind::speaker) {
        work.clusters.set_members(m, work.clusters.expand({voice.index}));
    }
}

}  // namespace

void link_pronoun(Workspace& work, std::uint32_t m) {
    const Mention& mention = work.mention(m);
    const Pronoun* word =
        work.knowledge.cues.pronouns.find(lower(work.document.form(mention.first)));
    if (word == nullptr) return;
    if (word->person == 1) return link_first_person(work, m, *word);
    if (word->person != 3 || may_be_a_thing(work, m, *word)) return;
    const AntecedentSearch::Found found = AntecedentSearch(work, m, *word).best();
    if (found.mention != none) {
        const bool loose = word->plural && work.clusters.members(found.mention).empty();
        if (!loose && word->plural)
            work.clusters.set_members(m, work.clusters.members(found.mention));
        else
            work.join(found.mention, m);
    } else if (!found.group.empty()) {
        work.clusters.set_members(m, work.clusters.expand(found.group));
    }
}

}  // namespace entente::coreference
