// Reading and writing whole files, with the operating system's reason in the Error.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente {

/// The bytes of a regular file.
Result<std::string> read_file(const std::filesystem::path& path);

/// Writes beside the target and renames over it, so that a reader sees the old file or the new one
/// and never half of either.
Outcome write_file(const std::filesystem::path& path, std::string_view bytes);

/// The regular files in a folder with this extension (".tsv"), sorted by name; not recursive.
Result<std::vector<std::filesystem::path>> files_in(const std::filesystem::path& folder,
                                                    std::string_view extension);

}  // namespace entente
