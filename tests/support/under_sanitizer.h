// Whether the tests run under a sanitizer, whose own memory and time count in what is measured.
#pragma once

namespace entente::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool under_sanitizer = true;
#else
inline constexpr bool under_sanitizer = false;
#endif

}  // namespace entente::test
