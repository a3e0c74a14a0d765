import { Button, Field, Input, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { connectionQuery, saveConnection } from '../api/connection.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { NotReadyBar } from '../connection/not-ready-bar.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { usePermission } from '../session/session-context.ts';
import { addressProblem, instanceOrigin } from './instance-address.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '560px' },
});

interface Props {
  connection: ConnectionView | null;
  allowedHosts: readonly string[];
  onSaved: () => void;
}

/** The three values of the installation checklist. The secret is never kept in the browser. */
export function ConnectionForm({ connection, allowedHosts, onSaved }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mayConfigure = usePermission('configure');
  const [values, change, clear] = useDraft('connection', {
    instanceUrl: connection?.instanceUrl ?? '',
    clientId: connection?.clientId ?? '',
  });
  const [clientSecret, setClientSecret] = useState('');
  const saving = useMutation({
    mutationFn: ({ anyway }: { anyway: boolean }) =>
      saveConnection({
        anyway,
        instanceUrl: instanceOrigin(values.instanceUrl),
        clientId: values.clientId.trim(),
        clientSecret: clientSecret.trim(),
      }),
    onSuccess: async (answer) => {
      clear();
      queries.setQueryData(connectionQuery.queryKey, answer);
      await queries.invalidateQueries({ queryKey: QUERY_KEYS.provisioning });
      onSaved();
    },
  });

  const problem = addressProblem(values.instanceUrl, allowedHosts);
  const incomplete = problem !== null || values.clientId.trim() === '' || clientSecret.trim() === '';
  const showProblem = problem !== null && problem !== 'required';
  return (
    <form
      className={styles.form}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!incomplete && mayConfigure) saving.mutate({ anyway: false });
      }}
    >
      <Text>{t('guide.values.text')}</Text>
      <Field
        label={t('guide.values.instanceUrl')}
        required
        {...(showProblem
          ? {
              validationState: 'error' as const,
              validationMessage: t(`guide.values.problem.${problem}`, { hosts: allowedHosts.join(', ') }),
            }
          : problem === null
            ? {
                validationState: 'success' as const,
                validationMessage: t('guide.values.willUse', { address: instanceOrigin(values.instanceUrl) }),
              }
            : { hint: t('guide.values.allowedHosts', { hosts: allowedHosts.join(', ') }) })}
      >
        <Input
          type="text"
          inputMode="url"
          spellCheck={false}
          readOnly={!mayConfigure}
          placeholder="https://example.service-now.com"
          value={values.instanceUrl}
          onChange={(_, { value }) => change({ ...values, instanceUrl: value })}
        />
      </Field>
      <Field label={t('guide.values.clientId')} required hint={t('guide.values.clientIdHint')}>
        <Input
          spellCheck={false}
          readOnly={!mayConfigure}
          value={values.clientId}
          onChange={(_, { value }) => change({ ...values, clientId: value })}
        />
      </Field>
      <Field label={t('guide.values.clientSecret')} required hint={t('guide.values.secretHint')}>
        <Input
          type="password"
          autoComplete="new-password"
          readOnly={!mayConfigure}
          value={clientSecret}
          onChange={(_, { value }) => setClientSecret(value)}
        />
      </Field>
      {saving.error !== null && (
        <NotReadyBar error={saving.error}>
          <Button onClick={() => saving.mutate({ anyway: true })}>{t('guide.values.saveAnyway')}</Button>
        </NotReadyBar>
      )}
      <div>
        <GatedButton
          permission="configure"
          type="submit"
          appearance="primary"
          icon={saving.isPending ? <Spinner size="tiny" /> : null}
          blockedBecause={incomplete ? t('guide.values.incomplete') : saving.isPending ? t('common.saving') : null}
        >
          {t('guide.values.save')}
        </GatedButton>
      </div>
    </form>
  );
}
