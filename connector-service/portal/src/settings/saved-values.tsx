import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { FactList } from '../components/fact-list.tsx';
import { GatedButton } from '../session/gated-button.tsx';

/** What was pasted, except the secret. */
export function SavedValues({ connection, onEdit }: { connection: ConnectionView; onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <FactList
        facts={[
          [t('guide.values.instanceUrl'), connection.instanceUrl],
          [t('guide.values.clientId'), connection.clientId],
          [t('guide.values.clientSecret'), t('guide.values.secretSaved')],
        ]}
      />
      <div>
        <GatedButton permission="configure" onClick={onEdit}>
          {t('guide.values.edit')}
        </GatedButton>
      </div>
    </>
  );
}
