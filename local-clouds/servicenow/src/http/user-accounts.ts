import type { RecordStore, Values } from '../store/record-store.ts';

/** A row of `sys_user` as sign-in needs it. */
export interface UserAccount {
  id: string;
  userName: string;
  displayName: string;
  /** Active and not locked out. */
  mayAct: boolean;
  /** False for web-service-only and Machine users: API only, no login page, no consent. */
  mayUseInterface: boolean;
  identityType: string;
}

/** Compares a password with what `sys_user.user_password` holds. */
export type VerifyPassword = (password: string, storedHash: string) => boolean;

/** Users by name, id and password. */
export interface UserAccounts {
  byName(userName: string): UserAccount | null;
  byId(userId: string): UserAccount | null;
  /** The account when name and password fit and it may act; null otherwise, without telling which was wrong. */
  authenticate(userName: string, password: string): UserAccount | null;
}

export function createUserAccounts(store: RecordStore, verifyPassword: VerifyPassword): UserAccounts {
  const accounts: UserAccounts = {
    byName: (userName) => {
      // `^` would break out of the query, and no user name holds one.
      if (userName === '' || userName.includes('^')) return null;
      const [row] = store.select({ table: 'sys_user', query: `user_name=${userName}`, limit: 1 });
      return row === undefined ? null : toAccount(row);
    },
    byId: (userId) => {
      const row = store.get('sys_user', userId);
      return row === null ? null : toAccount(row);
    },
    authenticate: (userName, password) => {
      const account = accounts.byName(userName);
      if (account === null || !account.mayAct || password === '') return null;
      const hash = store.get('sys_user', account.id)?.['user_password'] ?? '';
      return hash !== '' && verifyPassword(password, hash) ? account : null;
    },
  };
  return accounts;
}

function toAccount(row: Values): UserAccount {
  const identityType = row['identity_type'] ?? '';
  const userName = row['user_name'] ?? '';
  const fullName = [row['first_name'], row['last_name']].filter(Boolean).join(' ');
  return {
    id: row['sys_id'] ?? '',
    userName,
    displayName: row['name'] || fullName || userName,
    mayAct: isTrue(row['active']) && !isTrue(row['locked_out']),
    mayUseInterface: !isTrue(row['web_service_access_only']) && !isMachine(identityType),
    identityType,
  };
}

export function isMachine(identityType: string): boolean {
  return identityType.toLowerCase() === 'machine';
}

function isTrue(value: string | null | undefined): boolean {
  return value === 'true' || value === '1';
}
