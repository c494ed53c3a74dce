// The records of a web archive (WARC 0.17 to 1.1, and WET, which is WARC with text), in their order.
//
// One record's block is looked at as far as its reader wants and skipped over for the rest, so a
// film in an archive costs no memory. A record whose length does not lead to another record is told
// and the next one is looked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "inputs/http_message.h"
#include "inputs/window.h"

namespace entente {

/// Whether bytes open with a record.
bool is_web_archive(std::string_view head);

class WebArchive {
  public:
    explicit WebArchive(Bytes source) : window_(std::move(source)) {}

    struct Record {
        Headers headers;
        std::uint32_t number = 0;  ///< 1-based
        std::size_t length = 0;    ///< of its block, as stated

        std::string_view type() const { return headers["WARC-Type"]; }  ///< "response"
        /// The address that it was got from, without the brackets that some writers put.
        std::string_view address() const;
    };

    /// The next record, behind the rest of the last one; or an Error for a damaged one, behind which
    /// it goes on; nothing at the end.
    std::optional<Result<Record>> next();

    /// The first `size` bytes of the last record's block, fewer where the archive is cut off, which
    /// is then told by the next `next`. They live until the next call.
    std::string_view block(std::size_t size);

    const std::string& name() const { return window_.name(); }
    Error error(std::string reason) const { return window_.error(std::move(reason), number_); }

  private:
    Window window_;
    std::uint32_t number_ = 0;
    std::size_t left_ = 0;  ///< bytes of the last record's block that are still to be dropped
    std::string address_;   ///< of the last record, for complaints
    std::optional<Error> failure_;  ///< of reading; what was read before it is given first

    bool hold(std::size_t size);
    std::optional<Error> leave_last();
    bool find_next();
    Error find_behind_damage();
};

}  // namespace entente
