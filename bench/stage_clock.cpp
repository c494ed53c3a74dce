#include "stage_clock.h"

#include <algorithm>

#include <time.h>

namespace entente::bench {

double processor_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void StageClock::enter(std::string_view stage) {
    stop();
    auto found = std::find_if(stages_.begin(), stages_.end(),
                              [&](const auto& known) { return known.first == stage; });
    if (found == stages_.end()) found = stages_.insert(found, {std::string(stage), 0.0});
    running_ = static_cast<std::size_t>(found - stages_.begin()) + 1;
    since_ = processor_seconds();
}

void StageClock::stop() {
    if (running_ != 0) stages_[running_ - 1].second += processor_seconds() - since_;
    running_ = 0;
}

double StageClock::total() const {
    double sum = 0;
    for (const auto& [stage, seconds] : stages_)
        sum += seconds;
    return sum;
}

}  // namespace entente::bench
