import { Card, RadioGroup } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { messagesIn } from "./messages-in.ts";
import type { ModelStatus } from "./model-status.ts";

const tasks = ["probe", "summary"] as const;

/** Word for word what would go over the line, for an invented conversation. */
export function SentMessage({ status }: { status: ModelStatus }) {
  const { t } = useTranslation();
  const [task, setTask] = useState<(typeof tasks)[number]>("probe");
  const { url, headers, body } = status.example[task];
  const { system, user } = messagesIn(body);
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const whole = [`POST ${url}`, ...head, "", JSON.stringify(JSON.parse(body), null, 2)].join("\n");
  return (
    <Card
      className="mb-6"
      title={t("languageModel.sent.title")}
      subtitle={t("languageModel.sent.subtitle")}
    >
      <RadioGroup
        look="line"
        label={t("languageModel.sent.task")}
        options={tasks.map((value) => ({ value, label: t(`languageModel.sent.${value}`) }))}
        value={task}
        onChange={setTask}
      />
      <p className="mt-4 text-sm break-all">{t("languageModel.sent.to", { url })}</p>
      {status.settings.endpoint === null && (
        <p className="mt-1 text-sm text-soft">{t("languageModel.sent.noServer")}</p>
      )}
      <div className="mt-4 grid gap-5 lg:grid-cols-2">
        <Verbatim title={t("languageModel.sent.system")} text={system} />
        <Verbatim title={t("languageModel.sent.user")} text={user} />
      </div>
      <details className="mt-5">
        <summary className="cursor-pointer py-1 font-semibold">
          {t("languageModel.sent.whole")}
        </summary>
        <Verbatim title={t("languageModel.sent.whole")} text={whole} isTitleHidden />
        {status.hasKey && (
          <p className="mt-2 text-sm text-soft">{t("languageModel.sent.keyLeftOut")}</p>
        )}
      </details>
    </Card>
  );
}

interface VerbatimProps {
  title: string;
  text: string;
  isTitleHidden?: boolean;
}

/** Text as it is, in full and in lines that wrap. */
function Verbatim({ title, text, isTitleHidden = false }: VerbatimProps) {
  return (
    <section aria-label={title} className="min-w-0">
      {!isTitleHidden && <h3 className="mb-1.5 text-sm font-semibold">{title}</h3>}
      <pre className="rounded-tag border border-line bg-paper p-3 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap">
        {text}
      </pre>
    </section>
  );
}
