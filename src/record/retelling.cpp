#include "record/retelling.h"

#include "record/agreement.h"

namespace entente {
namespace {

bool above_body(BlockKind block) {
    return block == BlockKind::headline || block == BlockKind::summary;
}

}  // namespace

void link_retellings(std::span<EventRow> rows, const std::vector<BlockKind>& blocks) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!above_body(blocks[i]) || rows[i].background) continue;
        double best = 0;
        EventRow* retelling = nullptr;
        for (std::size_t k = 0; k < rows.size(); ++k) {
            if (blocks[k] != BlockKind::body || rows[k].background) continue;
            const double weight = closeness(rows[i], rows[k]);
            if (weight <= best) continue;
            best = weight;
            retelling = &rows[k];
        }
        if (retelling != nullptr && retelling->retells.empty()) retelling->retells = rows[i].id;
    }
}

}  // namespace entente
