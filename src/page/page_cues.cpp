#include "page/page_cues.h"

#include "base/strings.h"
#include "base/table.h"

namespace entente {
namespace {

constexpr std::size_t longest_caption = 600;
constexpr std::string_view no_word = "a pattern's first or last word must be a word";

std::optional<LineCue> furniture_kind(std::string_view name) {
    if (name == "furniture") return LineCue::furniture;
    if (name == "promo") return LineCue::promo;
    if (name == "reading_time") return LineCue::reading_time;
    if (name == "caption_below") return LineCue::caption_below;
    return {};
}

enum class CaptionKind : std::uint8_t { position, archive, scene };

}  // namespace

bool PageCues::Lines::add(std::string_view pattern, LineCue cue) {
    return patterns_.add(pattern, static_cast<std::uint8_t>(cue));
}

std::optional<LineCue> PageCues::Lines::match(std::string_view line) const {
    const auto value = patterns_.match(line);
    if (!value) return {};
    return static_cast<LineCue>(*value);
}

Result<PageCues> PageCues::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path dir = data_dir / "cues";
    PageCues cues;
    auto dates = PageDates::load(dir);
    if (!dates) return dates.error();
    cues.dates_ = std::move(*dates);
    for (const auto part : {&PageCues::load_lines, &PageCues::load_labels, &PageCues::load_agencies,
                            &PageCues::load_captions, &PageCues::load_datelines}) {
        const Outcome done = (cues.*part)(dir);
        if (!done) return done.error();
    }
    return cues;
}

Outcome PageCues::load_lines(const std::filesystem::path& cues_dir) {
    const auto furniture = Table::read(cues_dir / "furniture.tsv", {"pattern", "kind"});
    if (!furniture) return furniture.error();
    for (const Table::Row& row : furniture->rows()) {
        const auto cue = furniture_kind(row[1]);
        if (!cue) {
            return furniture->error(row, "no such kind of line");
        }
        if (!lines_.add(row[0], *cue)) return furniture->error(row, std::string(no_word));
    }
    const auto bylines = Table::read(cues_dir / "bylines.tsv", {"pattern"});
    if (!bylines) return bylines.error();
    for (const Table::Row& row : bylines->rows()) {
        if (!lines_.add(row[0], LineCue::byline)) return bylines->error(row, std::string(no_word));
    }
    return Nothing{};
}

Outcome PageCues::load_labels(const std::filesystem::path& cues_dir) {
    const auto table = Table::read(cues_dir / "section_labels.tsv", {"label", "effect"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[1] != "ends" && row[1] != "breaks") {
            return table->error(row, "effect must be ends or breaks");
        }
        const auto cue = row[1] == "ends" ? LineCue::ends : LineCue::breaks;
        if (!labels_.add(row[0], cue)) return table->error(row, std::string(no_word));
    }
    return Nothing{};
}

Outcome PageCues::load_agencies(const std::filesystem::path& cues_dir) {
    const auto table = Table::read(cues_dir / "agencies.tsv", {"name", "aliases"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        agencies_.emplace(lower(row[0]), row[0]);
        for (const std::string& alias : row.list(1))
            agencies_.emplace(lower(alias), row[0]);
    }
    return Nothing{};
}

Outcome PageCues::load_captions(const std::filesystem::path& cues_dir) {
    const auto table = Table::read(cues_dir / "captions.tsv", {"cue", "kind"});
    if (!table) return table.error();
    const auto add = [&](const Table::Row& row, CaptionKind kind) {
        captions_.add(row[0], static_cast<std::uint8_t>(kind));
    };
    for (const Table::Row& row : table->rows()) {
        if (row[0].size() < 2) return table->error(row, "a cue has at least two letters");
        if (row[1] == "position") {
            add(row, CaptionKind::position);
        } else if (row[1] == "archive") {
            add(row, CaptionKind::archive);
        } else if (row[1] == "scene") {
            add(row, CaptionKind::scene);
        } else if (row[1] == "credit") {
            credits_.emplace(row[0]);
        } else {
            return table->error(row, "kind must be position, archive, scene or credit");
        }
    }
    return Nothing{};
}

Outcome PageCues::load_datelines(const std::filesystem::path& cues_dir) {
    const auto table = Table::read(cues_dir / "datelines.tsv", {"names", "kind"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        if (row[1] != "place" && row[1] != "other") {
            return table->error(row, "kind must be place or other");
        }
        for (const std::string& name : row.list(0)) {
            (row[1] == "place" ? places_ : no_places_).insert(lower(name));
        }
    }
    return Nothing{};
}

std::optional<std::string_view> PageCues::agency(std::string_view words) const {
    const auto found = agencies_.find(lower(trim(words)));
    if (found == agencies_.end()) return {};
    return found->second;
}

CaptionCues PageCues::caption(std::string_view text) const {
    CaptionCues cues;
    if (text.size() > longest_caption) return cues;
    std::string_view last_position;
    captions_.find(text, [&](std::string_view phrase, std::uint8_t kind) {
        switch (static_cast<CaptionKind>(kind)) {
            case CaptionKind::position:
                cues.positions += phrase == last_position ? 0 : 1;
                last_position = phrase;
                break;
            case CaptionKind::archive:
                cues.archive = true;
                break;
            case CaptionKind::scene:
                cues.scene = true;
                break;
        }
    });
    return cues;
}

bool PageCues::opens_credit(std::string_view words) const {
    return credits_.contains(lower(words));
}

bool PageCues::is_dateline_place(std::string_view words) const {
    return places_.contains(lower(words));
}

bool PageCues::is_no_place(std::string_view words) const {
    return no_places_.contains(lower(words));
}

}  // namespace entente
