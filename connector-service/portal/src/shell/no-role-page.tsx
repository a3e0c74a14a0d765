import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { PublicFrame } from './public-frame.tsx';
import { SignOutButton } from './sign-out-button.tsx';

const ROLES = ['administrator', 'operator', 'reader'] as const;

/** For somebody who is signed in, but has no directory role that counts here. */
export default function NoRolePage() {
  const { t } = useTranslation();
  const { person } = useSession();
  return (
    <PublicFrame title={t('noRole.title')}>
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
    </PublicFrame>
  );
}
