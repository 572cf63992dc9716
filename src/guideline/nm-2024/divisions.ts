/** 内蒙古的行政区划, by GB/T 2260. The names are for reading and calling; which codes may apply is a parameter. */
import type { Division, Divisions } from "../../edition/divisions.js";

const named = (code: string, zh: string, en: string, also?: readonly string[]): Division => ({
  code,
  label: { "zh-CN": zh, en },
  ...(also && { also }),
});

/** 十二个盟市. */
export const leaguesAndCities: readonly Division[] = [
  named("150100", "呼和浩特市", "Hohhot"),
  named("150200", "包头市", "Baotou"),
  named("150300", "乌海市", "Wuhai"),
  named("150400", "赤峰市", "Chifeng"),
  named("150500", "通辽市", "Tongliao"),
  named("150600", "鄂尔多斯市", "Ordos"),
  named("150700", "呼伦贝尔市", "Hulunbuir"),
  named("150800", "巴彦淖尔市", "Bayannur"),
  named("150900", "乌兰察布市", "Ulanqab"),
  named("152200", "兴安盟", "Hinggan League"),
  named("152500", "锡林郭勒盟", "Xilingol League"),
  named("152900", "阿拉善盟", "Alxa League"),
];

/** 满洲里、二连浩特: cities at county level that the region often addresses beside the leagues and cities. */
export const listedSeparately: readonly Division[] = [
  named("150781", "满洲里市", "Manzhouli"),
  named("152501", "二连浩特市", "Erenhot"),
];

const region = named("150000", "内蒙古自治区", "Inner Mongolia", ["内蒙古"]);

export const divisions: Divisions = {
  places: [region, ...leaguesAndCities, ...listedSeparately],
  offices: ["行政公署"],
};
