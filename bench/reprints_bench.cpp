// reprints_bench: what it costs to add a report to a record that grows, with the search for the
// text that it may reprint and without. The reports are generated: 300 words each of a made-up
// vocabulary with the frequencies of a real one (Zipf); one in four reprints a text of the last
// days, cut, with a lead of its own and with some words changed. They have no events, so that
// nothing but the text is measured.

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "base/content_id.h"
#include "stage_clock.h"
#include "store/store.h"

namespace entente::bench {
namespace {

constexpr std::size_t words_a_report = 300;
constexpr std::size_t reports_a_day = 500;
constexpr std::size_t window = 1000;  // reports over which a mean is taken

class Newsroom {
  public:
    Report next() {
        const auto day = static_cast<std::int32_t>(made_ / reports_a_day);
        const bool reprint = !recent_.empty() && random_() % 4 == 0;
        std::vector<std::size_t> words =
            reprint ? reprinted(recent_[random_() % recent_.size()]) : drawn(words_a_report);
        if (!reprint) remember(words);
        return report(words, add_days(Date{2000, 1, 1}, day));
    }

  private:
    // A rank of the vocabulary by Zipf's law: the inverse of its cumulated frequencies.
    std::size_t word() {
        const double share = std::uniform_real_distribution<>(0, 1)(random_);
        return static_cast<std::size_t>(std::pow(vocabulary, share));
    }

    std::vector<std::size_t> drawn(std::size_t count) {
        std::vector<std::size_t> words(count);
        std::generate(words.begin(), words.end(), [&] { return word(); });
        return words;
    }

    std::vector<std::size_t> reprinted(std::vector<std::size_t> words) {
        words.resize(words.size() / 2 + random_() % (words.size() / 2));
        for (int i = 0; i < 5; ++i)
            words[random_() % words.size()] = word();
        const std::vector<std::size_t> lead = drawn(30);
        words.insert(words.begin(), lead.begin(), lead.end());
        return words;
    }

    void remember(const std::vector<std::size_t>& words) {
        if (recent_.size() < reports_a_day) {
            recent_.push_back(words);
        } else {
            recent_[made_ % reports_a_day] = words;
        }
    }

    Report report(const std::vector<std::size_t>& words, Date day) {
        Report report;
        Article& article = report.article;
        for (const std::size_t rank : words)
            article.text += fmt::format("w{:x} ", rank * 2654435761U % 16777216U);
        article.id = content_id({std::to_string(made_++), article.text});
        article.outlet = fmt::format("Outlet {}", made_ % 97);
        article.published = {day, DateBasis::given};
        article.blocks = {{{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::body}};
        report.hash = article.id;
        report.reader = "bench";
        return report;
    }

    static constexpr double vocabulary = 50'000;
    std::mt19937 random_{7};
    std::size_t made_ = 0;
    std::vector<std::vector<std::size_t>> recent_;
};

// Adds so many reports; prints a row each time that the record has grown tenfold.
Outcome measure(const std::filesystem::path& record, std::size_t reports, bool search) {
    Result<Store> store = Store::open(record, Store::Access::write);
    if (!store) return store.error();
    Newsroom newsroom;
    std::vector<double> milliseconds;
    for (std::size_t n = 1; n <= reports; ++n) {
        Report report = newsroom.next();
        if (!search) report.article.blocks.front().kind = BlockKind::caption;
        const double start = processor_seconds();
        if (const auto added = store->add(report); !added) return added.error();
        milliseconds.push_back(1000 * (processor_seconds() - start));
        if (n != 1000 && n != 10'000 && n != 100'000 && n != reports) continue;
        std::vector<double> last(
            milliseconds.end() - static_cast<std::ptrdiff_t>(std::min(n, window)),
            milliseconds.end());
        std::sort(last.begin(), last.end());
        double sum = 0;
        for (const double one : last)
            sum += one;
        fmt::print(
            "{:>9} reports, {:>7} reprints  {:<8} mean {:.2f} ms  99 of 100 below {:.2f} ms\n", n,
            store->size()->reprints, search ? "search" : "none",
            sum / static_cast<double>(last.size()), last[last.size() * 99 / 100]);
        std::fflush(stdout);
    }
    return Nothing{};
}

int main(int argc, char** argv) {
    CLI::App app("Measures what reprints cost as a record grows.", "reprints_bench");
    std::size_t reports = 100'000;
    app.add_option("--reports", reports, "Add so many")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    std::string folder = (std::filesystem::temp_directory_path() / "entente-bench-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 3;
    for (const bool search : {false, true}) {
        const Outcome measured =
            measure(std::filesystem::path(folder) / (search ? "search" : "none"), reports, search);
        if (!measured) fmt::print(stderr, "reprints_bench: {}\n", measured.error().message());
    }
    std::filesystem::remove_all(folder);
    return 0;
}

}  // namespace
}  // namespace entente::bench

int main(int argc, char** argv) {
    return entente::bench::main(argc, argv);
}
