import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { PORTAL_PAGES } from '../../../src/http/return-address.ts';
import { ApiError } from '../api/api-error.ts';
import { sessionQuery } from '../api/session.ts';
import { ErrorPage } from '../shell/error-page.tsx';
import { ShellSkeleton } from '../shell/shell-skeleton.tsx';
import { SIGN_IN_ENDS } from '../shell/sign-in-ends.ts';
import { SessionContext } from './session-context.ts';
import { signInAddress } from './sign-in-address.ts';

// Nobody who is let in needs them.
const LostStrangerPage = lazy(() => import('../shell/lost-stranger-page.tsx'));
const NoRolePage = lazy(() => import('../shell/no-role-page.tsx'));
const SignInFailedPage = lazy(() => import('../shell/sign-in-failed-page.tsx'));

/** Lets in who is signed in and has a role; sends everyone else where they can help themselves. */
export function SessionGate({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<ShellSkeleton />}>
      <Gate>{children}</Gate>
    </Suspense>
  );
}

function Gate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch, isFetching } = useQuery(sessionQuery);
  const isSignedOut = session === undefined && error instanceof ApiError && error.kind === 'signed_out';
  const failed = new URLSearchParams(window.location.search).get('signIn');
  const isLost = !(PORTAL_PAGES as readonly string[]).includes(window.location.pathname);
  const mustSignIn = isSignedOut && failed === null && !isLost;
  useEffect(() => {
    if (mustSignIn) window.location.replace(signInAddress());
  }, [mustSignIn]);
  if (session !== undefined) {
    return (
      <SessionContext value={session}>{session.permissions.length === 0 ? <NoRolePage /> : children}</SessionContext>
    );
  }
  if (isSignedOut && isLost) return <LostStrangerPage />;
  if (isSignedOut && failed !== null) {
    return <SignInFailedPage reason={SIGN_IN_ENDS.find((end) => end === failed) ?? 'failed'} />;
  }
  if (error === null || mustSignIn) return <ShellSkeleton />;
  return <ErrorPage error={error} onRetry={() => refetch()} busy={isFetching} />;
}
