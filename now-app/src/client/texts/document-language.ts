/** Tells browser and screen reader which language the page speaks. */
export function setDocumentLanguage(language: string): void {
  document.documentElement.lang = language.replace('_', '-');
}
