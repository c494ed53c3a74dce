#include "packer/checkpoint_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

#include "base/files.h"
#include "base/strings.h"

namespace entente::train {
namespace {

/// By name: among the words are "[" and "[...]".
bool is_section(std::string_view line) {
    constexpr std::array<std::string_view, 7> sections{
        "[tags]", "[feats]", "[deprels]", "[names]", "[vector]", "[word]", "[gazetteer]"};
    return std::find(sections.begin(), sections.end(), line) != sections.end();
}

/// A line of the header: name, rows, columns.
struct Heading {
    std::string name;
    std::size_t rows = 0;
    std::size_t columns = 0;
};

Result<Heading> parse_heading(std::string_view line) {
    const auto fields = split_words(line);
    if (fields.size() == 3) {
        const auto rows = parse_int(fields[1]);
        const auto columns = parse_int(fields[2]);
        if (rows && columns && *rows > 0 && *columns > 0 && *rows <= 1 << 24 && *columns <= 1 << 16)
            return Heading{std::string(fields[0]), static_cast<std::size_t>(*rows),
                           static_cast<std::size_t>(*columns)};
    }
    return Error{"a line of the header is not NAME ROWS COLUMNS: " + std::string(line), {}, 0};
}

/// Takes the header off the front of the bytes.
Result<std::vector<Heading>> take_header(std::string_view& bytes) {
    std::vector<Heading> headings;
    while (true) {
        const std::size_t end = bytes.find('\n');
        if (end == std::string_view::npos) return Error{"the header has no end", {}, 0};
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end + 1);
        if (line.empty()) return headings;
        const Result<Heading> heading = parse_heading(line);
        if (!heading) return heading.error();
        headings.push_back(*heading);
    }
}

Result<Tensor> take_tensor(std::string_view& bytes, const Heading& heading) {
    Tensor tensor{heading.rows, heading.columns, {}};
    const std::size_t count = heading.rows * heading.columns;
    if (bytes.size() / sizeof(float) < count)
        return Error{"tensor " + heading.name + " is cut short", {}, 0};
    tensor.values.resize(count);
    std::memcpy(tensor.values.data(), bytes.data(), count * sizeof(float));
    bytes.remove_prefix(count * sizeof(float));
    for (const float value : tensor.values)
        if (!std::isfinite(value))
            return Error{"tensor " + heading.name + " has a value that is no number", {}, 0};
    return tensor;
}

}  // namespace

Result<CheckpointFile> CheckpointFile::read(const std::filesystem::path& path) {
    const Result<std::string> tensors = read_file(path);
    if (!tensors) return tensors.error();
    const Result<std::string> words = read_file(path.string() + ".words");
    if (!words) return words.error();
    return parse(*tensors, *words, path.string());
}

Result<CheckpointFile> CheckpointFile::parse(std::string_view tensors, std::string_view words,
                                             const std::string& name) {
    CheckpointFile file;
    file.name_ = name;
    const auto headings = take_header(tensors);
    if (!headings) return Error{headings.error().reason, name, 0};
    for (const Heading& heading : *headings) {
        Result<Tensor> tensor = take_tensor(tensors, heading);
        if (!tensor) return Error{tensor.error().reason, name, 0};
        file.tensors_[heading.name] = *std::move(tensor);
    }
    if (!tensors.empty()) return Error{"bytes are left behind the last tensor", name, 0};
    std::vector<std::string>* section = nullptr;
    for (const std::string_view line : split(words, '\n')) {
        if (is_section(line)) {
            section = &file.words_[std::string(line.substr(1, line.size() - 2))];
        } else if (section != nullptr && !line.empty()) {
            section->emplace_back(line);
        }
    }
    return file;
}

Result<const Tensor*> CheckpointFile::tensor(const std::string& name) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end()) return Error{"there is no tensor " + name, name_, 0};
    return &found->second;
}

Result<const Tensor*> CheckpointFile::tensor(const std::string& name, std::size_t rows,
                                             std::size_t columns) const {
    const auto found = tensor(name);
    if (!found) return found.error();
    if ((*found)->rows != rows || (*found)->columns != columns)
        return Error{"tensor " + name + " is " + std::to_string((*found)->rows) + " x " +
                         std::to_string((*found)->columns) + ", expected " + std::to_string(rows) +
                         " x " + std::to_string(columns),
                     name_, 0};
    return *found;
}

const std::vector<std::string>& CheckpointFile::words(const std::string& section) const {
    static const std::vector<std::string> empty;
    const auto found = words_.find(section);
    return found == words_.end() ? empty : found->second;
}

}  // namespace entente::train
