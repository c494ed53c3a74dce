// Makes the network's sections of a model from a checkpoint.
//
// Comes in: a CheckpointFile and a ModelFile to add to. Goes out: the sections that
// syntax::Network::parse reads. Fails where a tensor is missing or has another size than the
// checkpoint's dimensions and word lists imply, or an item of a list is unknown.
#pragma once

#include <cstddef>

#include "base/result.h"
#include "packer/checkpoint_file.h"
#include "syntax/model_file.h"

namespace entente::train {

struct PackOptions {
    std::size_t most_vectors = 1U << 20U;  ///< of the pretrained vectors, the first so many
};

Outcome pack_network(const CheckpointFile& checkpoint, const PackOptions& options,
                     syntax::ModelFile& model);

}  // namespace entente::train
