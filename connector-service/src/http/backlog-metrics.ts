import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../ports/clock.ts';
import type { Backlog, DeliveryStore } from '../ports/delivery-store.ts';

const STATES = ['queued', 'paused', 'failed'] as const;

/** Two gauges over all tenants, each read from the store when somebody asks for the metrics. */
export function registerBacklogMetrics(registry: Registry, deliveries: DeliveryStore, clock: Clock): void {
  register('undelivered_tickets', 'Tickets that have not reached their instance.', ({ tickets }) => tickets);
  register(
    'undelivered_oldest_seconds',
    'Age of the oldest ticket that has not reached its instance; 0 when there is none.',
    ({ oldest }) => (clock().getTime() - oldest.getTime()) / 1000,
  );

  function register(name: string, help: string, measure: (backlog: Backlog) => number): void {
    new Gauge({
      name,
      help,
      labelNames: ['delivery_state'],
      registers: [registry],
      async collect() {
        const backlog = await deliveries.measureBacklog();
        for (const state of STATES) {
          const found = backlog.find(({ deliveryState }) => deliveryState === state);
          this.set({ delivery_state: state }, found === undefined ? 0 : measure(found));
        }
      },
    });
  }
}
