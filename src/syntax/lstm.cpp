#include "syntax/lstm.h"

#include <algorithm>
#include <utility>

namespace entente::syntax {
namespace {

/// Input, forget, candidate and output.
constexpr std::uint32_t gates = 4;

}  // namespace

Result<LstmDirection> LstmDirection::parse(ByteReader& bytes, std::uint32_t input_size,
                                           std::uint32_t units) {
    LstmDirection direction;
    auto input = QuantisedMatrix::parse(bytes, gates * units, input_size);
    if (!input) return input.error();
    auto recurrent = QuantisedMatrix::parse(bytes, gates * units, units);
    if (!recurrent) return recurrent.error();
    direction.input_ = *std::move(input);
    direction.recurrent_ = *std::move(recurrent);
    return direction;
}

void LstmDirection::run(const Kernels& kernels, const BatchShape& batch, bool backward,
                        const Activation* inputs, std::uint8_t* out, std::size_t stride,
                        Workspace& workspace) const {
    const std::size_t units_here = units();
    std::size_t running = batch.lengths.size();
    workspace.gates.resize(running * gates * units_here);
    workspace.cells.assign(running * units_here, 0.0F);
    workspace.inputs.resize(running);
    workspace.states.resize(running);
    for (std::uint32_t step = 0; step < batch.lengths[0]; ++step) {
        while (batch.lengths[running - 1] <= step)
            --running;
        const auto token = [&](std::size_t s) {
            return batch.starts[s] + (backward ? batch.lengths[s] - 1 - step : step);
        };
        for (std::size_t s = 0; s < running; ++s)
            workspace.inputs[s] = inputs[token(s)];
        kernels.multiply(input_.view(), workspace.inputs.data(), running, middle_zero,
                         workspace.gates.data());
        if (step > 0)
            kernels.multiply_add(recurrent_.view(), workspace.states.data(), running, middle_zero,
                                 workspace.gates.data());
        for (std::size_t s = 0; s < running; ++s) {
            std::uint8_t* hidden = out + token(s) * stride;
            kernels.lstm_step(workspace.gates.data() + s * gates * units_here, units_here,
                              workspace.cells.data() + s * units_here, hidden);
            workspace.states[s] = {hidden, hidden_scale};
        }
    }
}

Result<Encoder> Encoder::parse(std::string_view section, std::uint32_t input_size,
                               std::uint32_t units, std::uint32_t layers) {
    ByteReader bytes(section);
    Encoder encoder;
    for (std::uint32_t i = 0; i < layers; ++i) {
        const std::uint32_t size = i == 0 ? input_size : 2 * units;
        auto forward = LstmDirection::parse(bytes, size, units);
        if (!forward) return forward.error();
        auto backward = LstmDirection::parse(bytes, size, units);
        if (!backward) return backward.error();
        encoder.layers_.push_back({*std::move(forward), *std::move(backward)});
    }
    if (!bytes.finished()) return Error{"the network's encoder has bytes added", {}, 0};
    return encoder;
}

void Encoder::run(const Kernels& kernels, const BatchShape& batch, std::span<Activation> tokens,
                  Workspace& workspace) const {
    const std::size_t stride = size();
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        AlignedVector<std::uint8_t>& states = workspace.states[i % 2];
        states.resize(tokens.size() * stride);
        layers_[i].forward.run(kernels, batch, false, tokens.data(), states.data(), stride,
                               workspace.direction);
        layers_[i].backward.run(kernels, batch, true, tokens.data(), states.data() + stride / 2,
                                stride, workspace.direction);
        for (std::size_t t = 0; t < tokens.size(); ++t)
            tokens[t] = {states.data() + t * stride, hidden_scale};
    }
}

}  // namespace entente::syntax
