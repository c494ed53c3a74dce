// The setting of an event: which of the report's times dates it and which of its places locates it.
//
// A time or place belongs to the event whose clause it stands in, the nearest where there are
// several; an event noun takes what hangs on the noun itself ("the May 2 raid"). From a clause that
// names none the search goes out to the governing clause, but never across reported speech: only what
// still goes on when it is told is of the time of telling. Of joined verbs the first takes the time that
// ends the sentence ("seized papers and left on Monday"), the later ones only what stands before the first
// ("on Monday it seized papers and left"). Where no time is found a report's own news is dated "at most the publication day" (basis `reported`)
// and all else is undated.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "base/word_map.h"
#include "document/event.h"
#include "events/place_links.h"
#include "events/tree.h"

namespace entente {

struct Setting {
    Interval date;
    std::uint32_t time = none;   ///< index in Document::times
    std::uint32_t place = none;  ///< index in Document::places
    Span
        pointer;  ///< the words that point at a place named elsewhere ("the city"); empty where it is named here
};

/// The words that make a place the setting of a deed: data/cues/setting_words.tsv.
class SettingWords {
  public:
    static Result<SettingWords> load(const std::filesystem::path& data_dir);

    /// A preposition that tells where: "near".
    bool locates(std::string_view preposition) const { return locating_.contains(preposition); }
    /// What a place has "of it": "north of Bonn", "the outskirts of Bonn".
    bool is_side(std::string_view noun) const { return sides_.contains(noun); }
    /// What a land has in it: "the mountains of Peru".
    bool is_site(std::string_view noun) const { return sites_.contains(noun) || is_side(noun); }
    /// What one stands "on": "Basilan island", "the road to Bonn".
    bool is_ground(std::string_view noun) const { return grounds_.contains(noun); }

  private:
    using Words = std::unordered_set<std::string, WordHash, std::equal_to<>>;

    Words locating_;
    Words sides_;
    Words grounds_;
    Words sites_;
};

/// Whether the act of this code is done in words: what it speaks of has its own place.
bool is_speech(std::string_view cameo);

/// An event that has happened or goes on is bounded by the report's own date. The code tells which
/// phrases locate the deed: troops are sent "to" a place, people are evacuated "from" one; a speech act
/// has a time and place only if its own verb has them.
/// `pointed` are the report's phrases that point back at places.
Setting read_setting(const Tree& tree, const SettingWords& words,
                     const std::vector<PointedPlace>& pointed, std::uint32_t trigger,
                     std::uint32_t anchor, EventStatus status, std::string_view cameo = {});

/// The place of a deed that is done to a place, where nothing else tells it: the land that is
/// invaded, the town whose harbour is shelled. `phrases` are heads of what it is done to; `none`
/// where they name no place. `lands`: whether a whole country may be it.
std::uint32_t place_among(const Tree& tree, const std::vector<PointedPlace>& pointed,
                          const std::vector<std::uint32_t>& phrases, bool lands);

/// "conferences in Istanbul in May and in Bonn in June": the settings of the others, where a plural
/// event noun is told with several places that each have a time.
std::vector<Setting> further_settings(const Tree& tree, const SettingWords& words,
                                      std::uint32_t trigger, const Setting& first);

/// Whether an event of this date is history in a report of that day. What has lasted since then is not.
bool is_background(const Interval& date, const std::optional<Date>& published);

}  // namespace entente
