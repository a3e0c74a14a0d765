import type { Platform } from '../http/platform.ts';
import type { RecordDisplay } from '../http/record-display.ts';
import type { Values } from '../store/record-store.ts';
import type { PageVisitor } from './page-visitor.ts';

/** A record on screen; `sysId` `-1` is one that does not exist yet. */
export interface FormView {
  platform: Platform;
  visitor: PageVisitor;
  /** Class of the record. */
  table: string;
  sysId: string;
  record: Values;
  /** Filled in by the person and not saved. */
  typed: Values;
  display: RecordDisplay;
  message: { kind: 'info' | 'error'; text: string } | null;
}
