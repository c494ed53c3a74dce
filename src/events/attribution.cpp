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
    for (std::uint32_t t = anchor; t != none && climbed < highest_climb;
         t = tree.head(t), ++climbed) {
        read_beside(tree, t, participants, attribution);
        const std::uint32_t governor = tree.head(t);
        if (governor == none) break;
        const Deprel deprel = tree.deprel(t);
        // "..., a charge that Peru denies" only renames what was said
        const bool beside =
            deprel == Deprel::parataxis && (tree.is_verb(t) || tree.has_child(t, Deprel::cop));
        const bool content = deprel == Deprel::ccomp || beside ||
                             (deprel == Deprel::xcomp && tree.marker(t).empty());
        if (content && stance_of(tree.lemma(governor))) {
            read_speech(tree, governor, participants, attribution);
        }
    }
    if (attribution.speakers.empty()) read_according(tree, participants, attribution);
    read_quote(tree, trigger, attribution);
    return attribution;
}

void AttributionReader::read_speech(const Tree& tree, std::uint32_t verb,
                                    const Participants& participants,
                                    Attribution& attribution) const {
    const Roles roles = predicate_roles(tree, verb);
    const bool nearest = attribution.speakers.empty();
    for (const std::uint32_t subject : roles.subjects) {
        for (const std::uint32_t m : participants.of(tree, subject, false)) {
            add_new(attribution.speakers, m);
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

// ", Clinton said", "as Clinton said".
void AttributionReader::read_beside(const Tree& tree, std::uint32_t t,
                                    const Participants& participants,
                                    Attribution& attribution) const {
    for (const std::uint32_t c : tree.children(t)) {
        const Deprel deprel = tree.deprel(c);
        if (deprel == Deprel::parataxis || (deprel == Deprel::advcl && tree.marker(c) == "as")) {
            const bool reports = stance_of(tree.lemma(c)) && !tree.has_child(c, Deprel::ccomp);
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

}  // namespace entente
