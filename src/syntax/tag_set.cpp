#include "syntax/tag_set.h"

#include <algorithm>

namespace entente::syntax {

TagId TagSet::nearest(Tag tag) const {
    const auto find = [this](auto matches) {
        return std::find_if(tags_.begin(), tags_.end(), matches);
    };
    auto found = find([&](const Tag& t) { return t == tag; });
    if (found == tags_.end()) found = find([&](const Tag& t) { return t.xpos == tag.xpos; });
    if (found == tags_.end()) found = find([&](const Tag& t) { return t.upos == tag.upos; });
    return found == tags_.end() ? TagId{0} : static_cast<TagId>(found - tags_.begin());
}

std::string TagSet::serialise() const {
    std::string out;
    for (const Tag& tag : tags_) {
        out.push_back(static_cast<char>(tag.upos));
        out.push_back(static_cast<char>(tag.xpos));
    }
    return out;
}

Result<TagSet> TagSet::parse(std::string_view bytes) {
    if (bytes.empty() || bytes.size() % 2 != 0 || bytes.size() / 2 > max_size)
        return Error{"the model's set of tags has a wrong size", {}, 0};
    std::vector<Tag> tags;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const auto upos = static_cast<std::uint8_t>(bytes[i]);
        const auto xpos = static_cast<std::uint8_t>(bytes[i + 1]);
        if (upos > static_cast<std::uint8_t>(Upos::x) || xpos > static_cast<std::uint8_t>(Xpos::xx))
            return Error{"the model's set of tags has an unknown tag", {}, 0};
        tags.push_back({static_cast<Upos>(upos), static_cast<Xpos>(xpos)});
    }
    return TagSet(std::move(tags));
}

}  // namespace entente::syntax
