# Two commands do all the set-up and then their job: make demo, make test.
.POSIX:
.PHONY: demo test lint test-slow golden hard-book bench app package pictures translations lock clean

PY = .venv/bin/python
HEADLESS_QT = QT_QPA_PLATFORM=offscreen

demo:
	@sh packaging/setup.sh
	@$(PY) packaging/make_demo.py

test: lint
	@$(HEADLESS_QT) $(PY) -m pytest -q -n 2 --dist worksteal -m "not slow" tests --ignore tests/benchmarks

lint:
	@sh packaging/setup.sh
	@.venv/bin/ruff check --quiet desktop resources tests packaging
	@.venv/bin/ruff format --quiet --check desktop resources tests packaging
	@.venv/bin/mypy --no-error-summary

test-slow:
	@sh packaging/setup.sh
	@$(HEADLESS_QT) $(PY) -m pytest -q -m slow tests --ignore tests/benchmarks

golden:
	@sh packaging/setup.sh
	@DOSEBOOK_GOLDEN=keep $(HEADLESS_QT) $(PY) -m pytest -q tests/report/test_demo_book.py

hard-book:
	@sh packaging/setup.sh
	@$(HEADLESS_QT) PYTHONPATH=tests $(PY) tests/report/hard_book.py build/hard-book

bench:
	@sh packaging/setup.sh
	@$(HEADLESS_QT) $(PY) -m pytest -q -s tests/benchmarks

app:
	@sh packaging/setup.sh
	@WITHOUT_NUMPY=$(WITHOUT_NUMPY) $(PY) packaging/make_app.py

package: app
	@$(PY) packaging/make_package.py

pictures:
	@sh packaging/setup.sh
	@HEADLESS=1 $(PY) packaging/make_demo.py

translations:
	@sh packaging/setup.sh
	@$(PY) packaging/make_translations.py

lock:
	@sh packaging/lock.sh

clean:
	@rm -rf build dist .venv
