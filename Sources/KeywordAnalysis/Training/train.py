#!/usr/bin/env python3
"""Trains the weights of the ranking on corpora with keyphrases that people gave.

  train.py check STYLE DUMPS DATA SCORER           F1@10 of each corpus, trained without it, and
                                                   trained on three quarters of each
  train.py write STYLE DUMPS DATA SCORER SWIFT     trains on all and writes the weights

DATA has a folder for each corpus with DOC.txt and DOC.key (a phrase a line); DUMPS has
STYLE/CORPUS.tsv from `annotated-bench candidates STYLE DATA/CORPUS`; SCORER is the folder of a
module `score_keys` with `toks`, `stemmer` and `lang_of`. None of the data goes into the weights but
through the numbers. Needs numpy and lightgbm from PyPI.

The model is boosted trees with few leaves on the logistic loss. In every document the keyphrases
together weigh the same, and so do the other candidates: what makes one kind of text richer in
keyphrases than another is not learnt, only what tells them apart within a text.
"""
import collections, os, sys, zlib
import numpy

# Style: the corpora and what each weighs. The style `plain` is for text that no tagger reads: the
# English corpora take part in it untagged.
CORPORA = {
    "phrases": {"DUC2001": 1, "Inspec": 1, "SemEval2017": 1, "SemEval2010": 1, "www": 1, "theses100": 1},
    "plain": {"WikiNews-fr": 3, "110-PT-BN-KP": 3, "DUC2001": 1, "Inspec": 1, "SemEval2017": 1,
              "SemEval2010": 1, "www": 1, "theses100": 1},
    "tags": {"500N-KPCrowd": 2, "110-PT-BN-KP": 1},
}
TABLES = {"phrases": "Phrase", "plain": "Plain", "tags": "Tag"}
RATIO = 2       # what a document's other candidates weigh against its keyphrases
MOST = 9_000    # candidates taken from a corpus besides its keyphrases
PARAMETERS = dict(objective="binary", num_leaves=15, learning_rate=0.065, min_data_in_leaf=40,
                  feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=10,
                  max_bin=48, verbosity=-1, num_threads=1, seed=7, deterministic=True)
TREES = 120


class Corpus:
    def __init__(self, name, style, dumps, data, scorer):
        self.name = name
        stem = scorer.stemmer(scorer.lang_of(f"{data}/{name}"))
        normal = lambda phrase: " ".join(scorer.toks(phrase, stem))
        self.gold = {f[:-4]: {normal(l) for l in open(f"{data}/{name}/{f}", encoding="utf-8")} - {""}
                     for f in os.listdir(f"{data}/{name}") if f.endswith(".key")}
        path = f"{dumps}/{style}/{name}.tsv"
        cache = path + ".npz"
        if not os.path.exists(cache) or os.path.getmtime(cache) < os.path.getmtime(path):
            rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf-8")]
            numpy.savez(cache, names=numpy.array(rows[0][2:]), docs=numpy.array([r[0] for r in rows[1:]]),
                        phrases=numpy.array([r[1] for r in rows[1:]]),
                        x=numpy.array([r[2:] for r in rows[1:]], dtype=numpy.float32))
        loaded = numpy.load(cache)
        self.features = list(loaded["names"])
        self.docs, self.x = loaded["docs"], loaded["x"]
        self.phrases = [normal(p) for p in loaded["phrases"]]
        self.y = numpy.array([float(p in self.gold.get(d, ())) for d, p in zip(self.docs, self.phrases)])
        self.by_doc = collections.defaultdict(list)
        for row, doc in enumerate(self.docs):
            self.by_doc[doc].append(row)

    def f1(self, scores, k=10):
        hits = 0
        for doc, rows in self.by_doc.items():
            seen = []
            for row in sorted(rows, key=lambda r: -scores[r]):
                if self.phrases[row] and self.phrases[row] not in seen:
                    seen.append(self.phrases[row])
                    if len(seen) == k:
                        break
            hits += sum(p in self.gold.get(doc, ()) for p in seen)
        golds = sum(len(g) for g in self.gold.values())
        return 200 * hits / (k * len(self.gold) + golds)

    def ceiling(self, k=10):
        hits = sum(min(k, len({self.phrases[r] for r in rows if self.y[r]})) for rows in self.by_doc.values())
        return 200 * hits / (k * len(self.gold) + sum(len(g) for g in self.gold.values()))


