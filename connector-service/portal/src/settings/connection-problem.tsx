import type { ConnectionItemView } from '../../../src/http/schemas/connection.ts';
import { ProblemBar } from '../connection/problem-bar.tsx';
import { RemedyAction } from '../connection/remedy-action.tsx';
import { SingleSignOnHint } from '../connection/single-sign-on-hint.tsx';

/** What stands in the way, with its remedy to be done from here. */
export function ConnectionProblem({ problem }: { problem: ConnectionItemView }) {
  const { remedy } = problem.notice;
  const asksForAuthorization = remedy?.place.kind === 'action' && remedy.place.action === 'authorize';
  return (
    <ProblemBar problem={problem} action={remedy === null ? null : <RemedyAction remedy={remedy} />}>
      {asksForAuthorization && <SingleSignOnHint />}
    </ProblemBar>
  );
}
