import { z } from "zod";

const Body = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** The two texts in a request as it is sent, so that they can be read apart. */
export function messagesIn(body: string): { readonly system: string; readonly user: string } {
  const { messages } = Body.parse(JSON.parse(body));
  const said = (role: string) => messages.find((message) => message.role === role)?.content ?? "";
  return { system: said("system"), user: said("user") };
}
