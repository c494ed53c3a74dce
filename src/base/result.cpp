#include "base/result.h"

namespace entente {

std::string Error::message() const {
    std::string out;
    if (!file.empty()) {
        out += file;
        if (line != 0) out += ":" + std::to_string(line);
        out += ": ";
    }
    return out + reason;
}

}  // namespace entente
