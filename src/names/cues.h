// The small word lists by which the names room tells what a phrase is. All of them are files under
// data/cues, which say in their heads what they hold; docs/actors.md has the formats.
//
// May fail: a file that cannot be read, or a row with an unknown value (named by file and line).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/mention.h"

namespace entente {

/// A word that says what an unlisted name is: "Ministry", "Front", "University".
struct NameWord {
    EntityType type = EntityType::organisation;
    std::string code;    ///< CAMEO role code; may be empty
    std::string sector;  ///< PLOVER sector; may be empty
};

struct Pronoun {
    int person = 3;
    bool plural = false;
    Gender gender = Gender::unknown;
    bool possessive = false;
    bool reflexive = false;
};

/// How a word ties a place name to the sentence.
enum class LocatingWord : std::uint8_t {
    preposition,  ///< "in", "near": what follows is a place
    movement,     ///< "visit", "reach": its object is a place
};

struct NameCues {
    WordMap<NameWord> name_words;    ///< as written, with a capital
    WordMap<Pronoun> pronouns;       ///< lower case
    WordMap<Gender> given_names;     ///< as written
    WordMap<LocatingWord> locating;  ///< lemmas
    WordMap<bool> former;            ///< "former", lower case: the role is held no more
    WordMap<bool> late;              ///< "late", "then", lower case: nor here, but it still counts

    WordMap<bool> owning;  ///< "led", lower case: "X-led forces" are X's

    /// "ambassador" of "envoy": the nouns, lower case, that a noun may take up again.
    WordMap<std::vector<std::string>> narrower;

    WordMap<bool> calendar;  ///< "Thursday", "May": a capital, but nobody's name

    static Result<NameCues> load(const std::filesystem::path& data_dir);
};

/// The stance that a reporting verb gives its clause: data/cues/reporting.tsv, by lemma. The events
/// room reads the same file for what the stance makes of an event.
struct ReportingVerbs {
    WordMap<std::string> stance_of;

    static Result<ReportingVerbs> load(const std::filesystem::path& data_dir);
};

}  // namespace entente
