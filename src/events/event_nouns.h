// Event nouns: what a noun tells that a verb's entries tell, so that each entry of a verb reads its
// noun too and nobody writes both.
//
//     "the seizure of the port by rebels", "the rebels' seizure of the port"  as  rebels seize port
//     "the Chilean pullout from Arica"                                        as  Chile pull out from
//     "the shelling of Arica"                                                 as  shell Arica
//
// In: data/lexicon/event_nouns.tsv (its head describes the columns), and the verbs of the lexicon,
// whose "-ing" forms are event nouns by themselves. A broken line is refused with file, line and
// reason.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"

namespace entente {

struct EventNoun {
    enum class Alone : std::uint8_t {
        source,  ///< "Norway's withdrawal": who stands alone with it does it
        target,  ///< "the mayor's arrest": or undergoes it
    };
    std::string verb;
    std::string particle;  ///< "out" of "pull_out"; empty where there is none
    Alone alone = Alone::target;
    std::vector<std::string> object_prepositions;  ///< what opens the verb's object: "of"
    bool gerund = false;                           ///< in "-ing", not from the table
};

class EventNouns {
  public:
    static Result<EventNouns> load(const std::filesystem::path& file);

    /// Adds the "-ing" form of a verb as its noun, where the table says nothing of that form.
    void add_gerund(std::string_view verb);

    /// The verbs of a noun, in lower case; empty where it has none.
    std::span<const EventNoun> find(std::string_view noun) const;

  private:
    using ByNoun =
        std::unordered_map<std::string, std::vector<EventNoun>, WordHash, std::equal_to<>>;
    ByNoun listed_;
    ByNoun gerunds_;
};

}  // namespace entente
