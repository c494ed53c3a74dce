// entente explain: why an event is in the record. The row itself says what was read and by which
// rules; the tree is made again from the stored article, since reading is deterministic.

#include <fmt/format.h>

#include "command.h"
#include "formats/chronology.h"
#include "formats/json.h"
#include "formats/tree_text.h"
#include "store/store.h"

namespace entente {
namespace {

struct ExplainOptions {
    std::string file;
    std::string id;
    bool json = false;
};

// The way from the trigger to each party, and the tree with all of them marked.
std::string drawn(const Document& document, const EventRow& event) {
    std::string text;
    std::vector<TreeMark> marks;
    const auto add = [&](const std::vector<Participant>& parties, const std::string& label) {
        for (const Participant& party : parties) {
            const std::string path = path_text(document, event.sentence, event.trigger, party.span);
            if (path.empty()) continue;  // it stands in another sentence
            text += fmt::format("{:<16}{}\n", label + " path", path);
            marks.push_back({party.span, label});
        }
    };
    add(event.sources, "source");
    if (!event.reciprocal) add(event.targets, "target");
    add(event.speakers, "speaker");
    return text + tree_text(document, event.sentence, event.trigger, marks);
}

Exit explain(const Options& options, const ExplainOptions& chosen) {
    const std::filesystem::path data = find_data(options);
    const auto names = CodeNames::load(data);
    if (!names) return broken(names.error());
    const Result<Store> store = Store::open(chosen.file, Store::Access::read);
    if (!store) return broken(store.error());
    const auto event = store->event(chosen.id);
    if (!event) return broken(event.error());
    if (!*event) {
        complain({"no event " + chosen.id, chosen.file, 0});
        return Exit::bad_usage;
    }
    if (chosen.json) return print(to_json(**event) + "\n") ? Exit::done : Exit::broken;
    const TextStyle style{terminal_width(), wants_colour()};
    if (!print(explanation(**event, *names, style))) return Exit::broken;

    auto article = store->article((*event)->article.id);
    if (!article) return broken(article.error());
    if (!*article) return Exit::done;  // an older version: its words are in the row
    const Result<Pipeline> pipeline = Pipeline::load(data);
    if (!pipeline) return broken(pipeline.error());
    const Document document = pipeline->read(std::move(**article));
    if ((*event)->sentence >= document.sentences.size()) return Exit::done;
    return print(drawn(document, **event)) ? Exit::done : Exit::broken;
}

}  // namespace

void add_explain(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand("explain", "Say why an event is in the record");
    const auto chosen = std::make_shared<ExplainOptions>();
    command->add_option("FILE", chosen->file, "The record")->required();
    command->add_option("EVENT-ID", chosen->id, "As `show --json` prints it")->required();
    command->add_flag("--json", chosen->json, "JSON");
    command->callback([&options, &run, chosen] {
        run = [&options, chosen] { return explain(options, *chosen); };
    });
}

}  // namespace entente
