import type { RecordStore } from '../store/record-store.ts';

/** Where no zone is set, or one that nobody knows. */
const FALLBACK = 'Etc/UTC';

/** `glide.sys.default.tz`: the zone of the instance itself, and of everybody who has chosen none. IANA name. */
export function systemTimeZone(store: RecordStore): string {
  const [row] = store.select({ table: 'sys_properties', query: 'name=glide.sys.default.tz', limit: 1 });
  return knownZone(row?.['value']) ?? FALLBACK;
}

/** The name itself, or null where it is none. */
export function knownZone(name: string | null | undefined): string | null {
  if (!name) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone === '' ? null : name;
  } catch {
    return null;
  }
}
