#include "events/mood.h"

#include <algorithm>

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

void settle(Mood& mood, EventStatus status, std::string rule, Span words) {
    if (mood.settled) return;
    mood.settled = true;
    mood.status = status;
    mood.trace.push_back({std::move(rule), words, "status " + std::string(to_string(status))});
}

bool is_present_be(const Tree& tree, std::uint32_t aux) {
    const Xpos xpos = tree.token(aux).xpos;
    return tree.lemma(aux) == "be" && (xpos == Xpos::vbz || xpos == Xpos::vbp);
}

bool is_have(const Tree& tree, std::uint32_t aux, bool past) {
    if (tree.lemma(aux) != "have") return false;
    return (tree.token(aux).xpos == Xpos::vbd) == past;
}

char word_class(const Tree& tree, std::uint32_t t) {
    if (tree.is_verb(t)) return 'v';
    return tree.token(t).upos == Upos::adj ? 'a' : 'n';
}

bool is_clause(Deprel deprel) {
    return deprel == Deprel::ccomp || deprel == Deprel::xcomp || deprel == Deprel::advcl ||
           deprel == Deprel::acl || deprel == Deprel::csubj;
}

bool ends_in_question_mark(const Tree& tree) {
    for (std::uint32_t t = tree.last(); t > tree.first(); --t) {
        const std::string_view form = tree.document().form(t - 1);
        if (form == "?") return true;
        if (tree.token(t - 1).upos != Upos::punct) return false;
    }
    return false;
}

}  // namespace

Result<MoodReader> MoodReader::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path cues = data_dir / "cues";
    MoodReader reader;
    if (auto read = reader.read_modals(cues / "modals.tsv"); !read) return read.error();
    if (auto read = reader.read_embeddings(cues / "embedding.tsv"); !read) return read.error();
    if (auto read = reader.read_status_words(cues / "status_words.tsv"); !read) return read.error();
    if (auto read = reader.read_markers(cues / "clause_markers.tsv"); !read) return read.error();
    return reader;
}

Outcome MoodReader::read_modals(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"modal", "status", "act", "negated_act", "hostile_act"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const auto status = parse_event_status(row[1]);
        if (!status) return table->error(row, "no status \"" + row.fields[1] + "\"");
        const bool obliges = *status == EventStatus::demanded;
        modals_[row.fields[0]] = {*status, {row.fields[2], row.fields[3], row.fields[4], obliges}};
    }
    return Nothing{};
}

Outcome MoodReader::read_embeddings(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"word", "pos", "through", "status"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        Effect effect;
        effect.transparent = row[3] == "-";
        if (!effect.transparent) {
            const auto status = parse_event_status(row[3]);
            if (!status) return table->error(row, "no status \"" + row.fields[3] + "\"");
            effect.status = *status;
        }
        if (row[1] != "v" && row[1] != "n" && row[1] != "a")
            return table->error(row, "pos is v, n or a");
        // "gear_up": the particle is not looked for, the word alone decides
        const std::string word = row.fields[0].substr(0, row.fields[0].find('_'));
        embeddings_[word + " " + row.fields[1] + " " + row.fields[2]] = effect;
    }
    return Nothing{};
}

Outcome MoodReader::read_status_words(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"word", "status"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const auto status = parse_event_status(row[1]);
        if (!status) return table->error(row, "no status \"" + row.fields[1] + "\"");
        status_words_[row.fields[0]] = *status;
    }
    return Nothing{};
}

Outcome MoodReader::read_markers(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"marker", "effect"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        MarkerEffect effect = MarkerEffect::time;
        if (row[1] == "condition") {
            effect = MarkerEffect::condition;
        } else if (row[1] == "purpose") {
            effect = MarkerEffect::purpose;
        } else if (row[1] == "denied") {
            effect = MarkerEffect::denied;
        } else if (row[1] != "time") {
            return table->error(row, "an effect is condition, purpose, denied or time");
        }
        markers_[row.fields[0]] = effect;
    }
    return Nothing{};
}

