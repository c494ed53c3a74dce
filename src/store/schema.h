// The schema of a record: the tables and views of docs/record.md, and the migrations that lead to
// them. store.h opens and fills what stands here.
#pragma once

#include <cstdint>
#include <span>

namespace entente {

/// SQLite's application_id of a record: "entn".
inline constexpr std::int64_t application_id = 0x656E746E;

/// The SQL that leads from one schema version to the next: migrations()[0] makes version 1 of an
/// empty file. Append; never change one that was released.
std::span<const char* const> migrations();

/// The SQL that makes the views anew, whatever version they are of; run after the migrations.
const char* current_views();

/// The schema version that this program writes.
std::int64_t schema_version();

}  // namespace entente
