// What a run of the benchmark measured, and how it is told: as a table, or as JSON for a program
// that compares two runs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stage_clock.h"

namespace entente::bench {

struct Measured {
    StageClock clock;
    std::size_t articles = 0;
    std::size_t sentences = 0;
    std::size_t bytes = 0;   ///< of the pages
    std::size_t events = 0;  ///< tellings
    double load_seconds = 0;
    double peak_megabytes = 0;
};

/// The commands of the program and the stages that each runs.
struct Task {
    std::string name;
    std::vector<std::string> stages;
};
const std::vector<Task>& tasks();

std::string as_table(const Measured& measured);
std::string as_json(const Measured& measured);

}  // namespace entente::bench
