import { expect, test } from "vitest";
import { dialled } from "../../src/render/row.ts";

test.each([
  ["+249 91 234 5678", "+249912345678"],
  ["٠٩١ ٢٣٤ ٥٦٧٨", "0912345678"],
  ["+۲۴۹ ۹۱", "+24991"],
  ["(091) 234-5678", "0912345678"],
])("%s is dialled as %s", (number, expected) => expect(dialled(number)).toBe(expected));
