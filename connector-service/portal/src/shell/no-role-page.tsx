import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { LockClosed24Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { SignOutButton } from './sign-out-button.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
  },
});

const ROLES = ['administrator', 'operator', 'reader'] as const;

/** For somebody who is signed in, but has no directory role that counts here. */
export function NoRolePage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <main className={styles.root}>
      <LockClosed24Regular fontSize={48} aria-hidden />
      <Text as="h1" size={600} weight="semibold">
        {t('noRole.title')}
      </Text>
      <Text>{t('noRole.text', { name: person.name, userPrincipalName: person.userPrincipalName })}</Text>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <strong>{t(`noRole.roles.${role}.name`)}</strong> {t(`noRole.roles.${role}.does`)}
          </li>
        ))}
      </ul>
      <Text>{t('noRole.afterwards')}</Text>
      <SignOutButton />
    </main>
  );
}
