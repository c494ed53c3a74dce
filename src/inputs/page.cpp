#include "inputs/page.h"

namespace entente {

std::string Page::source() const {
    return line == 0 ? file : file + ":" + std::to_string(line);
}

}  // namespace entente
