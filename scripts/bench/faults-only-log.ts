import type { Log } from '../../connector-service/src/ports/log.ts';

const nothing = () => {};
const complain = (facts: object, message: string) => console.error(message, facts);

/** Only what went wrong: writing a line a batch would be part of what is measured. */
export const faultsOnlyLog: Log = { debug: nothing, info: nothing, warn: complain, error: complain };
