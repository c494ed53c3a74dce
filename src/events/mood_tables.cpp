// The tables that MoodReader reads, with their checks.
#include "base/table.h"
#include "events/mood.h"

namespace entente {

Result<MoodReader> MoodReader::load(const std::filesystem::path& data_dir) {
    const std::filesystem::path cues = data_dir / "cues";
    MoodReader reader;
    if (auto read = reader.read_modals(cues / "modals.tsv"); !read) return read.error();
    if (auto read = reader.read_embeddings(cues / "embedding.tsv"); !read) return read.error();
    if (auto read = reader.read_status_words(cues / "status_words.tsv"); !read) return read.error();
    if (auto read = reader.read_markers(cues / "clause_markers.tsv"); !read) return read.error();
    return reader;
}

Outcome MoodReader::read_modals(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"modal", "status", "act", "negated_act", "hostile_act"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const auto status = parse_event_status(row[1]);
        if (!status) return table->error(row, "no status \"" + row.fields[1] + "\"");
        const bool obliges = *status == EventStatus::demanded;
        modals_[row.fields[0]] = {*status, {row.fields[2], row.fields[3], row.fields[4], obliges}};
    }
    return Nothing{};
}

Outcome MoodReader::read_embeddings(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"word", "pos", "through", "status"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        Effect effect;
        effect.transparent = row[3] == "-";
        effect.undoes = row[3] == "undone";
        effect.agrees = row[3] == "agreed";
        effect.decides = row[3] == "decided";
        if (effect.undoes) effect.status = EventStatus::denied;
        if (effect.agrees) effect.status = EventStatus::promised;
        if (effect.decides) effect.status = EventStatus::planned;
        const bool special = effect.undoes || effect.agrees || effect.decides;
        if (!effect.transparent && !special) {
            const auto status = parse_event_status(row[3]);
            if (!status) return table->error(row, "no status \"" + row.fields[3] + "\"");
            effect.status = *status;
        }
        if (row[1] != "v" && row[1] != "n" && row[1] != "a")
            return table->error(row, "pos is v, n or a");
        embeddings_[row.fields[0] + " " + row.fields[1] + " " + row.fields[2]] = effect;
    }
    return Nothing{};
}

Outcome MoodReader::read_status_words(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"word", "status"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        const auto status = parse_event_status(row[1]);
        if (!status) return table->error(row, "no status \"" + row.fields[1] + "\"");
        status_words_[row.fields[0]] = *status;
    }
    return Nothing{};
}

Outcome MoodReader::read_markers(const std::filesystem::path& file) {
    const auto table = Table::read(file, {"marker", "effect"});
    if (!table) return table.error();
    for (const Table::Row& row : table->rows()) {
        MarkerEffect effect = MarkerEffect::time;
        if (row[1] == "condition") {
            effect = MarkerEffect::condition;
        } else if (row[1] == "purpose") {
            effect = MarkerEffect::purpose;
        } else if (row[1] == "denied") {
            effect = MarkerEffect::denied;
        } else if (row[1] == "bound") {
            effect = MarkerEffect::bound;
        } else if (row[1] != "time") {
            return table->error(row, "an effect is condition, purpose, denied, bound or time");
        }
        markers_[row.fields[0]] = effect;
    }
    return Nothing{};
}

}  // namespace entente
