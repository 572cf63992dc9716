import type { Texts } from "../texts.js";
import { en } from "./application.js";

/** English. */
export const enTexts: Texts = { locale: "en", messages: en };
