// Finds names of the gazetteer in a report, and what stands beside them. Which place a name means,
// and whether it means one at all, is disambiguation.h's to say.
//
// Comes in: sentences, tokens, mentions. Goes out: the longest names, left to right, with their
// evidence. Linear in the tokens: a name has at most a dozen words.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "document/document.h"
#include "place/gazetteer.h"

namespace entente::toponym {

struct FoundName {
    const NameRecord* record = nullptr;
    Span span;
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens, [first, last)
    std::uint32_t last = 0;
    std::uint32_t mention = none;  ///< with its head within the name

    // Evidence
    bool located = false;           ///< behind "in", "near", also "in southern"
    std::optional<Kind> told_kind;  ///< "the city of X", "X province"
    bool part_of_next = false;      ///< "Aleppo, Syria", "Rosario in Argentina", "Iguala, a town in
                                    ///< the state of Guerrero"
    bool capital_before = false;    ///< a capitalised word stands right before or behind it that
    bool capital_behind = false;    ///< is no part of it
    bool plain_headline = false;    ///< most words are capitalised here: capitals tell nothing
    bool within_name = false;       ///< part of the name of a person or an organisation
    bool of_person = false;         ///< somebody in the report has this name
    /// What the names room takes it for, where it stands as a name of its own.
    enum class MentionKind : std::uint8_t { none, unknown, place };
    MentionKind mention_kind = MentionKind::none;
    bool common_noun = false;  ///< tagged as something else than a proper noun
};

std::vector<FoundName> find_names(const Document& document, const Gazetteer& gazetteer);

}  // namespace entente::toponym
