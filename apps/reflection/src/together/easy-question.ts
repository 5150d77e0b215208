import type { CurrentQuestion } from "@nabij/reflection";

/** The question in easy Dutch, as the guide has it. */
export function easyQuestion(question: CurrentQuestion): CurrentQuestion {
  const { easy, scale } = question;
  return {
    ...question,
    text: easy.text,
    lead: easy.lead,
    options: question.options.map(({ id, text }) => ({ id, text: easy.options[id] ?? text })),
    scale:
      scale === null
        ? null
        : {
            ...scale,
            minText: easy.minText ?? scale.minText,
            maxText: easy.maxText ?? scale.maxText,
            steps: easy.steps.length > 0 ? easy.steps : scale.steps,
          },
    asked: question.asked.map((probe) => ({
      ...probe,
      text: easy.probes[probe.probeId] ?? probe.text,
    })),
  };
}
