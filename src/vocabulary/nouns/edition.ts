/** 版本: the parts an edition is put together of. */
import { listOf, madeOf, noun, optional, required } from "../row.js";

export const editionNouns = /* @__PURE__ */ (() =>
  ({
    edition: noun("适用版本", "edition", {
      rules: required("规则", "rules", { list: true }),
      outline: required("全文纲目", "outline", { list: true }),
      parameters: required("参数", "parameters", { ...listOf("parameter"), byId: true }),
      procedure: optional("程序", "procedure", madeOf("procedure")),
    }),
  }) as const)();
