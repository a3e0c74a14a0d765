const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text functions; all static on the platform. */
export const glideStringUtil = {
  escapeHTML: (text: unknown): string => String(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char),
  unEscapeHTML: (text: unknown): string =>
    Object.entries(ENTITIES).reduceRight((plain, [char, entity]) => plain.replaceAll(entity, char), String(text)),
  newLinesToBreaks: (text: unknown): string => String(text).replace(/\r?\n/g, '<br/>'),
  normalizeWhitespace: (text: unknown): string => String(text).replace(/\s+/g, ' ').trim(),
  dotToUnderBar: (text: unknown): string => String(text).replaceAll('.', '_'),
  escapeTicks: (text: unknown): string => String(text).replaceAll("'", "\\'"),
  escapeAllQuotes: (text: unknown): string => String(text).replace(/['"]/g, '\\$&'),
  escapeQueryTermSeparator: (text: unknown): string => String(text).replaceAll('^', '^^'),
  getNumeric: (text: unknown): string => String(text).replace(/[^0-9.-]/g, ''),
  isBase64: (text: unknown): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(String(text)) && String(text).length % 4 === 0,
  isEligibleSysID: (text: unknown): boolean => /^[0-9a-f]{32}$/i.test(String(text)),
  urlEncode: (text: unknown): string => encodeURIComponent(String(text)),
};
