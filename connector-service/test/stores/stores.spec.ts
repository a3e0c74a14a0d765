import { ENGINES } from '../fixtures/engines.ts';
import { describeStores } from './conformance.ts';

for (const engine of ENGINES) describeStores(engine);
