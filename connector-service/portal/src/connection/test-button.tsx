import { type ButtonProps, Spinner } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { GatedButton } from '../session/gated-button.tsx';
import { useConnectionTest } from './use-connection-test.ts';

/** Asks the instance now; `ConnectionTestResult` shows what it found. */
export function TestButton({ appearance = 'secondary' }: Pick<ButtonProps, 'appearance'>) {
  const { t } = useTranslation();
  const testing = useConnectionTest();
  return (
    <GatedButton
      permission="configure"
      appearance={appearance}
      icon={testing.isPending ? <Spinner size="tiny" /> : null}
      blockedBecause={testing.isPending ? t('connection.testing') : null}
      onClick={() => testing.mutate()}
    >
      {t('connection.test')}
    </GatedButton>
  );
}
