import { expect, test } from "vitest";
import { untar } from "../../src/node/untar.ts";

const text = new TextEncoder();

/** One member of an archive, with a right checksum. */
function member(name: string, body: string, { type = "0", mode = "000644" } = {}): Uint8Array {
  const bytes = new Uint8Array(512 + Math.ceil(body.length / 512) * 512);
  const put = (at: number, value: string) => bytes.set(text.encode(value), at);
  put(0, name);
  put(100, `${mode} \0`);
  put(124, `${body.length.toString(8).padStart(11, "0")} `);
  put(156, type);
  put(257, "ustar\u000000");
  put(148, "        ");
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  put(512, body);
  return bytes;
}

const archive = (...members: readonly Uint8Array[]) => {
  const whole = [...members, new Uint8Array(1024)].flatMap((each) => [...each]);
  return Uint8Array.from(whole);
};

test("files come out with name, content and mode; folders are implied", () => {
  const files = untar(
    archive(
      member("lib/", "", { type: "5" }),
      member("lib/libnss3.so", "x".repeat(600), { mode: "000755" }),
      member("fonts/Open-Sans.ttf", "abc"),
    ),
  );
  expect(files.map(({ name, executable, data }) => [name, executable, data.length])).toEqual([
    ["lib/libnss3.so", true, 600],
    ["fonts/Open-Sans.ttf", false, 3],
  ]);
});

test.each([
  ["a path upwards", member("../evil", "x")],
  ["an absolute path", member("/etc/passwd", "x")],
  ["a link", member("link", "", { type: "2" })],
  ["a device", member("null", "", { type: "3" })],
])("%s is refused", (_what, evil) => {
  expect(() => untar(archive(evil))).toThrow();
});

test("a damaged archive is refused", () => {
  const bytes = archive(member("a", "abc"));
  bytes[0] = 0x62;
  expect(() => untar(bytes)).toThrow("damaged");
  expect(() => untar(member("a", "x".repeat(600)).subarray(0, 700))).toThrow("in the middle");
});
