# entente_room(NAME [USES room...] [LIBS target...])
#
# One static library for src/NAME, and one GoogleTest program for tests/NAME. Both are globbed, so
# that a new file in a room needs no line here.

add_library(entente_options INTERFACE)
target_include_directories(entente_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(entente_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
  # g++ 12 sees overlapping copies in std::string's operator+ where there are none (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  # clang's -Wconversion takes in what g++ has under -Wsign-conversion.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion>)
target_compile_definitions(entente_options INTERFACE
  ENTENTE_VERSION="${PROJECT_VERSION}"
  ENTENTE_SOURCE_DATA_DIR="${PROJECT_SOURCE_DIR}/data")
if(ENTENTE_SANITIZE)
  target_compile_options(entente_options INTERFACE
    -fsanitize=${ENTENTE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(entente_options INTERFACE -fsanitize=${ENTENTE_SANITIZE})
endif()

function(entente_room name)
  cmake_parse_arguments(ROOM "" "" "USES;LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  list(TRANSFORM ROOM_USES PREPEND entente_)
  if(sources)
    add_library(entente_${name} STATIC ${sources})
    target_link_libraries(entente_${name} PUBLIC entente_options ${ROOM_USES} ${ROOM_LIBS})
  else()
    add_library(entente_${name} INTERFACE)
    target_link_libraries(entente_${name} INTERFACE entente_options ${ROOM_USES} ${ROOM_LIBS})
  endif()

  file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*_test.cpp)
  if(ENTENTE_TESTS AND tests)
    add_executable(test_${name} ${tests})
    target_link_libraries(test_${name} PRIVATE entente_${name} GTest::gtest_main)
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(test_${name} PRIVATE
      ENTENTE_TESTS_DIR="${PROJECT_SOURCE_DIR}/tests"
      ENTENTE_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
    gtest_discover_tests(test_${name} DISCOVERY_MODE PRE_TEST TEST_PREFIX ${name}.)
  endif()
endfunction()
