# annotated: build, run, test, install. `make help` lists the targets.

PREFIX     ?= /usr/local
DESTDIR    ?=
SYSCONFDIR ?= /etc
INBOX      ?= inbox
DATA       ?=
TEXTS      ?= seeds
TIMES      ?= 1
SECONDS    ?= 60
TARGET     ?=
WORDS      ?=

BINDIR      = $(PREFIX)/bin
LIBDIR      = $(PREFIX)/lib
SHAREDIR    = $(PREFIX)/share
ZSHDIR      = $(SHAREDIR)/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)

RELEASE     = .build/release
PROGRAMS    = annotated annotatectl
BUILD       = swift build --quiet -c release --static-swift-stdlib
INSTALL     = install -D -m 644

.PHONY: help run build test torture fuzz sanitise lint bench evaluate generate install uninstall clean

help:
	@echo "make run         build, and annotate what is put into ./$(INBOX) (INBOX= for another folder)"
	@echo "make build       build the programs for release, into $(RELEASE)"
	@echo "make test        run all tests"
	@echo "make torture     try the built programs against crashes, faults and strangers (TIMES=, WORDS=)"
	@echo "make fuzz        feed the readers and analysers with what libFuzzer thinks of (SECONDS=, TARGET=)"
	@echo "make sanitise    run the tests under the thread and the address sanitiser"
	@echo "make lint        check the layout of the code"
	@echo "make install     install under $(PREFIX) (PREFIX= and DESTDIR= for elsewhere)"
	@echo "make uninstall   take away what was installed"
	@echo "make bench       measure the analysers (TEXTS= for a folder of texts)"
	@echo "make evaluate    score the analysers on data with answers (DATA= for its folder)"
	@echo "make generate    write what is made from the tables of settings and commands"

