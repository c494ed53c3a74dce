// entente fetch: pages of the web into files that the other commands read.

#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>

#include "base/strings.h"
#include "command.h"
#include "fetch/fetch_folder.h"
#include "inputs/window.h"

namespace entente {
namespace {

struct FetchCommand {
    std::vector<std::string> addresses;
    std::string folder;
    double delay = 1;
    unsigned timeout = 60;
    unsigned megabytes = 64;
};

FetchOptions options_of(const FetchCommand& command) {
    FetchOptions options;
    options.delay = std::chrono::milliseconds(static_cast<int>(command.delay * 1000));
    options.limits.total = std::chrono::seconds(command.timeout);
    options.limits.bytes = std::size_t{command.megabytes} << 20U;
    // The tests' own server is on this machine, which is no address of the public internet.
    if (const char* allowed = std::getenv("ENTENTE_TEST_SERVER")) {
        options.limits.allowed_for_tests = allowed;
    }
    return options;
}

std::string now() {
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    ::gmtime_r(&time, &utc);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text.data();
}

// The addresses that were given; "-" stands for those on the standard input, one a line.
std::vector<std::string> addresses_of(const FetchCommand& command) {
    constexpr std::size_t longest = 8192;
    std::vector<std::string> addresses;
    for (const std::string& given : command.addresses) {
        if (given != "-") {
            addresses.push_back(given);
            continue;
        }
        auto input = open_file("-");
        if (!input) continue;
        LineStream lines(std::move(*input), longest);
        while (const auto line = lines.next()) {
            if (!*line) {
                complain(line->error());
            } else if (!trim(**line).empty()) {
                addresses.emplace_back(trim(**line));
            }
        }
    }
    return addresses;
}

/// Fetches one address and hands on what came; the path is printed, or without a folder the record.
class FetchRun {
  public:
    explicit FetchRun(const FetchCommand& command)
        : fetcher_(options_of(command)),
          to_folder_(!command.folder.empty()),
          folder_(command.folder) {}

    Exit one(const std::string& address) {
        const Result<Url> url = parse_url(address);
        if (!url) return refused(url.error());
        const Result<Fetched> fetched =
            fetcher_.fetch(address, to_folder_ ? folder_.had(*url) : Validators{});
        if (!fetched) return refused(fetched.error());
        if (!to_folder_) return print(archive_record(*fetched, now())) ? Exit::done : Exit::broken;
        if (!fetched->unchanged) {
            if (auto kept = folder_.keep(*url, archive_record(*fetched, now())); !kept) {
                return broken(kept.error());
            }
        }
        return print(folder_.path_of(*url).string() + "\n") ? Exit::done : Exit::broken;
    }

  private:
    Fetcher fetcher_;
    bool to_folder_;
    FetchFolder folder_;

    static Exit refused(const Error& error) {
        complain(error);
        return Exit::some_refused;
    }
};

Exit fetch(const FetchCommand& command) {
    FetchRun run(command);
    Exit exit = Exit::done;
    for (const std::string& address : addresses_of(command)) {
        const Exit one = run.one(address);
        if (one == Exit::broken) return one;
        if (one != Exit::done) exit = one;
    }
    return exit;
}

}  // namespace

void add_fetch(CLI::App& app, Options&, std::function<Exit()>& run) {
    CLI::App* command = app.add_subcommand(
        "fetch", "Fetch pages of the web into files that the other commands read");
    const auto chosen = std::make_shared<FetchCommand>();
    command->add_option("--into", chosen->folder,
                        "Folder for the pages; without it they go to the standard output");
    command->add_option("--delay", chosen->delay, "Seconds between requests to one site")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    command->add_option("--timeout", chosen->timeout, "Seconds that one page may take")
        ->check(CLI::Range(1U, 3600U))
        ->capture_default_str();
    command->add_option("--max-size", chosen->megabytes, "MiB that one page may have")
        ->check(CLI::Range(1U, 64U))
        ->capture_default_str();
    command->add_option("URL", chosen->addresses, "Addresses, or - for one a line")->required();
    command->callback([&run, chosen] { run = [chosen] { return fetch(*chosen); }; });
}

}  // namespace entente
