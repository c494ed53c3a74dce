#include "inputs/inputs.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <glob.h>

#include "base/strings.h"

namespace entente {
namespace {

// What a folder has that is not of its corpus: hidden files, the notes that come with corpora, and
// pipes, sockets and devices, which would keep the reader waiting.
bool is_passed_over(const std::filesystem::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    const std::string stem = lower(entry.path().stem().string());
    std::error_code unknown;
    return name.starts_with('.') || stem == "readme" || stem == "license" ||
           entry.is_other(unknown);
}

bool can_list(const std::filesystem::path& folder) {
    std::error_code fault;
    const std::filesystem::directory_iterator entries(folder, fault);
    return !fault;
}

bool is_pattern(const std::string& argument) {
    std::error_code unknown;
    return argument.find_first_of("*?[") != std::string::npos &&
           !std::filesystem::exists(argument, unknown);
}

}  // namespace

std::optional<Result<Page>> Inputs::next() {
    while (true) {
        if (open_) {
            if (auto page = open_->next()) return page;
            open_.reset();
        }
        if (arguments_.empty() && files_.empty()) return {};
        if (auto error = open_next()) return Result<Page>(std::move(*error));
    }
}

std::optional<Error> Inputs::open_next() {
    if (!files_.empty()) {
        const std::string file = std::move(files_.front());
        files_.pop_front();
        return open_one(file);
    }
    const std::string argument = std::move(arguments_.front());
    arguments_.pop_front();
    std::error_code fault;
    if (argument != "-" && std::filesystem::is_directory(argument, fault)) {
        return open_folder(argument);
    }
    if (is_pattern(argument)) return open_matches(argument);
    return open_one(argument);
}

// The matches go before the arguments that are left.
std::optional<Error> Inputs::open_matches(const std::string& pattern) {
    glob_t matches{};
    const int fault = ::glob(pattern.c_str(), 0, nullptr, &matches);
    std::vector<std::string> found(matches.gl_pathv, matches.gl_pathv + matches.gl_pathc);
    ::globfree(&matches);
    if (fault != 0) return Error{"no file matches the pattern", pattern, 0};
    arguments_.insert(arguments_.begin(), found.begin(), found.end());
    return {};
}

std::optional<Error> Inputs::open_folder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::error_code fault;
    fs::recursive_directory_iterator entry(folder, fault);
    std::vector<std::string> found;
    for (const fs::recursive_directory_iterator end; !fault && entry != end;
         entry.increment(fault)) {
        std::error_code unknown;
        if (is_passed_over(*entry)) {
            entry.disable_recursion_pending();
        } else if (!entry->is_directory(unknown)) {
            found.push_back(entry->path().string());
        } else if (!can_list(entry->path())) {
            entry.disable_recursion_pending();
            found.push_back(entry->path().string());  // opening it will say why not
        }
    }
    if (fault) return Error{"cannot open folder: " + fault.message(), folder, 0};
    if (found.empty()) return Error{"the folder has no files", folder, 0};
    std::sort(found.begin(), found.end());
    files_.assign(found.begin(), found.end());
    return {};
}

std::optional<Error> Inputs::open_one(const std::string& file) {
    auto source = open_file(file);
    if (!source) return source.error();
    auto pages = open_pages(std::move(*source), names_);
    if (!pages) return pages.error();
    open_ = std::move(*pages);
    return {};
}

}  // namespace entente
