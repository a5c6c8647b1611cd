# annex: registration lists in, checked and official reports out. `make help` lists what there is.

PREFIX ?= /usr/local
DEMO ?= demo
PACKAGES := libzip-dev libxml2-dev libisal-dev libcmark-dev libyaml-dev libxlsxwriter-dev libssl-dev libsqlite3-dev \
  pkg-config
# A target may import only what it declares; SwiftPM alone would let it import any sibling built before.
SWIFT_OPTIONS := --explicit-target-dependency-import-check error
RELEASE := --configuration release --static-swift-stdlib
ANNEX = $(shell swift build $(RELEASE) --show-bin-path)/annex

# Installs the packages that a recipe found missing.
INSTALL_MISSING = if [ -z "$$missing" ]; then exit 0; fi; \
	echo "Missing Debian packages:$$missing"; \
	if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	$$as_root apt-get update -qq && $$as_root apt-get install -y -qq --no-install-recommends $$missing >/dev/null && \
	echo "Installed:$$missing"

.DEFAULT_GOAL := help
.PHONY: help setup build demo test test-office test-browser test-faults test-parallel test-kubernetes test-spark test-timer
.PHONY: fuzz bench lint check format golden units install clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 24

setup: ## say which Debian packages are missing, and install them
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	$(INSTALL_MISSING)
	@command -v swift >/dev/null || { echo "Swift 6.3 is not on the PATH: see https://www.swift.org/install/linux"; exit 1; }

build: setup ## the release binary, with the Swift runtime linked in
	swift build $(RELEASE) $(SWIFT_OPTIONS) --product annex
	swift build $(RELEASE) $(SWIFT_OPTIONS) --product annex-nightly

demo: build ## the main job on samples/: findings, figures, the bulletin
	@mkdir -p $(DEMO)
	@echo; echo "== annex check samples/annex-2023.xlsx  (one of its four findings; it ends with status 1)"; echo
	@$(ANNEX) check samples/annex-2023.xlsx > $(DEMO)/annex-2023.findings.txt; test $$? -eq 1
	@sed -n '/› A5: /,/^$$/p' $(DEMO)/annex-2023.findings.txt | sed '/^$$/q'; tail -n 1 $(DEMO)/annex-2023.findings.txt
	@echo; echo "== annex summary samples/register-2025.xlsx --as-of 2025-12-31"; echo
	@$(ANNEX) summary samples/register-2025.xlsx --as-of 2025-12-31 | sed '/^$$/,$$d'
	@$(ANNEX) report samples/register-2025.xlsx --as-of 2025-12-31 -o $(DEMO)/register-2025 > $(DEMO)/files.txt
	@$(ANNEX) report samples/annex-2023.xlsx --as-of 2023-12-31 -o $(DEMO)/annex-2023 >> $(DEMO)/files.txt
	@echo; echo "== $(DEMO)/register-2025/notice.md"; echo
	@sed -n '1,/^2\\/p' $(DEMO)/register-2025/notice.md; echo "…"; sed -n '/^| TT/,$$p' $(DEMO)/register-2025/notice.md | head -n 8
	@echo "…"; echo; echo "== The files, all under $(DEMO)/"; sed 's/^/  /' $(DEMO)/files.txt; rm $(DEMO)/files.txt
	@echo "  $(DEMO)/annex-2023.findings.txt"; echo; echo "Open $(DEMO)/register-2025/notice.html in a browser."

test: setup ## all tests
	swift test $(SWIFT_OPTIONS)

test-office: build ## documents and workbooks opened, printed and saved again by LibreOffice (installed if it is not there)
	@missing=; \
	command -v soffice >/dev/null || missing="$$missing libreoffice-writer-nogui libreoffice-calc-nogui"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	fc-list :lang=vi family 2>/dev/null | grep -qE 'Times New Roman|Liberation Serif|Tinos' || \
	  missing="$$missing fontconfig fonts-croscore"; \
	$(INSTALL_MISSING)
	python3 Tests/Office/office_checks.py $(ANNEX) .build/office
	python3 Tests/Office/check_sheets.py $(ANNEX) samples .build/office-sheets

