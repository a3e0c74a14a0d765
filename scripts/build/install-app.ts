import { nowSdk } from './now-sdk.ts';

export interface Login {
  name: string;
  password: string;
}

/** `now-sdk install` of what was built: ServiceNow's own path into an instance. Resolves with what it printed. */
export function installApp(instance: URL, admin: Login, options: readonly string[] = []): Promise<string> {
  return nowSdk(['install', ...options], {
    SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    SN_SDK_INSTANCE_URL: instance.origin,
    SN_SDK_USER: admin.name,
    SN_SDK_USER_PWD: admin.password,
  });
}
