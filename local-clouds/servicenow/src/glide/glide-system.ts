import { randomBytes } from 'node:crypto';
import { queueEvent } from '../rules/event-queue.ts';
import { parseStored } from '../rules/local-time.ts';
import { dynamicValue, formatDateTime } from '../store/dynamic-value.ts';
import { LITERAL_CARET } from '../store/encoded-query.ts';
import { findMessage } from './find-message.ts';
import { GlideElement } from './glide-element.ts';
import { GlideRecord } from './glide-record.ts';
import { GlideSession } from './glide-session.ts';
import { GlideUser } from './glide-user.ts';
import { permit } from './permit.ts';
import type { ScriptContext } from './script-context.ts';
import { textOf } from './text-of.ts';

/** `gs`: log, properties, user, events, messages, dates. */
export class GlideSystem {
  readonly #context: ScriptContext;
  readonly #session: GlideSession;
  readonly #user: GlideUser;

  constructor(context: ScriptContext) {
    this.#context = context;
    this.#session = new GlideSession(context);
    this.#user = new GlideUser(context);
  }

  // Log

  info(message: unknown, ...parameters: unknown[]): void {
    this.#log('info', message, parameters);
  }

  warn(message: unknown, ...parameters: unknown[]): void {
    this.#log('warn', message, parameters);
  }

  error(message: unknown, ...parameters: unknown[]): void {
    this.#log('error', message, parameters);
  }

  debug(message: unknown, ...parameters: unknown[]): void {
    if (this.isDebugging()) this.#log('debug', message, parameters);
  }

  /** Debug lines are kept when the application's `logging.verbosity` property is `debug`. */
  isDebugging(): boolean {
    return this.getProperty(`${this.#context.scope.name}.logging.verbosity`) === 'debug';
  }

  /** Global scope only. */
  log(message: unknown, source?: unknown): void {
    this.#context.platform.log.write('info', textOf(source) ?? this.#context.scope.name, textOf(message) ?? '');
  }

  /** Global scope only. */
  print(message: unknown): void {
    this.log(message);
  }

  // Properties

  /** Null, or the alternative, when the property is missing or empty. */
  getProperty(name: unknown, alternative: unknown = null): unknown {
    const { store } = this.#context.platform;
    const query = `name=${String(name).replaceAll('^', LITERAL_CARET)}`;
    const [row] = store.select({ table: 'sys_properties', query, limit: 1 });
    return row?.['value'] ?? alternative;
  }

