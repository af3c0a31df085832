#!/usr/bin/env python3
"""The free texts that the word tables are counted on, one document at a time.

  texts.py LANGUAGE [FOLDER]        prints them, one a line: group, tab, text

FOLDER holds the unpacked Debian packages named in `PACKAGES`, each under its own name, and under
`translations` the descriptions of all packages in a language (`Translation-LANGUAGE`, as
apt-get update fetches them with `-o Acquire::Languages=`). `fetch.sh` makes it.

  texts                                      licence
  package descriptions (debian.org)          the packages' own, all free (DFSG)
  weka: Reuters news (corn, grain)           GPL-2+ package; Reuters-21578
  r-cran-tm: Reuters news (acq, crude)       GPL-3 package; Reuters-21578
  wordnet-base: glosses                      WordNet licence (BSD-like)
  dict-gcide: definitions and quotations     GPL-3+
  debian-handbook                            CC BY-SA 3.0, GPL-2+
  stellarium-data: sky cultures              GPL-2+, CC BY-SA
  debian-edu-doc-*                           GPL-2+
  libreoffice-help-*                         MPL-2.0
  gimp-help-*                                GFDL-1.2+
  fortunes*                                  public domain and others, all free
"""
import glob, gzip, html, os, re, subprocess, sys

PACKAGES = {
    "en": "weka r-cran-tm wordnet-base dict-gcide debian-handbook stellarium-data fortunes "
          "fortunes-min miscfiles debian-edu-doc-en gimp-help-en",
    "de": "debian-edu-doc-de gimp-help-de fortunes-de libreoffice-help-de stellarium-data",
    "fr": "debian-edu-doc-fr gimp-help-fr libreoffice-help-fr stellarium-data",
    "es": "debian-edu-doc-es gimp-help-es fortunes-es libreoffice-help-es stellarium-data",
    "it": "fortunes-it libreoffice-help-it stellarium-data",
    "pt": "debian-edu-doc-pt-br fortunes-br libreoffice-help-pt stellarium-data",
    "nl": "libreoffice-help-nl stellarium-data",
    "pl": "fortunes-pl libreoffice-help-pl stellarium-data",
    "sv": "libreoffice-help-sv stellarium-data",
    "ru": "libreoffice-help-ru stellarium-data",
    "uk": "stellarium-data",
    "el": "libreoffice-help-el stellarium-data",
}
CHUNK = 200  # words; longer texts are cut, so that a document frequency means much the same everywhere


def chunks(text):
    words = text.split()
    for start in range(0, len(words), CHUNK):
        yield " ".join(words[start:start + CHUNK])


def read(path):
    opener = gzip.open if path.endswith((".gz", ".dz")) else open
    with opener(path, "rb") as file:
        return file.read().decode("utf-8", "replace")


def unmarked(text):
    text = re.sub(r"(?is)<(script|style|head|pre|code|tt).*?</\1>", " ", text)
    return html.unescape(re.sub(r"(?s)<[^>]*>", " ", text))


def descriptions(folder, language):
    tags = {"pt": ["pt", "pt%5fBR", "pt_BR"]}.get(language, [language])
    for tag in tags:
        for path in sorted(glob.glob(f"{folder}/translations/*bookworm_main*Translation-{tag}*")):
            out = subprocess.run(["/usr/lib/apt/apt-helper", "cat-file", path],
                                 stdout=subprocess.PIPE).stdout.decode("utf-8", "replace")
            for entry in out.split("\n\n"):
                body = re.search(r"(?ms)^Description-(?!md5)\S+: (.*)", entry)
                if body:
                    yield re.sub(r"\n \.?", "\n", body.group(1)).replace("\n", " ")


def news(folder):
    for path in sorted(glob.glob(f"{folder}/weka/**/Reuters*.arff", recursive=True)):
        for line in read(path).splitlines():
            found = re.match(r"'(.*)',[01]$", line)
            if found:
                yield found.group(1).replace("\\n", " ").replace("\\'", "'").replace('\\"', '"')
    for path in sorted(glob.glob(f"{folder}/r-cran-tm/**/reut*.xml", recursive=True)):
        yield unmarked(read(path))


def glosses(folder):
    lines = []
    for path in sorted(glob.glob(f"{folder}/wordnet-base/**/data.*", recursive=True)):
        lines += [l.split("|", 1)[1].strip() for l in read(path).splitlines() if " | " in l]
    for start in range(0, len(lines), 12):
        yield ". ".join(lines[start:start + 12])


def long_texts(folder, language, packages):
    for package in packages:
        root = f"{folder}/{package}"
        for path in sorted(glob.glob(f"{root}/**", recursive=True)):
            if not os.path.isfile(path):
                continue
            name = os.path.basename(path)
            if package == "stellarium-data":
                if not name.startswith(f"description.{language}."):
                    continue
                yield from chunks(unmarked(read(path)))
            elif name.endswith(".html") and ("changelog" not in name):
                if package == "debian-handbook" and "/en-US/" not in path:
                    continue
                yield from chunks(unmarked(read(path)))
            elif name in ("gcide.dict.dz", "us-constitution.gz", "us-declaration.gz"):
                yield from chunks(re.sub(r"[{}\\]|\[[^]]*\]", " ", read(path)))
            elif "/games/fortunes/" in path and "." not in name and os.path.getsize(path) > 500:
                yield from chunks(" ".join(read(path).split("\n%\n")))


def documents(folder, language):
    """Yields the group and the text of each document."""
    packages = PACKAGES[language].split()
    if language == "en":
        yield from (("news", text) for text in news(folder))
        yield from (("glosses", text) for text in glosses(folder))
    yield from (("descriptions", text) for text in descriptions(folder, language))
    for package in packages:
        group = re.sub(r"-(en|de|fr|es|it|pt|nl|pl|sv|ru|uk|el|br|min)$", "", package)
        yield from ((group, text) for text in long_texts(folder, language, [package]))


if __name__ == "__main__":
    for group, text in documents(sys.argv[2] if len(sys.argv) > 2 else "texts", sys.argv[1]):
        print(group, " ".join(text.split()), sep="\t")
