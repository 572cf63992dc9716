// The recipe of docs/money.md for amounts in words (大写): its example, and random amounts read back to the fen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import nzh from "nzh";
import { toYuan } from "../../dist/index.js";

const inWords = (yuan) => nzh.cn.toMoney(yuan, { outSymbol: false });

test("the example of the recipe prints what it says", () => {
  const text = readFileSync(new URL("../../docs/money.md", import.meta.url), "utf8");
  const [, amount, words] = /nzh\.cn\.toMoney\("([\d.]+)", \{ outSymbol: false \}\)` 得“(.+?)”/.exec(text);
  assert.equal(inWords(amount), words);
});

test("whole yuan end in 整, given in the shortest writing", () => {
  assert.equal(inWords("60"), "陆拾元整");
  assert.equal(inWords("10"), "壹拾元整");
  assert.equal(inWords("1001.05"), "壹仟零壹元零伍分");
});

test("every amount reads back to the fen", () => {
  let state = 20_240_630n;
  for (let run = 0; run < 50_000; run += 1) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
    const fen = state % 10n ** (1n + (state % 18n));
    const { value } = toYuan(`${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`);
    assert.equal(fenOf(inWords(value)), fen, value);
  }
});

const digits = "零壹贰叁肆伍陆柒捌玖";
const tens = { 拾: 10n, 佰: 100n, 仟: 1_000n };

/** Reads words again: sections below ten thousand, raised by 万 and 亿, then 角 and 分. */
function fenOf(words) {
  let [total, section, digit, fen] = [0n, 0n, 0n, 0n];
  for (const sign of words) {
    if (digits.includes(sign)) digit = BigInt(digits.indexOf(sign));
    else if (sign in tens) [section, digit] = [section + digit * tens[sign], 0n];
    else if (sign === "万" || sign === "亿") {
      const unit = sign === "万" ? 10_000n : 100_000_000n;
      // 亿 raises all that stands before it; 万 only what has stood since the last 亿.
      if (sign === "亿") [total, section, digit] = [(total + section + digit) * unit, 0n, 0n];
      else {
        const above = total - (total % 100_000_000n);
        [total, section, digit] = [above + (total - above + section + digit) * unit, 0n, 0n];
      }
    } else if (sign === "元") [fen, total, section, digit] = [(total + section + digit) * 100n, 0n, 0n, 0n];
    else if (sign === "角") [fen, digit] = [fen + digit * 10n, 0n];
    else if (sign === "分") [fen, digit] = [fen + digit, 0n];
  }
  return fen;
}
