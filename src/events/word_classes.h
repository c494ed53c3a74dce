// Word classes: the sets of words that patterns name as &NAME.
//
//     class raid = raid air_raid
//     class deed = &raid ambush
//
// In: the "class" lines of lexicon files. A class may name any other, wherever that one stands, and
// may be written in several lines, in several files: the words add up. Refused with file, line and
// reason: a line without "=", a class that does not exist, classes that name each other in a ring.
#pragma once

#include <filesystem>
#include <span>

#include "base/result.h"
#include "events/pattern.h"

namespace entente {

Result<WordClasses> read_word_classes(std::span<const std::filesystem::path> files);

}  // namespace entente
