// Whose police, rebels or protesters they are, where the report calls them only by their role: the
// scene in which they act tells it.
//
// In: a report with its mentions and places, and for each mention what is known of its party. Out:
// the state that one of five readings of the scene gives a party without one, with the words that
// tell it. From the surest to the least sure:
//   named_before  the same role was named with its country elsewhere in the report: "the Kenyan
//                 army ... the soldiers"
//   place         where it acts: the place that hangs nearest in the tree, "gunmen killed two
//                 officers in Mosul"
//   other_party   whom it faces in the same deed: "Turkish police detained teachers"
//   sentence      the one state to which all else in the sentence belongs, or whose matter it is by
//                 its subject: "Canada may drop the contract with Oman, the prime minister said"
//   report        the state that the report names far more than any other, its dateline counted,
//                 or else the one of the sentence before
// Nothing where two states compete on equal terms. What a role may take its country from is told by
// SceneWords: a diplomat in a town is none of its state's. Cannot fail; linear in the report's
// length but for the few parties of one sentence, which are compared with each other.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "actors/tables.h"
#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

/// What is known of the party that a mention names.
struct SceneParty {
    const State* state = nullptr;  ///< where it has exactly one
    std::string_view code;         ///< its role: "COP"; empty where it has none
    std::string_view noun;         ///< the role noun: "police"; empty where there is none
    SceneUse use = SceneUse::nothing;
    bool is_state = false;   ///< the state itself or its seat
    bool is_body = false;    ///< a body of many states by name: "the African Union"
    bool bystander = false;  ///< media: reports the scene, and is no part of it
    bool is_named = false;   ///< a person by name: whom he faces is often another state
    bool open = false;       ///< a role whose country is sought
};

class Scene {
  public:
    /// `parties`: one for each mention. The caller may complete them between the calls.
    Scene(const Document& document, const ActorTables& tables, const NameKnowledge& knowledge,
          const std::vector<SceneParty>& parties);

    struct Finding {
        const State* state = nullptr;
        Span words;  ///< that tell it
        std::uint32_t body =
            none;  ///< the mention of a body of many states; then there is no state
    };
    /// The state that one reading of the scene gives the party of an open mention.
    std::optional<Finding> find(CountryBasis basis, std::uint32_t mention) const;

  private:
    struct Locator {  ///< a place where something happens
        std::uint32_t token = none;
        const State* state = nullptr;
        Span words;
    };
    /// Gathers what speaks for states; one finding where all speak for one.
    class Poll;

    std::optional<Finding> named_before(std::uint32_t mention) const;
    std::optional<Finding> by_place(std::uint32_t mention) const;
    std::optional<Finding> by_other_party(std::uint32_t mention) const;
    std::optional<Finding> by_sentence(std::uint32_t mention) const;
    std::optional<Finding> by_controller(std::uint32_t mention) const;
    std::optional<Finding> by_body(std::uint32_t mention) const;
    std::optional<Finding> by_subject(std::uint32_t mention) const;
    std::optional<Finding> by_report(std::uint32_t mention) const;
    std::optional<Finding> by_like_bodies(std::uint32_t mention) const;
    std::optional<Finding> by_context(std::uint32_t mention) const;

    void find_locators();
    void count_states();
    bool locates(std::uint32_t token, const Place& place) const;
    bool is_witness(std::uint32_t other, std::uint32_t mention) const;
    bool is_moved_by_state(std::uint32_t mention) const;
    bool may_be_of(const State& state, std::uint32_t mention) const;
    std::uint32_t deed_of(std::uint32_t token) const;
    std::uint32_t first_conjunct(std::uint32_t token) const;
    std::uint32_t head_of(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t distance(std::uint32_t a, std::uint32_t b, std::uint32_t& meeting) const;

    const Document& document_;
    const ActorTables& tables_;
    const NameKnowledge& knowledge_;
    const std::vector<SceneParty>& parties_;
    std::vector<std::vector<Locator>> locators_;  ///< by sentence
    std::vector<std::uint32_t> first_mention_;    ///< by sentence, and one past the last
    std::vector<bool> has_subject_;               ///< by token: a verb with a subject of its own
    std::optional<Finding> home_;                 ///< of the whole report
};

}  // namespace entente
