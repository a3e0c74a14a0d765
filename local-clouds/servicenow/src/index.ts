export type { InstanceSettings } from './http/instance-settings.ts';
export { type LocalInstance, type LocalInstanceOptions, startLocalInstance } from './instance.ts';
