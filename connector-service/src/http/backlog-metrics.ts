import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../ports/clock.ts';
import type { DeliveryStore } from '../ports/delivery-store.ts';

const STATES = ['queued', 'paused', 'failed'] as const;

/** Two gauges over all tenants, read from the store when somebody asks for the metrics. */
export function registerBacklogMetrics(registry: Registry, deliveries: DeliveryStore, clock: Clock): void {
  const oldest = new Gauge({
    name: 'undelivered_oldest_seconds',
    help: 'Age of the oldest ticket that has not reached its instance; 0 when there is none.',
    labelNames: ['delivery_state'],
    registers: [registry],
  });
  new Gauge({
    name: 'undelivered_tickets',
    help: 'Tickets that have not reached their instance.',
    labelNames: ['delivery_state'],
    registers: [registry],
    async collect() {
      const backlog = await deliveries.measureBacklog();
      const now = clock().getTime();
      for (const state of STATES) {
        const found = backlog.find(({ deliveryState }) => deliveryState === state);
        this.set({ delivery_state: state }, found?.tickets ?? 0);
        oldest.set({ delivery_state: state }, found === undefined ? 0 : (now - found.oldest.getTime()) / 1000);
      }
    },
  });
}
