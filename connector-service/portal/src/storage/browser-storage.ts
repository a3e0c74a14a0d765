/** The part of the browser's `Storage` that is used. */
export interface KeyValues {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What belongs to the machine: it is needed before anybody is known, and says nothing about anybody. */
const PREFERENCES = ['theme', 'language'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** `draft`: until this tab closes. `choice`: as long as the person stays signed in on this machine. */
export type Kind = 'draft' | 'choice';

/**
 * Everything that the pages keep in a browser. Except for the preferences it belongs to one person of one tenant: it is
 * kept under both ids, and nobody reads what another left.
 */
export class BrowserStorage {
  readonly #tab: KeyValues;
  readonly #machine: KeyValues;
  #person: string | null = null;

  constructor(tab: KeyValues, machine: KeyValues) {
    this.#tab = tab;
    this.#machine = machine;
  }

  /** Who is signed in, as `tenantId/objectId`; null: not known yet. */
  get person(): string | null {
    return this.#person;
  }

  /** From now on everything is this person's. What others left in this tab is gone. */
  adopt(person: string): void {
    this.#person = person;
    remove(this.#tab, (key) => !key.startsWith(prefixOf(person)));
  }

  /** Whoever is signed in signs out: nothing of theirs stays, nor anything that has no owner. */
  forget(): void {
    const own = this.#person === null ? null : prefixOf(this.#person);
    remove(this.#tab, () => true);
    remove(this.#machine, (key) => (own !== null && key.startsWith(own)) || !isKept(key));
    this.#person = null;
  }

  /** Null when nothing was kept, or what was kept cannot be read. */
  read<T>(kind: Kind, name: string): T | null {
    if (this.#person === null) return null;
    try {
      return JSON.parse(this.#of(kind).getItem(this.#keyOf(this.#person, name)) ?? 'null') as T | null;
    } catch {
      return null;
    }
  }

  /** Kept only once it is known whose it is. */
  write(kind: Kind, name: string, value: unknown): void {
    if (this.#person !== null) this.#of(kind).setItem(this.#keyOf(this.#person, name), JSON.stringify(value));
  }

  clear(kind: Kind, name: string): void {
    if (this.#person !== null) this.#of(kind).removeItem(this.#keyOf(this.#person, name));
  }

  readPreference(name: Preference): string | null {
    return this.#machine.getItem(name);
  }

  writePreference(name: Preference, value: string): void {
    this.#machine.setItem(name, value);
  }

  /** All of them as they stand. Returns how to put them back after the browser was told to forget this site. */
  holdPreferences(): () => void {
    const held = PREFERENCES.map((name) => [name, this.readPreference(name)] as const);
    return () => {
      for (const [name, value] of held) if (value !== null) this.writePreference(name, value);
    };
  }

  #of(kind: Kind): KeyValues {
    return kind === 'draft' ? this.#tab : this.#machine;
  }

  #keyOf(person: string, name: string): string {
    return `${prefixOf(person)}${name}`;
  }
}

function prefixOf(person: string): string {
  return `of:${person}:`;
}

/** Preferences, and choices of other people on this machine. */
function isKept(key: string): boolean {
  return (PREFERENCES as readonly string[]).includes(key) || key.startsWith('of:');
}

function remove(storage: KeyValues, isMeant: (key: string) => boolean): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) if (isMeant(key)) storage.removeItem(key);
}
