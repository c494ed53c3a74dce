// Reads one mention by its own words, without the rest of the report: who is named, or what role of
// what country is described. The resolver then lets the mentions of one entity share what the best
// of them says.
#pragma once

#include <optional>
#include <vector>

#include "actors/area_context.h"
#include "actors/composition.h"
#include "actors/tables.h"
#include "document/document.h"
#include "names/knowledge.h"
#include "names/pieces.h"

namespace entente {

/// How much a mention's own words say, from the least to the most.
enum class Reading : std::uint8_t {
    nothing,    ///< a pronoun, "the group"
    described,  ///< a role without a country: "militants"
    composed,   ///< a role of a country or body: "US officials"
    surname,    ///< one word that a listed person bears
    unlisted,   ///< a name that no table has
    titled,     ///< an unlisted name with a role: "US envoy Marc Grossman"
    seat,   ///< a seat that acts: "the Kremlin"; its state's name means more than the government
    named,  ///< a name that a table has
};

/// What the owner of a mention makes of it.
enum class Completion : std::uint8_t {
    of_role,         ///< "its army": the role of the owner
    state_of_owner,  ///< "our country"
    peer_of_owner,   ///< "his Pakistani counterpart"
};

struct MentionReading {
    Reading reading = Reading::nothing;
    std::vector<Actor> actors;
    /// The mention by whose country or body this one is to be completed: "its" in "its army", "the
    /// country" in "the country's president"; none where there is none.
    std::uint32_t owner = none;
    /// An office whose country the context must give: "the president", "President X" of an X in no
    /// table.
    bool wants_state = false;
    Completion completion = Completion::of_role;
    /// A listed person who holds no role on the day and whom these words give none: what the rest
    /// of the report says of him counts more.
    bool out_of_office = false;
    const Role* role = nullptr;
};

class MentionReader {
  public:
    MentionReader(const Document& document, const ActorTables& tables,
                  const NameKnowledge& knowledge);

    MentionReading read(std::uint32_t mention) const;

    /// A described office completed by the actor it belongs to: "the country's president" by the
    /// country.
    std::optional<Actor> complete(std::uint32_t mention, const Role& role,
                                  const Actor& owner) const;

    /// "Our country": the state of whoever says so.
    std::optional<Actor> state_of_owner(const Actor& owner) const;
    /// "His Bordunan counterpart": the holder of the owner's office there, else the like role.
    std::optional<Actor> peer_of_owner(std::uint32_t mention, const Actor& owner) const;

  private:
    struct Owner {  ///< to whom a role belongs
        const State* state = nullptr;
        std::optional<Actor> body;
        std::string words;
        bool part_of_state = false;  ///< an area: its president is not the state's
        bool person = false;         ///< somebody listed, whose state this is
    };

    MentionReading read_name(const Mention& mention) const;
    MentionReading read_listed(const Mention& mention, const MentionParts& parts) const;
    MentionReading read_person(const Person& person, const Mention& mention,
                               const MentionParts& parts) const;
    bool is_located(const MentionParts& parts) const;
    std::optional<Actor> titled_actor(const Person& person, const Mention& mention,
                                      const MentionParts& parts) const;
    std::optional<Actor> choose_body(const Mention& mention, const MentionParts& parts) const;
    MentionReading read_unlisted(const Mention& mention, const MentionParts& parts) const;
    MentionReading read_description(const Mention& mention) const;
    MentionReading read_reference(const Mention& mention, const MentionParts& parts) const;
    MentionReading read_counterparts(const Mention& mention, const MentionParts& parts) const;
    MentionReading read_part_of_state(const Mention& mention, const MentionParts& parts) const;
    void take_side(const MentionParts& parts, Actor& party) const;
    static void take_camp(const MentionParts& parts, const State* state, Actor& party);
    const State* state_by_direction(const Mention& mention, const MentionParts& parts) const;
    const State* home_of(const Mention& people, const MentionParts& parts) const;
    MentionReading read_people(const Mention& mention, const MentionParts& parts) const;

    const AddedActor* added_actor(const Gazetteer::Match& name) const;
    const State* state_of_day(const Gazetteer::Match& name) const;
    const Person* choose_person(const MentionParts& parts) const;
    int fitness(const Person& person, const MentionParts& parts) const;

    std::vector<Owner> owners_of(const Mention& mention, const MentionParts& parts) const;
    static void share_national_body(std::vector<Owner>& owners);
    std::vector<Owner> areas_before_role(const Mention& mention, const MentionParts& parts) const;
    std::vector<Owner> affiliations(const Mention& mention, const Role& role) const;
    std::optional<Owner> named_owner(std::uint32_t mention, const Role* role = nullptr) const;
    std::optional<Owner> described_body(std::uint32_t mention) const;
    std::optional<Owner> owner_of(const Piece& known) const;
    std::uint32_t possessor(const Mention& mention, const MentionParts& parts) const;
    std::uint32_t owner_behind(const Mention& mention, const Role& role) const;
    Actor act_for(const Owner& owner, const Mention& mention, const Role& role,
                  std::string words) const;
    static std::string code_by_owner(const Role& role, const Actor& owner, const State* state);
    std::string described_words(const Mention& mention, const MentionParts& parts) const;
    const State* state_of(const MentionParts& parts) const;
    const State* area_of_name(const MentionParts& parts) const;
    bool is_on_day(const Organisation& body) const { return !date_ || body.term.covers(*date_); }
    std::string words(std::uint32_t first, std::uint32_t last) const;

    const Document& document_;
    const ActorTables& tables_;
    const NameKnowledge& knowledge_;
    AreaContext areas_;
    std::optional<Date> date_;
    std::vector<std::uint32_t> mention_from_;  ///< by first token: the widest mention from there
    std::vector<std::uint32_t> mention_to_;  ///< by token behind it: the widest mention up to there
    std::vector<std::uint32_t> pronoun_at_;  ///< by first token
};

}  // namespace entente
