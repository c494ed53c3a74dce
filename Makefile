# entente: the everyday commands. `make` builds build/entente; see README.md.

PACKAGES = g++ cmake ninja-build ccache pkg-config libicu-dev libgumbo-dev libsimdjson-dev \
           nlohmann-json3-dev libsqlite3-dev libcli11-dev libfmt-dev libxxhash-dev zlib1g-dev \
           libzstd-dev libexpat1-dev libcurl4-openssl-dev libgtest-dev python3 sqlite3
CHECK_PACKAGES = clang-format clang-tidy

.PHONY: all build deps demo test check format bless bench asan tsan fuzz fuzz-readers clean

all: build

build: build/CMakeCache.txt
	cmake --build build --target entente
	ln -sf apps/entente/entente build/entente

build/CMakeCache.txt:
	cmake --preset release

# Debian's packages, as root (or through sudo where there is one).
deps:
	@if ! dpkg -s $(PACKAGES) >/dev/null 2>&1; then \
	  SUDO=$$(test "$$(id -u)" = 0 || echo sudo); \
	  $$SUDO apt-get update -q && \
	  $$SUDO env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $(PACKAGES); \
	fi

# The main job on the shipped samples: read them into a record and print it.
demo: deps build
	rm -f build/demo.entente build/demo.entente-wal build/demo.entente-shm
	build/entente read data/samples --into build/demo.entente
	build/entente show build/demo.entente

test: deps build
	cmake --build build
	ctest --test-dir build --output-on-failure -j2

# Order of the rooms, layout of the code, the tables.
check:
	python3 tools/check_rooms.py
	python3 tools/lint_actors.py
	build/tools/lexicon_lint
	clang-format --dry-run --Werror $$(git ls-files '*.h' '*.cpp')

tidy: build/CMakeCache.txt
	clang-tidy -p build --quiet $$(git ls-files 'src/*.cpp' 'apps/*.cpp')

format:
	clang-format -i $$(git ls-files '*.h' '*.cpp')

# Accept what the golden tests print now as what they must print.
bless: build
	cmake --build build
	ENTENTE_BLESS=1 ctest --test-dir build -R golden

bench: deps build
	cmake --build build --target entente_bench events_bench inputs_bench reprints_bench
	build/bench/entente_bench
	build/bench/events_bench
	build/bench/inputs_bench
	build/bench/reprints_bench

asan tsan:
	cmake --preset $(subst asan,asan-ubsan,$@)
	cmake --build --preset $(subst asan,asan-ubsan,$@)
	ctest --preset $(subst asan,asan-ubsan,$@)

# Every fuzz target for a minute; FUZZ_SECONDS for longer, FUZZ_TARGETS for some alone. Those of all
# readers of pages and files, an hour each: make fuzz FUZZ_SECONDS=3600 FUZZ_TARGETS="$(FUZZ_READERS)"
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?=
FUZZ_READERS = inputs_fuzz json_fuzz rows_fuzz feed_fuzz archive_fuzz unpack_fuzz robots_fuzz \
               decode_fuzz page_fuzz
fuzz:
	cmake --preset fuzz
	cmake --build --preset fuzz $(addprefix --target ,$(FUZZ_TARGETS))
	fuzz/run.sh build-fuzz/fuzz $(FUZZ_SECONDS) $(FUZZ_TARGETS)

# The readers alone, a minute each; what a change of them must pass.
fuzz-readers:
	$(MAKE) fuzz FUZZ_TARGETS="$(FUZZ_READERS)"

clean:
	rm -rf build build-*
