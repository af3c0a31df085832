"""Which keywords stand near which event: it builds upon the results of two other analysers.

The manifest says Requires=keywords timeline, and so each request carries both among its inputs, as
a sidecar has them. A place that was found there can be handed on as it is under `at`.
"""

import json
import sys

VERSION = "1.0.0"



def places(value):
    """The places under `at`: one or a list of them."""
    at = value.get("at") or []
    return at if isinstance(at, list) else [at]


def overlaps(place, other):
    return (
        place["chars"][0] < other["chars"][1] and other["chars"][0] < place["chars"][1]
    )


def correlate(keywords, timeline):
    """The events with the keywords in their sentences, in the order of the timeline."""
    found = []
    for event in timeline.get("events") or []:
        sentences = places(event.get("sentence") or {})
        near = [
            keyword["phrase"]
            for keyword in keywords.get("keywords") or []
            if any(overlaps(a, b) for a in places(keyword) for b in sentences)
        ]
        if near and sentences:
            found.append({"type": "event", "at": sentences[0], "edtf": event.get("edtf"), "keywords": near})
    return {"data": {"events": len(found)}, "annotations": found}


def answer(message):
    if message["method"] == "initialize":
        about = {"id": "com.example.names-dates", "version": VERSION, "fingerprint": ""}
        return {"protocol": 1, "analyser": about, "offsets": "codepoint"}
    inputs = message["params"]["inputs"]
    return correlate(inputs["keywords"], inputs["timeline"])


def main():
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if message["method"] == "shutdown":
            break
        if "id" in message:
            reply = {"jsonrpc": "2.0", "id": message["id"], "result": answer(message)}
            print(json.dumps(reply), flush=True)


main()
