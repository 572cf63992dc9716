import { bare } from "../../core/own-data.js";
import type { Texts } from "../texts.js";
import { en } from "./application.js";

/** English. */
export const enTexts: Texts = /* @__PURE__ */ bare<Texts>({ locale: "en", messages: en });
