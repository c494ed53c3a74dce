// StageClock: how much processor time each stage took, by name, in the order of first use.
//
//     StageClock clock;
//     clock.enter("page");  read();
//     clock.enter("text");  cut();
//     clock.stop();
//
// Processor time of the calling thread, so that other programs on the machine do not count.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::bench {

/// Seconds of processor time that this thread has used.
double processor_seconds();

class StageClock {
  public:
    void enter(std::string_view stage);
    void stop();

    /// Stage and seconds.
    const std::vector<std::pair<std::string, double>>& stages() const { return stages_; }
    double total() const;

  private:
    std::vector<std::pair<std::string, double>> stages_;
    std::size_t running_ = 0;  ///< index behind one; 0 where none runs
    double since_ = 0;
};

}  // namespace entente::bench
