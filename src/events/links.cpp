#include "events/links.h"

#include <optional>

#include "base/table.h"

namespace entente {
namespace {

constexpr std::uint32_t reach = 2;  // sentences back to what is answered

bool same_party(const Document& document, const Mention& a, const Mention& b) {
    if (a.entity != none && a.entity == b.entity) return true;
    for (const std::uint32_t x : a.actors) {
        for (const std::uint32_t y : b.actors) {
            const Actor& one = document.actors[x];
            const Actor& other = document.actors[y];
            if (!one.id.empty() && one.id == other.id) return true;
            if (!one.country.empty() && one.country == other.country) return true;
        }
    }
    return false;
}

// The nearest earlier event of the other party towards the one who acts here, or `none`.
std::uint32_t answered_by(const Document& document, std::uint32_t e, bool denies, bool background) {
    const Event& event = document.events[e];
    for (std::uint32_t before = e; before-- > 0;) {
        const Event& earlier = document.events[before];
        if (earlier.sentence + reach < event.sentence) break;
        if (earlier.background != background) continue;
        if (denies && earlier.stance != Stance::accuses) continue;
        if (share_party(document, earlier.targets, event.sources)) return before;
    }
    return none;
}

// "Peru asked Chile to mediate, but Santiago refused": who agrees or refuses without saying to whom
// speaks to who asked him, just before.
void turn_to_asker(Document& document, std::uint32_t e) {
    Event& event = document.events[e];
    const std::string_view root = std::string_view(event.cameo).substr(0, 2);
    if (!event.targets.empty() || event.sources.empty() || (root != "03" && root != "12")) return;
    for (std::uint32_t before = e; before-- > 0;) {
        const Event& earlier = document.events[before];
        if (earlier.sentence + 1 < event.sentence) return;
        const std::string_view asked = std::string_view(earlier.cameo).substr(0, 2);
        if ((asked != "02" && asked != "10") || earlier.sources.empty()) continue;
        if (!share_party(document, earlier.targets, event.sources)) continue;
        if (share_party(document, earlier.sources, event.sources)) continue;
        event.targets = earlier.sources;
        event.trace.push_back({"target from who asked", earlier.trigger.span, ""});
        return;
    }
}

}  // namespace

bool share_party(const Document& document, const std::vector<std::uint32_t>& a,
                 const std::vector<std::uint32_t>& b) {
    for (const std::uint32_t x : a) {
        for (const std::uint32_t y : b) {
            if (x == y || same_party(document, document.mentions[x], document.mentions[y]))
                return true;
        }
    }
    return false;
}

Result<LinkReader> LinkReader::load(const std::filesystem::path& data_dir) {
    const auto table = Table::read(data_dir / "cues" / "responses.tsv", {"word", "place"});
    if (!table) return table.error();
    LinkReader reader;
    for (const Table::Row& row : table->rows()) {
        if (row[1] == "governor") {
            reader.governors_.insert(row.fields[0]);
        } else if (row[1] == "phrase") {
            reader.phrases_.insert(row.fields[0]);
        } else {
            return table->error(row, "a place is governor or phrase");
        }
    }
    return reader;
}

bool LinkReader::responds(const Tree& tree, std::uint32_t trigger) const {
    for (const std::uint32_t c : tree.children(trigger)) {
        if (tree.deprel(c) == Deprel::obl && phrases_.contains(tree.token(c).lemma)) return true;
    }
    for (std::uint32_t t = trigger; tree.head(t) != none; t = tree.head(t)) {
        if (governors_.contains(tree.token(tree.head(t)).lemma)) return true;
        if (tree.deprel(t) == Deprel::ccomp || tree.deprel(t) == Deprel::acl_relcl) break;
    }
    return false;
}

void LinkReader::link(Document& document) const {
    std::optional<Tree> tree;
    for (std::uint32_t e = 0; e < document.events.size(); ++e) {
        Event& event = document.events[e];
        const bool denies = event.stance == Stance::denies && event.speakers.empty();
        if (!tree || tree->sentence() != event.sentence) tree.emplace(document, event.sentence);
        if (!denies && !responds(*tree, event.trigger.token)) {
            turn_to_asker(document, e);
            continue;
        }
        // What is news is answered rather than what is told as its background.
        for (const bool background : {false, true}) {
            if (event.answers == none) event.answers = answered_by(document, e, denies, background);
        }
        if (event.answers == none) {
            turn_to_asker(document, e);
            continue;
        }
        const Event& earlier = document.events[event.answers];
        if (event.targets.empty()) event.targets = earlier.sources;
        event.trace.push_back({denies ? "denial" : "response", earlier.trigger.span, "answers"});
    }
}

}  // namespace entente
