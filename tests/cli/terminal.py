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
    """Without colours and movements; what was written over on its line is gone."""
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r\n", "\n")
    return re.sub(r"[^\n]*\r", "", text)


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


def typed(answer, drawn):
    """The keys that give an answer to the question on the screen: words, one of a list, or marks in a list."""
    marks = [re.sub(r"^.*?[\u25ef\u25c9] ", "", line) for line in drawn.split("\n") if re.search("[\u25ef\u25c9] ", line)]
    if marks:
        wanted = [each for each in answer.split(", ") if each in marks]
        moves = [marks.index(each) for each in wanted]
        steps = [b - a for a, b in zip([0] + moves, moves)]
        return "".join("\x1b[B" * step + " " for step in steps) + "\r"
    # In a list the first letters lead to the line that begins with them.
    return answer + "\r"


def sleeps():
    """Whether the program waits for something; None where the system does not tell."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] == "S"
    except OSError:
        return None


def settle():
    """A question is drawn before it takes keys: waits until the program has nothing else to do, looked at a few times."""
    calm, end = 0, time.time() + 0.15
    while calm < 4 and (time.time() < end or sleeps() is False):
        listen(0.004)
        calm = calm + 1 if sleeps() else 0


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
    settle()
    if isinstance(keys, dict):
        drawn = plain(said[start:] if start else said)
        keys = typed(keys["answer"], drawn[drawn.rindex(see):])
    os.write(terminal, keys.encode())

end = time.time() + 20
while missed is None and time.time() < end and listen(0.2):
    pass
if missed is not None:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
json.dump({"missed": missed, "code": os.waitstatus_to_exitcode(status), "said": plain(said)}, sys.stdout)
