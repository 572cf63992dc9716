import { explain, type Remedy, wordLabel } from "digital-pilot-rules";
import { useEffect, useState } from "react";
import { type Answers, type Declaration, type Draft, failuresOf, mended } from "../declaration.ts";

interface StandingProps {
  readonly draft: Draft;
  readonly answers: Answers;
  readonly declaration: Declaration;
  readonly onChange: (draft: Draft) => void;
}

export function Standing({ draft, answers, declaration, onChange }: StandingProps) {
  const [notice, setNotice] = useState("");
  // #region pause
  const [remedies, setRemedies] = useState<readonly Remedy[]>([]);
  useEffect(() => {
    void answers; // they follow every answer, when the typing pauses
    const pause = setTimeout(() => setRemedies(declaration.remedies()), 250);
    return () => clearTimeout(pause);
  }, [declaration, answers]);
  // #endregion pause

  function mend(remedy: Remedy): void {
    const result = mended(draft, remedy);
    setNotice("message" in result ? result.message : "");
    if ("draft" in result) onChange(result.draft);
  }

  return (
    <div className="column">
      <aside>
        <h2 data-outcome>{wordLabel(answers.assessment.outcome, "zh-CN")}</h2>
        <progress aria-label="完整度" value={answers.completeness.percent} max={100} />
        <p className="quiet">{explain(answers.completeness, "zh-CN", { brief: true })}</p>
        {notice && <p role="alert">{notice}</p>}
        <ul>
          {failuresOf(answers.assessment).map(({ rule, sentence }) => (
            <li key={rule} data-fail={rule}>
              {sentence} <Mend remedy={remedies.find((one) => one.rule === rule)} onMend={mend} />
            </li>
          ))}
        </ul>
      </aside>
      {[...answers.asks].map(([giver, sentences]) => (
        <aside key={giver} data-giver={giver}>
          <h2>{giver}</h2>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </aside>
      ))}
    </div>
  );
}

interface MendProps {
  readonly remedy: Remedy | undefined;
  readonly onMend: (remedy: Remedy) => void;
}

function Mend({ remedy, onMend }: MendProps) {
  if (!remedy?.possible) return null;
  return (
    <button type="button" data-mend={remedy.rule} onClick={() => onMend(remedy)}>
      {explain(remedy, "zh-CN", { brief: true })}
    </button>
  );
}
