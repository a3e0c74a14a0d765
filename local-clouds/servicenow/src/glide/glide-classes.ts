import { CertificateEncryption } from './certificate-encryption.ts';
import { GlideAggregate } from './glide-aggregate.ts';
import type { GlideClass } from './glide-class.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDateTime } from './glide-date-time.ts';
import { GlideDigest } from './glide-digest.ts';
import { GlideDuration } from './glide-duration.ts';
import { GlideElement } from './glide-element.ts';
import { GlideElementDescriptor } from './glide-element-descriptor.ts';
import { GlidePluginManager } from './glide-plugin-manager.ts';
import { GlideQueryCondition } from './glide-query-condition.ts';
import { GlideRecord } from './glide-record.ts';
import { GlideRecordSecure } from './glide-record-secure.ts';
import { glideSecureRandomUtil } from './glide-secure-random-util.ts';
import { GlideSession } from './glide-session.ts';
import { glideStringUtil } from './glide-string-util.ts';
import { GlideSystem } from './glide-system.ts';
import { GlideTableHierarchy } from './glide-table-hierarchy.ts';
import { GlideUser } from './glide-user.ts';
import { RestMessageV2 } from './rest-message-v2.ts';
import { RestResponseV2 } from './rest-response-v2.ts';
import { tableNameOf } from './table-name-of.ts';
import { withoutContext } from './without-context.ts';

/** A class that exists on the platform and not here: making one says so. */
class Missing {}

/** Classes with static methods only. */
class StaticOnly {}

/** Every class a server script can name. */
export const GLIDE_CLASSES: readonly GlideClass[] = [
  {
    name: 'GlideRecord',
    implementation: GlideRecord,
    construct: (context, [table]) => new GlideRecord(context, tableNameOf(table)),
  },
  {
    name: 'GlideRecordSecure',
    api: 'GlideRecord',
    implementation: GlideRecordSecure,
    construct: (context, [table]) => new GlideRecordSecure(context, tableNameOf(table)),
  },
  { name: 'GlideElement', implementation: GlideElement },
  { name: 'GlideElementDescriptor', implementation: GlideElementDescriptor },
  { name: 'GlideQueryCondition', implementation: GlideQueryCondition },
  {
    name: 'GlideAggregate',
    implementation: GlideAggregate,
    construct: (context, [table]) => new GlideAggregate(context, tableNameOf(table)),
  },
  {
    name: 'GlideDateTime',
    implementation: GlideDateTime,
    construct: (context, [value]) => new GlideDateTime(context, value),
    statics: { subtract: (_context, start, end) => GlideDateTime.subtract(start, end) },
  },
  {
    name: 'GlideDate',
    implementation: GlideDate,
    construct: (context, [day]) => new GlideDate(context, day),
    statics: { subtract: (_context, start, end) => GlideDate.subtract(start, end) },
  },
  {
    name: 'GlideDuration',
    implementation: GlideDuration,
    construct: (_context, [value]) => new GlideDuration(value),
  },
  { name: 'GlideDigest', implementation: GlideDigest, construct: () => new GlideDigest() },
  { name: 'GlideSystem', implementation: GlideSystem },
  { name: 'GlideSession', implementation: GlideSession },
  { name: 'GlideUser', implementation: GlideUser },
  {
    name: 'GlidePluginManager',
    implementation: GlidePluginManager,
    construct: (context) => new GlidePluginManager(context),
    statics: { isActive: (context, id) => new GlidePluginManager(context).isActive(id) },
  },
  {
    name: 'GlideTableHierarchy',
    implementation: GlideTableHierarchy,
    construct: (context, [table]) => new GlideTableHierarchy(context, tableNameOf(table)),
  },
  { name: 'GlideSecureRandomUtil', implementation: StaticOnly, statics: withoutContext(glideSecureRandomUtil) },
  { name: 'GlideStringUtil', implementation: StaticOnly, statics: withoutContext(glideStringUtil) },
  {
    name: 'CertificateEncryption',
    implementation: CertificateEncryption,
    construct: () => new CertificateEncryption(),
    methods: ['generateMac'],
    statics: {
      generateMac: (_context, key, algorithm, data) => CertificateEncryption.generateMac(key, algorithm, data),
    },
  },
  {
    name: 'RESTMessageV2',
    namespace: 'sn_ws',
    implementation: RestMessageV2,
    construct: (context, values) => {
      if (values.length > 0) throw new Error('REST messages kept as records are not implemented here: use setEndpoint');
      return new RestMessageV2(context);
    },
  },
  { name: 'RESTResponseV2', namespace: 'sn_ws', implementation: RestResponseV2 },
  { name: 'GlideSysAttachment', implementation: Missing },
  { name: 'GlideTime', implementation: Missing },
  { name: 'GlideEncrypter', implementation: Missing },
  { name: 'GlideScopedEvaluator', implementation: Missing },
];
