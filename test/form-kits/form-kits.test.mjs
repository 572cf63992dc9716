// The schemas and errors of `digital-pilot-rules/forms` as three form libraries use them, without a page.
import assert from "node:assert/strict";
import test from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import AsyncValidator from "async-validator";
import { createFormControl } from "react-hook-form";
import { useForm } from "vee-validate";
import { createSSRApp, defineComponent } from "vue";
import { renderToString } from "vue/server-renderer";
import { formErrors, readSection, standardSchema } from "../../dist/forms.js";

const flawed = { name: "包头某厂", creditCode: "9115", scale: "up" };
const sound = { name: "包头某厂", creditCode: "91150200701240234T", scale: "above" };
const expected = { creditCode: "应为18位，现为4位；请核对。", scale: "只能填写规上或规下。" };
const schema = standardSchema("enterprise", "zh-CN");

test("react-hook-form shows each fault at its field", async () => {
  const { control, handleSubmit } = createFormControl({
    resolver: standardSchemaResolver(schema),
    defaultValues: flawed,
  });
  let errors;
  await handleSubmit(
    () => assert.fail("a flawed form was submitted"),
    (found) => {
      errors = found;
    },
  )();
  assert.ok(control);
  const messages = Object.fromEntries(Object.entries(errors).map(([field, { message }]) => [field, message]));
  assert.deepEqual(messages, expected);
});

test("react-hook-form submits a sound form with what was typed", async () => {
  const { handleSubmit } = createFormControl({
    resolver: standardSchemaResolver(schema),
    defaultValues: sound,
  });
  let submitted;
  await handleSubmit((values) => {
    submitted = values;
  }, assert.fail)();
  assert.deepEqual(submitted, sound);
});

/** vee-validate 4 has a schema type of its own; this is all it takes to hand it a standard one. */
const forVeeValidate = ({ "~standard": { validate } }) => ({
  __type: "VVTypedSchema",
  parse: async (values) => {
    const { value, issues = [] } = validate(values);
    return {
      value,
      errors: issues.map(({ path, message }) => ({ path: path.join("."), errors: [message] })),
    };
  },
});

/** Runs what a component's setup would, as vee-validate can only be used inside one. */
function inComponent(work) {
  let result;
  const component = defineComponent({
    setup() {
      result = work();
      return () => null;
    },
  });
  return renderToString(createSSRApp(component)).then(() => result);
}

test("vee-validate shows each fault at its field", async () => {
  const form = await inComponent(() =>
    useForm({ validationSchema: forVeeValidate(schema), initialValues: flawed }),
  );
  const { valid, errors } = await form.validate();
  assert.equal(valid, false);
  assert.deepEqual({ ...errors }, expected);
});

test("vee-validate finds nothing in a sound form", async () => {
  const form = await inComponent(() =>
    useForm({ validationSchema: forVeeValidate(schema), initialValues: sound }),
  );
  assert.equal((await form.validate()).valid, true);
});

/** A rule for element-plus and other users of async-validator: each field shows what the section says of it. */
const rule = (name) => ({
  validator: (_, __, ___, source) => {
    const message = formErrors(readSection("enterprise", source), "zh-CN")[name];
    return message === undefined ? [] : [new Error(message)];
  },
});
const rules = Object.fromEntries(Object.keys(flawed).map((name) => [name, [rule(name)]]));
const Validator = AsyncValidator.default ?? AsyncValidator;

test("async-validator, which element-plus uses, shows the same", async () => {
  const failed = await new Validator(rules).validate(flawed).then(
    () => assert.fail("a flawed form passed"),
    ({ fields }) => fields,
  );
  const messages = Object.fromEntries(
    Object.entries(failed).map(([field, [{ message }]]) => [field, message]),
  );
  assert.deepEqual(messages, expected);
});

test("async-validator lets a sound form pass", async () => {
  await new Validator(rules).validate(sound);
});