test-browser: build ## drive the web pages in headless Chromium: search, sort, figures, keyboard, contrast, paper
	@missing=; \
	command -v chromium >/dev/null || missing="$$missing chromium"; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	$(INSTALL_MISSING)
	python3 Tests/Browser/browse.py $(ANNEX) .build/browser $(BROWSER_TESTS)

test-parallel: build ## runs in parts by GNU parallel, on cores and hosts, killed and taken up again
	@missing=; \
	command -v parallel >/dev/null || missing="$$missing parallel"; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	$(INSTALL_MISSING)
	python3 Tests/Cluster/parallel_checks.py $(ANNEX) .build/parallel

test-kubernetes: build .build/python-kubernetes ## the manifests against the schemas of Kubernetes, and their commands
	.build/python-kubernetes/bin/python Tests/Cluster/kubernetes_checks.py $(ANNEX) .build/kubernetes

test-spark: build .build/python-spark ## a run by PySpark on this machine is the same as one run
	@missing=; \
	command -v java >/dev/null || missing="$$missing default-jre-headless"; \
	$(INSTALL_MISSING)
	.build/python-spark/bin/python Tests/Cluster/spark_checks.py $(ANNEX) .build/spark

test-timer: build ## the units of systemd, and a night under what they allow (that part as root)
	@missing=; \
	command -v systemd-analyze >/dev/null || missing="$$missing systemd"; \
	command -v strace >/dev/null || missing="$$missing strace"; \
	command -v python3 >/dev/null || missing="$$missing python3"; \
	$(INSTALL_MISSING)
	python3 Tests/Cluster/timer_checks.py $(ANNEX) .build/timer

.build/python-kubernetes: PYTHON_PACKAGES = kubernetes-validate pyyaml
.build/python-spark: PYTHON_PACKAGES = pyspark pandas pyarrow
.build/python-%:
	@missing=; \
	python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	$(INSTALL_MISSING)
	python3 -m venv $@ && $@/bin/python -m pip install -q $(PYTHON_PACKAGES) || { rm -rf $@; exit 1; }

test-faults: build ## nightly runs killed, out of space, at once, over changing inputs, for a year
	@missing=; command -v python3 >/dev/null || missing="$$missing python3"; $(INSTALL_MISSING)
	python3 Tests/Faults/faults.py $(ANNEX) .build/faults $(FAULTS)

fuzz: setup ## 10,000 mutated parts, and the corpus, through both ways of reading
	ANNEX_MUTATIONS=10000 swift test $(SWIFT_OPTIONS) --filter "ScannerTests|MutationTests|CorpusComparisonTests"

bench: build ## time reading against other readers, and write the table of README.md
	python3 Tests/Bench/bench.py $(ANNEX) .build/bench README.md $(BENCH_OPTIONS)

lint: setup ## format and documentation rules
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

check: lint test ## what every commit must pass: format, undeclared imports, warnings, tests

format: ## put the sources into the project's format
	swift format --in-place --recursive --parallel Package.swift Sources Tests

golden: setup ## write expected outputs anew; read their diff as a reader of the bulletin would
	ANNEX_RECORD=1 swift test $(SWIFT_OPTIONS) > /dev/null || true
	git status --short samples Tests

units: ## make the built-in table of administrative units anew from its crosswalk
	python3 Sources/Registry/Units/Crosswalk/make_table.py

install: build ## the binary and its templates under PREFIX (/usr/local)
	install -D -s -m 755 $(ANNEX) $(DESTDIR)$(PREFIX)/bin/annex
	install -D -s -m 755 $(ANNEX)-nightly $(DESTDIR)$(PREFIX)/libexec/annex/annex-nightly
	install -d $(DESTDIR)$(PREFIX)/share/annex/templates
	cp -R templates/. $(DESTDIR)$(PREFIX)/share/annex/templates/

clean: ## remove what builds and the demo made
	rm -rf .build $(DEMO)
