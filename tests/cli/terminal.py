"""Runs a program on a pseudo-terminal: waits for words, then types. Reads a job as JSON, writes what came of it as JSON."""

import codecs, fcntl, json, os, pty, re, select, struct, sys, termios, time

job = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(job["cwd"])
    os.execve(job["argv"][0], job["argv"], job["env"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 120, 0, 0))

decoder = codecs.getincrementaldecoder("utf-8")("replace")
said = ""


def plain(text):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def listen(seconds):
    """Takes in what is said; False when the program has closed the terminal."""
    global said
    ready, _, _ = select.select([terminal], [], [], seconds)
    if not ready:
        return True
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        return False
    said += decoder.decode(piece)
    return bool(piece)


missed = None
for see, keys in job["steps"]:
    start, end = len(said), time.time() + 20
    # What was said before this step counts only for the first: each question is waited for anew.
    while see not in plain(said[start:] if start else said):
        if time.time() > end or not listen(0.2):
            missed = see
            break
    if missed is not None:
        break
    # A question is drawn before it takes keys.
    settled = time.time() + 0.15
    while time.time() < settled:
        listen(0.05)
    os.write(terminal, keys.encode())

end = time.time() + 20
while missed is None and time.time() < end and listen(0.2):
    pass
if missed is not None:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
json.dump({"missed": missed, "code": os.waitstatus_to_exitcode(status), "said": plain(said)}, sys.stdout)
