import { bare } from "../../core/own-data.js";
import type { Texts } from "../texts.js";
import { zhCN } from "./application.js";

/** 中文. */
export const zhTexts: Texts = /* @__PURE__ */ bare<Texts>({ locale: "zh-CN", messages: zhCN });
