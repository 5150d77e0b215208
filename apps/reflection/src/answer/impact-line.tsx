import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { joined } from "../format/joined.ts";

/** The mark on an answer: which way it went, and for whom. */
export function ImpactLine({ answerId }: { answerId: string }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const marked = view.impacts.find((impact) => impact.answerId === answerId);
  if (marked === undefined) return null;
  const people = joined(
    t,
    marked.on.map((each) => t(`impact.people.${each}`)),
  );
  return (
    <p className="mt-2">
      <Tag tone={marked.direction === "positive" ? "autonomy" : "nearness"}>
        {t(`impact.marked.${marked.direction}`, { people })}
      </Tag>
    </p>
  );
}
