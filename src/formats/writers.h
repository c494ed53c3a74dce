// The writers behind make_event_writer(). Internal to the room; event_writer.h is the public side.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "formats/event_writer.h"
#include "formats/rows.h"

namespace entente {

/// One JSON object a line; see json.h.
class JsonLinesWriter : public EventWriter {
  public:
    void add(const Report& report, std::string& out) override;
};

/// A header and one row for each pair of actors (RFC 4180), every status.
class CsvWriter : public EventWriter {
  public:
    void begin(std::string& out) override;
    void add(const Report& report, std::string& out) override;
};

/// The 26 columns of the Phoenix data set, without header. As there, events with the same date,
/// source, target and code are one row ("one a day"), so all is written at the end, sorted; ids,
/// URLs and outlets are joined by ';'. Actors without a code have no place in it.
class PhoenixWriter : public EventWriter {
  public:
    explicit PhoenixWriter(std::string version) : version_(std::move(version)) {}
    void add(const Report& report, std::string& out) override;
    void finish(std::string& out) override;

  private:
    using Key = std::tuple<std::string, std::string, std::string, std::string>;
    struct Row {
        EventRow event;
        std::string year, month, day;
        std::vector<std::string> sentences;
        std::vector<std::string> urls;
        std::vector<std::string> outlets;
    };
    std::string version_;
    std::map<Key, Row> rows_;  // by date, source, target, code
};

/// The 61 columns of GDELT 2.0's event table, without header. FIPS and ADM1 codes, tone and feature
/// ids are not known to us and stay empty.
class GdeltWriter : public EventWriter {
  public:
    void add(const Report& report, std::string& out) override;
};

/// The 20 columns of ICEWS's event files, with header.
class IcewsWriter : public EventWriter {
  public:
    explicit IcewsWriter(CodeNames names) : names_(std::move(names)) {}
    void begin(std::string& out) override;
    void add(const Report& report, std::string& out) override;

  private:
    CodeNames names_;
};

/// The 40 columns of POLECAT's files, with header: one row an event, compound actors joined by ';'.
/// Lists that are empty read "None", as there.
class PolecatWriter : public EventWriter {
  public:
    explicit PolecatWriter(std::string version) : version_(std::move(version)) {}
    void begin(std::string& out) override;
    void add(const Report& report, std::string& out) override;

  private:
    std::string version_;
};

}  // namespace entente
