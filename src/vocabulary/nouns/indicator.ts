/** 指标, as an embedder writes one down. */
import { madeOf, noun, numbered, optional, required } from "../row.js";

export const indicatorNouns = /* @__PURE__ */ (() =>
  ({
    indicator: numbered(
      "另加指标",
      "own indicator",
      { zh: "第{n}个另加指标", en: "own indicator {n}" },
      {
        id: required("指标编号", "indicator id"),
        no: required("序号", "number of the row"),
        level1: required("一级指标", "level one"),
        level2: required("二级指标", "level two"),
        label: required("三级指标", "level three"),
        unit: required("计量单位", "unit"),
        kind: required("指标种类", "kind of indicator", {
          words: ["count", "rate", "percentage", "amount", "number"],
        }),
        minimum: optional("最小值", "lowest value"),
        maximum: optional("最大值", "greatest value"),
        direction: required("指标方向", "direction", { words: ["up", "down", "none"] }),
        noDirectionWhere: optional("无方向的条件", "reading without a direction", madeOf("indicatorReading")),
        nature: optional("指标性质", "nature of the indicator", { words: ["stock", "flow"] }),
        english: optional("英文名称", "English names", madeOf("indicatorNames")),
      },
    ),
    indicatorReading: noun("无方向的条件", "reading without a direction", {
      parameter: required("参数", "parameter"),
      is: required("取值", "value"),
    }),
    indicatorNames: noun("英文名称", "English names", {
      level1: required("一级指标英文名", "English name of level one"),
      level2: required("二级指标英文名", "English name of level two"),
      label: required("三级指标英文名", "English name of level three"),
      unit: optional("计量单位英文名", "English name of the unit"),
    }),
  }) as const)();
