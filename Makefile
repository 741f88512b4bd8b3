# The one list of verbs: `make help` prints it. Needs GNU make; everything it makes goes below build/.

# ---- What may be set on the command line ---------------------------------------------------------------------------

BUILD ?= build# where everything goes
TESTS_FROM ?= $(BUILD)# whose objects of unit tests and of their binding are linked
CFLAGS ?= -O2
LDFLAGS ?=
PYTHON ?= python3# the first choice; other Pythons are tried when it lacks a module
WERROR ?=# 1: warnings are errors
SANITIZE ?=# such as address,undefined or thread
WHOLE ?=# 1: each binding is compiled as one file, in a fraction of the time, for checks that look at all of it
OAC_NO_CURL ?=# 1: liboac without libcurl, for programs with a transport of their own; then there is no command
V ?=# 1: show whole commands
PORT ?= 0# of `make mock`; 0: any free one
TOKEN ?= secret_demo# what `make mock` accepts
BINDING_TESTS ?= live spec readme demo shop# folders of tests that `make check-binding` runs
API = ecwid# the binding that is built and installed: its prefix,
GENERATED = generated# and the folder that `generate --prefix … --out` wrote; with another one, another BUILD as well
PREFIX ?= /usr/local# where `make install` puts things, below DESTDIR
JOBS ?= $(shell nproc 2>/dev/null || echo 2)

# ---- Compiler flags --------------------------------------------------------------------------------------------------

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual
C_WARNINGS := $(WARNINGS) -Wstrict-prototypes -Wmissing-prototypes
RUNTIME := -Iruntime/include -Iruntime/src -Iruntime/command
LIVE := -I$(GENERATED)/include -I$(GENERATED)/src
LAB := -Ibuild/lab/include -Ibuild/lab/src
PACKAGES := $(if $(OAC_NO_CURL),,libcurl) libcjson
# Headers of other projects are system headers: their warnings are not ours.
PACKAGE_CFLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags $(PACKAGES) 2>/dev/null))
PACKAGE_LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null)
# Of programs that have nothing to do with trees.
COMMAND_LIBS := $(shell pkg-config --libs $(filter-out libcjson,$(PACKAGES)) 2>/dev/null)
CHECK_CFLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags check 2>/dev/null))
CHECK_LIBS := $(shell pkg-config --libs check 2>/dev/null)
SANITIZE_FLAGS := $(if $(SANITIZE),-g1 -O1 -fno-omit-frame-pointer -fsanitize=$(SANITIZE) -fno-sanitize-recover=all)

# Objects of static libraries are compiled as the compiler does by default: -fPIC would keep it from inlining the
# library's own functions. Shared libraries have objects of their own, in $(BUILD)/pic.
# On machines of 32 bit, too, files may be larger than 2 GiB, and time does not end in 2038.
WIDE := -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64
COMPILE = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L $(WIDE) -fvisibility=hidden $(C_WARNINGS) $(if $(WERROR),-Werror) \
	$(CFLAGS) $(SANITIZE_FLAGS) $(if $(OAC_NO_CURL),-DOAC_NO_CURL) $(RUNTIME) $(PACKAGE_CFLAGS) $(CPPFLAGS)
# Tests see the binding made for them and not the live one, which may change any day; the runtime sees none. Examples are
# of the live one.
binding = $(if $(filter $(GENERATED)/% tests/examples/%,$(1)),$(LIVE),$(if $(filter tests/% build/lab/%,$(1)),$(LAB)))
LINK = $(CC) $(CFLAGS) $(SANITIZE_FLAGS) $(LDFLAGS)

# ---- Files -----------------------------------------------------------------------------------------------------------

# The binding of the tests' own description: generated below build/ and never committed. What needs it reads a file that
# is remade where the description or the generator changed, whereupon make begins anew and finds the sources.
LAB_USERS := tests unit-tests objects lab check-c check-portable check-sanitize check-wire tsan valgrind valgrind-wire \
	analyze-gcc analyze-cppcheck analyze-tidy build/analyze/% $(BUILD)/liblab.a $(BUILD)/tests/% build/lab/%
ifneq (,$(filter $(LAB_USERS),$(MAKECMDGOALS)))
include build/lab/made.mk
endif