def weigh(corpus, rows):
    """Weights by which the keyphrases of each document count alike, and its other candidates too."""
    y = corpus.y[rows]
    _, document = numpy.unique(corpus.docs[rows], return_inverse=True)
    hits = numpy.bincount(document, y)[document]
    others = numpy.bincount(document, 1 - y)[document]
    weights = numpy.where(y > 0, 1 / numpy.maximum(hits, 1), RATIO / numpy.maximum(others, 1))
    weights[hits == 0] = 0
    return weights / weights.sum()


def thin(corpus, rows):
    chance = numpy.random.default_rng(3).random(len(rows))
    return rows[(corpus.y[rows] > 0) | (chance < MOST / max(1, len(rows)))]


def fit(parts, style):
    """Trains on rows of corpora, given as pairs."""
    import lightgbm
    parts = [(corpus, thin(corpus, rows)) for corpus, rows in parts]
    x = numpy.concatenate([c.x[rows] for c, rows in parts])
    y = numpy.concatenate([c.y[rows] for c, rows in parts])
    weights = numpy.concatenate([weigh(c, rows) * CORPORA[style][c.name] for c, rows in parts])
    weights *= len(y) / weights.sum()
    names = [str(f) for f in parts[0][0].features]
    data = lightgbm.Dataset(x, y, weight=weights, feature_name=names)
    return lightgbm.train(PARAMETERS, data, TREES)


def whole(corpus):
    return corpus, numpy.arange(len(corpus.y))


def fold(corpus):
    return numpy.array([(zlib.crc32(str(doc).encode()) >> 4) % 4 for doc in corpus.docs])


def load(style, dumps, data, scorer):
    return {name: Corpus(name, style, dumps, data, scorer) for name in CORPORA[style]}


def check(style, dumps, data, scorer):
    corpora = load(style, dumps, data, scorer)
    seen = {name: numpy.zeros(len(c.y)) for name, c in corpora.items()}
    for part in range(4):
        model = fit([(c, numpy.where(fold(c) != part)[0]) for c in corpora.values()], style)
        for name, corpus in corpora.items():
            rows = numpy.where(fold(corpus) == part)[0]
            seen[name][rows] = model.predict(corpus.x[rows])
    for name, corpus in corpora.items():
        model = fit([whole(c) for n, c in corpora.items() if n != name], style)
        print(f"{name:14} left out {corpus.f1(model.predict(corpus.x)):5.1f}   other documents "
              f"{corpus.f1(seen[name]):5.1f}   ceiling {corpus.ceiling():5.1f}", flush=True)


def rows(node):
    """The nodes of a tree in preorder."""
    if "leaf_value" in node:
        return [f"{node['leaf_value']:.4f}"]
    assert node["decision_type"] == "<=" and node["split_feature"] is not None
    return ([f"{node['feature']}<{node['threshold']:.6g}"] + rows(node["left_child"])
            + rows(node["right_child"]))


def digest(names):
    """FNV-1a over the names of the features, by which a test sees whether they have changed since."""
    value = 0xcbf29ce484222325
    for byte in " ".join(names).encode():
        value = (value ^ byte) * 0x100000001b3 % 2 ** 64
    return value


def write(style, dumps, data, scorer, path):
    corpora = list(load(style, dumps, data, scorer).values())
    model = fit([whole(corpus) for corpus in corpora], style)
    dumped = model.dump_model()
    names = dumped["feature_names"]

    def named(node):
        if "split_feature" in node:
            node["feature"] = names[node["split_feature"]]
            named(node["left_child"]), named(node["right_child"])
        return node

    with open(path, "w", encoding="utf-8") as out:
        print("// Made by Sources/KeywordAnalysis/Training/train.py; do not edit by hand.", file=out)
        print("// swift-format-ignore-file\n", file=out)
        print("extension BoostedTrees {", file=out)
        print(f"  /// The weights for {style}: the digest of the features' names in order and the number", file=out)
        print("  /// of trees, then a tree a line.", file=out)
        print(f'  static let {TABLES[style].lower()}Weights = """', file=out)
        print(f"    features {digest(names):x} trees {len(dumped['tree_info'])}", file=out)
        for tree in dumped["tree_info"]:
            print("    " + " ".join(rows(named(tree["tree_structure"]))), file=out)
        print('    """', file=out)
        print("}", file=out)
    for corpus in corpora:
        print(f"{corpus.name:14} trained on {corpus.f1(model.predict(corpus.x)):5.1f}")


if __name__ == "__main__":
    step, style, dumps, data, scorer = sys.argv[1:6]
    sys.path.insert(0, scorer)
    import score_keys
    if step == "check":
        check(style, dumps, data, score_keys)
    else:
        write(style, dumps, data, score_keys, sys.argv[6])