Mood MoodReader::read(const Tree& tree, std::uint32_t trigger, std::uint32_t anchor,
                      std::optional<EventStatus> given,
                      const std::vector<Embedding>& embeddings) const {
    Mood mood;
    if (trigger != anchor || !tree.is_verb(trigger)) read_noun(tree, trigger, mood);
    read_predicate(tree, anchor, mood);
    if (given && *given != EventStatus::happened)
        settle(mood, *given, "entry", tree.token(anchor).span);
    climb(tree, anchor, mood, embeddings);
    if (!mood.settled) read_infinitive_root(tree, anchor, mood);
    if (!mood.settled) read_aspect(tree, anchor, mood);
    if (!mood.settled && ends_in_question_mark(tree)) {
        settle(mood, EventStatus::hypothetical, "question", {});
    }
    const bool factual = mood.status == EventStatus::happened ||
                         mood.status == EventStatus::ongoing || mood.status == EventStatus::planned;
    if (mood.condition && factual && (mood.settled || !tree.is_verb(anchor))) {
        mood.status = EventStatus::hypothetical;
        mood.trace.push_back({"condition", {}, "status hypothetical"});
    }
    return mood;
}

// Negation, modals and adverbs of the predicate itself.
void MoodReader::read_predicate(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    for (const std::uint32_t c : tree.children(predicate)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel == Deprel::advmod || deprel == Deprel::det || deprel == Deprel::cc_preconj) {
            const auto word = status_words_.find(tree.lemma(c));
            if (word == status_words_.end()) continue;
            mood.negated = mood.negated || word->second == EventStatus::denied;
            settle(mood, word->second, word->second == EventStatus::denied ? "negation" : "adverb",
                   tree.token(c).span);
        } else if (deprel == Deprel::nsubj || deprel == Deprel::nsubj_pass ||
                   deprel == Deprel::obj) {
            const std::uint32_t determiner = tree.child(c, Deprel::det);
            if (determiner == none || tree.lemma(determiner) != "no") continue;
            settle(mood, EventStatus::denied, "negation", tree.token(determiner).span);
        }
    }
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::aux) continue;
        const auto modal = modals_.find(tree.lemma(c));
        if (modal == modals_.end()) continue;
        if (!modal->second.acts.act.empty() && mood.modal == none) {
            mood.modal = c;
            mood.acts = &modal->second.acts;
        }
        const bool future =
            tree.lemma(c) == "would" || modal->second.status == EventStatus::planned;
        mood.reported_future = mood.reported_future || future;
        settle(mood, modal->second.status, "modal", tree.token(c).span);
    }
    read_conditions(tree, predicate, mood);
}

void MoodReader::read_aspect(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    bool progressive = false;
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::aux) continue;
        if (is_have(tree, c, true)) mood.past_perfect = true;
        progressive = progressive || is_present_be(tree, c) ||
                      (tree.lemma(c) == "be" && tree.token(c).xpos == Xpos::vbn);
    }
    if (progressive && tree.token(predicate).xpos == Xpos::vbg) {
        settle(mood, EventStatus::ongoing, "progressive", tree.token(predicate).span);
    }
}

// "is to host talks", and in headlines "Kenya to withdraw troops".
void MoodReader::read_infinitive_root(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    const Deprel deprel = tree.deprel(predicate);
    const std::uint32_t head = tree.head(predicate);
    const bool alone = deprel == Deprel::root || deprel == Deprel::parataxis ||
                       (deprel == Deprel::acl && head != none && tree.deprel(head) == Deprel::root);
    if (!alone || tree.token(predicate).xpos != Xpos::vb || tree.marker(predicate) != "to") return;
    settle(mood, EventStatus::planned, "infinitive for a plan", tree.token(predicate).span);
}

// "no raid", "a planned visit", "any offensive".
void MoodReader::read_noun(const Tree& tree, std::uint32_t noun, Mood& mood) const {
    for (const std::uint32_t c : tree.children(noun)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel != Deprel::det && deprel != Deprel::amod && deprel != Deprel::advmod) continue;
        const auto word = status_words_.find(lower(tree.document().form(c)));
        if (word != status_words_.end()) settle(mood, word->second, "modifier", tree.token(c).span);
    }
}

void MoodReader::read_conditions(const Tree& tree, std::uint32_t predicate, Mood& mood) const {
    for (const std::uint32_t c : tree.children(predicate)) {
        if (tree.deprel(c) != Deprel::advcl) continue;
        const MarkerEffect* effect = marker_effect(tree, c);
        if (effect != nullptr && *effect == MarkerEffect::condition) mood.condition = true;
    }
}

