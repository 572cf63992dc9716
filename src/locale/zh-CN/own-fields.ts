/** 自定字段: what is wrong with the fields that an edition declares, and with rules that read them. */
export const ownFieldsZhCN = {
  issues: {
    "own-field-of-nothing": "“{noun:typed}”不是可以增加字段的名目[[；是否应为“{closest:typed}”]]；请核对。",
    "own-field-name": "“{name:name}”不能作字段名；请用小写字母开头、由字母和数字组成的名称，最多60个字符。",
    "own-field-taken": "“{name:name}”已是本库的字段名；请另取名称。",
    "own-field-label-taken": "名称与字段“{other:name}”相同；请另取名称。",
    "own-field-type": "没有“{type:name}”这种字段类型[[；是否应为“{closest:name}”]]；请核对。",
    "own-field-without-words": "选择类字段没有列出可选用词；请列出。",
    "own-field-with-words": "这种类型的字段不能列出用词；请改用选择类型，或删去用词。",
    "own-word-name": "“{word:name}”不能作用词；请用字母或数字开头、不含空格和逗号的词。",
    "own-words-alike": "与用词“{other:name}”的写法相同，无法区分；请更正。",
    "own-word-taken": "用词“{word:name}”在别处已有另外的名称；请另取用词。",
    "own-words-of-nothing": "“{place:name}”没有可改的用词[[，或为“{closest:name}”]]；请核对。",
    "own-words-fixed": "{place:names}的用词不能更改：{reason:words}；请删去这份用词表。",
    "own-words-empty": "{place:names}没有列出用词；请至少列出一个。",
    "rule-of-unknown-field":
      "规则要读取企业的自定字段“{name:typed}”，但版本没有这个字段[[；是否应为“{closest:typed}”]]；请核对规则。",
    "rule-compares-no-figure":
      "规则要与限额比较的自定字段“{name:typed}”不是企业的数字字段[[；是否应为“{closest:typed}”]]；请核对规则。",
    "bound-of-another-unit":
      "以{unit:unit}计，与所限制的数[[（企业的“{name:names}”）]]单位不同[[，后者以{counted:unit}计]][[；{value}应写作{suggested}]]；请更正参数的数值和单位。",
    "rule-of-too-many-fields": "规则所读内容的组合过多，最多{most}种，无法逐一判断；请分成几条规则。",
    "not-asked-of-nothing": "申报材料没有“{term:typed}”[[，或为“{closest:typed}”]]；请核对。",
    "not-asked-but-needed": "要用到“{term:names}”，版本却把它列为免填；请要求填报，或修改规则。",
    "edition-needed": "改动涉及版本的自定字段；请同时传入该版本。",
  },
} as const;
