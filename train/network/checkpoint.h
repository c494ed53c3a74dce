// The trained network on disk, for pack_network to make a model of: a checkpoint of float tensors
// and beside it, with ".words" behind its name, what their rows stand for.
//
// The checkpoint begins with a text line "name rows columns" for each tensor and an empty line;
// then come the tensors in that order, float32, little-endian, row by row. The words file has
// sections "[tags]" (UPOS, tab, XPOS), "[feats]", "[deprels]", "[names]", "[vector]", "[word]" and
// "[gazetteer]" (word, tab, bits), one item a line.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "network/network.h"
#include "packer/checkpoint_file.h"

namespace entente::train {

Outcome write_checkpoint(const std::filesystem::path& path, const NetworkImpl& network,
                         const torch::Tensor& table, const InputTable& parts,
                         const Vocabulary& vocabulary);

/// The vocabulary of a checkpoint, with the counts of its words in `treebank`. Its vectors are
/// those of the checkpoint, projected already.
Result<Vocabulary> vocabulary_of(const CheckpointFile& checkpoint, const Treebank& treebank);

/// Sets the network, made for that vocabulary, and its input table to the checkpoint's numbers. The
/// projection of the vectors becomes the identity, to go on from there.
Outcome resume(const CheckpointFile& checkpoint, NetworkImpl& network, torch::Tensor& table);

}  // namespace entente::train
