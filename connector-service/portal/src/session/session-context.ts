import { createContext, useContext } from 'react';
import type { Permission, SessionAnswer } from '../../../src/http/schemas/session.ts';

export const SessionContext = createContext<SessionAnswer | null>(null);

/** Who is signed in. Only below `SessionGate`. */
export function useSession(): SessionAnswer {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionGate above it.');
  return session;
}

export function usePermission(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
