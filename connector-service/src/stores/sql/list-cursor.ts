import { InvalidCursorError } from '../../ports/stores.ts';

/** Where a page ended: the value it was sorted by, and the id that breaks ties. */
export interface ListCursor {
  value: string;
  id: string;
}

export function encodeCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

/** Throws `InvalidCursorError`. */
export function decodeCursor(text: string): ListCursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    if (typeof value === 'string' && typeof id === 'string' && value.length <= 40 && /^[0-9a-f]{32}$/.test(id)) {
      return { value, id };
    }
  } catch {
    // Falls through: whatever is wrong with it, it is not ours.
  }
  throw new InvalidCursorError();
}
