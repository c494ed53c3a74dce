// The land that a deed is done to, where its clause does not tell: places to look, from the surest
// to the least sure.
//
//   at_place      where the deed took place: "gunmen killed guests in Kabul"
//   in_sentence   the one other state of the sentence
//   in_council    the one body of many states in the sentence
//   of_accuser    who accuses the source of the deed, or protests at it, in the same sentence
//   faced         whom the source faces in the report so far
//   of_armed ...  the source's own land: rebels blow up the pylons of their own state, and an
//                 opposition refuses its own government
//   of_organ      the same for a body or member of a state, where the sentence names no other land
//   in_report     the land that the report is about, where the source is not of it
//
// In: a report's events so far and its lands. Out: the mention that names the land, and the rule
// for Event::trace. Cannot fail; what two lands compete for is found in neither.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "events/report_lands.h"

namespace entente {

using LandPlaces = unsigned;  ///< a set of the places below

constexpr LandPlaces at_place = 1;
constexpr LandPlaces in_sentence = 2;
constexpr LandPlaces faced = 4;
constexpr LandPlaces of_opponents = 8;  ///< where the source is neither state nor armed group
constexpr LandPlaces of_armed = 16;
constexpr LandPlaces of_state = 32;  ///< where the source is a government or its forces
constexpr LandPlaces in_report = 64;
constexpr LandPlaces of_organ = 128;
constexpr LandPlaces in_council = 256;
constexpr LandPlaces of_accuser = 1024;
constexpr LandPlaces in_sentence_as_party = 512;  ///< the same as in_sentence, but no place

constexpr std::string_view other_state = "the one other state of the sentence";

struct FoundLand {
    std::uint32_t mention = none;
    std::string_view rule;
};

class LandSearch {
  public:
    LandSearch(const Document& document, const ReportLands& lands)
        : document_(&document), lands_(&lands) {}

    /// The events that are asked for next stand in one sentence, of which this is the first.
    void begin_sentence(std::size_t first) { first_ = first; }

    /// `none` where no place of the set tells a land.
    FoundLand find(const Event& event, LandPlaces places) const;

    /// Whether the sentence tells of this land and of no other; if of none, the report does.
    bool is_alone_in_sentence(std::uint32_t sentence, std::string_view country) const;

    /// The mention of a land that the deed's means came from: "shells from Syria hit ...", "rockets
    /// fired from Gaza"; `none` where there is none.
    std::uint32_t origin_of(const Event& event) const;

    /// The mention that names a land, nearest to this sentence.
    std::uint32_t naming(std::string_view country, std::uint32_t sentence) const {
        return lands_->mention_of(*document_, country, sentence);
    }

    /// The country that a mention tells by itself or as a place; empty where it does not.
    std::string_view country_of(std::uint32_t mention) const;

  private:
    std::uint32_t at_place_of(const Event& event) const;
    std::uint32_t other_in_sentence(const Event& event, bool places) const;
    std::uint32_t accuser_of(const Event& event) const;
    std::uint32_t whom_source_faces(const Event& event) const;
    std::uint32_t home_of_source(const Event& event, LandPlaces places) const;
    bool acts_for_land_alone(const Event& event, std::string_view land) const;
    std::uint32_t council_in_sentence(const Event& event) const;
    std::uint32_t land_of_report(const Event& event) const;
    std::vector<std::uint32_t> tellers_of(const Event& event) const;
    bool is_in_part(std::uint32_t token, std::uint32_t other) const;

    const Document* document_;
    const ReportLands* lands_;
    std::size_t first_ = 0;  ///< of the events of the sentence
};

}  // namespace entente
