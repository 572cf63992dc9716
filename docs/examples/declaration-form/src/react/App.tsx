import { useMemo, useState } from "react";
import { type FieldValues, type UseFormRegister, useForm, useWatch } from "react-hook-form";
import {
  type Control,
  choicesOf,
  createDeclaration,
  labelOf,
  savedDraft,
  sections,
  withEnterprise,
} from "../declaration.ts";
import { EnterpriseForm } from "./EnterpriseForm.tsx";
import { Standing } from "./Standing.tsx";

export function App() {
  const [declaration] = useState(() => createDeclaration("2024-08-31"));
  // Fields that no input shows, such as the enterprises, are kept by the form as they are.
  const { register, control, reset } = useForm<FieldValues>({ defaultValues: savedDraft });
  const draft = useWatch({ control });
  const answers = useMemo(() => declaration.answer(draft), [declaration, draft]);
  const percentOf = (section: string) =>
    answers.completeness.sections.find((one) => one.section === section)?.percent;

  return (
    <main>
      <h1>申报表</h1>
      <div className="column">
        {Object.entries(sections).map(([section, fields]) => (
          <section key={section}>
            <h2>
              {labelOf(section)} <span className="quiet">{percentOf(section)}%</span>
            </h2>
            {Object.entries(fields).map(([field, kind]) => (
              <div className="field" key={field} data-field={field}>
                <label htmlFor={field}>{labelOf(field)}</label>
                <Input field={field} kind={kind} register={register} />
                {answers.errors[field] && <span role="alert">{answers.errors[field]}</span>}
              </div>
            ))}
          </section>
        ))}
        <EnterpriseForm onAdd={(enterprise) => reset(withEnterprise(draft, enterprise))} />
      </div>
      <Standing draft={draft} answers={answers} declaration={declaration} onChange={reset} />
    </main>
  );
}

interface InputProps {
  readonly field: string;
  readonly kind: Control;
  readonly register: UseFormRegister<FieldValues>;
}

// #region input
/** A number that is not filled in is missing: neither nothing nor NaN. */
const count = {
  setValueAs: (text: unknown) => (text === "" || text === undefined ? undefined : Number(text)),
};

function Input({ field, kind, register }: InputProps) {
  if (kind === "yes-no") return <input id={field} type="checkbox" {...register(field)} />;
  if (kind === "count") return <input id={field} type="number" min={0} {...register(field, count)} />;
  if (kind === "text") return <input id={field} {...register(field)} />;
  return (
    <select id={field} {...register(field)}>
      <option value="" />
      {choicesOf(field).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
// #endregion input