const MoodReader::MarkerEffect* MoodReader::marker_effect(const Tree& tree,
                                                          std::uint32_t clause) const {
    for (const std::uint32_t c : tree.children(clause)) {
        if (tree.deprel(c) != Deprel::mark && tree.deprel(c) != Deprel::case_) continue;
        const auto found = markers_.find(tree.lemma(c));
        if (found != markers_.end()) return &found->second;
    }
    return nullptr;
}

// How `t` hangs on its governor, as the table's column `through` says it, and what that does.
const MoodReader::Effect* MoodReader::effect_of(const Tree& tree, std::uint32_t governor,
                                                std::uint32_t t) const {
    const std::string prefix =
        std::string(tree.lemma(governor)) + " " + word_class(tree, governor) + " ";
    const auto look_up = [&](std::string_view through) -> const Effect* {
        const auto found = embeddings_.find(prefix + std::string(through));
        return found == embeddings_.end() ? nullptr : &found->second;
    };
    const Deprel deprel = tree.deprel(t);
    if (!is_clause(deprel)) {
        const std::string_view preposition = tree.preposition(t);
        // "to" in the table is the infinitive's
        if (preposition == "to" && tree.token(t).upos != Upos::verb) return look_up("to_noun");
        return look_up(preposition.empty() ? "obj" : preposition);
    }
    for (const std::uint32_t c : tree.children(t)) {
        if (tree.deprel(c) != Deprel::mark && tree.deprel(c) != Deprel::case_) continue;
        if (const Effect* effect = look_up(tree.lemma(c))) return effect;
    }
    if (tree.token(t).xpos == Xpos::vbg) return look_up("gerund");
    return look_up(deprel == Deprel::ccomp ? "that" : "xcomp");
}

bool MoodReader::climb_embedding(const Tree& tree, const Embedding& embedding, std::uint32_t t,
                                 Mood& mood) const {
    if (mood.theme_of == none) mood.theme_of = embedding.match;
    if (!embedding.status) return false;
    if (*embedding.status == EventStatus::happened) return true;
    const std::uint32_t governor = tree.head(t) == none ? t : tree.head(t);
    settle(mood, *embedding.status, "embedded under " + std::string(tree.lemma(governor)),
           tree.token(governor).span);
    return true;
}

void MoodReader::climb(const Tree& tree, std::uint32_t from, Mood& mood,
                       const std::vector<Embedding>& embeddings) const {
    for (std::uint32_t t = from; tree.head(t) != none;) {
        const std::uint32_t governor = tree.head(t);
        const Embedding& embedding = embeddings[t - tree.first()];
        if (embedding.match != none && climb_embedding(tree, embedding, t, mood)) return;
        const Deprel deprel = tree.deprel(t);
        if (deprel == Deprel::conj) {
            // "will meet and discuss": the modal reaches a bare verb
            if (tree.token(t).xpos == Xpos::vb && !tree.has_child(t, Deprel::aux)) {
                read_predicate(tree, governor, mood);
            }
            t = governor;
            continue;
        }
        if (deprel == Deprel::parataxis || deprel == Deprel::acl_relcl || deprel == Deprel::root)
            return;
        const Effect* effect = effect_of(tree, governor, t);
        if (effect == nullptr) {
            if (deprel != Deprel::advcl) return;
            const MarkerEffect* marker = marker_effect(tree, t);
            if (marker == nullptr) return;
            if (*marker == MarkerEffect::condition) {
                settle(mood, EventStatus::hypothetical, "condition", tree.token(t).span);
            } else if (*marker == MarkerEffect::purpose) {
                settle(mood, EventStatus::planned, "purpose", tree.token(t).span);
            } else if (*marker == MarkerEffect::denied) {
                settle(mood, EventStatus::denied, "negation", tree.token(t).span);
            }
            return;
        }
        if (!effect->transparent) {
            settle(mood, effect->status, "embedded under " + std::string(tree.lemma(governor)),
                   tree.token(governor).span);
        }
        read_predicate(tree, governor, mood);
        t = governor;
    }
}

}  // namespace entente
