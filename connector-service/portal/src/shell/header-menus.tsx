import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { signOut } from '../session/sign-out.ts';
import { PreferencesMenu } from './preferences-menu.tsx';

const useStyles = makeStyles({
  onBrand: {
    color: '#ffffff',
    ':hover': { color: '#ffffff', backgroundColor: '#0c3b5e' },
    ':hover:active': { color: '#ffffff', backgroundColor: '#0a2e4a' },
  },
  person: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    maxWidth: '280px',
    overflowWrap: 'anywhere',
  },
});

/** Appearance, language and the signed-in person. Loaded after the page itself. */
export default function HeaderMenus() {
  return (
    <>
      <PreferencesMenu />
      <PersonMenu />
    </>
  );
}

function PersonMenu() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { person, roles } = useSession();
  const leaving = useMutation({ mutationFn: signOut });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.onBrand}
          icon={<Avatar name={person.name} size={28} color="neutral" aria-hidden />}
          aria-label={t('shell.person', { name: person.name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <div className={styles.person}>
          <Text weight="semibold">{person.name}</Text>
          <Text size={200}>{person.userPrincipalName}</Text>
          <Text size={200}>{roles.join(', ')}</Text>
        </div>
        <MenuDivider />
        <MenuList>
          <MenuItem onClick={() => leaving.mutate()}>{t('shell.signOut')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
