import { Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionAnswer } from '../../../src/http/schemas/connection.ts';
import { AuthorizeStep } from './authorize-step.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { GuideStep } from './guide-step.tsx';
import { PrepareStep } from './prepare-step.tsx';
import { SavedValues } from './saved-values.tsx';
import { useClearResult } from './use-clear-result.ts';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXXL, gap: tokens.spacingVerticalXL },
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
  title: { margin: 0 },
});

/** From nothing to a connection in three steps: prepare there, paste here, authorize there. */
export function ConnectionGuide({ connection, redirectUri, allowedHosts }: ConnectionAnswer) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const clearResult = useClearResult();
  const saved = () => {
    setEditing(false);
    clearResult();
  };
  const isSaved = connection !== null && !editing;
  return (
    <Card className={styles.root} role="region" aria-labelledby="guide-title">
      <Text as="h2" id="guide-title" size={500} weight="semibold" className={styles.title}>
        {t('guide.title')}
      </Text>
      <ol className={styles.steps}>
        <GuideStep number={1} title={t('guide.prepare.title')} done={connection !== null}>
          <PrepareStep redirectUri={redirectUri} />
        </GuideStep>
        <GuideStep number={2} title={t('guide.values.title')} done={isSaved}>
          {isSaved ? (
            <SavedValues connection={connection} onEdit={() => setEditing(true)} />
          ) : (
            <ConnectionForm connection={connection} allowedHosts={allowedHosts} onSaved={saved} />
          )}
        </GuideStep>
        <GuideStep number={3} title={t('guide.authorize.title')} done={false}>
          <AuthorizeStep integrationUser={connection?.integrationUser ?? null} ready={isSaved} />
        </GuideStep>
      </ol>
    </Card>
  );
}
