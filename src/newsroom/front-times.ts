import type { Front, FrontSlot, Span } from "../portal.ts";

/** Whether a span of `front.yaml` holds. */
export const holds = ({ from, until }: Span, now: number): boolean =>
  (from === null || from <= now) && (until === null || now < until);

/** Every slot that names a story, wherever it stands. */
export const slotsOf = ({ lead, breaking, sections }: Front): FrontSlot[] => [
  ...lead,
  ...(breaking ?? []),
  ...sections.flatMap(({ stories }) => stories),
];

/** Instants after `now` at which a slot or a strip begins or ends. */
export const frontTurns = (front: Front, now: number): number[] =>
  [...slotsOf(front), ...front.sections]
    .flatMap(({ from, until }) => [from, until])
    .filter((instant): instant is number => instant !== null && instant > now);
