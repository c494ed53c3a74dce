#include "names/name_labels.h"

namespace entente {

LabelKind kind_of(NameTag tag) {
    switch (tag) {
        case NameTag::outside:
            return LabelKind::unlabelled;
        case NameTag::begin_person:
        case NameTag::inside_person:
            return LabelKind::person;
        case NameTag::begin_organisation:
        case NameTag::inside_organisation:
            return LabelKind::organisation;
        case NameTag::begin_place:
        case NameTag::inside_place:
            return LabelKind::place;
        case NameTag::begin_other:
        case NameTag::inside_other:
            return LabelKind::other;
    }
    return LabelKind::unlabelled;
}

bool begins_label(NameTag tag) {
    return tag == NameTag::begin_person || tag == NameTag::begin_organisation ||
           tag == NameTag::begin_place || tag == NameTag::begin_other;
}

EntityType type_of(LabelKind kind) {
    switch (kind) {
        case LabelKind::person:
            return EntityType::person;
        case LabelKind::organisation:
            return EntityType::organisation;
        case LabelKind::place:
            return EntityType::place;
        default:
            return EntityType::unknown;
    }
}

bool continues_label(const Document& document, std::uint32_t token) {
    const NameTag tag = document.tokens[token].name;
    if (tag == NameTag::outside || begins_label(tag) || token == 0) return false;
    return kind_of(document.tokens[token - 1].name) == kind_of(tag);
}

bool parts_labels(const Document& document, std::uint32_t token) {
    return token != 0 && kind_of(document.tokens[token].name) != LabelKind::unlabelled &&
           kind_of(document.tokens[token - 1].name) != LabelKind::unlabelled &&
           !continues_label(document, token);
}

LabelRun label_at(const Document& document, std::uint32_t token) {
    LabelRun run{token, token + 1, kind_of(document.tokens[token].name)};
    if (run.kind == LabelKind::unlabelled) return run;
    while (continues_label(document, run.first))
        --run.first;
    while (run.last < document.tokens.size() && continues_label(document, run.last))
        ++run.last;
    return run;
}

bool agree(EntityType type, LabelKind kind) {
    switch (type) {
        case EntityType::person:
            return kind == LabelKind::person;
        case EntityType::organisation:
        case EntityType::group:
            return kind == LabelKind::organisation;
        case EntityType::state:
        case EntityType::place:
            return kind == LabelKind::place;
        case EntityType::nationality:
            return kind == LabelKind::other;
        case EntityType::unknown:
            return false;
    }
    return false;
}

}  // namespace entente
