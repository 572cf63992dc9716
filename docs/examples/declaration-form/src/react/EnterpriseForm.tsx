import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { standardSchema } from "digital-pilot-rules/forms";
import { type FieldValues, useForm } from "react-hook-form";
import { choicesOf, type Draft, labelOf } from "../declaration.ts";

const blank = { name: "", creditCode: "", previousYearRevenue: "", scale: "" };

export function EnterpriseForm({ onAdd }: { readonly onAdd: (enterprise: Draft) => void }) {
  // #region resolver
  // Checked when it is submitted, and from then on at each change. On leaving a field, a message would come up or go
  // between press and release of the mouse, and move the button away from under the click.
  const { register, handleSubmit, reset, formState } = useForm<FieldValues>({
    defaultValues: blank,
    resolver: standardSchemaResolver(standardSchema("enterprise", "zh-CN")),
  });
  const add = handleSubmit((enterprise) => {
    onAdd(enterprise);
    reset();
  });
  // #endregion resolver

  return (
    <section>
      <h2>添加企业</h2>
      <form data-enterprise onSubmit={add}>
        {Object.keys(blank).map((field) => (
          <div className="field" key={field} data-field={`enterprise.${field}`}>
            <label htmlFor={`enterprise.${field}`}>{labelOf(`enterprise.${field}`)}</label>
            {field === "scale" ? (
              <select id={`enterprise.${field}`} {...register(field)}>
                <option value="" />
                {choicesOf("enterprise.scale").map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            ) : (
              <input id={`enterprise.${field}`} {...register(field)} />
            )}
            {formState.errors[field] && <span role="alert">{String(formState.errors[field].message)}</span>}
          </div>
        ))}
        <button type="submit" data-add>
          添加
        </button>
      </form>
    </section>
  );
}
