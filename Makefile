# SPDX-License-Identifier: Apache-2.0
# falcore: everything a newcomer needs. `make run` and `make test` install what is missing.

PYTHON  ?= /usr/bin/python3
VENV    := .venv
BIN     := $(VENV)/bin
NATIVE  := build/native
SANE    := build/sanitized
FUZZ    := build/fuzz
# Seconds that each fuzzer of `make fuzz` runs.
FUZZ_SECONDS ?= 60
ARGS    ?=
# Which kernels `make test` boots in emulated machines: brief, 1 for all, or nothing (docs/vm.md).
FALCORE_VM ?= brief
# Emulated machines' kernels are kept in FALCORE_VM_CACHE, or else in build/vm.
VM_CACHE := $(if $(FALCORE_VM_CACHE),FALCORE_VM_CACHE=$(FALCORE_VM_CACHE))
# Repetitions of `make bench`, 1 for a short one, and its parts (python -m bench -h); none: all of them.
BENCH_ROUNDS ?= 5
BENCH_PARTS  ?=
# FALCORE_BENCH_LIBS names a folder with scap-open and sinsp-example of falcosecurity/libs, to compare with.
BENCH_LIBS := $(if $(FALCORE_BENCH_LIBS),FALCORE_BENCH_LIBS='$(FALCORE_BENCH_LIBS)')
# Seconds that `make run` captures for.
SECONDS ?= 3

BUILD_PACKAGES := clang cmake g++ libbpf-dev libelf-dev libre2-dev ninja-build pkg-config python3-dev python3-venv python3-bpfcc zlib1g-dev
TEST_PACKAGES  := bpftool bpftrace clang-format curl git procps strace sysdig util-linux
# What only `make bench` uses; a package that cannot be had is a line in its report.
BENCH_PACKAGES := linux-perf redis-tools
# clang's own sanitizers; elsewhere than on Debian 12 and later they come with clang.
FUZZ_PACKAGES  := libclang-rt-dev
VM_PACKAGES    := busybox-static qemu-system-x86
SUDO           := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

