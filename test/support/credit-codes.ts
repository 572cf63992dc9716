/** 统一社会信用代码 seen in public: facts, no names. Kinds: enterprises, self-employed, public bodies, letters inside. */
export const realCreditCodes = [
  "91110000600037341L",
  "91110000710926094P",
  "911522010783710635",
  "91152201078371135X",
  "9115220107837757XE",
  "9115220107837941X1",
  "91152201082151522J",
  "91150200701240234X",
  "91150100736129456G",
  "91150100397352740W",
  "913101203509708598",
  "91310115MA1K3BTP2B",
  "91340600MA2PBM9HXD",
  "91340600MA2UJY987H",
  "91340621MA2PEN8W5L",
  "91620105L015101280",
  "9163000071040638XJ",
  "92340602MA2PBMEM24",
  "92340603MA2PBMCG0U",
  "92340621MA2UJYJPXJ",
  "914403001922038216",
  "121200004013590816",
  "11411000005747138B",
  "11640100010085810C",
] as const;

/** Codes that do not satisfy their check character, with the one that would. */
export const failingCreditCodes = [
  { code: "91350100M000100Y4Z", required: undefined }, // a Z is not in the alphabet
  { code: "91350211M00013FA1N", required: "3" }, // on a real licence of an early pilot region
  { code: "914403001922038217", required: "6" },
  { code: "9144030071526726YG", required: "K" },
  { code: "A1110000600037341L", required: "K" },
  { code: "91310115MA1G4L1WXK", required: "7" },
].filter((one): one is { code: string; required: string } => one.required !== undefined);
