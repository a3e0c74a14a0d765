import type { BatchResult } from 'shared-types';

/** The instance refused one task of a batch. */
export type ItemError = Extract<BatchResult, { error: unknown }>;

/** True for the refusal of one task of a batch. */
export function isItemError(failure: unknown): failure is ItemError {
  return typeof failure === 'object' && failure !== null && !(failure instanceof Error) && 'error' in failure;
}
