import { GlideRecord, gs } from '@servicenow/glide';
import { type StateChoice, TICKET_TABLES, type TicketType } from 'shared-types';
import { stateMeaning } from '../domain/state-meaning.ts';

/** Where a list of states is looked for: the ticket's own table first, then those it extends. */
const LISTED_AT: Readonly<Record<TicketType, readonly string[]>> = {
  incident: [TICKET_TABLES.incident, 'incident', 'task'],
  change: [TICKET_TABLES.change, 'change_request', 'task'],
};

/**
 * The live list of states of a ticket type, in the caller's language. A table without a list of its own takes its
 * parent's; a language without labels takes English.
 */
export function readStateChoices(ticketType: TicketType): StateChoice[] {
  const language = gs.getSession().getLanguage() || 'en';
  for (const name of LISTED_AT[ticketType]) {
    const choices = choicesOf(name, language);
    if (choices.length > 0) {
      return choices.map(({ value, label }) => ({ value, label, meaning: stateMeaning(ticketType, value, label) }));
    }
  }
  return [];
}

/** What the instance calls a state in English, in the list that the ticket type has; `''` when it does not say. */
export function readStateLabel(ticketType: TicketType, state: string): string {
  for (const name of LISTED_AT[ticketType]) {
    const choices = select(name, 'en');
    if (choices.length > 0) return choices.find(({ value }) => value === state)?.label ?? '';
  }
  return '';
}

type Choice = Pick<StateChoice, 'value' | 'label'>;

function choicesOf(table: string, language: string): Choice[] {
  const choices = select(table, language);
  return choices.length > 0 || language === 'en' ? choices : select(table, 'en');
}

function select(table: string, language: string): Choice[] {
  const record = new GlideRecord('sys_choice');
  record.addQuery('name', table);
  record.addQuery('element', 'state');
  record.addQuery('language', language);
  record.addQuery('inactive', false);
  record.orderBy('sequence');
  record.query();
  const choices: Choice[] = [];
  while (record.next()) {
    const value = record.getValue('value');
    if (value !== null && value !== '') choices.push({ value, label: record.getValue('label') ?? value });
  }
  return choices;
}
