#include "events/attribution.h"

#include <algorithm>

#include "base/table.h"
#include "events/roles.h"

namespace entente {
namespace {

constexpr int highest_climb = 24;  // words up the tree to whoever says so

}  // namespace

Result<AttributionReader> AttributionReader::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "reporting.tsv", {"verb", "stance"});
    if (!table) return table.error();
    AttributionReader reader;
    for (const Table::Row& row : table->rows()) {
        const auto stance = parse_stance(row[1]);
        if (!stance) return table->error(row, "no stance \"" + row.fields[1] + "\"");
        reader.verbs_[row.fields[0]] = *stance;
    }
    return reader;
}

std::optional<Stance> AttributionReader::stance_of(std::string_view lemma) const {
    const auto found = verbs_.find(std::string(lemma));
    if (found == verbs_.end()) return {};
    return found->second;
}

Attribution AttributionReader::read(const Tree& tree, std::uint32_t trigger, std::uint32_t anchor,
                                    const Participants& participants) const {
    Attribution attribution;
    int climbed = 0;
    std::uint32_t from = none;
    bool direct = true;  // no relative or other clause on the way from the speaker to the event
    for (std::uint32_t t = anchor; t != none && climbed < highest_climb;
         from = t, t = tree.head(t), ++climbed) {
        read_beside(tree, t, from, participants, attribution);
        const std::uint32_t governor = tree.head(t);
        if (governor == none) break;
        if (is_content(tree, t, direct)) read_speech(tree, governor, participants, attribution);
        const Deprel deprel = tree.deprel(t);
        const bool condition = deprel == Deprel::advcl && tree.marker(t) == "if";
        if (deprel == Deprel::acl_relcl || deprel == Deprel::acl ||
            (deprel == Deprel::advcl && !condition)) {
            direct = false;
        }
    }
    if (attribution.speakers.empty()) read_according(tree, participants, attribution);
    read_quote(tree, trigger, attribution);
    return attribution;
}

// Whether `t` heads what the verb above it says.
bool AttributionReader::is_content(const Tree& tree, std::uint32_t t, bool direct) const {
    const std::uint32_t governor = tree.head(t);
    const auto stance = stance_of(tree.lemma(governor));
    if (!stance || !tree.is_verb(governor)) return false;
    const Deprel deprel = tree.deprel(t);
    // "..., a charge that Peru denies" only renames what was said; "; Oman refused" says its own
    if (deprel == Deprel::parataxis) {
        if (!tree.is_verb(t) && !tree.has_child(t, Deprel::cop)) return false;
        for (std::uint32_t between = governor; between < t; ++between)
            if (tree.document().form(between) == ";") return false;
        return true;
    }
    if (deprel == Deprel::ccomp) return true;
    if (deprel == Deprel::xcomp && tree.marker(t).empty()) return true;
    const bool wants = *stance == Stance::demands || *stance == Stance::vows ||
                       *stance == Stance::threatens || *stance == Stance::denies;
    if (!direct) return false;
    if (deprel == Deprel::xcomp) return wants;
    const bool gerund = deprel == Deprel::advcl && tree.token(t).xpos == Xpos::vbg;
    if (gerund) {
        const std::string_view word = tree.marker(t).empty() ? tree.preposition(t) : tree.marker(t);
        return *stance == Stance::accuses ? word == "of" || word == "with" : wants && word.empty();
    }
    const bool asked_for = deprel == Deprel::obl && tree.preposition(t) == "for";
    return wants && (deprel == Deprel::obj || deprel == Deprel::nsubj_pass || asked_for);
}

void AttributionReader::read_speech(const Tree& tree, std::uint32_t verb,
                                    const Participants& participants,
                                    Attribution& attribution) const {
    const Roles roles = predicate_roles(tree, verb);
    const bool nearest = attribution.speakers.empty();
    for (const std::uint32_t subject : roles.subjects) {
        std::vector<std::uint32_t> said = participants.of(tree, subject, false);
        // "the ministry's statement said", "a report by Amnesty said"
        if (said.empty()) said = participants.of(tree, subject, true);
        for (const std::uint32_t m : said) {
            const auto& known = attribution.speakers;
            const bool again = std::any_of(known.begin(), known.end(), [&](std::uint32_t k) {
                return same_entity(tree.document(), k, m);
            });
            if (!again) attribution.speakers.push_back(m);
        }
    }
    if (!nearest || attribution.speakers.empty()) return;
    attribution.verb = verb;
    attribution.stance = stance_of(tree.lemma(verb));
    attribution.trace.push_back({"reported speech", tree.token(verb).span, "speaker"});
    for (const auto& told : {roles.objects, roles.indirect_objects}) {
        for (const std::uint32_t t : told) {
            const auto heard = participants.of(tree, t, false);
            if (!heard.empty() && attribution.addressee == none)
                attribution.addressee = heard.front();
        }
    }
}

