// GUM's Entity column: "(3-person-giv:act-..." opens a phrase of entity 3, "3)" closes it.

#include <algorithm>
#include <map>
#include <string>

#include "base/strings.h"
#include "coreference_score.h"
#include "names/phrase.h"
#include "syntax/conllu.h"

namespace entente::eval {
namespace {

struct Phrase {
    std::string entity;
    std::string_view type;
    std::uint32_t first = 0;
    std::uint32_t last = 0;  ///< one past the end; 0 while it is open
};

/// The phrases of a report, gathered word by word.
class EntityReader {
  public:
    void word(std::string_view misc) {
        for (const std::string_view part : split(misc, '|')) {
            constexpr std::string_view key = "Entity=";
            if (part.starts_with(key)) marks(part.substr(key.size()));
        }
        ++word_;
    }

    std::vector<Phrase> take() && {
        std::erase_if(phrases_, [](const Phrase& phrase) { return phrase.last == 0; });
        return std::move(phrases_);
    }

  private:
    void marks(std::string_view text) {
        while (!text.empty()) {
            const bool opens = text.front() == '(';
            const std::size_t end = std::min(text.find_first_of("()", 1), text.size());
            const bool closes = end < text.size() && text[end] == ')';
            const std::string_view inside = text.substr(opens ? 1 : 0, end - (opens ? 1 : 0));
            if (opens) open(inside);
            if (closes) close(inside.substr(0, inside.find('-')));
            text.remove_prefix(closes ? end + 1 : end);
        }
    }

    void open(std::string_view mark) {
        const std::vector<std::string_view> fields = split(mark, '-');
        if (fields.size() < 2) return;
        phrases_.push_back({std::string(fields[0]), fields[1], word_, 0});
    }

    void close(std::string_view entity) {
        const auto open = std::find_if(phrases_.rbegin(), phrases_.rend(), [&](const Phrase& p) {
            return p.last == 0 && p.entity == entity;
        });
        if (open != phrases_.rend()) open->last = word_ + 1;
    }

    std::vector<Phrase> phrases_;
    std::uint32_t word_ = 0;
};

bool is_party_or_place(std::string_view type) {
    return type == "person" || type == "organization" || type == "place";
}

Partition partition_of(const Document& document, std::vector<Phrase> phrases) {
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
        return a.last - a.first < b.last - b.first;
    });
    std::vector<bool> taken(document.tokens.size(), false);
    std::map<std::string, std::vector<std::uint32_t>> by_entity;
    for (const Phrase& phrase : phrases) {
        const std::uint32_t head = phrase_head(document, phrase.first, phrase.last);
        if (!is_party_or_place(phrase.type) || taken[head]) continue;
        taken[head] = true;
        by_entity[phrase.entity].push_back(head);
    }
    Partition partition;
    for (auto& [entity, heads] : by_entity) {
        std::sort(heads.begin(), heads.end());
        if (heads.size() > 1) partition.push_back(std::move(heads));
    }
    return partition;
}

Result<GoldReport> read_report(std::string_view bytes, const std::string& name) {
    GoldReport report;
    constexpr std::string_view title = "# newdoc id = ";
    EntityReader entities;
    for (const std::string_view line : split(bytes, '\n')) {
        if (line.starts_with(title)) report.id = line.substr(title.size());
        if (line.empty() || line.front() == '#') continue;
        const std::vector<std::string_view> fields = split(line, '\t');
        const bool is_word = fields[0].find_first_of("-.") == std::string_view::npos;
        if (fields.size() == 10 && is_word) entities.word(fields[9]);
    }
    Result<Document> document = read_conllu(bytes, name);
    if (!document) return document.error();
    report.document = *std::move(document);
    report.entities = partition_of(report.document, std::move(entities).take());
    return report;
}

}  // namespace

Result<std::vector<GoldReport>> read_gum(std::string_view bytes, const std::string& name) {
    std::vector<GoldReport> reports;
    constexpr std::string_view title = "# newdoc";
    for (std::size_t begin = bytes.find(title); begin != std::string_view::npos;) {
        const std::size_t next = bytes.find("\n# newdoc", begin);
        const std::size_t end = next == std::string_view::npos ? bytes.size() : next + 1;
        Result<GoldReport> report = read_report(bytes.substr(begin, end - begin), name);
        if (!report) return report.error();
        reports.push_back(*std::move(report));
        begin = next == std::string_view::npos ? next : end;
    }
    return reports;
}

}  // namespace entente::eval
