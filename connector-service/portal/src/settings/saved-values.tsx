import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { FactList } from '../components/fact-list.tsx';
import { GatedButton } from '../session/gated-button.tsx';
import { RemoveConnectionDialog } from './remove-connection-dialog.tsx';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** What was pasted, except the secret. */
export function SavedValues({ connection, onEdit }: { connection: ConnectionView; onEdit: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
      <FactList
        facts={[
          [t('guide.values.instanceUrl'), connection.instanceUrl],
          [t('guide.values.clientId'), connection.clientId],
          [t('guide.values.clientSecret'), t('guide.values.secretSaved')],
        ]}
      />
      <div className={styles.actions}>
        <GatedButton permission="configure" onClick={onEdit}>
          {t('guide.values.edit')}
        </GatedButton>
        <GatedButton permission="configure" appearance="subtle" onClick={() => setLeaving(true)}>
          {t('guide.startOver.button')}
        </GatedButton>
      </div>
      {isLeaving && (
        <RemoveConnectionDialog connection={connection} kind="start_over" onClose={() => setLeaving(false)} />
      )}
    </>
  );
}
