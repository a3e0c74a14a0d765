import type { ActionEventView } from '../../../src/http/schemas/improvement-action.ts';

type PointsChanged = Extract<ActionEventView, { kind: 'points_changed' }>;

/** As the API tells it, but days on which points moved the same way without anything in between are one event. */
export type GatheredEvent =
  | Exclude<ActionEventView, PointsChanged>
  /** `firstDate` equals `date` for a single day. */
  | (PointsChanged & { firstDate: string });

/** A proportional action moves nearly every day: its days would bury all else. Newest first, in and out. */
export function gatherPoints(events: readonly ActionEventView[]): GatheredEvent[] {
  const gathered: GatheredEvent[] = [];
  for (const event of events) {
    const later = gathered.at(-1);
    if (event.kind !== 'points_changed') gathered.push(event);
    else if (later?.kind === 'points_changed' && rises(later) === rises(event)) {
      gathered[gathered.length - 1] = { ...later, firstDate: event.date, before: event.before };
    } else gathered.push({ ...event, firstDate: event.date });
  }
  return gathered;
}

function rises({ before, after }: Pick<PointsChanged, 'before' | 'after'>): boolean {
  return after > before;
}
