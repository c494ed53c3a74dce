// The search for a target that no slot names: each method is one place of the sentence to look in,
// and says whether somebody was found there.
//
// What is found is put into the draft with its rule, but never the source itself, the state that a
// minister speaks for, or the soldiers whom a state sends: these are one side. For use by implied.h,
// which says in what order a code's places are looked into. Lives no longer than what it was made of.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "events/draft.h"
#include "events/participants.h"
#include "events/tree.h"

namespace entente {

class TargetSearch {
  public:
    using Words = std::span<const std::string_view>;
    using Tokens = std::vector<std::uint32_t>;

    TargetSearch(const Tree& tree, const Participants& participants, Draft& draft)
        : tree_(tree), participants_(participants), draft_(draft), match_(draft.match) {}

    /// In what is asked, promised or refused; `deep`, of what is asked: also inside its reasons, and
    /// the army whom its own rebels ask something of.
    bool in_content(bool deep);
    bool in_place_of_content();
    /// Where the things that it is done to stand, and in clauses about them.
    bool in_place_of_things();
    bool in_place_of_deed();
    /// In a clause beside that one of these words opens.
    bool in_clause(Words markers);
    bool in_purpose();
    /// In a phrase with one of these prepositions.
    bool in_reason(Words prepositions);
    /// In the place of a protest, or inside the name of who protests.
    bool at_home();
    bool at_home_in_report();
    /// The land that a state or its government lays a measure on.
    void in_own_land();

  private:
    bool in_clause_about(std::uint32_t thing);
    const Document& document() const { return tree_.document(); }
    Tokens spoken_of() const;
    Tokens within(std::uint32_t phrase, bool reasons) const;
    std::uint32_t place_within(std::uint32_t phrase, int depth) const;
    bool in_clause_of_purpose(std::uint32_t clause);
    bool is_own_ground(std::uint32_t place) const;
    bool is_for_something(std::uint32_t phrase) const;
    bool in_place_of(std::uint32_t predicate, std::string_view rule);
    bool take(Tokens found, std::uint32_t phrase, std::string_view rule);

    const Tree& tree_;
    const Participants& participants_;
    Draft& draft_;
    const Match& match_;
    bool asks_ = false;
};

/// The country of the first actor that has one; empty where none has.
std::string_view first_country(const Document& document,
                               const std::vector<std::uint32_t>& mentions);

}  // namespace entente