objects = $(patsubst %.c,$(BUILD)/%.o,$(patsubst build/%,%,$(1)))
RUNTIME_SOURCES := $(filter-out $(if $(OAC_NO_CURL),runtime/src/curl/%),$(wildcard runtime/src/*/*.c))
GENERATED_SOURCES := $(wildcard $(GENERATED)/src/*.c $(GENERATED)/src/*/*.c)
COMMAND_SOURCES := $(wildcard runtime/command/*.c runtime/command/*/*.c $(GENERATED)/command/*.c)
LAB_SOURCES := $(wildcard build/lab/src/*.c build/lab/src/*/*.c)
LAB_COMMAND_SOURCES := $(wildcard build/lab/command/*.c)
UNIT_SOURCES := $(wildcard tests/unit/test_*.c)
UNIT_HELPERS := $(filter-out $(UNIT_SOURCES),$(wildcard tests/unit/*.c))
TOOL_SOURCES := $(wildcard tests/tools/*.c)
WIRE_SOURCES := $(wildcard tests/wire/*.c)
THREAD_SOURCES := $(wildcard tests/threads/*.c)
# The others there, of the non-blocking front, want libraries of their own: test_front_examples.py compiles them.
EXAMPLE_SOURCES := $(filter-out tests/examples/front_%,$(wildcard tests/examples/*.c))
SOURCES := $(RUNTIME_SOURCES) $(GENERATED_SOURCES) $(COMMAND_SOURCES) $(UNIT_SOURCES) $(UNIT_HELPERS) \
	$(TOOL_SOURCES) $(WIRE_SOURCES) $(THREAD_SOURCES) $(EXAMPLE_SOURCES)
OBJECTS := $(call objects,$(SOURCES))
LAB_OBJECTS := $(call objects,$(LAB_SOURCES) $(LAB_COMMAND_SOURCES))
bound = $(if $(WHOLE),$(BUILD)/whole/$(1).o,$(call objects,$(2)))
BOUND_OBJECTS := $(call bound,live,$(GENERATED_SOURCES)) $(call bound,lab,$(LAB_SOURCES))
# Of generated headers, those that no source file of their name begins with: the others are compiled on their own there.
own_source = $(wildcard generated/src/$(basename $(notdir $(1))).c)
HEADERS = $(wildcard runtime/include/*/*.h runtime/include/*/*/*.h) \
	$(foreach header,$(wildcard generated/include/*/*.h),$(if $(call own_source,$(header)),,$(header)))
# What people wrote in C (not the generator, not the expected outputs of its tests).
HAND_WRITTEN := $(wildcard runtime/*/*.[ch] runtime/*/*/*.[ch] runtime/*/*/*/*.[ch] tests/unit/*.[ch] \
	tests/tools/*.[ch] tests/wire/*.[ch] tests/fuzz/*.[ch] tests/threads/*.[ch] tests/bench/*.[ch] \
	tests/examples/*.[ch] tests/snippets/*.[ch] tests/readme/*.h tests/install/*/*.c tests/torture/*.[ch] \
	tests/constructs/*.h tests/constructs/*/*.c tests/bulk/*.c)

PYTHON_FILES := codegen tests

# Nothing that does not exist yet is asked for: the runtime builds and is tested without generated code.
LIBRARIES := $(if $(GENERATED_SOURCES),$(BUILD)/lib$(API).a) $(BUILD)/liboac.a
COMMAND := $(if $(COMMAND_SOURCES),$(if $(OAC_NO_CURL),,$(BUILD)/$(API)))
LAB_LIBRARIES := $(BUILD)/liblab.a $(BUILD)/liboac.a
LAB_COMMAND := $(BUILD)/tests/lab
UNIT_TESTS := $(UNIT_SOURCES:tests/unit/%.c=$(BUILD)/tests/%)
TOOLS := $(TOOL_SOURCES:tests/tools/%.c=$(BUILD)/tests/%)
# Those of the command's rooms: linked with all of it but main().
COMMAND_TOOLS := $(BUILD)/tests/journal
COMMAND_ROOMS := $(wildcard runtime/command/*/*.c) runtime/command/commands.c $(LAB_COMMAND_SOURCES)
EXAMPLES := $(if $(OAC_NO_CURL),,$(EXAMPLE_SOURCES:tests/%.c=$(BUILD)/%))
WIRE_DRIVER := $(if $(WIRE_SOURCES),$(BUILD)/tests/wire-driver)
LOCALE := build/locale/de_DE.UTF-8

# The Python that has what generator, mock server and tests import (the importer's modules, if there is one with them as
# well); looked for when it is first needed.
MODULES := jinja2 yaml jsonschema
find_python = $(shell PYTHON='$(PYTHON)' tests/setup/find-python.sh $(1))
FOUND_PYTHON = $(eval FOUND_PYTHON := $(or $(call find_python,$(MODULES) markdown_it bs4 pygments),\
	$(call find_python,$(MODULES) markdown_it bs4),$(call find_python,$(MODULES)),\
	$(shell tests/setup/setup.sh --check build 1>&2)$(error No Python has all of: $(MODULES))))$(FOUND_PYTHON)
HARNESS = OAC_LOCALES='$(abspath build/locale)' \
	LSAN_OPTIONS='suppressions=$(abspath tests/harness/leaks):print_suppressions=0' $(FOUND_PYTHON) -m tests.harness

say = @printf '  %-4s %s\n' '$(1)' '$(2)';
quiet = $(if $(V),,$(say))

MAKEFLAGS += --no-print-directory
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(JOBS) # as many jobs as there are processors; JOBS=1 for one at a time
endif
ifneq (,$(filter clean,$(MAKECMDGOALS)))
.NOTPARALLEL: # `make clean build` means one after the other
endif
.DELETE_ON_ERROR:
.SUFFIXES:

ifneq (,$(OAC_NO_CURL))
.DEFAULT_GOAL := build
export OAC_NO_CURL # what is asked of the machine is less
endif

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "%-20s %s\n", $$1, $$2 }' Makefile

# ---- Building --------------------------------------------------------------------------------------------------------

TOOLS_FOUND := build/tools$(if $(OAC_NO_CURL),-no-curl)

.PHONY: build tests unit-tests objects lab clean
build: $(LIBRARIES) $(COMMAND) ## liboac.a, libecwid.a and the ecwid command, in build/
tests: $(UNIT_TESTS) $(TOOLS) $(WIRE_DRIVER) $(LAB_COMMAND) $(EXAMPLES) ## build what the tests run
unit-tests: $(UNIT_TESTS)
lab: $(LAB_LIBRARIES) ## generate and build the binding of tests/api, in build/lab and build/liblab.a
objects: $(call objects,$(filter-out $(GENERATED_SOURCES),$(SOURCES)) $(LAB_COMMAND_SOURCES)) $(BOUND_OBJECTS)
build tests unit-tests lab objects:
	@: # so that make does not say that there was nothing to do

$(BUILD)/liboac.a: $(call objects,$(RUNTIME_SOURCES))
$(BUILD)/lib$(API).a: $(call bound,live,$(GENERATED_SOURCES))
$(BUILD)/liblab.a: $(call bound,lab,$(LAB_SOURCES)) build/lab/made.mk
$(BUILD)/%.a: $(BUILD)/sources
	$(call quiet,AR,$@)rm -f $@ && $(AR) rcs $@ $(filter %.o,$^)

$(BUILD)/$(API): $(call objects,$(COMMAND_SOURCES)) $(LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(COMMAND_LIBS)

$(UNIT_TESTS): $(BUILD)/tests/%: $(TESTS_FROM)/tests/unit/%.o $(UNIT_HELPERS:%.c=$(TESTS_FROM)/%.o) \
		$(TESTS_FROM)/liblab.a $(BUILD)/liboac.a
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(CHECK_LIBS) $(PACKAGE_LIBS)
$(COMMAND_TOOLS): $(BUILD)/tests/%: $(BUILD)/tests/tools/%.o $(call objects,$(COMMAND_ROOMS)) $(LAB_LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(COMMAND_LIBS)
$(filter-out $(COMMAND_TOOLS),$(TOOLS)): $(BUILD)/tests/%: $(BUILD)/tests/tools/%.o $(LAB_LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(PACKAGE_LIBS)
$(EXAMPLES): $(BUILD)/examples/%: $(BUILD)/tests/examples/%.o $(LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(COMMAND_LIBS)
$(BUILD)/tests/thread-tests: $(call objects,$(THREAD_SOURCES)) $(LAB_LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(PACKAGE_LIBS) -lpthread
$(BUILD)/tests/wire-driver: $(call objects,$(WIRE_SOURCES)) $(LAB_LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(PACKAGE_LIBS)
$(LAB_COMMAND): $(call objects,$(wildcard runtime/command/*.c runtime/command/*/*.c) $(LAB_COMMAND_SOURCES)) $(LAB_LIBRARIES)
	$(call quiet,LINK,$@)mkdir -p $(@D) && $(LINK) -o $@ $^ $(COMMAND_LIBS)

# Sanitizers want the runtime as fast as it gets; the tests take longer to optimize than to run.
compile = $(call quiet,CC,$@)mkdir -p $(@D) && $(COMPILE) $(if $(SANITIZE),$(if $(filter tests/unit/%,$<),-O0)) \
	$(call binding,$<) $(if $(filter tests/unit/%,$<),$(CHECK_CFLAGS)) -MMD -MP -c -o $@ $<
$(OBJECTS): $(BUILD)/%.o: %.c $(BUILD)/flags | $(TOOLS_FOUND)
	$(compile)
$(LAB_OBJECTS): $(BUILD)/%.o: build/%.c $(BUILD)/flags | $(TOOLS_FOUND)
	$(compile)
$(BUILD)/whole/live.c: $(BUILD)/sources
$(BUILD)/whole/lab.c: build/lab/made.mk
$(BUILD)/whole/%.c:
	@mkdir -p $(@D) && printf '#include "%s"\n' $(if $(filter live,$*),$(GENERATED_SOURCES),$(LAB_SOURCES)) >$@
$(BUILD)/whole/%.o: $(BUILD)/whole/%.c $(BUILD)/flags | $(TOOLS_FOUND)
	$(call quiet,CC,$@)$(COMPILE) -I. $(if $(filter live,$*),$(LIVE),$(LAB)) -MMD -MP -c -o $@ $<
-include $(OBJECTS:.o=.d) $(LAB_OBJECTS:.o=.d) $(BOUND_OBJECTS:.o=.d)

build/lab/made.mk: tests/api/openapi.yaml $(shell find codegen -name '*.py' -o -name '*.j2') | $(TOOLS_FOUND)
	$(call quiet,GEN,$(@D))mkdir -p $(@D) && $(FOUND_PYTHON) -m codegen generate --spec $< --prefix lab --out $(@D) && \
		echo '# Made from $<.' >$@

# `flags` changes when the compiler or its flags do, so that everything is compiled again; `sources` when a source file
# comes or goes, so that no archive keeps what is gone.
$(BUILD)/flags: recorded = $(COMPILE) $(LINK)
$(BUILD)/sources: recorded = $(SOURCES)
$(BUILD)/flags $(BUILD)/sources: FORCE
	@mkdir -p $(@D)
	@new=$@.$$$$; printf '%s\n' '$(subst ','\'',$(recorded))' >$$new; \
		if cmp -s $$new $@; then rm $$new; else mv $$new $@; fi # several makes may do so at a time
FORCE:

# Says once, clearly, what the machine lacks.
$(TOOLS_FOUND): tests/setup/packages
	@tests/setup/setup.sh --check build
	@mkdir -p $(@D) && touch $@

clean: ## remove build/
	rm -rf $(if $(filter $(LAB_USERS),$(MAKECMDGOALS)),$(filter-out build/lab build/tools%,$(wildcard build/*)),build)

# ---- Setting up, trying it out ---------------------------------------------------------------------------------------

.PHONY: setup demo mock
setup: ## install what build, demo and check need (Debian; asks sudo when not root)
	@tests/setup/setup.sh build check
demo: ## install what is missing, build, and send two updates to a mock server
	@tests/setup/setup.sh build
	@$(MAKE) build
	@PYTHON='$(PYTHON)' BUILD='$(BUILD)' tests/demo/demo.sh
mock: ## run the mock server in the foreground (PORT=, TOKEN=); it prints its address
	@exec $(FOUND_PYTHON) -m tests.mock --port '$(PORT)' --token '$(TOKEN)'

# ---- Generating ------------------------------------------------------------------------------------------------------

.PHONY: generate check-generated
generate: ## write generated/, and the table of operations in README.md, from spec/
	@$(FOUND_PYTHON) -m codegen generate --table README.md
check-generated: ## is generated/ what the generator writes today, and the table in README.md?
	@$(HARNESS) command generated -- $(FOUND_PYTHON) -m codegen generate --check --table README.md

.PHONY: sync
sync: ## DOCS=folder: import changed pages, regenerate, test (TEST=command), verdict, changelog entry; all or nothing
	@test -n '$(DOCS)' || { echo 'make sync: name the folder of pages: make sync DOCS=folder' >&2; exit 2; }
	@tests/setup/setup.sh build check
	@$(FOUND_PYTHON) -m codegen sync --docs '$(DOCS)' $(if $(ACCEPTED),--accepted '$(ACCEPTED)') \
		$(if $(TEST),--test '$(subst ','\'',$(TEST))')
.PHONY: sync-changes
sync-changes: ## real changes of the vendor's pages (in ECWID_DOCS_DIR) through sync, each built and tested; CHANGES=DATE-ID... ours
	@$(FOUND_PYTHON) -m tests.sync $(CHANGES)

# ---- Testing ---------------------------------------------------------------------------------------------------------

# Sanitizers read /proc, which a bare chroot may lack: then their suites are left out, and that is said.
SANITIZED := sanitize wire
CONSTRUCTS := tests.constructs.test_constructs
# What is built by gcc without a warning is what the other suites test. Where they are built by another compiler, gcc is
# asked apart; clang tells the same whether it optimizes or not.
export WERROR
IS_GCC = $(findstring gcc version,$(shell LC_ALL=C $(CC) -v 2>&1))
WITH_GCC = $(if $(IS_GCC),BUILD='$(BUILD)' CC='$(CC)',BUILD=build/gcc CC=gcc)
# Under sanitizers a process for each test takes several times as long as the test itself.
ONE_PROCESS := CK_FORK=no
SUITES := format warnings headers c portable $(if $(wildcard /proc/self/task),$(SANITIZED)) python \
	constructs generated

# Two at a time, because each keeps one processor busy; and at once with others, because they wait for servers.
SINGLE := format generated
TOGETHER := $(filter wire,$(SUITES)) constructs python
WIRE := tests.wire.test_wire
SANITIZED_DRIVER := build/sanitize/tests/wire-driver

.PHONY: check check-all check-together check-binding check-python-format check-types $(SUITES:%=check-%) $(SANITIZED:%=check-%)
check: ## install what is missing, run all tests, end with `N passed, N failed`
	@tests/setup/setup.sh build check
	@$(MAKE) check-all
check-all:
	@rm -rf build/results
	@$(MAKE) -k --output-sync=target $(SINGLE:%=check-%) || :
	@werror=1; for suite in $(filter-out $(SINGLE) $(TOGETHER),$(SUITES)) together; do \
		$(MAKE) WERROR=$$werror check-$$suite || [ $$suite != warnings ] || werror=; done
	@$(if $(filter $(SANITIZED),$(SUITES)),,echo; echo '/proc is not mounted, left out: $(SANITIZED)')
	@$(HARNESS) total $(SUITES)
check-c: unit-tests $(LOCALE)/LC_NUMERIC ## the C unit tests
	@$(HARNESS) c c $(UNIT_TESTS)
check-portable: unit-tests $(LOCALE)/LC_NUMERIC ## the C unit tests with the code for other processors (-DOAC_PORTABLE)
	@$(MAKE) BUILD=build/portable TESTS_FROM='$(BUILD)' CPPFLAGS=-DOAC_PORTABLE CFLAGS=-O1 unit-tests
	@$(HARNESS) c portable $(UNIT_TESTS:$(BUILD)/%=build/portable/%)
check-sanitize: $(LOCALE)/LC_NUMERIC ## the C unit tests under AddressSanitizer, LeakSanitizer and UBSan
	@$(MAKE) BUILD=build/sanitize SANITIZE=address,undefined WHOLE=1 unit-tests
	@$(ONE_PROCESS) $(HARNESS) c sanitize $(UNIT_TESTS:$(BUILD)/%=build/sanitize/%)
WITH_WIRE := $(if $(filter wire,$(SUITES)),wire $(WIRE) --)
PYTHON_TESTS := --except $(CONSTRUCTS) $(if $(filter wire,$(SUITES)),$(WIRE))
check-python: $(LOCALE)/LC_NUMERIC ## the Python tests: generator, description, mock, README
	@$(MAKE) -k build || : # tests that need none of it are run all the same
	@$(MAKE) -k tests || :
	@$(HARNESS) python python $(PYTHON_TESTS)
check-constructs: ## every construct of OpenAPI: generated, compiled, used on the wire
	@$(HARNESS) python constructs $(CONSTRUCTS)
check-wire: ## the wire tests with a client under AddressSanitizer, LeakSanitizer and UBSan
	@$(MAKE) BUILD=build/sanitize SANITIZE=address,undefined WHOLE=1 $(SANITIZED_DRIVER)
	@OAC_WIRE_DRIVER=$(SANITIZED_DRIVER) $(HARNESS) python wire $(WIRE)
check-together: $(LOCALE)/LC_NUMERIC # check-wire, check-constructs and check-python; a driver that is not built is not run
	@$(MAKE) -k build || :
	@$(MAKE) -k tests || :
	@test -z '$(WITH_WIRE)' || $(MAKE) BUILD=build/sanitize SANITIZE=address,undefined WHOLE=1 $(SANITIZED_DRIVER) || \
		rm -f $(SANITIZED_DRIVER)
	@$(if $(WITH_WIRE),OAC_WIRE_DRIVER=$(SANITIZED_DRIVER)) $(HARNESS) python $$(test ! -x $(SANITIZED_DRIVER) || echo '$(WITH_WIRE)') \
		constructs $(CONSTRUCTS) -- python $(PYTHON_TESTS)
check-headers: ## public headers on their own, as C11 and C++11, with gcc and clang; generated ones: see check-warnings
	@$(HARNESS) headers headers '$(WARNINGS) -Iruntime/include -Igenerated/include' $(HEADERS)
check-warnings: ## everything compiles without a warning, with gcc and clang
	@$(HARNESS) command warnings -- make -k WERROR=1 $(WITH_GCC) CFLAGS='$(CFLAGS)' objects \
		-- make -k WERROR=1 WHOLE=1 BUILD=build/clang CC=clang CFLAGS=-O0 objects
# A binding is as good as its description. Everything else is tested on the binding of tests/api, which no vendor changes.
BINDING := $(addprefix binding-,generated headers warnings tests)
BINDING_OBJECTS := $(GENERATED_SOURCES:.c=.o) $(patsubst %.c,%.o,$(wildcard generated/command/*.c))
check-binding: ## what of `check` is about the live binding: generated anew, compiled, its codec, command, examples, README
	@rm -f $(BINDING:%=build/results/%.json)
	@$(MAKE) -k build || :
	@$(HARNESS) command binding-generated -- $(FOUND_PYTHON) -m codegen generate --check --table README.md || :
	@$(HARNESS) headers binding-headers '$(WARNINGS) -Iruntime/include -Igenerated/include' \
		$(filter generated/%,$(HEADERS)) || :
	@$(HARNESS) command binding-warnings -- make -k WERROR=1 $(WITH_GCC) CFLAGS='$(CFLAGS)' \
		$(BINDING_OBJECTS:%=$(if $(IS_GCC),$(BUILD),build/gcc)/%) \
		-- make -k WERROR=1 WHOLE=1 BUILD=build/clang CC=clang CFLAGS=-O0 build/clang/whole/live.o \
			$(patsubst %.c,build/clang/%.o,$(wildcard generated/command/*.c)) || :
	@$(HARNESS) python binding-tests $(subst /,.,$(basename $(wildcard $(BINDING_TESTS:%=tests/%/test_*.py)))) || :
	@$(HARNESS) total $(BINDING)
check-format: ## hand-written C is laid out as .clang-format says
	@$(HARNESS) command format -- clang-format --dry-run -Werror $(HAND_WRITTEN)
check-python-format: ## flake8 and black have no complaint of Python; apart from `check`, as both take long
	@$(HARNESS) command python-format -- flake8 $(PYTHON_FILES) -- black --quiet --check $(PYTHON_FILES)
check-types: ## Python is annotated, and mypy finds no mistake; apart from `check` for the same reason
	@$(HARNESS) command types -- mypy
format: ## lay out hand-written C and Python
	clang-format -i $(HAND_WRITTEN)
	black --quiet $(PYTHON_FILES)

.PHONY: format constructs documents judges tsan valgrind valgrind-wire analyze
constructs: $(LOCALE)/LC_NUMERIC ## every construct of OpenAPI once more: with clang, and under the sanitizers
	@tests/setup/setup.sh build check
	@OAC_CONSTRUCTS_TIER=clang $(HARNESS) python constructs-clang $(CONSTRUCTS)
	@$(if $(filter wire,$(SUITES)),OAC_SUITE_SECONDS=900 OAC_CONSTRUCTS_TIER=sanitize \
		$(HARNESS) python constructs-sanitize $(CONSTRUCTS))
documents: ## generate and compile the OpenAPI documents in the folder OPENAPI_DOCS_DIR, and say what became of each
	@$(FOUND_PYTHON) -m tests.constructs.documents '$(OPENAPI_DOCS_DIR)'
judges: ## what redocly, spectral, prism and others say of the description, in pinned versions; installs them in build/judges
	@tests/setup/setup.sh build
	@tests/setup/setup.sh judges || test -n "$(CI)" # there, what cannot be had is left out, and said
	@$(FOUND_PYTHON) -m tests.judges
tsan: $(LOCALE)/LC_NUMERIC ## threads on shared values, one client and many, and the C unit tests, under ThreadSanitizer
	@tests/setup/setup.sh build check
	@$(MAKE) BUILD=build/tsan SANITIZE=thread WHOLE=1 tests build/tsan/tests/thread-tests
	@$(HARNESS) command threads -- build/tsan/tests/thread-tests
	@$(ONE_PROCESS) $(HARNESS) c tsan $(UNIT_TESTS:$(BUILD)/%=build/tsan/%)
valgrind: tests $(LOCALE)/LC_NUMERIC ## the C unit tests and the command's dry run, under valgrind
	@tests/setup/setup.sh build check valgrind
	@LAB_TOKEN=secret_demo $(HARNESS) command valgrind-command -- $(VALGRIND) $(LAB_COMMAND) update-customer \
		--store-id 1 --customer-id 2 --dry-run --body tests/data/update-customer/full.json
	@$(HARNESS) valgrind valgrind $(UNIT_TESTS)
valgrind-wire: tests ## the wire tests, under valgrind: many minutes
	@tests/setup/setup.sh build check valgrind
	@OAC_SUITE_SECONDS=1800 OAC_WIRE_WRAPPER='$(VALGRIND)' OAC_WIRE_SLOWNESS=5 OAC_WIRE_JOBS=4 \
		$(HARNESS) python valgrind-wire tests.wire.test_wire

# Each finding is mended, or argued: in .clang-tidy for kinds of finding, beside the code for single ones.
VALGRIND := valgrind --quiet --error-exitcode=99 --leak-check=full --suppressions=tests/harness/leaks.valgrind
# Of generated code, which comes from a few templates, every n-th file: of the tests' description, which has every
# construct, and of the live one. ANALYZED_LAB=1 ANALYZED_LIVE=1: all of it.
ANALYZED_LAB ?= 8
ANALYZED_LIVE ?= 64
every = $(shell printf '%s\n' $(sort $(2)) | awk '(NR - 1) % $(1) == 0')
ANALYZED = $(RUNTIME_SOURCES) $(COMMAND_SOURCES) $(call every,$(ANALYZED_LAB),$(LAB_SOURCES)) \
	$(call every,$(ANALYZED_LIVE),$(GENERATED_SOURCES))
ANALYZED_OBJECTS = $(patsubst %.c,build/analyze/%.o,$(patsubst build/%,%,$(ANALYZED)))
.PHONY: analyze-tidy analyze-gcc analyze-cppcheck
analyze: ## clang-tidy, gcc -fanalyzer and cppcheck: of runtime/, and a sample of generated code
	@tests/setup/setup.sh build check analyze
	@$(HARNESS) command analyze -- make analyze-gcc -- make analyze-cppcheck -- make analyze-tidy
analyze-gcc:
	@$(MAKE) -k BUILD=build/analyze CC=gcc CFLAGS='-O1 -fanalyzer' WERROR=1 $(ANALYZED_OBJECTS)
analyze-cppcheck:
	@cppcheck --quiet -j $(JOBS) --std=c11 --error-exitcode=1 --inline-suppr --enable=warning,performance,portability \
		$(RUNTIME) $(LIVE) $(LAB) $(ANALYZED)
analyze-tidy:
	@printf '%s\n' $(ANALYZED) | xargs -n 1 -P $(JOBS) sh -c 'clang-tidy --quiet "$$@" -- -std=c11 \
		-D_POSIX_C_SOURCE=200809L $(RUNTIME) $(LIVE) $(LAB) $(PACKAGE_CFLAGS) 2>/dev/null' tidy

# ---- Measuring, and making everything fail -----------------------------------------------------------------------------

FUZZ_SECONDS ?= 60# for each target of `make fuzz`
FUZZ_RUNS ?=# in place of FUZZ_SECONDS: so many inputs for each target, the same every time
FUZZ_DOCUMENTS ?= 100000# that the differential test judges
FUZZ_DESCRIPTIONS ?= 3000# broken in some way, that the generator is given
FUZZ_TARGETS ?=# such as `reader writer`; all when empty

.PHONY: bench torture fuzz
fuzz: ## libFuzzer targets for FUZZ_SECONDS each, FUZZ_DOCUMENTS documents against a JSON Schema library, broken descriptions
	@tests/setup/setup.sh build fuzz
	@$(FOUND_PYTHON) -m tests.fuzz $(if $(FUZZ_RUNS),--runs '$(FUZZ_RUNS)',--seconds '$(FUZZ_SECONDS)') $(FUZZ_TARGETS)
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.differential --count '$(FUZZ_DOCUMENTS)' $(if $(OAC_SEED),--seed '$(OAC_SEED)')
	@OAC_MUTATIONS='$(FUZZ_DESCRIPTIONS)' OAC_SEED="$${OAC_SEED:-$$(date +%s)}" $(FOUND_PYTHON) -m unittest \
		tests.codegen.test_build_errors.Mutations
torture: ## fail the n-th allocation of every operation, for every n
	@tests/setup/setup.sh build
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.torture
bench: ## measure against cJSON, memcpy and bare libcurl, and the generator; lines `bench: NAME = NUMBER UNIT`
	@tests/setup/setup.sh build bench
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.bench.codec
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.bench.transport
	@$(MAKE) -s lab
	@$(MAKE) -s $(LAB_COMMAND)
	@$(FOUND_PYTHON) -m tests.bench.tokens
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.bench.members
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.bench.bulk
	@$(FOUND_PYTHON) -m tests.bench.growth
	@$(MAKE) -s $(BUILD)/liboac.a
	@CC='$(CC)' $(FOUND_PYTHON) -m tests.bench.binding

# A locale whose decimals have a comma, below build/: no root and no change to the machine.
$(LOCALE)/LC_NUMERIC:
	@mkdir -p $(dir $(LOCALE))
	@localedef -i de_DE -f UTF-8 $(abspath $(LOCALE))

# ---- Documentation -----------------------------------------------------------------------------------------------------

.PHONY: docs check-docs figures
docs: ## write the manuals to build/docs/man, and the site to build/docs/site
	@tests/setup/setup.sh docs
	@$(call find_python,$(MODULES) markdown_it pygments) -m codegen docs --out build/docs
# Of the site's tests one needs axe-core, which comes from npm, once; where it cannot be had, that one is left out, and said.
check-docs: docs ## what mandoc says of the manuals and chromium, tidy and axe-core of the site; what is in them is found
	@tests/setup/setup.sh build check docs-check
	@$(HARNESS) python docs $(subst /,.,$(basename $(wildcard tests/manual/slow_*.py tests/site/slow_*.py)))
figures: ## make bench, kept in tests/bench/figures.txt, and README's table and chart of it
	@mkdir -p $(BUILD)
	@$(MAKE) -s bench >$(BUILD)/figures.txt
	@grep '^bench: ' $(BUILD)/figures.txt >tests/bench/figures.txt
	@$(FOUND_PYTHON) -m tests.bench.chart
.PHONY: check-examples
check-examples: build ## every example of the pages is compiled, and run against the mock: in C, by the command, by curl
	@tests/setup/setup.sh build check
	@$(MAKE) lab $(LAB_COMMAND)
	@$(HARNESS) command examples -- $(FOUND_PYTHON) -m tests.snippets -- env OAC_ALL_EXAMPLES=1 OAC_SNIPPET_VALUES=4 \
		$(FOUND_PYTHON) -m unittest tests.snippets.test_lab_examples tests.snippets.test_random_values \
		-- $(FOUND_PYTHON) -m tests.snippets.elsewhere $(wildcard tests/constructs/security_*/openapi.yaml \
		tests/constructs/server*/openapi.yaml)

.PHONY: check-command
check-command: build ## the command at work for longer: ten thousand changes, runs that are killed, full disks, terminals
	@tests/setup/setup.sh build check
	@tests/setup/setup.sh command || true # without it a test is left out, and that is said
	@$(MAKE) lab tests
	@$(HARNESS) python command $(subst /,.,$(basename $(wildcard tests/command/slow_*.py tests/bulk/slow_*.py \
		tests/completion/slow_*.py)))

# ---- Installing --------------------------------------------------------------------------------------------------------

# May be set as well: the folders, and RECORD=no for packages, which need no notes of what was installed.
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
MANDIR ?= $(DATADIR)/man
DOCDIR ?= $(DATADIR)/doc
BUILT_DOCS = $(if $(filter ecwid,$(API)),build,$(BUILD))/docs# what `codegen docs` wrote: installed if it is there
LDCONFIG ?= ldconfig# by which root tells the loader of libraries, where there is no DESTDIR

# liboac's SONAME has its major version. Symbols have the generation of its headers (OAC_ABI) as well, which before 1.0
# may change more often: the loader then refuses a program of another one. A binding's SONAME has the generation that its
# description says (x-oac: abi). Each number stands in one place, from which it is read.
said = $(shell sed -n 's/^\#define $(1) "\{0,1\}\([^"]*\)"\{0,1\}$$/\1/p' $(2) 2>/dev/null)
in_version_h = $(call said,$(1),runtime/include/oac/version.h)
of_binding = $(call said,$(shell echo $(API) | tr a-z A-Z)_BINDING_$(1),$(GENERATED)/include/$(API)/client.h)
OAC_VERSION = $(call in_version_h,OAC_VERSION)
OAC_NUMBER = $(call in_version_h,OAC_VERSION_MAJOR)
API_VERSION = $(patsubst OAC_VERSION,$(OAC_VERSION),$(call of_binding,VERSION))
API_NUMBER = $(call of_binding,ABI)

CJSON_SOURCES := $(filter runtime/src/cjson/%,$(RUNTIME_SOURCES))
pic = $(patsubst $(BUILD)/%,$(BUILD)/pic/%,$(call objects,$(1)))
PIC_OBJECTS := $(call pic,$(RUNTIME_SOURCES) $(GENERATED_SOURCES))
SHARED := $(addprefix $(BUILD)/shared/,liboac.so liboac-cjson.so $(if $(GENERATED_SOURCES),lib$(API).so))
as_needed = -Wl,--as-needed
link_shared = $(call quiet,LINK,$@)runtime/install/link.sh $@ $(1) $(2) $(3) $(4) $(LINK) $(filter %.o,$^)

.PHONY: shared
shared: $(SHARED) ## liboac.so, liboac-cjson.so and libecwid.so, in build/shared
$(PIC_OBJECTS): $(BUILD)/pic/%.o: %.c $(BUILD)/flags | $(TOOLS_FOUND)
	$(call quiet,CC,$@)mkdir -p $(@D) && $(COMPILE) -fPIC -fno-semantic-interposition $(call binding,$<) \
		-MMD -MP -c -o $@ $<
-include $(if $(filter shared install check-install,$(MAKECMDGOALS)),$(PIC_OBJECTS:.o=.d))
$(BUILD)/pic/liboac.a: $(call pic,$(RUNTIME_SOURCES))
$(BUILD)/liboac-cjson.a: $(call objects,$(CJSON_SOURCES))
$(SHARED): $(BUILD)/sources runtime/include/oac/version.h runtime/install/link.sh

OAC_NODE = LIBOAC_$(OAC_NUMBER)_$(call in_version_h,OAC_ABI)
$(BUILD)/shared/liboac.so: $(call pic,$(filter-out $(CJSON_SOURCES),$(RUNTIME_SOURCES))) runtime/install/liboac.symbols
	$(call link_shared,$(OAC_NUMBER),$(OAC_VERSION),$(OAC_NODE),$(filter %.symbols %/symbols.txt,$^)) $(as_needed) $(COMMAND_LIBS) -pthread
# What it uses of liboac's insides it has a copy of: they are nobody's interface.
$(BUILD)/shared/liboac-cjson.so: $(call pic,$(CJSON_SOURCES)) $(BUILD)/shared/liboac.so $(BUILD)/pic/liboac.a \
		runtime/install/liboac-cjson.symbols
	$(call link_shared,$(OAC_NUMBER),$(OAC_VERSION),$(OAC_NODE),$(filter %.symbols %/symbols.txt,$^)) $(as_needed) $(BUILD)/shared/liboac.so \
		$(BUILD)/pic/liboac.a $(shell pkg-config --libs libcjson)
$(BUILD)/shared/lib$(API).so: $(call pic,$(GENERATED_SOURCES)) $(BUILD)/shared/liboac.so $(GENERATED)/symbols.txt
	$(call link_shared,$(API_NUMBER),$(API_VERSION),LIB$(shell echo $(API) | tr a-z A-Z)_$(API_NUMBER),$(filter %.symbols %/symbols.txt,$^)) \
		$(as_needed) $(BUILD)/shared/liboac.so

INSTALLED := DESTDIR PREFIX BINDIR LIBDIR INCLUDEDIR DATADIR MANDIR DOCDIR RECORD LDCONFIG BUILT_DOCS BUILD API GENERATED OAC_NO_CURL
INSTALL_SH = $(foreach name,$(INSTALLED),$(name)='$(subst ','\'',$($(name)))') OAC_VERSION='$(OAC_VERSION)' \
	OAC_NUMBER='$(OAC_NUMBER)' API_VERSION='$(API_VERSION)' API_NUMBER='$(API_NUMBER)' \
	POINTER="$$(echo __SIZEOF_POINTER__ | $(CC) $(CFLAGS) -E -P -)" runtime/install/install.sh

.PHONY: install uninstall
install: build $(SHARED) $(BUILD)/liboac-cjson.a ## headers, libraries, command, and the docs if `make docs` was run, to PREFIX below DESTDIR
	@$(INSTALL_SH) install
uninstall: ## remove what install put there, with the same PREFIX, LIBDIR and DESTDIR, and its empty folders
	@$(INSTALL_SH) uninstall

.PHONY: check-install
check-install: ## install into a folder, look at it, build programs outside with pkg-config and CMake, run them, uninstall
	@tests/setup/setup.sh build check install
	@$(MAKE) build shared $(BUILD)/liboac-cjson.a
	@$(HARNESS) python install tests.install.installed tests.install.removed tests.completion.slow_shells

# ---- Packages of a distribution, and releases ----------------------------------------------------------------------------

.PHONY: release-dumps check-release
release-dumps: ## note what this version is: ABI dumps and the description, in runtime/releases and spec/ecwid/releases
	@tests/setup/setup.sh build check
	@$(FOUND_PYTHON) -m tests.releases dump
check-release: ## what breaks programs since the last release has raised OAC_ABI and the SONAME; abidiff and `codegen diff` agree
	@tests/setup/setup.sh build check
	@$(HARNESS) python releases tests.releases.released

.PHONY: deb check-package check-package-chroot
deb: ## Debian packages of this checkout, and their sources, in build/deb
	@tests/setup/setup.sh build docs packages
	@DEB_BUILD_OPTIONS='parallel=$(JOBS)' $(FOUND_PYTHON) -m tests.package.deb build/deb -d
check-package: ## build the packages without their documentation, and what lintian says of them, what is in them
	@tests/setup/setup.sh build packages
	@OAC_SUITE_SECONDS=600 $(HARNESS) python package tests.package.packaged
check-package-chroot: ## the whole: two builds in two folders are equal, lintian, and in the bare Debian CHROOT in, run, out again
	@tests/setup/setup.sh build docs packages
	@OAC_CHROOT='$(CHROOT)' $(FOUND_PYTHON) -m unittest -v tests.package.whole

# ---- Two files of C for chosen operations --------------------------------------------------------------------------------

OPERATIONS ?=# such as `updateCustomer searchCustomers`; all when empty

.PHONY: amalgamation check-amalgamation
amalgamation: ## two files of C that need libcurl alone, in build/amalgamation: of OPERATIONS='updateCustomer ...', or of all
	@$(FOUND_PYTHON) -m codegen amalgamate -- $(OPERATIONS)
check-amalgamation: ## two files of C for one, some and all operations: compiled by gcc and clang, linked, run
	@tests/setup/setup.sh build check
	@$(HARNESS) python amalgamation tests.amalgamation.built

# ---- Other machines ------------------------------------------------------------------------------------------------------

# Not part of what CI runs: packages of other architectures are downloaded, and emulators are slow.
PLATFORMS := i386 arm64 armhf s390x musl clang
.PHONY: check-platforms $(PLATFORMS:%=check-%)
check-platforms: $(PLATFORMS:%=check-%) ## all of these, one after the other
check-i386: ## the C unit tests and a dry run of the command with 32 bit; downloads packages of Debian
check-arm64: ## the same for ARM with 64 bit, under qemu
check-armhf: ## the same for ARM with 32 bit, under qemu
check-s390x: ## the same with big-endian numbers, under qemu
check-musl: ## the C unit tests without libcurl, with musl in place of glibc; downloads sources of check and cJSON
check-clang: ## the C unit tests, all of it compiled by clang
$(PLATFORMS:%=check-%): check-%: $(LOCALE)/LC_NUMERIC
	@tests/setup/setup.sh build check $(filter-out clang,$*)
	@$(FOUND_PYTHON) -m tests.platforms $*

# ---- Texts: what guides show, and the recipes for whoever carries on ------------------------------------------------------

.PHONY: check-recipes
check-recipes: ## run what guides show, and follow the recipes of CONTRIBUTING.md word for word, in copies of the checkout
	@tests/setup/setup.sh build check
	@$(MAKE) build >/dev/null
	@$(HARNESS) python recipes $(subst /,.,$(basename $(wildcard tests/recipes/slow_*.py tests/readme/slow_*.py)))
