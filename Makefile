# Two commands do everything on a fresh machine: `make serve` and `make test`.
# What is downloaded lands in .venv and node_modules; nothing is fetched twice.

PYTHON ?= python3
SITE := site
PORT ?= 8000

# Python, node and npm all come from the virtual environment.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export NO_MKDOCS_2_WARNING := 1
# Playwright's own Node needs libatomic, which a bare Debian lacks; ours starts without it.
export PLAYWRIGHT_NODEJS_PATH := $(CURDIR)/.venv/bin/node

.PHONY: help serve build test lint bench lock clean

help:            ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

serve: build     ## build the site and serve it on http://127.0.0.1:8000
	python -m calculators.bouw.server $(SITE) --port $(PORT)

build: .venv/site node_modules/klaar   ## pages, wheel, engine and heap snapshot, in site/
	python -m mkdocs build --strict --site-dir $(SITE)
	python -m calculators.bouw $(SITE)

test: build .venv/chromium             ## every test, in Python and in a real browser
	python -m pytest

lint: .venv/test node_modules/klaar    ## style, types, JavaScript, workflows
	ruff check .
	ruff format --check .
	mypy
	node node_modules/eslint/bin/eslint.js .
	check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml

bench: build .venv/chromium            ## times in one browser: our start, the stock start, publicodes
	python -m tests.bench $(SITE)

lock: .venv/test                       ## renew the pinned versions and hashes
	python -m pip install --quiet uv
	for deel in site test; do uv pip compile --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-annotate --no-strip-extras --upgrade \
	  --custom-compile-command "make lock" requirements/$$deel.in -o requirements/$$deel.txt; done

clean:           ## remove all that was built or downloaded
	rm -rf .venv node_modules $(SITE)

.venv/bin/pip:
	PYTHON=$(PYTHON) sh requirements/maak-venv.sh .venv

.venv/site: requirements/site.txt | .venv/bin/pip
	python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/site.txt
	touch $@

.venv/test: requirements/test.txt .venv/site
	python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	touch $@

.venv/chromium: .venv/test
	python -m tests.browser.installeer_chromium
	touch $@

node_modules/klaar: package-lock.json .venv/site
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@
