import 'i18next';
import type texts from '../texts/en.json';

/** Makes an unknown text key a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof texts };
    returnNull: false;
  }
}
