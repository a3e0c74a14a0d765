import { readFileSync } from 'node:fs';

interface GlideApiData {
  apis: Record<string, { scoped: string[]; globalOnly: string[] }>;
}

const DATA = JSON.parse(readFileSync(new URL('./data/glide-api.json', import.meta.url), 'utf8')) as GlideApiData;

/** Names documented for scoped applications; empty for an API that has no page. */
export function scopedMethods(api: string): readonly string[] {
  return DATA.apis[api]?.scoped ?? [];
}

/** Names documented for the global scope and not for scoped applications. */
export function globalOnlyMethods(api: string): readonly string[] {
  return DATA.apis[api]?.globalOnly ?? [];
}
