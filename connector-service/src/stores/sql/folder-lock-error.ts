import { ConnectorError } from '../../errors.ts';

/** Another process, or another part of this one, has the embedded database open. */
export class FolderLockedError extends ConnectorError {
  readonly code = 'data_folder_locked';
  readonly status = 503;
}
