/** A digest by a function of the caller's, which may be anything. */
import { expect, it } from "vitest";
import { digestOf } from "../../src/receipt/digest.js";

it("is what the function makes of the text", () =>
  expect(digestOf("text", (text: string) => `${text.length} characters`)).toBe("4 characters"));

it("may be an empty text", () => expect(digestOf("text", () => "")).toBe(""));

it.each([
  ["is no function", "sha256"],
  ["gives a number", () => 5],
  ["gives nothing", () => undefined],
  ["gives a list", () => ["digest"]],
  [
    "fails",
    () => {
      throw new Error("no");
    },
  ],
])("is none where what was passed in %s", (_, digest) => expect(digestOf("text", digest)).toBeUndefined());
