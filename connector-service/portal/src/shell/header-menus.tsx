import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Settings24Regular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES, type Language } from '../language/language.ts';
import { useSession } from '../session/session-context.ts';
import { signOut } from '../session/sign-out.ts';
import { chooseTheme, THEME_CHOICES, type ThemeChoice, useThemeChoice } from '../theme/theme-choice.ts';

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

function PreferencesMenu() {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const checked = { theme: [useThemeChoice()], language: [i18n.language] };
  return (
    <Menu
      checkedValues={checked}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        if (value === undefined) return;
        if (name === 'theme') chooseTheme(value as ThemeChoice);
        else void chooseLanguage(value as Language);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.onBrand}
          icon={<Settings24Regular />}
          aria-label={t('shell.preferences')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('shell.theme')}</MenuGroupHeader>
            {THEME_CHOICES.map((choice) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {t(`shell.themes.${choice}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('shell.language')}</MenuGroupHeader>
            {LANGUAGES.map((language) => (
              <MenuItemRadio key={language} name="language" value={language} lang={language}>
                {t(`shell.languages.${language}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
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
