import { cacheByTables } from '../rules/table-cache.ts';
import type { RecordStore } from '../store/record-store.ts';

/** Text by language, by key. */
type Messages = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Messages are asked for by the hundred and change almost never; an instance keeps them in memory too. */
const messagesOf = new WeakMap<RecordStore, () => Messages>();

/** Text of `sys_ui_message` in this language, else in English; null when there is none. */
export function findMessage(store: RecordStore, key: string, language: string): string | null {
  let messages = messagesOf.get(store);
  if (messages === undefined) {
    messages = cacheByTables(store, ['sys_ui_message'], () => loadMessages(store));
    messagesOf.set(store, messages);
  }
  const texts = messages().get(key);
  return texts?.get(language) ?? texts?.get('en') ?? null;
}

function loadMessages(store: RecordStore): Messages {
  const messages = new Map<string, Map<string, string>>();
  for (const row of store.select({ table: 'sys_ui_message', query: '' })) {
    const key = row['key'] ?? '';
    const texts = messages.get(key) ?? new Map<string, string>();
    texts.set(row['language'] || 'en', row['message'] ?? '');
    messages.set(key, texts);
  }
  return messages;
}
