#include "record/incident.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

#include "base/content_id.h"
#include "record/agreement.h"
#include "record/sides.h"
#include "record/wording.h"

namespace entente {
namespace {

using Index = std::uint32_t;

// Disjoint sets with path halving; the root of a set is its smallest member.
class Sets {
  public:
    explicit Sets(std::size_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), Index{0});
    }
    Index root(Index i) {
        while (parent_[i] != i)
            i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(Index a, Index b) {
        a = root(a);
        b = root(b);
        if (a != b) parent_[std::max(a, b)] = std::min(a, b);
    }

  private:
    std::vector<Index> parent_;
};

struct Pair {
    double weight;
    Index a, b;  // nodes, a < b
};

// Tellings that behave alike and agree with one another: compared as one.
struct Node {
    std::vector<const EventRow*> rows;  // by id
    const EventRow& telling() const { return *rows.front(); }
};

std::vector<Node> nodes_of(std::span<const EventRow> events) {
    std::vector<std::pair<std::string, const EventRow*>> keyed;
    keyed.reserve(events.size());
    for (const EventRow& event : events)
        keyed.emplace_back(signature(event), &event);
    std::sort(keyed.begin(), keyed.end(), [](const auto& x, const auto& y) {
        return std::tie(x.first, x.second->id) < std::tie(y.first, y.second->id);
    });
    std::vector<Node> nodes;
    const std::string* last = nullptr;
    bool alike = false;  // whether the last node takes more tellings of its signature
    for (const auto& [sign, row] : keyed) {
        const bool same = last != nullptr && *last == sign;
        if (!same) alike = evidence(*row, *row).has_value();
        if (!same || !alike) nodes.emplace_back();
        nodes.back().rows.push_back(row);
        last = &sign;
    }
    return nodes;
}

// The pairs of which one tells again, in the same report, what the other tells.
void add_retellings(const std::vector<Node>& nodes, std::vector<Pair>& pairs) {
    std::unordered_map<std::string_view, Index> node_of;
    for (Index i = 0; i < nodes.size(); ++i) {
        for (const EventRow* row : nodes[i].rows)
            node_of.emplace(row->id, i);
    }
    for (Index i = 0; i < nodes.size(); ++i) {
        for (const EventRow* row : nodes[i].rows) {
            const auto told = node_of.find(row->retells);
            if (row->retells.empty() || told == node_of.end() || told->second == i) continue;
            pairs.push_back({enough, std::min(i, told->second), std::max(i, told->second)});
        }
    }
}

// Visits the pairs of nodes that share a key; in a large block those that stand near each other.
template <typename Visit>
void for_each_compared(const std::vector<Node>& nodes, Visit&& visit) {
    std::unordered_map<std::string, std::vector<Index>> blocks;
    for (Index i = 0; i < nodes.size(); ++i) {
        for (std::string& key : merge_keys(nodes[i].telling()))
            blocks[std::move(key)].push_back(i);
    }
    constexpr std::size_t window = 64;
    for (const auto& [key, members] : blocks) {
        const std::size_t reach = members.size() > block_limit ? window : members.size();
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < std::min(members.size(), i + 1 + reach); ++j)
                visit(members[i], members[j]);
        }
    }
}

// All pairs with enough evidence, the best first.
std::vector<Pair> linked_pairs(const std::vector<Node>& nodes) {
    std::vector<Pair> pairs;
    for_each_compared(nodes, [&](Index a, Index b) {
        const auto weight = evidence(nodes[a].telling(), nodes[b].telling());
        if (weight) pairs.push_back({*weight, a, b});
    });
    add_retellings(nodes, pairs);
    std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) {
        return std::tie(y.weight, x.a, x.b) < std::tie(x.weight, y.a, y.b);
    });
    const auto same = [](const Pair& x, const Pair& y) { return x.a == y.a && x.b == y.b; };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), same), pairs.end());
    return pairs;
}

