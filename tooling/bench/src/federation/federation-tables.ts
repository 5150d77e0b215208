import { shown, tableOf } from "../report/table.ts";
import type { ReleaseFigures } from "./measure-release.ts";
import type { RoundFigures, StageCost } from "./measure-round.ts";
import { stages } from "./measured-round.ts";

const kilobyte = 1000;
const megabyte = 1000 * kilobyte;

/** What a stage costs one node: processor, bytes out and in. */
export function nodeTable(rounds: readonly RoundFigures[]): string {
  const cell = ({ nodeProcessorMs, nodeBytesUp, nodeBytesDown }: StageCost) =>
    `${shown(nodeProcessorMs)} ms · ${size(nodeBytesUp)} · ${size(nodeBytesDown)}`;
  return perStage("one node: processor · out · in", rounds, cell);
}

/** What a stage costs the hub with all its nodes: processor, bytes out and in. */
export function hubTable(rounds: readonly RoundFigures[]): string {
  const cell = ({ hubProcessorMs, nodeBytesUp, nodeBytesDown }: StageCost, nodes: number) =>
    `${shown(hubProcessorMs)} ms · ${size(nodes * nodeBytesDown)} · ${size(nodes * nodeBytesUp)}`;
  const rows = (name: string, figure: (round: RoundFigures) => number) => [
    name,
    ...rounds.map((round) => `${shown(figure(round))} MiB`),
  ];
  return perStage("the hub: processor · out · in", rounds, cell, [
    rows("memory before the round (rss)", ({ hubRestMebibytes }) => hubRestMebibytes),
    rows("most memory (rss)", ({ hubPeakMebibytes }) => hubPeakMebibytes),
    rows("most heap", ({ hubHeapMebibytes }) => hubHeapMebibytes),
  ]);
}

/** What the check of a publication costs, plan by plan. */
export function releaseTable(releases: readonly ReleaseFigures[]): string {
  const counts = [...new Set(releases.map(({ organisations }) => organisations))];
  const plans = [...new Set(releases.map(({ planId }) => planId))];
  const of = (plan: string) => releases.filter(({ planId }) => planId === plan);
  return tableOf([
    ["publishing: processor", "cells", ...counts.map((count) => `${count} organisations`)],
    ...plans.map((plan) => [
      plan,
      String(of(plan)[0]?.cells ?? 0),
      ...of(plan).map(({ processorMs }) => `${shown(processorMs)} ms`),
    ]),
  ]);
}

function perStage(
  title: string,
  rounds: readonly RoundFigures[],
  cell: (cost: StageCost, nodes: number) => string,
  more: readonly (readonly string[])[] = [],
): string {
  const sum = (round: RoundFigures): StageCost => {
    const all = stages.map((stage) => round.stages[stage]);
    const over = (of: (cost: StageCost) => number) => all.reduce((sum, one) => sum + of(one), 0);
    return {
      nodeProcessorMs: over(({ nodeProcessorMs }) => nodeProcessorMs),
      nodeBytesUp: over(({ nodeBytesUp }) => nodeBytesUp),
      nodeBytesDown: over(({ nodeBytesDown }) => nodeBytesDown),
      hubProcessorMs: over(({ hubProcessorMs }) => hubProcessorMs),
    };
  };
  return tableOf([
    [title, ...rounds.map(({ organisations }) => `${organisations} nodes`)],
    ...stages.map((stage) => [
      stage,
      ...rounds.map((round) => cell(round.stages[stage], round.organisations)),
    ]),
    ["whole round", ...rounds.map((round) => cell(sum(round), round.organisations))],
    ...more,
  ]);
}

function size(bytes: number): string {
  return bytes < megabyte
    ? `${shown(bytes / kilobyte)} kB`
    : bytes < 1000 * megabyte
      ? `${shown(bytes / megabyte)} MB`
      : `${shown(bytes / megabyte / 1000)} GB`;
}
