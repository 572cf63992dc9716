import { expect, it } from "vitest";
import { assessApplication, nm2024, readApplication, schemas } from "../../src/index.js";
import { answerOf } from "../../src/vocabulary/yes-words.js";
import { anApplication, anEnterprise, changed } from "../support/an-application.js";

it.each(["是", "有", "已盖章", "愿意", " 是 ", "√", "Yes", "TRUE"])("%s is a yes", (word) =>
  expect(answerOf(word)).toBe(true),
);

it.each(["否", "无", "没有", "未盖章", "不愿意", "×", "no"])("%s is a no", (word) =>
  expect(answerOf(word)).toBe(false),
);

it.each(["—", "/", "不适用", "待定", "", "是是是是是是是是是是是是是是是是是"])("%j is neither", (word) =>
  expect(answerOf(word)).toBeUndefined(),
);

it("is read wherever a field asks yes or no, and changes no answer", () => {
  const sound = anApplication();
  const typed = changed(sound, {
    "submission.sealed": "是",
    "submission.indicatorTableSealed": "已盖章",
    enterprises: sound.enterprises?.map((one) => ({
      ...one,
      transform: one.transform ? "是" : "否",
      ...(one.willing !== undefined && { willing: one.willing ? "愿意" : "不愿意" }),
    })),
  });
  const options = { edition: nm2024, asOf: "2024-08-31" };
  expect(assessApplication(typed, options)).toStrictEqual(assessApplication(sound, options));
});

it("what is neither is an issue, and what was typed is not lost in another value", () => {
  const { issues } = readApplication({ enterprises: [anEnterprise(1, { transform: "待定" as never })] });
  expect(issues).toMatchObject([
    { code: "wrong-type", field: "enterprises.0.transform", values: { expected: "yes-or-no" } },
  ]);
  expect(schemas.enterprise.safeParse({ transform: "是" }).success).toBe(false);
});
