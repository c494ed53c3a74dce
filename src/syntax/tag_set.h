// The tags that a model knows: pairs of UPOS and XPOS, by number.
//
// In the model a tag is two bytes, the numbers of its Upos and of its Xpos. Reading fails where a
// number is unknown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "document/syntax.h"

namespace entente::syntax {

using TagId = std::uint8_t;

/// The pairs of UPOS and XPOS that the training data has.
class TagSet {
  public:
    struct Tag {
        Upos upos = Upos::x;
        Xpos xpos = Xpos::unset;
        friend bool operator==(const Tag&, const Tag&) = default;
    };
    static constexpr std::size_t max_size = 128;

    TagSet() = default;
    explicit TagSet(std::vector<Tag> tags) : tags_(std::move(tags)) {}
    static Result<TagSet> parse(std::string_view bytes);
    std::string serialise() const;

    std::size_t size() const { return tags_.size(); }
    const Tag& operator[](TagId id) const { return tags_[id]; }
    /// The pair's id, else that of a pair with the same XPOS, else of the same UPOS, else 0.
    TagId nearest(Tag tag) const;

  private:
    std::vector<Tag> tags_;
};

}  // namespace entente::syntax
