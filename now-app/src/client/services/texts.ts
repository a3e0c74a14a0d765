import { request } from './request.ts';

/** All texts of the page in the language of the signed-in person. */
export interface Texts {
  /** As in `sys_language`, for example `sv`. */
  language: string;
  texts: Record<string, string>;
}

export function readTexts(): Promise<Texts> {
  return request('GET', '/texts');
}
