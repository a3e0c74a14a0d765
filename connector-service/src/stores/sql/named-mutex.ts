/** Runs work under one name one after another, in this process. */
export type NamedMutex = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export function createNamedMutex(): NamedMutex {
  const tails = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = tails.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    tails.set(name, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(name) === mine) tails.delete(name);
    }
  };
}
