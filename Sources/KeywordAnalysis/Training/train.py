#!/usr/bin/env python3
"""Trains the weights of the ranking on corpora with keyphrases that people gave.

  train.py check STYLE DUMPS DATA SCORER           F1@10 of each corpus, trained without its family
  train.py write STYLE DUMPS DATA SCORER SWIFT     trains on all and writes the weights

DATA has a folder for each corpus with DOC.txt and DOC.key (a phrase a line); DUMPS has
STYLE/CORPUS.tsv from `annotated-bench candidates STYLE DATA/CORPUS`; SCORER is the folder of a
module `score_keys` with `toks`, `stemmer` and `lang_of`. None of the data goes into the weights but
through the numbers. Needs numpy and lightgbm from PyPI.

The model is boosted trees with few leaves on the logistic loss. Every corpus weighs the same.
"""
import collections, os, sys
import numpy

FAMILIES = {
    "phrases": [["DUC2001"], ["Inspec"], ["SemEval2017"], ["SemEval2010"], ["www"], ["theses100"],
                ["WikiNews-fr"], ["110-PT-BN-KP"]],
    "tags": [["500N-KPCrowd"], ["110-PT-BN-KP"]],
}
PARAMETERS = dict(objective="binary", num_leaves=15, learning_rate=0.08, min_data_in_leaf=40,
                  feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=10,
                  max_bin=63, verbosity=-1, num_threads=2, seed=7, deterministic=True)
TREES = 80


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


def fit(corpora, trees=TREES, **changes):
    import lightgbm
    x = numpy.concatenate([c.x for c in corpora])
    y = numpy.concatenate([c.y for c in corpora])
    weights = numpy.concatenate([numpy.full(len(c.y), 1 / max(1, c.y.sum())) for c in corpora])
    weights *= len(y) / weights.sum()
    data = lightgbm.Dataset(x, y, weight=weights, feature_name=[str(f) for f in corpora[0].features])
    return lightgbm.train({**PARAMETERS, **changes}, data, trees)


def check(style, dumps, data, scorer, **changes):
    corpora = {n: Corpus(n, style, dumps, data, scorer) for f in FAMILIES[style] for n in f}
    total = 0
    for family in FAMILIES[style]:
        model = fit([c for n, c in corpora.items() if n not in family], **changes)
        for name in family:
            score = corpora[name].f1(model.predict(corpora[name].x))
            total += score
            print(f"{name:14} left out {score:5.1f}   ceiling {corpora[name].ceiling():5.1f}", flush=True)
    print(f"{'mean':14} left out {total / sum(map(len, FAMILIES[style])):5.1f}")


def rows(node):
    """The nodes of a tree in preorder."""
    if "leaf_value" in node:
        return [f"{node['leaf_value']:.4f}"]
    assert node["decision_type"] == "<=" and node["split_feature"] is not None
    return ([f"{node['feature']}<{node['threshold']:.6g}"] + rows(node["left_child"])
            + rows(node["right_child"]))


def write(style, dumps, data, scorer, path):
    corpora = [Corpus(n, style, dumps, data, scorer) for f in FAMILIES[style] for n in f]
    model = fit(corpora)
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
        print(f"  /// The weights for {style}: a tree a line.", file=out)
        print(f'  static let {style[:-1]}Weights = """', file=out)
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