STUB    := $(BIN)/python -m nanobind.stubgen -q -m falcore._native -o
SOURCES := $(shell find falcore/native drivers -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.c' \)) CMakeLists.txt pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help build run test test-unit test-vm fuzz lint bench bench-drivers equivalence clean generate

help: ## show this
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(VENV)/.built ## install what is missing and build; the program is .venv/bin/falcore

run: build ## choose a driver, then capture for a moment: make run ARGS='proc.name=cat'
	$(SUDO) $(BIN)/falcore driver select
	@$(if $(ARGS),,( for i in $$(seq $(SECONDS)); do sleep 1; cat /etc/hosts >/dev/null; done ) & )true
	$(SUDO) $(BIN)/falcore run -d $(SECONDS) $(if $(ARGS),'$(ARGS)','proc.name=cat')

test: build $(VENV)/.tested $(VENV)/.emulator $(NATIVE)/.built $(SANE)/.built ## install what is missing and run every test that this host allows
	$(SUDO) env $(if $(FALCORE_VM),FALCORE_VM=$(FALCORE_VM)) $(VM_CACHE) $(BIN)/python -m pytest

test-unit: build $(VENV)/.tested $(NATIVE)/.built $(SANE)/.built ## the tests that need no privileges
	$(BIN)/python -m pytest -m 'not root'

test-vm: build $(VENV)/.tested $(VENV)/.emulator ## every driver on every kernel of tests/vm/kernels.toml, in emulated machines
	$(SUDO) env FALCORE_VM=1 $(VM_CACHE) $(BIN)/python -m pytest tests/vm

fuzz: build $(VENV)/.tested $(SANE)/.built $(FUZZ)/.built ## generated filters and changed capture files in number, then each fuzzer for FUZZ_SECONDS
	FALCORE_FUZZ_FILTERS=$${FALCORE_FUZZ_FILTERS:-100000} FALCORE_FUZZ_CAPTURES=$${FALCORE_FUZZ_CAPTURES:-10000} $(BIN)/python -m pytest tests/fuzz --timeout 0
	@for f in $(FUZZ)/*_fuzz; do mkdir -p $$f.corpus && $$f -max_total_time=$(FUZZ_SECONDS) -timeout=10 -max_len=4096 $$f.corpus || exit 1; done

lint: build $(VENV)/.tested ## ruff, mypy --strict, clang-format, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m falcore.schema.generate --check
	$(STUB) build/_native.pyi
	diff -u falcore/_native.pyi build/_native.pyi || { echo "falcore/_native.pyi: run make generate" >&2; exit 1; }
	clang-format --dry-run --Werror $$(git ls-files '*.cpp' '*.h' '*.c' | grep -v /generated/)

bench: build $(VENV)/.tested $(VENV)/.benched ## measure beside strace, bpftrace, perf and sysdig; writes docs/performance.md
	$(SUDO) env $(BENCH_LIBS) $(BIN)/python -m bench -r $(BENCH_ROUNDS) $(BENCH_PARTS)

bench-drivers: build $(VENV)/.tested $(VENV)/.emulator ## the drivers' cost side by side; writes docs/performance-drivers.md
	$(SUDO) env $(VM_CACHE) $(BIN)/python -m bench.guest

equivalence: build ## compare the drivers on this kernel; writes docs/drivers.md
	$(SUDO) $(BIN)/python tests/drivers/shared_run.py -o build/equivalence
	$(BIN)/python tests/drivers/drivers_page.py build/equivalence

generate: build ## write what follows from the event table and the native module
	$(BIN)/python -m falcore.schema.generate
	$(STUB) falcore/_native.pyi

clean: ## remove everything that was built
	rm -rf $(VENV) build dist tests/workloads/bin

# apt is asked only for what dpkg does not have: a second run needs no network.
define install
	@missing=""; for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
		command -v apt-get >/dev/null || { echo "falcore: needs$$missing; no apt-get here to install them" >&2; exit 1; }; \
		echo "installing$$missing"; $(SUDO) apt-get update -qq; \
		DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq -o=Dpkg::Use-Pty=0 --no-install-recommends $$missing; fi
endef

# As a recipe line of its own, whose failure is told and no more.
define attempt
-$(call install,$(1))

endef

$(VENV)/.packages: Makefile
	$(call install,$(BUILD_PACKAGES))
	@test -x $(BIN)/python || $(PYTHON) -m venv --system-site-packages $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check 'scikit-build-core>=1.1' 'nanobind>=3.1'
	@touch $@

# Editable: Python files are used in place, a changed native source or entry point builds again.
$(VENV)/.built: $(VENV)/.packages $(SOURCES)
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation -e '.[dev]'
	@touch $@

$(VENV)/.tested: $(VENV)/.packages
	$(call install,$(TEST_PACKAGES))
	@touch $@

# One by one, and none is needed: the bench says what it had to do without.
$(VENV)/.benched: $(VENV)/.built
	$(foreach package,$(BENCH_PACKAGES),$(call attempt,$(package)))
	-@$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation -e '.[bench]'
	@touch $@

# Without apt-get the tests say so themselves: elsewhere than on Debian there are no kernels to fetch.
$(VENV)/.emulator: $(VENV)/.packages
	$(if $(shell command -v apt-get),$(call install,$(VM_PACKAGES)))
	@touch $@
CMAKE := cmake -S . -G Ninja -DPython_EXECUTABLE=$(abspath $(BIN)/python)
NANOBIND = -Dnanobind_DIR=$$($(BIN)/python -m nanobind --cmake_dir)

$(NATIVE)/.built: $(VENV)/.built $(wildcard tests/native/* tests/fuzz/*)
	@$(CMAKE) $(NANOBIND) -B $(NATIVE) -DCMAKE_BUILD_TYPE=Release -DFALCORE_NATIVE_TESTS=ON >/dev/null
	@cmake --build $(NATIVE)
	@touch $@

# The native tests once more, under ASan and UBSan.
$(SANE)/.built: $(VENV)/.built $(wildcard tests/native/* tests/fuzz/*)
	@$(CMAKE) $(NANOBIND) -B $(SANE) -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 -DFALCORE_NATIVE_TESTS=ON \
		-DFALCORE_SANITIZE=ON >/dev/null
	@cmake --build $(SANE) --target native_tests
	@touch $@

$(FUZZ)/.built: $(VENV)/.built $(wildcard tests/fuzz/*)
	$(foreach package,$(FUZZ_PACKAGES),$(call attempt,$(package)))
	@$(CMAKE) $(NANOBIND) -B $(FUZZ) -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 -DCMAKE_C_COMPILER=clang \
		-DCMAKE_CXX_COMPILER=clang++ -DFALCORE_SANITIZE=ON -DFALCORE_FUZZ=ON >/dev/null
	@cmake --build $(FUZZ) --target fuzzers
	@touch $@
