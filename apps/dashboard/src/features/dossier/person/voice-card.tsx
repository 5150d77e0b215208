import { Button, PlusIcon } from "@nabij/ui";
import { clientName, type Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { summarise } from "../section/summarise.ts";
import { useMayRead, useMayWrite } from "../section/use-leave.ts";

/** The client's own latest words, near the top; that there are none is visible (S32, G45). */
export function VoiceCard({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const mayRead = useMayRead();
  const mayWrite = useMayWrite("clientVoice");
  if (!mayRead("clientVoice")) return null;
  const [latest, ...earlier] = dossier.records.clientVoice.toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  const name = clientName(dossier);
  const add = mayWrite && (
    <Button
      size="small"
      className="no-print shrink-0"
      onClick={() => open({ kind: "clientVoice", id: null, focus: "said" })}
    >
      <PlusIcon size={16} /> {t(latest === undefined ? "dossier.voice.first" : "dossier.voice.add")}
    </Button>
  );
  if (latest === undefined)
    return (
      <section
        id="stem"
        aria-label={t("dossier.section.clientVoice.title")}
        className="mb-6 flex scroll-mt-6 flex-wrap items-center justify-between gap-3 rounded-card border border-dashed border-edge px-5 py-3.5"
      >
        <p className="text-sm">{t("dossier.voice.none")}</p>
        {add}
      </section>
    );
  return (
    <section
      id="stem"
      aria-label={t("dossier.voice.title", { name })}
      className="mb-6 scroll-mt-6 rounded-card bg-autonomy-wash px-5 py-4 sm:px-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="text-xs font-semibold text-autonomy">
            {t("dossier.voice.title", { name })}
          </h2>
          <blockquote className="mt-1 max-w-measure text-section leading-snug font-semibold text-balance">
            <button
              type="button"
              className="text-left hover:underline"
              onClick={() => open({ kind: "clientVoice", id: latest.id })}
            >
              “{latest.said}”
            </button>
          </blockquote>
          <p className="mt-1.5 text-sm text-soft">
            {summarise("clientVoice", latest, words, dossier.at).facts.join(" · ")}
          </p>
        </div>
        {add}
      </div>
      {earlier.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-8 py-1 text-sm text-soft hover:text-ink">
            {t("dossier.voice.earlier", { count: earlier.length })}
          </summary>
          <ul className="mt-1 space-y-2 text-sm">
            {earlier.map((voice) => (
              <li key={voice.id}>
                <button
                  type="button"
                  className="min-h-8 text-left hover:underline pointer-coarse:min-h-11"
                  onClick={() => open({ kind: "clientVoice", id: voice.id })}
                >
                  “{voice.said}”
                </button>{" "}
                <span className="text-soft">
                  {summarise("clientVoice", voice, words, dossier.at).facts.join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
