import { Button, Card, Checkbox, FieldErrorText, TextArea } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { toasts } from "../../../shell/providers.tsx";
import type { Mine } from "../use-mine.ts";
import { holdsNumber, useTell } from "../use-tell.ts";

const readers = ["team", "casusregie", "familie"] as const;
type Reader = (typeof readers)[number];

/** Something the team must know, in the reader's own words and for whom they choose (S45). */
export function TellCard({ mine: { id, name } }: { mine: Mine }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  const [sharedWith, setSharedWith] = useState<readonly Reader[]>(["team"]);
  const [isTried, setTried] = useState(false);
  const tell = useTell();
  const missing = isTried && said.trim() === "" ? t("mine.tell.missing") : undefined;
  const nobody = isTried && sharedWith.length === 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (said.trim() === "" || sharedWith.length === 0 || tell.isPending) return;
    const answers = [{ question: null, said }];
    tell.mutate({ clientId: id, answers, sharedWith: [...sharedWith] }, { onSuccess: done });
  };
  const done = () => {
    setSaid("");
    setTried(false);
    toasts.show({ message: t("mine.tell.sent") });
  };
  const change = (reader: Reader, isChosen: boolean) =>
    setSharedWith(
      readers.filter((each) => (each === reader ? isChosen : sharedWith.includes(each))),
    );
  return (
    <div id="vertellen" className="no-print scroll-mt-6">
      <Card title={t("mine.tell.title")} subtitle={t("mine.tell.subtitle", { name })}>
        <form onSubmit={send} noValidate className="space-y-4">
          <TextArea
            label={t("mine.tell.field")}
            hint={t("mine.tell.hint")}
            rows={4}
            maxLength={5000}
            value={said}
            onChange={setSaid}
            error={missing}
          />
          <fieldset>
            <legend className="mb-1 text-sm font-medium">{t("mine.tell.who")}</legend>
            <div className="flex flex-col items-start">
              {readers.map((reader) => (
                <Checkbox
                  key={reader}
                  isSelected={sharedWith.includes(reader)}
                  onChange={(isChosen) => change(reader, isChosen)}
                >
                  {t(`mine.tell.${reader}`, { name })}
                </Checkbox>
              ))}
            </div>
            {nobody && <FieldErrorText id="voor-wie">{t("mine.tell.nobody")}</FieldErrorText>}
          </fieldset>
          {tell.isError && (
            <p role="alert" className="text-sm font-medium text-nearness">
              {holdsNumber(tell.error) ? t("mine.tell.number") : refusalInWords(t, tell.error)}
            </p>
          )}
          <Button
            type="submit"
            variant="primary"
            isPending={tell.isPending}
            pendingLabel={t("mine.tell.sending")}
          >
            {t("mine.tell.send")}
          </Button>
        </form>
      </Card>
    </div>
  );
}
