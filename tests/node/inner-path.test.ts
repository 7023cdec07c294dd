import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { innerPath } from "../../src/node/files.ts";

test.each([
  [posix, "/home/a/pathway", "/home/a/pathway", ""],
  [posix, "/home/a/pathway", "/home/a/pathway/services/x.yaml", "services/x.yaml"],
  [posix, "/home/a/pathway", "/home/a/pathway-two/x.yaml", undefined],
  [posix, "/home/a/pathway", "/home/a", undefined],
  [posix, "/home/a/pathway", "/home/a/pathway/..hidden", "..hidden"],
  [win32, "C:\\a\\pathway", "C:\\a\\pathway\\services\\x.yaml", "services/x.yaml"],
  [win32, "C:\\a\\pathway", "c:\\A\\Pathway", ""],
  [win32, "C:\\a\\pathway", "D:\\a\\pathway\\x.yaml", undefined],
  [win32, "C:\\a\\pathway", "C:\\a\\other", undefined],
])("%# of %s and %s", (platform, folder, path, inner) => {
  expect(innerPath(folder, path, platform)).toBe(inner);
});