// "according to Clinton": a phrase of the whole sentence, wherever the tree has hung it.
void AttributionReader::read_according(const Tree& tree, const Participants& participants,
                                       Attribution& attribution) const {
    for (std::uint32_t t = tree.first(); t < tree.last(); ++t) {
        const std::string_view preposition = tree.preposition(t);
        if (preposition != "according" && preposition != "accord") continue;
        attribution.speakers = participants.of(tree, t, true);
        if (attribution.speakers.empty()) continue;
        attribution.stance = Stance::asserts;
        attribution.trace.push_back({"according to", tree.token(t).span, "speaker"});
        return;
    }
}

namespace {

// Whether a verb of saying has content of its own that cannot be what stands before it: "X left; Y said that
// ..." has, but not "X left, Y said on Monday, a day after ...".
bool has_other_content(const Tree& tree, std::uint32_t verb) {
    const std::uint32_t content = tree.child(verb, Deprel::ccomp);
    if (content == none) return false;
    std::uint32_t begin = content;
    std::vector<std::uint32_t> open{content};
    while (!open.empty()) {
        const std::uint32_t t = open.back();
        open.pop_back();
        if (tree.token(t).upos != Upos::punct) begin = std::min(begin, t);
        for (const std::uint32_t c : tree.children(t))
            open.push_back(c);
    }
    return begin <= verb || tree.document().form(begin - 1) != ",";
}

}  // namespace

// ", Clinton said", "as Clinton said". `from` is where the climb comes from: no speaker of itself.
void AttributionReader::read_beside(const Tree& tree, std::uint32_t t, std::uint32_t from,
                                    const Participants& participants,
                                    Attribution& attribution) const {
    for (const std::uint32_t c : tree.children(t)) {
        const Deprel deprel = tree.deprel(c);
        if (c == from) continue;
        if (deprel == Deprel::parataxis || (deprel == Deprel::advcl && tree.marker(c) == "as")) {
            const bool reports = stance_of(tree.lemma(c)) && !has_other_content(tree, c);
            if (reports) read_speech(tree, c, participants, attribution);
        }
    }
}

void AttributionReader::read_quote(const Tree& tree, std::uint32_t trigger,
                                   Attribution& attribution) const {
    const Document& document = tree.document();
    const Span words = tree.token(trigger).span;
    for (std::uint32_t q = 0; q < document.quotes.size(); ++q) {
        const Quote& quote = document.quotes[q];
        if (!quote.span.contains(words)) continue;
        attribution.quote = q;
        if (quote.speaker == none || !attribution.speakers.empty()) return;
        attribution.speakers.push_back(quote.speaker);
        attribution.stance = Stance::asserts;
        if (quote.cue != none) {
            attribution.stance =
                stance_of(document.tokens[quote.cue].lemma).value_or(Stance::asserts);
        }
        attribution.trace.push_back({"quotation", quote.span, "speaker"});
        return;
    }
}

namespace {

bool is_speech_act(std::string_view cameo) {
    const std::string_view root = cameo.substr(0, 2);
    return root == "01" || root == "02" || root == "03" || root == "05" || root == "10" ||
           root == "11" || root == "12" || root == "13";
}

}  // namespace

void drop_own_speech(const Tree& tree, const Event& event, std::uint32_t trigger,
                     Attribution& attribution) {
    if (attribution.speakers.empty() || !is_speech_act(event.cameo)) return;
    if (event.status != EventStatus::happened && event.status != EventStatus::ongoing) return;
    const std::uint32_t speaker = attribution.speakers.front();
    const bool own = std::any_of(
        event.sources.begin(), event.sources.end(),
        [&](std::uint32_t source) { return same_entity(tree.document(), source, speaker); });
    // "..., the minister said, brushing aside appeals"
    const bool beside = tree.deprel(trigger) == Deprel::advcl && tree.marker(trigger).empty() &&
                        tree.token(trigger).xpos == Xpos::vbg &&
                        !tree.has_child(trigger, Deprel::nsubj);
    if (!own && !beside) return;
    attribution.speakers.erase(attribution.speakers.begin());
    attribution.trace.push_back({"own speech act", tree.token(trigger).span, "no speaker"});
}

void attribute_content(const Event& outer, Event& inner) {
    if (!inner.speakers.empty()) return;
    const std::string_view root = std::string_view(outer.cameo).substr(0, 2);
    const bool tells = outer.stance || root == "02" || root == "03" || root == "10" ||
                       root == "12" || root == "13";
    // what somebody is only to say is said by nobody yet, and what was agreed on is a plan
    const bool agreed = root == "03" && inner.status == EventStatus::planned;
    if (!tells || agreed || outer.status == EventStatus::denied) return;
    inner.speakers = outer.sources;
    if (outer.stance) inner.stance = outer.stance;
}

}  // namespace entente
