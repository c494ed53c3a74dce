#include "events/acts.h"

#include "events/ontology.h"

namespace entente {

bool is_asking(std::string_view code) {
    return is_among(code, {"02", "10", "113"});
}

bool is_committing(std::string_view code) {
    return is_among(code, {"03", "13"});
}

bool is_accusing(std::string_view code) {
    return is_among(code, {"112"});
}

bool is_deed(std::string_view code) {
    return root_of(code) >= "04" && !is_among(code, {"10", "11", "12", "13"});
}

std::optional<EventStatus> status_of_content(const Pattern& act) {
    if (act.options.theme) return act.options.theme;
    if (is_asking(act.code)) return EventStatus::demanded;
    if (root_of(act.code) == "03") return EventStatus::promised;
    if (root_of(act.code) == "12") return EventStatus::denied;
    if (root_of(act.code) == "13") return EventStatus::threatened;
    if (is_accusing(act.code)) return EventStatus::happened;
    return {};
}

}  // namespace entente
