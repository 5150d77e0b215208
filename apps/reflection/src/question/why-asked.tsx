import type { CurrentQuestion } from "@nabij/reflection";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../words/i18n.ts";
import { loadWhy } from "../words/why.ts";

/** The documents a question can come from, as docs/sources.md numbers them. */
type Seed = "000" | "001" | "002" | "003" | "004";

/** The finding behind the question and where it was found; fetched when somebody asks. */
export function WhyAsked({ question }: { question: CurrentQuestion }) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { data, error } = useQuery({
    queryKey: ["why", language],
    queryFn: () => loadWhy(language),
    staleTime: Number.POSITIVE_INFINITY,
    // The file comes from where the page came from; without a connection the press still answers.
    networkMode: "always",
  });
  const titles = question.source.seeds.map((seed) => t(`sources.s${seed as Seed}`));
  const waiting = error === null ? t("state.loading") : t("state.failedTitle");
  return (
    <div className="mt-3 max-w-measure rounded-card bg-autonomy-wash px-5 py-4">
      <p>{data === undefined ? waiting : data[question.questionId]}</p>
      <p className="mt-1.5 text-sm text-soft">
        {t("question.source", { titles: titles.join("; ") })}
      </p>
    </div>
  );
}
