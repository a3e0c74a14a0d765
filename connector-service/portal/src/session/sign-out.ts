import { ApiError } from '../api/api-error.ts';
import { write } from '../api/request.ts';
import { storage } from '../storage/storage.ts';

/** Windows of one browser tell each other here who has signed out. */
const windows = new BroadcastChannel('signed-out');

/** Ends the session on the server, forgets what this browser kept of the person, in every window, and leaves the page. */
export async function signOut(): Promise<void> {
  const { person } = storage;
  const putBack = storage.holdPreferences();
  try {
    await write('/signout', { method: 'POST' });
  } catch (error) {
    // A session that has ended already needs no end; what was kept has to go all the same.
    if (!(error instanceof ApiError && error.kind === 'signed_out')) throw error;
  }
  storage.forget();
  putBack();
  windows.postMessage(person);
  window.location.assign('/');
}

/** Other windows of the same person leave as well: what they show and keep is no longer anybody's. */
export function followSignOut(): void {
  windows.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.data === null || event.data !== storage.person) return;
    storage.forget();
    window.location.replace('/');
  });
}
