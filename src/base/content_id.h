// Ids derived from content, so that the same input gives the same ids on any machine.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace entente {

/// The id of a sequence of parts: 16 hexadecimal digits, the 64-bit XXH3 of the parts, each behind
/// its length so that ("ab","c") and ("a","bc") differ. Among a hundred million rows the chance of
/// one collision is about one in four thousand.
std::string content_id(std::initializer_list<std::string_view> parts);

}  // namespace entente
