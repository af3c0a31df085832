"""A plug-in that behaves as its first argument says: well, or badly in one certain way."""

import json
import os
import signal
import sys
import time

behaviour = sys.argv[1] if len(sys.argv) > 1 else "well"
out = sys.stdout.buffer
count = 0
leaked = []


def write(message):
    out.write(json.dumps(message).encode() + b"\n")
    out.flush()


def respond(identifier, result):
    write({"jsonrpc": "2.0", "id": identifier, "result": result})


def refuse(identifier, code, message):
    write({"jsonrpc": "2.0", "id": identifier, "error": {"code": code, "message": message}})


def introduce(identifier):
    if behaviour == "slow-start":
        time.sleep(60)
    analyser = {"id": "test.worker", "version": "1.2", "fingerprint": "model-1"}
    if behaviour == "other-name":
        analyser["id"] = "test.other"
    if behaviour == "new-version":
        analyser["version"] = str(os.getpid())
    offsets = "utf16" if behaviour == "utf16" else "codepoint"
    respond(identifier, {"protocol": 1, "analyser": analyser, "offsets": offsets})


def successes():
    """What a hostile program can do to others, of all it tries."""
    import ctypes

    if os.uname().machine != "x86_64":
        return []
    call = ctypes.CDLL(None, use_errno=True).syscall
    path = b"/nonexistent"
    parent = os.getppid()
    long = ctypes.c_long
    attempts = {
        "prlimit": (302, parent, 7, 0, 0),
        "setpriority": (141, 0, parent, 19),
        "ioprio_set": (251, 1, parent, 3 << 13),
        "sched_setscheduler": (144, parent, 0, 0),
        "F_SETOWN": (72, 0, 8, parent),
        "F_SETOWN with high bits": (72, 0, long(1 << 32 | 8), parent),
        "FIOSETOWN": (16, 0, 0x8901, path),
        "TIOCSTI": (16, 0, 0x5412, path),
        "chmod": (90, path, 0o644),
        "fchmodat2": (452, -100, path, 0o644, 0),
        "chown": (92, path, -1, -1),
        "truncate": (76, path, long(1 << 20)),
        "utimensat": (280, -100, path, 0, 0),
        "setxattr": (188, path, b"user.a", b"b", 1, 0),
        "shmget": (29, 0, 4096, 0o1600),
        "inotify_init1": (294, 0),
        "ptrace": (101, 16, parent, 0, 0),
        "setsid": (112,),
        "unshare": (272, 0x10000000),
        "clone in a namespace": (56, 0x10000000 | 17, 0, 0, 0, 0),
        "io_uring_setup": (425, 8, 0),
    }
    succeeded = []
    for name, words in attempts.items():
        ctypes.set_errno(0)
        if call(*words) != -1 or ctypes.get_errno() != 1:
            succeeded.append(name)
    if call(435, 0, 0) != -1 or ctypes.get_errno() != 38:
        succeeded.append("clone3")
    return succeeded


def analyse(identifier, params):
    text = params["text"]
    if behaviour == "crash-on-third" and count == 3:
        os._exit(3)
    if behaviour == "crash-always":
        print("the model is broken", file=sys.stderr, flush=True)
        os._exit(3)
    if behaviour in ("hang", "ignore-term", "obey-cancel"):
        return None if behaviour == "obey-cancel" else time.sleep(60)
    if behaviour == "fork":
        if os.fork() == 0:
            time.sleep(60)
        os._exit(1)
    if behaviour == "noise":
        out.write(b"Loading the model\n")
    if behaviour == "huge-line":
        while True:
            out.write(b"x" * 65536)
    if behaviour == "invalid-utf8":
        out.write(b'{"jsonrpc":"2.0","id":%d,"result":{"data":{"a":"\xff"}}}\n' % identifier)
        return out.flush()
    if behaviour == "wrong-id":
        return respond(identifier + 1, {})
    if behaviour == "late-order":
        respond(identifier - 1, {})
    if behaviour == "grow":
        return respond(identifier, {"data": {"size": len(bytearray(1 << 30))}})
    if behaviour == "close-stdout":
        os.close(1)
        time.sleep(60)
    if behaviour == "chatter":
        for _ in range(300):
            sys.stderr.write("x" * 65535 + "\n")
    if behaviour == "no-object":
        return respond(identifier, [1])
    if behaviour == "outside":
        return respond(identifier, {"annotations": [{"start": 0, "end": len(text) + 1}]})
    if behaviour == "backwards":
        return respond(identifier, {"annotations": [{"start": 2, "end": 1}]})
    if behaviour == "utf16":
        return respond(identifier, {"annotations": [{"start": 0, "end": 1}]})
    if behaviour == "bad-document":
        return refuse(identifier, -32002, "no verbs in it")
    if behaviour == "unsupported":
        return refuse(identifier, -32001, "poems are not for me")
    if behaviour == "transient":
        return refuse(identifier, -32003, "the server is away")
    if behaviour == "exit-between":
        respond(identifier, {"data": {"length": len(text)}})
        os._exit(0)
    if behaviour == "leak":
        leaked.append(bytearray(os.urandom(200_000)))
    if behaviour == "random":
        return respond(identifier, {"data": {"luck": os.urandom(8).hex()}})
    if behaviour == "misquote":
        span = {"start": 0, "end": len(text), "quote": "something else"}
        return respond(identifier, {"annotations": [span]})
    data = {"length": len(text), "pid": os.getpid(), "inputs": params["inputs"]}
    data["document"] = params["document"]
    data["environment"] = sorted(os.environ)
    if behaviour == "open":
        try:
            data["opened"] = open(sys.argv[2]).read()
        except OSError as error:
            data["opened"] = error.strerror
    if behaviour == "attack":
        data["successes"] = successes()
    if behaviour == "connect":
        try:
            import socket

            socket.create_connection(("127.0.0.1", 1), timeout=5)
        except OSError as error:
            data["connected"] = error.strerror
    respond(identifier, {"data": data, "annotations": [{"type": "all", "start": 0, "end": len(text)}]})


if behaviour == "crash-at-once":
    sys.exit("no module named model")
if behaviour == "ignore-term":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)

for line in sys.stdin.buffer:
    message = json.loads(line)
    method = message["method"]
    if behaviour == "strict" and not set(message) <= {"jsonrpc", "id", "method", "params"}:
        sys.exit("what is a field of this name?")
    if behaviour == "trip-on-cancel":
        message["id"]
    if behaviour == "answer-cancel" and "id" not in message:
        respond(None, {})
    if behaviour == "silent":
        continue
    if method == "initialize":
        introduce(message["id"])
    elif method == "analyse":
        count += 1
        analyse(message["id"], message["params"])
    elif method == "$/cancelRequest" and behaviour == "obey-cancel":
        refuse(message["params"]["id"], -32800, "cancelled")
    elif method == "shutdown":
        break

if behaviour == "stay":
    time.sleep(60)
