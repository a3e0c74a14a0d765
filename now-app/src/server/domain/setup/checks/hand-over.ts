import { latestOf, toIso } from '../../instance-time.ts';
import { attention, type Check, ok } from '../check.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'hand_over_current';

/** A client secret that was made after the values were handed over has to be handed over too. */
export function checkHandOver({ steps, connection }: Pick<SetupFacts, 'steps' | 'connection'>): Check[] {
  const madeAt = steps.get('oauth_entity')?.doneAt ?? null;
  const handedOver = latestOf([steps.get('hand_over')?.doneAt ?? '', connection?.registeredAt ?? '']);
  if (madeAt === null || handedOver === '') return [];
  if (madeAt <= handedOver) return [ok(ID, { text: 'hand_over_current.ok' })];
  return [attention(ID, { text: 'hand_over_current.outdated', values: { when: toIso(madeAt) ?? '' } })];
}