// Joins the pairs in their order, unless members of the two groups contradict each other.
std::vector<std::vector<Index>> groups_of(const std::vector<Node>& nodes,
                                          const std::vector<Pair>& pairs) {
    Sets sets(nodes.size());
    std::vector<std::vector<Index>> members(nodes.size());
    for (Index i = 0; i < nodes.size(); ++i)
        members[i] = {i};
    for (const Pair& pair : pairs) {
        const Index a = std::min(sets.root(pair.a), sets.root(pair.b));
        const Index b = std::max(sets.root(pair.a), sets.root(pair.b));
        if (a == b) continue;
        const bool clash = std::any_of(members[a].begin(), members[a].end(), [&](Index x) {
            return std::any_of(members[b].begin(), members[b].end(), [&](Index y) {
                return contradict(nodes[x].telling(), nodes[y].telling());
            });
        });
        if (clash) continue;
        sets.join(a, b);
        members[a].insert(members[a].end(), members[b].begin(), members[b].end());
        members[b].clear();
    }
    std::erase_if(members, [](const std::vector<Index>& group) { return group.empty(); });
    return members;
}

// The smallest telling id of each node's component.
std::vector<std::string> components_of(const std::vector<Node>& nodes,
                                       const std::vector<Pair>& pairs) {
    Sets sets(nodes.size());
    for (const Pair& pair : pairs)
        sets.join(pair.a, pair.b);
    std::vector<std::string> smallest(nodes.size());
    for (Index i = 0; i < nodes.size(); ++i) {
        std::string& id = smallest[sets.root(i)];
        const std::string& own = nodes[i].telling().id;
        if (id.empty() || own < id) id = own;
    }
    std::vector<std::string> components(nodes.size());
    for (Index i = 0; i < nodes.size(); ++i)
        components[i] = smallest[sets.root(i)];
    return components;
}

// How closely a side is named: a person before an organ before a state.
std::size_t closeness(const std::vector<Participant>& parties) {
    std::size_t sum = 0;
    for (const Participant& party : parties) {
        sum += party.actor.code.size() + (party.actor.kind == ActorKind::person ? 20 : 0);
    }
    return sum;
}

using Tellings = std::span<const EventRow* const>;

// The first of the best tellings by a measure; ids break ties since the tellings are sorted.
template <typename Measure>
const EventRow& best(Tellings tellings, Measure&& measure) {
    return **std::max_element(
        tellings.begin(), tellings.end(),
        [&](const EventRow* a, const EventRow* b) { return measure(*a) < measure(*b); });
}

void fill_articles(Tellings tellings, Incident& incident) {
    std::set<std::string> articles;
    std::set<std::string> outlets;
    std::set<std::string_view> texts;
    for (const EventRow* row : tellings) {
        const ArticleRef& article = row->article;
        articles.insert(article.id);
        outlets.insert(outlet_name(article));
        outlets.insert(article.reprinted_by.begin(), article.reprinted_by.end());
        texts.insert(article.original.empty() ? article.id : article.original);
    }
    incident.articles.assign(articles.begin(), articles.end());
    incident.outlets.assign(outlets.begin(), outlets.end());
    incident.independent = texts.size();
}

void fill_kind(Tellings tellings, Incident& incident) {
    std::map<std::string, int> votes;
    for (const EventRow* row : tellings)
        ++votes[row->cameo];
    const EventRow& chosen = best(tellings, [&](const EventRow& row) {
        return std::tuple(votes[row.cameo], row.cameo.size(), !row.mode.empty());
    });
    incident.cameo = chosen.cameo;
    incident.plover = chosen.plover;
    incident.mode = chosen.mode;
    incident.quad = chosen.quad;
    incident.goldstein = chosen.goldstein;
    incident.status = chosen.status;
    incident.reciprocal = chosen.reciprocal;
}

// Days of an interval, negated so that the narrowest is best; open and unknown ones come last.
std::int64_t narrowness(const Interval& date) {
    if (!date.begin || !date.end) return date.begin || date.end ? -10'000'000 : -20'000'000;
    return to_days(*date.begin) - to_days(*date.end);
}

int specificity(const std::optional<PlaceRow>& place) {
    if (!place) return 0;
    if (place->kind == "country") return 1;
    return place->kind == "city" ? 3 : 2;
}