run: build
	@if [ ! -d "$(INBOX)" ]; then \
	  mkdir -p "$(INBOX)" && cp seeds/* "$(INBOX)"/ && echo "Put a first document into $(INBOX)."; \
	fi
	@exec $(RELEASE)/annotated --watch "$(INBOX)"

build:
	@.ci/packages build
	@swift --version >/dev/null 2>&1 || { \
	  echo "Building needs the Swift 6.3 toolchain on the PATH (https://www.swift.org/install/linux);"; \
	  echo "here 'swift --version' says:"; swift --version; exit 69; }
	@[ -x $(RELEASE)/annotated ] || echo "Building, which takes a few minutes the first time."
	@for program in $(PROGRAMS); do $(BUILD) --product $$program || exit; done

# Installing does not build what is there already, as root may have no toolchain.
$(RELEASE)/annotated $(RELEASE)/annotatectl:
	@$(MAKE) --no-print-directory build

test:
	@.ci/packages build test
	swift test --parallel

# As the ordinary user nobody it is done in a user namespace.
torture: $(RELEASE)/annotated $(RELEASE)/annotatectl
	@.ci/packages torture
	@nice Tests/Torture/torture --times $(TIMES) $(WORDS)
	@[ "$$(id -u)" != 0 ] || nice setpriv --reuid=65534 --regid=65534 --clear-groups \
	  Tests/Torture/torture --times $(TIMES) $(WORDS)

fuzz:
	@.ci/packages build
	@Tests/Fuzzing/fuzz $(SECONDS) $(TARGET)

# Each in a folder of its own, as everything is built anew; the runtime keeps memory until the end.
# Left out is what needs a limit to the address space, of which a sanitiser takes terabytes, or has a
# program write more than a sanitised reader takes in before the deadline.
BEYOND = --skip IsolatedAnnotatorTests/crashes --skip MisbehaviourTests/failures \
  --skip PluginCommandTests/misbehaviour

sanitise:
	@.ci/packages build test
	swift test --no-parallel --sanitize=thread --scratch-path .build/thread $(BEYOND)
	ASAN_OPTIONS=detect_leaks=0 \
	  swift test --no-parallel --sanitize=address --scratch-path .build/address $(BEYOND)

lint:
	swift format lint --strict -r Sources Tests Package.swift

bench:
	@.ci/packages build
	@$(BUILD) --product annotated-bench
	$(RELEASE)/annotated-bench throughput $(TEXTS)

evaluate:
	@[ -d "$(DATA)" ] || { echo "Say where the evaluation data is: make evaluate DATA=FOLDER"; exit 66; }
	@$(MAKE) --no-print-directory build
	@Tests/Evaluation/evaluate $(RELEASE)/annotatectl "$(DATA)"

generate: $(RELEASE)/annotatectl
	@config/generate $(RELEASE)/annotatectl

install: $(RELEASE)/annotated $(RELEASE)/annotatectl
	@for program in $(PROGRAMS); do \
	  install -D -s -m 755 $(RELEASE)/$$program $(DESTDIR)$(BINDIR)/$$program || exit; done
	@[ -e $(DESTDIR)$(SYSCONFDIR)/annotated/annotated.conf ] || \
	  $(INSTALL) config/annotated.conf $(DESTDIR)$(SYSCONFDIR)/annotated/annotated.conf
	@for kind in system user; do for unit in systemd/$$kind/*; do \
	  mkdir -p $(DESTDIR)$(LIBDIR)/systemd/$$kind && \
	  sed 's|/usr/bin/|$(BINDIR)/|g' $$unit \
	    > $(DESTDIR)$(LIBDIR)/systemd/$$kind/$${unit##*/} || exit; done; done
	@mkdir -p $(DESTDIR)$(SYSCONFDIR)/annotated/analysers.d
	@$(INSTALL) systemd/annotated.sysusers $(DESTDIR)$(LIBDIR)/sysusers.d/annotated.conf
	@$(INSTALL) systemd/annotated.tmpfiles $(DESTDIR)$(LIBDIR)/tmpfiles.d/annotated.conf
	@$(INSTALL) systemd/annotated.catalog $(DESTDIR)$(LIBDIR)/systemd/catalog/annotated.catalog
	@for page in config/man/*; do \
	  $(INSTALL) $$page $(DESTDIR)$(SHAREDIR)/man/man$${page##*.}/$${page##*/} || exit; done
	@$(INSTALL) config/completions/annotatectl.bash \
	  $(DESTDIR)$(SHAREDIR)/bash-completion/completions/annotatectl
	@$(INSTALL) config/completions/annotatectl.zsh $(DESTDIR)$(ZSHDIR)/_annotatectl
	@$(INSTALL) config/completions/annotatectl.fish \
	  $(DESTDIR)$(SHAREDIR)/fish/vendor_completions.d/annotatectl.fish
	@$(INSTALL) config/annotations.schema.json $(DESTDIR)$(SHAREDIR)/annotated/annotations.schema.json
	@for file in $$(find config/plugins -type f -not -path '*/.build/*'); do \
	  mode=644; [ ! -x $$file ] || mode=755; \
	  install -D -m $$mode $$file $(DESTDIR)$(SHAREDIR)/doc/annotated/$${file#config/} || exit; done
	@sed -i 's|/usr/share/doc/|$(SHAREDIR)/doc/|g' $(DESTDIR)$(SHAREDIR)/doc/annotated/plugins/*/*.conf \
	  $(DESTDIR)$(SHAREDIR)/man/man7/annotated-plugin.7
	@$(INSTALL) README.md $(DESTDIR)$(SHAREDIR)/doc/annotated/README.md
	@$(INSTALL) LICENSE $(DESTDIR)$(SHAREDIR)/doc/annotated/LICENSE
	@[ -n "$(DESTDIR)" ] || systemd/after-install $(LIBDIR)

uninstall:
	@[ -n "$(DESTDIR)" ] || [ ! -d /run/systemd/system ] || \
	  systemctl disable --now annotated.service 2>/dev/null || true
	@cd $(DESTDIR)/ && rm -f $(foreach program,$(PROGRAMS),$(DESTDIR)$(BINDIR)/$(program)) \
	  $(foreach unit,$(wildcard systemd/system/* systemd/user/*), \
	    $(DESTDIR)$(LIBDIR)/$(unit)) \
	  $(DESTDIR)$(LIBDIR)/sysusers.d/annotated.conf $(DESTDIR)$(LIBDIR)/tmpfiles.d/annotated.conf \
	  $(DESTDIR)$(LIBDIR)/systemd/catalog/annotated.catalog \
	  $(foreach page,$(notdir $(wildcard config/man/*)), \
	    $(DESTDIR)$(SHAREDIR)/man/man$(lastword $(subst ., ,$(page)))/$(page)) \
	  $(DESTDIR)$(SHAREDIR)/bash-completion/completions/annotatectl \
	  $(DESTDIR)$(ZSHDIR)/_annotatectl \
	  $(DESTDIR)$(SHAREDIR)/fish/vendor_completions.d/annotatectl.fish
	@rm -rf $(DESTDIR)$(SHAREDIR)/annotated $(DESTDIR)$(SHAREDIR)/doc/annotated
	@[ -n "$(DESTDIR)" ] || [ ! -d /run/systemd/system ] || systemctl daemon-reload
	@echo "Configuration, state and documents stay: $(SYSCONFDIR)/annotated, /var/lib/annotated, /srv/annotated."

clean:
	rm -rf .build
