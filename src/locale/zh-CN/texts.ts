import type { Texts } from "../texts.js";
import { zhCN } from "./application.js";

/** 中文. */
export const zhTexts: Texts = { locale: "zh-CN", messages: zhCN };
