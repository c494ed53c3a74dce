// Says who each mention is, as of the day of the report: the actors room's stage.
//
// In: a Document with mentions and entities, and with places for the scene. Out: Document::actors,
// each once, and Mention::actors.
//   - Persons take the role that the tables give them on the day: Hillary Clinton is USAGOV in 2011
//     and a former official later.
//   - Descriptions are composed from role and country ("Pakistani soldiers" → PAKMIL); an office
//     whose holder on the day is listed is that person.
//   - A capital or another seat ("Islamabad", "the Kremlin") is its government where it acts, and
//     nobody where it only locates.
//   - Unlisted persons and bodies are "?Name", with the country and role of their title.
//   - Pronouns and other mentions of an entity inherit; plurals have the actors of their members.
//   - Whoever is called only by a role ("police", "the rebels") is of the state that the scene tells
//     (scene.h); Mention::country_basis says by what.
// A mention of a state always bears its actor, even where it is only a place: the events room
// decides. What acts for nobody known keeps no actor.
//
// Cannot fail once its tables are loaded. Costs some hash look-ups a mention.
#pragma once

#include "actors/tables.h"
#include "document/document.h"
#include "names/knowledge.h"

namespace entente {

class ActorResolver {
  public:
    /// `knowledge` must hold the gazetteer that `tables` made.
    ActorResolver(SharedActorTables tables, SharedNameKnowledge knowledge)
        : tables_(std::move(tables)), knowledge_(std::move(knowledge)) {}

    void resolve(Document& document) const;

  private:
    SharedActorTables tables_;
    SharedNameKnowledge knowledge_;
};

}  // namespace entente
