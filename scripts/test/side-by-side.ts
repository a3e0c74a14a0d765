/** Does the work of each item, so many at once, in their order. */
export async function sideBySide<T>(
  items: readonly T[],
  places: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const place = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: places }, place));
}
