// Loaded before the program (NODE_OPTIONS=--require): makes the call of the system fail, or the program die, with which
// it changes something below FAIL_IN for the FAIL_AT-th time. FAIL_HOW is "kill", "short" (half is written, then the disk
// is full), "less" (the system writes half and says so), or the code of an error; with FAIL_ON=1 every later call fails too. FAIL_COUNT names a file for the number of calls.
const fs = require("node:fs");
const { resolve, sep } = require("node:path");

const { FAIL_IN = "", FAIL_AT = "0", FAIL_HOW = "kill", FAIL_ON, FAIL_COUNT } = process.env;
const open = new Set();
let count = 0;

const isInside = (path) => typeof path === "string" && resolve(path).startsWith(FAIL_IN + sep);
const isReading = (flags) =>
  flags === undefined ||
  flags === "r" ||
  (typeof flags === "number" && (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0);

function fail(name, half) {
  count += 1;
  if (FAIL_COUNT) real.writeFileSync(FAIL_COUNT, String(count));
  if (FAIL_HOW === "less" && !half) return undefined;
  if (count !== Number(FAIL_AT) && !(FAIL_ON && count > Number(FAIL_AT) && FAIL_AT !== "0"))
    return undefined;
  if (half && FAIL_HOW === "less") return half();
  if (half) half();
  if (FAIL_HOW === "kill") process.kill(process.pid, "SIGKILL");
  const code = FAIL_HOW === "short" ? "ENOSPC" : FAIL_HOW;
  throw Object.assign(new Error(`${code}: made to fail, ${name}`), { code, syscall: name });
}

const real = { ...fs };
const paths = ["renameSync", "linkSync", "unlinkSync", "rmSync", "mkdirSync", "writeFileSync"];
for (const name of [...paths, "copyFileSync", "chmodSync", "rmdirSync", "symlinkSync"])
  fs[name] = (...given) => {
    if (given.slice(0, 2).some(isInside)) fail(name);
    return real[name](...given);
  };
fs.openSync = (path, flags, ...given) => {
  const writes = isInside(path) && !isReading(flags);
  if (writes) fail("openSync");
  const file = real.openSync(path, flags, ...given);
  if (writes) open.add(file);
  return file;
};
fs.closeSync = (file) => {
  open.delete(file);
  return real.closeSync(file);
};
fs.writeSync = (file, data, offset = 0, length = undefined, ...given) => {
  const bytes = Buffer.from(data);
  const some = Math.ceil((length ?? bytes.length - offset) / 2);
  const fewer = open.has(file)
    ? fail("writeSync", () => real.writeSync(file, bytes, offset, some))
    : undefined;
  return fewer ?? real.writeSync(file, data, offset, length, ...given);
};
for (const name of ["fsyncSync", "fdatasyncSync", "fchmodSync", "ftruncateSync"])
  fs[name] = (file, ...given) => {
    if (open.has(file)) fail(name);
    return real[name](file, ...given);
  };
