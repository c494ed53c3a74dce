// The trained network as its trainer left it (train/network/checkpoint.h), read without libtorch:
// float tensors by name, and beside them what their rows stand for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace entente::train {

struct Tensor {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;  ///< row by row
};

class CheckpointFile {
  public:
    /// Reads `path`, and `path` with ".words" behind it.
    static Result<CheckpointFile> read(const std::filesystem::path& path);
    /// The same from bytes in memory; `name` stands for the file in errors.
    static Result<CheckpointFile> parse(std::string_view tensors, std::string_view words,
                                        const std::string& name);

    /// The tensor, which must have this size.
    Result<const Tensor*> tensor(const std::string& name, std::size_t rows,
                                 std::size_t columns) const;
    /// The tensor, of whatever size.
    Result<const Tensor*> tensor(const std::string& name) const;
    /// The lines of a section of the words file; none where it has no such section.
    const std::vector<std::string>& words(const std::string& section) const;

  private:
    std::string name_;
    std::map<std::string, Tensor> tensors_;
    std::map<std::string, std::vector<std::string>> words_;
};

}  // namespace entente::train
