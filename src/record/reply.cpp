#include "record/reply.h"

#include "record/claim.h"
#include "record/sides.h"

namespace entente {
namespace {

constexpr std::uint32_t reach = 6;  // sentences back in which what is answered stands

using Parties = std::vector<Participant>;

bool any_known(const Parties& parties) {
    for (const Participant& party : parties) {
        if (comparable(party.actor, party.actor)) return true;
    }
    return false;
}

bool deed_of_force(const EventRow& row) {
    return row.quad == 4 && took_place(row.status) && !row.stance;
}

bool agrees_on_subject(const EventRow& reply, const EventRow& told) {
    return on_one_subject(reply, told) || subject_of(reply).empty() || subject_of(told).empty();
}

// Whether `told` is addressed to the replier, or to nobody whom it names.
bool asked_of(const Parties& replier, const EventRow& told) {
    return !any_known(told.targets) || on_one_side(replier, told.targets);
}

bool can_deny(const EventRow& reply, const EventRow& told) {
    const Parties& denier = denying_party(reply);
    if (is_charge(told)) {
        return on_one_side(denier, charged_party(told)) && agrees_on_subject(reply, told);
    }
    const bool takes_part = on_one_side(denier, told.sources) || on_one_side(denier, told.targets);
    return deed_of_force(told) && takes_part && agrees_on_subject(reply, told);
}

bool can_refuse(const EventRow& reply, const EventRow& told) {
    if (on_one_side(reply.sources, told.sources)) return false;
    if (is_request(told)) return asked_of(reply.sources, told);
    const bool against = is_charge(told) || told.plover == "THREATEN";
    return against && on_one_side(reply.sources, told.targets);
}

bool can_accept(const EventRow& reply, const EventRow& told) {
    return is_request(told) && !on_one_side(reply.sources, told.sources) &&
           on_one_side(reply.sources, told.targets) && agrees_on_subject(reply, told);
}

bool can_welcome(const EventRow& reply, const EventRow& told) {
    return told.plover == "AGREE" && took_place(told.status) && any_known(told.sources) &&
           !on_one_side(reply.sources, told.sources) &&
           (!any_known(reply.targets) || on_one_side(reply.targets, told.sources));
}

bool can_answer(const EventRow& reply, const EventRow& told) {
    if (is_denial(reply)) return can_deny(reply, told);
    if (!any_known(reply.sources)) return false;
    if (is_refusal(reply)) return can_refuse(reply, told);
    if (reply.plover == "AGREE" && took_place(reply.status)) return can_accept(reply, told);
    return reply.cameo.starts_with("051") && can_welcome(reply, told);
}

}  // namespace

void link_replies(std::span<EventRow> rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EventRow& reply = rows[i];
        if (!reply.answers.empty() || reply.background) continue;
        for (std::size_t k = i; k-- > 0 && rows[k].sentence + reach >= reply.sentence;) {
            const EventRow& told = rows[k];
            const bool inside = told.theme_of == reply.id || reply.theme_of == told.id;
            if (told.background || inside || !can_answer(reply, told)) continue;
            reply.answers = told.id;
            break;
        }
    }
}

}  // namespace entente
