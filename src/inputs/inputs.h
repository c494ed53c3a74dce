// Inputs: what a command was given (files, folders, patterns, "-"), as a stream of pages.
//
// In: the INPUT arguments of the command line. Out, one at a time: the bytes of a page with the
// name of where it stands, or the Error why an input is refused; a refused input never ends the
// stream. A file is one page or many (page_stream.h). A folder is all its files, deep, in the order
// of their paths; hidden ones, its README and LICENSE, pipes, devices and links to folders are
// passed over. A pattern ("corpus/*.html", with *, ? and [...] as in a shell) that is no file's name
// is the files and folders that it matches, in the order of their names. "-" is the standard input.
//
// Files with many pages are read through a window: memory does not grow with the file.
//
//     Inputs inputs({"corpus/", "crawl.warc.gz", "-"}, names);
//     while (auto page = inputs.next()) {
//         if (!*page) complain(page->error()); else use(**page);
//     }
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "inputs/field_names.h"
#include "inputs/page.h"
#include "inputs/page_stream.h"

namespace entente {

class Inputs {
  public:
    /// The names must outlive this.
    Inputs(std::vector<std::string> arguments, const FieldNames& names)
        : arguments_(arguments.begin(), arguments.end()), names_(names) {}

    /// The next page or refusal; nothing at the end.
    std::optional<Result<Page>> next();

  private:
    std::deque<std::string> arguments_;  ///< not opened yet
    std::deque<std::string> files_;      ///< of the folder that is being read
    std::unique_ptr<PageStream> open_;   ///< the file that is being read
    const FieldNames& names_;

    std::optional<Error> open_next();
    std::optional<Error> open_folder(const std::string& folder);
    std::optional<Error> open_matches(const std::string& pattern);
    std::optional<Error> open_one(const std::string& file);
};

}  // namespace entente
