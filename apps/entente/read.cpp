// entente read: reports into a record. Each report is one transaction, so a run that is killed is
// completed by running it again; what the record holds already is not read twice.

#include <fmt/format.h>

#include "command.h"
#include "store/store.h"

namespace entente {
namespace {

// Settling holds what is unsettled in memory, so a large corpus is settled in portions.
constexpr std::size_t reports_a_settling = 500;

struct Tally {
    std::size_t fresh = 0;
    std::size_t replaced = 0;
    std::size_t unchanged = 0;

    std::size_t all() const { return fresh + replaced + unchanged; }
};

void show_progress(const Tally& tally) {
    if (!stderr_is_terminal() || tally.all() % 20 != 0) return;
    fmt::print(stderr, "\r{} reports read", tally.all());
}

bool add(Store& store, const Document& document, const std::string& version, Tally& tally) {
    const Result<Store::Added> added = store.add(rows_of(document, version));
    if (!added) {
        complain(added.error());
        return false;
    }
    switch (*added) {
        case Store::Added::fresh:
            ++tally.fresh;
            break;
        case Store::Added::replaced:
            ++tally.replaced;
            break;
        case Store::Added::unchanged:
            ++tally.unchanged;
            break;
    }
    show_progress(tally);
    const std::size_t changed = tally.fresh + tally.replaced;
    if (*added == Store::Added::unchanged || changed % reports_a_settling != 0) return true;
    const Outcome settled = store.settle();
    if (!settled) complain(settled.error());
    return settled.ok();
}

Exit read(const Options& options, const std::string& file) {
    std::optional<Date> date;
    if (!read_date(options, date)) return Exit::bad_usage;
    const Result<LoadedPipeline> loaded = load_pipeline(options);
    if (!loaded) return broken(loaded.error());
    Result<Store> store = Store::open(file, Store::Access::write);
    if (!store) return broken(store.error());
    Tally tally;
    bool failed = false;
    const auto held = [&](const Article& article) {
        const Result<bool> holds = store->holds(article, loaded->version);
        if (holds && *holds) ++tally.unchanged;
        return holds && *holds;
    };
    const Exit exit = each_document(options, loaded->pipeline, held, [&](const Document& document) {
        failed = !add(*store, document, loaded->version, tally);
        return !failed;
    });
    if (failed || exit == Exit::broken || exit == Exit::bad_usage) return exit;
    if (const Outcome settled = store->settle(); !settled) return broken(settled.error());
    const auto size = store->size();
    if (!size) return broken(size.error());
    if (stderr_is_terminal()) fmt::print(stderr, "\r");
    fmt::print(
        stderr,
        "{}: {} reports read ({} new, {} replaced, {} known already); the record holds {} reports, "
        "{} events, {} incidents\n",
        file, tally.all(), tally.fresh, tally.replaced, tally.unchanged, size->articles,
        size->events, size->incidents);
    return loaded->after(exit);
}

}  // namespace

void add_read(CLI::App& app, Options& options, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand("read", "Read reports into a record");
    const auto file = std::make_shared<std::string>();
    command->add_option("--into", *file, "The record, an SQLite file")->required();
    add_own_knowledge(*command, options);
    add_threads(*command, options);
    add_reading(*command, options);
    command->callback(
        [&options, &run, file] { run = [&options, file] { return read(options, *file); }; });
}

}  // namespace entente
