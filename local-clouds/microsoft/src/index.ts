export { ACCOUNTS, type Account, CONTOSO, DIRECTORY_ROLES, FABRIKAM } from './directory/directory.ts';
export type { Client } from './entra/client.ts';
export { LOCAL_CLIENT } from './entra/local-client.ts';
export { type LocalMicrosoft, type LocalMicrosoftOptions, startLocalMicrosoft } from './start-local-microsoft.ts';
