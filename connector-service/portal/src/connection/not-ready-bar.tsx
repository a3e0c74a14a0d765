import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { useErrorText } from '../components/use-error-text.ts';
import { OutboundAddresses } from './outbound-addresses.tsx';

/** An instance that is asleep, blocks this service or does not answer: said, with a way to go on anyway. Else the error. */
export function NotReadyBar({ error, children }: { error: unknown; children: ReactNode }) {
  const text = useErrorText()(error);
  if (!(error instanceof ApiError) || error.status !== 409 || !error.code.startsWith('instance_')) {
    return <ErrorBar error={error} />;
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        {text.remedy}
        {error.code === 'instance_ip_blocked' && <OutboundAddresses />}
      </MessageBarBody>
      <MessageBarActions>{children}</MessageBarActions>
    </MessageBar>
  );
}
