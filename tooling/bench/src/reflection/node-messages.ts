/** What the process of the node is asked; to `say-use` it answers with a {@link NodeUse}. */
export type NodeOrder = "say-use" | "stop";

/** What the node holds and spent so far, after it cleaned up. */
export type NodeUse = {
  readonly heapMebibytes: number;
  readonly rssMebibytes: number;
  readonly cpuSeconds: number;
};
