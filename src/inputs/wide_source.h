// UTF-16 and UTF-32 to UTF-8 while they are read, so that lines and rows can be told apart by their
// bytes. What is broken becomes U+FFFD. Takes only sources that open with a mark (decode.h).
#pragma once

#include "inputs/byte_source.h"

namespace entente {

/// `encoding` is ICU's name of what the source is in, its mark included.
Bytes narrow(Bytes source, const std::string& encoding);

}  // namespace entente
