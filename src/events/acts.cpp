#include "events/acts.h"

namespace entente {

bool is_asking(std::string_view code) {
    return root_of(code) == "02" || root_of(code) == "10" || code.substr(0, 3) == "113";
}

bool is_committing(std::string_view code) {
    return root_of(code) == "03" || root_of(code) == "13";
}

bool is_accusing(std::string_view code) {
    return code.substr(0, 3) == "112";
}

bool is_deed(std::string_view code) {
    const std::string_view root = root_of(code);
    return root >= "04" && root != "10" && root != "11" && root != "12" && root != "13";
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
