import { BrowserStorage } from './browser-storage.ts';

/** The one way to what this browser keeps; nothing else touches its storage. */
export const storage = new BrowserStorage(window.sessionStorage, window.localStorage);
