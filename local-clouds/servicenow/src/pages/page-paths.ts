/** Where pages find the variables of their visitor's theme. */
export const THEME_PATH = '/$uxappimmutables.do';

/** Where a person chooses the theme; the platform shows its preferences in a dialog (open). */
export const PREFERENCES_PATH = '/preferences.do';