void fill_counts(Tellings tellings, Incident& incident) {
    // Soldiers and militants that one telling counts apart stay apart.
    std::map<std::pair<CountKind, std::string>, Count> merged;
    for (const EventRow* row : tellings) {
        for (const Count& count : row->counts) {
            const auto [at, fresh] =
                merged.emplace(std::pair(count.kind, last_word(count.of)), count);
            if (fresh) continue;
            Count& sum = at->second;
            sum.low = std::min(sum.low, count.low);
            if (!count.high || !sum.high) {
                sum.high.reset();
            } else {
                sum.high = std::max(*sum.high, *count.high);
            }
            if (sum.of.size() < count.of.size()) sum.of = count.of;
        }
    }
    for (auto& [thing, count] : merged) {
        count.span = {};  // the words stand in several reports
        incident.counts.push_back(count);
    }
}

std::string place_key(const EventRow& row) {
    return row.place->id.empty() ? row.place->name : row.place->id;
}

void fill_differences(Tellings tellings, Incident& incident) {
    std::map<std::string, std::map<std::string, std::vector<std::string>>> said;
    const auto note = [&](std::string_view field, std::string value, const EventRow* row) {
        if (!value.empty()) said[std::string(field)][std::move(value)].push_back(row->id);
    };
    std::map<std::string, std::string> place_names;  // one for the spellings of a place
    for (const EventRow* row : tellings) {
        note("date", written(row->date), row);
        if (row->place)
            note("place", place_names.emplace(place_key(*row), row->place->name).first->second,
                 row);
        note("source", names_of(row->sources), row);
        note("target", names_of(row->targets), row);
        for (const Count& count : row->counts)
            note(std::string(to_string(count.kind)) + " " + last_word(count.of), written(count),
                 row);
    }
    for (auto& [field, values] : said) {
        if (values.size() < 2) continue;
        for (auto& [value, ids] : values)
            // of "killed soldiers" the kind names the difference
            incident.differences.push_back(
                {field.substr(0, field.find(' ')), value, std::move(ids)});
    }
}

}  // namespace

Incident incident_of(Tellings given) {
    std::vector<const EventRow*> tellings(given.begin(), given.end());
    std::sort(tellings.begin(), tellings.end(),
              [](const EventRow* a, const EventRow* b) { return a->id < b->id; });
    Incident incident;
    for (const EventRow* row : tellings)
        incident.tellings.push_back(row->id);
    incident.id = content_id({"incident", incident.tellings.front()});
    incident.component = incident.tellings.front();
    fill_articles(tellings, incident);
    fill_kind(tellings, incident);
    incident.sources = actors_of(
        best(tellings, [](const EventRow& row) { return closeness(row.sources); }).sources);
    incident.targets = actors_of(
        best(tellings, [](const EventRow& row) { return closeness(row.targets); }).targets);
    incident.date = best(tellings, [](const EventRow& row) { return narrowness(row.date); }).date;
    incident.place =
        best(tellings, [](const EventRow& row) { return specificity(row.place); }).place;
    fill_counts(tellings, incident);
    fill_differences(tellings, incident);
    return incident;
}

std::size_t comparisons(std::span<const EventRow> events) {
    std::size_t count = 0;
    for_each_compared(nodes_of(events), [&](Index, Index) { ++count; });
    return count;
}

std::vector<Incident> merge(std::span<const EventRow> events) {
    const std::vector<Node> nodes = nodes_of(events);
    const std::vector<Pair> pairs = linked_pairs(nodes);
    const std::vector<std::string> components = components_of(nodes, pairs);
    std::vector<Incident> incidents;
    for (const std::vector<Index>& group : groups_of(nodes, pairs)) {
        std::vector<const EventRow*> tellings;
        for (const Index node : group)
            tellings.insert(tellings.end(), nodes[node].rows.begin(), nodes[node].rows.end());
        incidents.push_back(incident_of(tellings));
        incidents.back().component = components[group.front()];
    }
    std::sort(incidents.begin(), incidents.end(),
              [](const Incident& a, const Incident& b) { return a.id < b.id; });
    return incidents;
}

}  // namespace entente
