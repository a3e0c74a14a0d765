import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ConnectionItemView } from '../../../src/http/schemas/connection.ts';
import { NoticeText } from '../components/notice-text.tsx';
import { useProblemTitle } from './use-problem-title.ts';

interface Props {
  problem: ConnectionItemView;
  /** Where one gets on from here. */
  action: ReactNode;
  children?: ReactNode;
}

/** The first thing that is not in order: what is so, what to do, and where. */
export function ProblemBar({ problem, action, children }: Props) {
  const title = useProblemTitle();
  // Nobody has to act on a hiccup, and nothing waits for the way back.
  const isMild = problem.status === 'retrying' || problem.key === 'signals';
  return (
    <MessageBar intent={isMild ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title(problem)}</MessageBarTitle>
        <NoticeText notice={problem.notice} english={problem.message} /> {children}
      </MessageBarBody>
      {action !== null && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