  setProperty(name: unknown, value: unknown, description?: unknown): void {
    const { store, operations } = this.#context.platform;
    const query = `name=${String(name).replaceAll('^', LITERAL_CARET)}`;
    const [row] = store.select({ table: 'sys_properties', query, limit: 1 });
    const scope = row === undefined ? this.#context.scope.sysId : (row['sys_scope'] ?? 'global');
    if (scope !== this.#context.scope.sysId && !permit(this.#context, 'write', 'sys_properties').permitted) return;
    const values = { value: textOf(value), ...(description === undefined ? {} : { description: textOf(description) }) };
    if (row !== undefined) operations.update(this.#context.session, 'sys_properties', row['sys_id'] ?? '', values);
    else {
      operations.insert(this.#context.session, 'sys_properties', { name: String(name), sys_scope: scope, ...values });
    }
  }

  // User and session

  getUserID(): string {
    return this.#context.session.userId;
  }

  getUserName(): string {
    return this.#context.session.userName;
  }

  getUserDisplayName(): string {
    return this.#context.session.userDisplayName;
  }

  getUser(): GlideUser {
    return this.#user;
  }

  hasRole(role: unknown): boolean {
    return String(role)
      .split(',')
      .some((name) => this.#user.hasRole(name.trim()));
  }

  getSession(): GlideSession {
    return this.#session;
  }

  getSessionID(): string {
    return this.#context.session.sessionId;
  }

  getSessionToken(): string {
    return this.#context.session.token;
  }

  isLoggedIn(): boolean {
    return this.#context.session.userId !== '';
  }

  isInteractive(): boolean {
    return this.#context.session.interactive;
  }

  isMobile(): boolean {
    return false;
  }

  getTimeZoneName(): string {
    return this.#context.session.timeZone;
  }

  // Scope

  getCurrentScopeName(): string {
    return this.#context.scope.name;
  }

  getCallerScopeName(): string | null {
    const { callerScope, scope } = this.#context;
    return callerScope === scope.name ? null : callerScope;
  }

  getCurrentApplicationId(): string {
    return this.#context.scope.sysId;
  }

  tableExists(name: unknown): boolean {
    return this.#context.platform.store.table(String(name)) !== null;
  }

  // Events

  eventQueue(name: unknown, instance: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
    this.#queue(name, instance, parm1, parm2, queue, this.#context.platform.clock.now());
  }

  /** `processOn`: a `GlideDateTime` or its value. */
  eventQueueScheduled(name: unknown, instance: unknown, parm1: unknown, parm2: unknown, processOn: unknown): void {
    const time = parseStored(String(processOn));
    if (time === null) throw new Error(`eventQueueScheduled: '${processOn}' is no date and time`);
    this.#queue(name, instance, parm1, parm2, '', new Date(time));
  }

  /** Runs a `sysauto_script` job at the next turn of the queue. */
  executeNow(job: unknown): string | null {
    if (!(job instanceof GlideRecord)) throw new Error('executeNow takes a GlideRecord of a scheduled job');
    const { operations, clock } = this.#context.platform;
    return operations.insert(this.#context.session, 'sys_trigger', {
      name: job.fieldValue('name'),
      document: job.tableName,
      document_key: job.getUniqueValue(),
      state: '0',
      trigger_type: '0',
      next_action: formatDateTime(clock.now()),
    });
  }

  // Messages

  addErrorMessage(message: unknown): void {
    this.#context.messages.error.push(String(message));
  }

  addInfoMessage(message: unknown): void {
    this.#context.messages.info.push(String(message));
  }

  addSuccessMessage(message: unknown): void {
    this.addInfoMessage(message);
  }

  getErrorMessages(): string[] {
    return [...this.#context.messages.error];
  }

  /** Text of `sys_ui_message` in the user's language, else in English, else the key; `{0}` takes the arguments. */
  getMessage(key: unknown, parameters?: unknown): string {
    const { platform, session } = this.#context;
    const text = findMessage(platform.store, String(key), session.language) ?? String(key);
    return fill(text, asList(parameters));
  }

  getEscapedMessage(key: unknown, parameters?: unknown): string {
    return this.getMessage(key, parameters).replace(/['"\\]/g, '\\$&');
  }

  // Texts and ids

  generateGUID(): string {
    return randomBytes(16).toString('hex');
  }

  nil(value: unknown): boolean {
    return (
      value === null || value === undefined || (value instanceof GlideElement ? value.nil() : String(value) === '')
    );
  }

  base64Encode(text: unknown): string {
    return Buffer.from(String(text), 'utf8').toString('base64');
  }

  base64Decode(text: unknown): string {
    return Buffer.from(String(text), 'base64').toString('utf8');
  }

  urlEncode(text: unknown): string {
    return encodeURIComponent(String(text)).replaceAll('%20', '+');
  }

  urlDecode(text: unknown): string {
    return decodeURIComponent(String(text).replaceAll('+', '%20'));
  }

  // Dates

  getDateFormat(): string {
    return 'yyyy-MM-dd';
  }

  getTimeFormat(): string {
    return 'HH:mm:ss';
  }

  getDateTimeFormat(): string {
    return 'yyyy-MM-dd HH:mm:ss';
  }

  /** Global scope only. */
  nowDateTime(): string {
    return formatDateTime(this.#context.platform.clock.now());
  }

  /** Global scope only. */
  now(): string {
    return this.nowDateTime().slice(0, 10);
  }

  dateGenerate(day: unknown, range: unknown): string {
    return this.#date(`dateGenerate('${day}','${range}')`);
  }

  /** The `daysAgo`, `hoursAgoStart`, `beginningOfThisMonth` family; bound below. */
  relativeDate(name: string, amount: unknown): string {
    return this.#date(`${name}(${amount === undefined ? '' : Number(amount)})`);
  }

  #date(call: string): string {
    const { session, platform } = this.#context;
    const value = dynamicValue(`gs.${call}`, { userId: session.userId, now: platform.clock.now() });
    if (value === null) throw new Error(`gs.${call} gives no date`);
    return value;
  }

  #log(level: 'debug' | 'info' | 'warn' | 'error', message: unknown, parameters: readonly unknown[]): void {
    const text = fill(
      textOf(message) ?? '',
      parameters.map((parameter) => textOf(parameter) ?? ''),
    );
    this.#context.platform.log.write(level, this.#context.scope.name, text);
  }

  #queue(name: unknown, instance: unknown, parm1: unknown, parm2: unknown, queue: unknown, processOn: Date): void {
    const record = instance instanceof GlideRecord ? instance : null;
    const { store, clock } = this.#context.platform;
    const event = {
      name: String(name),
      table: record?.tableName ?? '',
      instance: record?.getUniqueValue() ?? '',
      parm1: textOf(parm1) ?? '',
      parm2: textOf(parm2) ?? '',
      queue: textOf(queue) ?? '',
      processOn,
    };
    queueEvent(store, event, this.#context.session, clock.now());
  }
}

const RELATIVE_DATES =
  'beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek beginningOfNextYear beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek beginningOfThisYear endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek endOfNextYear endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear daysAgo daysAgoEnd daysAgoStart hoursAgo hoursAgoEnd hoursAgoStart minutesAgoEnd minutesAgoStart monthsAgo monthsAgoEnd monthsAgoStart quartersAgoEnd quartersAgoStart yearsAgo'.split(
    ' ',
  );

for (const name of RELATIVE_DATES) {
  Object.defineProperty(GlideSystem.prototype, name, {
    value(this: GlideSystem, amount?: unknown) {
      return this.relativeDate(name, amount);
    },
  });
}

function fill(text: string, values: readonly unknown[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index) => textOf(values[Number(index)]) ?? whole);
}

function asList(parameters: unknown): readonly unknown[] {
  if (parameters === undefined || parameters === null) return [];
  return Array.isArray(parameters) ? parameters : [parameters];
}
