import type { Session } from '../security/session.ts';

/** What the instance's own pages say, in English, and in Swedish for a Swedish user. */
const SWEDISH = {
  All: 'Alla',
  'All applications': 'Alla program',
  'Application navigator': 'Programnavigator',
  'Filter the menus': 'Filtrera menyerna',
  'Skip to content': 'Hoppa till innehållet',
  Account: 'Konto',
  Home: 'Start',
  Preferences: 'Inställningar',
  'Log out': 'Logga ut',
  New: 'Ny',
  'New record': 'Ny post',
  Save: 'Spara',
  'Read only': 'Skrivskyddad',
  'Record saved': 'Posten har sparats',
  'Invalid update': 'Ogiltig uppdatering',
  mandatory: 'obligatoriskt',
  '-- None --': '-- Inget --',
  true: 'sant',
  false: 'falskt',
  Activity: 'Aktivitet',
  'No entries': 'Inga poster',
  System: 'System',
  Class: 'Klass',
  Records: 'Poster',
  'No records to display': 'Inga poster att visa',
  '(empty)': '(tomt)',
  Pages: 'Sidor',
  First: 'Första',
  Previous: 'Föregående',
  Next: 'Nästa',
  Last: 'Sista',
  to: 'till',
  of: 'av',
  'more than': 'fler än',
  'Number of rows removed from this list by Security constraints:':
    'Antal rader som säkerhetsbegränsningar har tagit bort från listan:',
  Search: 'Sök',
  'Search in': 'Sök i',
  'Search for': 'Sök efter',
  'any listed text': 'all text i listan',
  'Encoded query': 'Kodad fråga',
  Filter: 'Filter',
  Run: 'Kör',
  'Show all records': 'Visa alla poster',
  'Open record': 'Öppna posten',
  'Choose from the list that opens as you type': 'Välj i listan som öppnas medan du skriver',
  'Welcome,': 'Välkommen,',
  'My open incidents': 'Mina öppna incidenter',
  'My open changes': 'Mina öppna ändringar',
  'Show all': 'Visa alla',
} as const;

export type PageWords = keyof typeof SWEDISH;

/** These words in the language of the session. */
export function say(session: Pick<Session, 'language'>, words: PageWords): string {
  return session.language === 'sv' ? SWEDISH[words] : words;
}
