import type { ownFieldsZhCN } from "../zh-CN/own-fields.js";

/** What is wrong with the fields that an edition declares, and with rules that read them. */
export const ownFieldsEn: { readonly issues: Readonly<Record<keyof typeof ownFieldsZhCN.issues, string>> } = {
  issues: {
    "own-field-of-nothing":
      "“{noun:typed}” is no noun that can have fields of one's own[[; perhaps “{closest:typed}” is meant]]; check it.",
    "own-field-name":
      "“{name:name}” cannot be the name of a field; use at most 60 letters and digits, the first a small letter.",
    "own-field-taken": "“{name:name}” is a name of the library's own; choose another.",
    "own-field-label-taken": "is called the same as the field “{other:name}”; call it something else.",
    "own-field-type":
      "there is no type “{type:name}” of fields[[; perhaps “{closest:name}” is meant]]; check it.",
    "own-field-without-words": "is a choice of words without any; list them.",
    "own-field-with-words": "is of a type that has no words; make it a choice of words, or leave them out.",
    "own-word-name":
      "“{word:name}” cannot be a word; begin it with a letter or digit, and use no blanks or commas.",
    "own-words-alike": "can be written the same as the word “{other:name}”; make them different.",
    "own-word-taken": "“{word:name}” is called something else in another place; choose another word.",
    "own-words-of-nothing":
      "“{place:name}” is no field whose words can be changed[[; perhaps “{closest:name}” is meant]]; check it.",
    "own-words-fixed":
      "the words of the field “{place:names}” cannot be changed: {reason:words}; leave this list out.",
    "own-words-empty": "the field “{place:names}” has no words at all; list one at least.",
    "rule-of-unknown-field":
      "is a rule that reads the own field “{name:typed}” of enterprises, which the edition does not have[[; perhaps “{closest:typed}” is meant]]; check the rule.",
    "rule-compares-no-figure":
      "is a rule that holds “{name:typed}” against a bound, which is no figure of enterprises[[; perhaps “{closest:typed}” is meant]]; check the rule.",
    "bound-of-another-unit":
      "has another unit ({unit:unit}) than what it bounds[[, “{name:names}” of enterprises]][[ ({counted:unit})]][[; write {suggested} instead of {value}]]; correct its figure and its unit.",
    "rule-of-too-many-fields":
      "is a rule that reads more combinations of values than can be tried, at most {most}; make several rules of it.",
    "not-asked-of-nothing":
      "“{term:typed}” is no field of an application[[; perhaps “{closest:typed}” is meant]]; check it.",
    "not-asked-but-needed":
      "is a rule that asks for “{term:names}”, which the edition does not ask for; have it asked for, or change the rule.",
    "edition-needed":
      "is about a field that an edition has beside the built-in ones; hand in the edition too.",
  },
};
