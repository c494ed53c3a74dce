// Fetched pages on the disk: a folder with a folder for each host, and in it a web archive of one
// record for each page (WARC 1.0, ISO 28500), which all commands read. Address, time of the fetch
// and the answer's headers are in the archive, so the folder is the cache as well: what is in it
// says what need not be fetched again.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "fetch/fetcher.h"

namespace entente {

/// The record of an answer. `time` is of the fetch, "2011-05-02T10:00:00Z". Cookies are left out,
/// and so are the headers of an encoding that is taken off.
std::string archive_record(const Fetched& fetched, const std::string& time);

class FetchFolder {
  public:
    explicit FetchFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Where the page of an address stands: HOST/NAME-HASH.warc.
    std::filesystem::path path_of(const Url& url) const;

    /// What is had of an address; empty where nothing is, or nothing that can be read.
    Validators had(const Url& url) const;

    /// Writes the whole file or none.
    Outcome keep(const Url& url, const std::string& record) const;

  private:
    std::filesystem::path folder_;
};

}  // namespace entente
