import * as rest from './rest-steps.ts';
import { runServerSideScript } from './script-step.ts';
import * as server from './server-steps.ts';
import type { StepWork } from './test-run.ts';

/** A kind of step: what it does, and its variables (sys_id to name), as the platform numbers them. */
export interface StepKind {
  work: StepWork;
  variables: Readonly<Record<string, string>>;
}

/** The kinds of steps by the sys_id of their `sys_atf_step_config`, which is the same on every instance. */
export const STEP_KINDS: Readonly<Record<string, StepKind>> = {
  '14872288df60220062fe6c7a4df26319': {
    work: server.recordInsert,
    variables: {
      '90144b535320220002c6435723dc3488': 'table',
      '9024a37f671003007ba405225685efe5': 'assert_type',
      dd54cf535320220002c6435723dc34fd: 'field_values',
      e6e3c7535320220002c6435723dc3496: 'enforce_security',
    },
  },
  '17a72288df60220062fe6c7a4df26397': {
    work: server.recordUpdate,
    variables: {
      '334b7bb7675003007ba405225685ef72': 'assert_type',
      '46dbcb535320220002c6435723dc3409': 'enforce_security',
      '501c8f535320220002c6435723dc34da': 'record_id',
      '53fb0f535320220002c6435723dc34ec': 'table',
      bc4c43935320220002c6435723dc34a2: 'field_values',
    },
  },
  '8df72288df60220062fe6c7a4df2636d': {
    work: server.recordDelete,
    variables: {
      '3d6d8b935320220002c6435723dc349c': 'table',
      '8f7d0f935320220002c6435723dc3471': 'record_id',
      c7e483f3671003007ba405225685effb: 'assert_type',
      d13d0b935320220002c6435723dc34c8: 'enforce_security',
    },
  },
  '1f39a288df60220062fe6c7a4df2639d': {
    work: server.recordValidation,
    variables: {
      '52ed1e5b5360220002c6435723dc3421': 'record_id',
      '67400008676003007ba405225685efa4': 'assert_type',
      '6aad5a575360220002c6435723dc34b0': 'table',
      cbddfa135320220002c6435723dc3415: 'enforce_security',
      ff6e125353a0220002c6435723dc3442: 'field_values',
    },
  },
  '2d82e3c7531400109e02ddeeff7b12a7': {
    work: server.recordQuery,
    variables: {
      '02fb0027531000109e02ddeeff7b120b': 'enforce_security',
      '78b8d86b531000109e02ddeeff7b12f3': 'table',
      '915990ab531000109e02ddeeff7b12f8': 'field_values',
      b86c0427531000109e02ddeeff7b1227: 'assert_type',
    },
  },
  d9bc5f21ff6033008d3f5d9ad53bf12d: {
    work: server.createUser,
    variables: {
      '1778a7480f20101091d0f00c97767e03': 'field_values',
      '1985e0ceff2433008d3f5d9ad53bf1ba': 'first_name',
      '6f69fc4aff6433008d3f5d9ad53bf18c': 'last_name',
      '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
      '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
      b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
      ff06ab840f20101091d0f00c97767e6d: 'table',
    },
  },
  '071ee5b253331200040729cac2dc348d': {
    work: server.impersonate,
    variables: {
      '586e2c4253e0220002c6435723dc3415': 'user',
    },
  },
  '41de4a935332120028bc29cac2dc349a': {
    work: runServerSideScript,
    variables: {
      '42f2564b73031300440211d8faf6a777': 'jasmine_version',
      '989d9e235324220002c6435723dc3484': 'script',
    },
  },
  '58ab71985f30220012b44adb7f46661e': {
    work: server.log,
    variables: {
      '523c79985f30220012b44adb7f46663a': 'log',
    },
  },
  '26302752a33012100df567d1361e61ef': {
    work: server.setOutputVariables,
    variables: {},
  },
  '263313e4c3123300eaac11fe81d3aef9': {
    work: server.generateRandomString,
    variables: {
      '594393e4c3123300eaac11fe81d3aef0': 'length',
    },
  },
  e00571a10b3222000b7da95e93673a8f: {
    work: rest.sendRestRequest,
    variables: {
      '020a6af09fd32200ef4afa7dc67fcfec': 'basic_auth',
      '50bff9250b3222000b7da95e93673a9b': 'end_point',
      '58408e250b3222000b7da95e93673a5c': 'query_params',
      '59877da10b3222000b7da95e93673a56': 'http_method',
      '6cdd0ab543010210b6f9a0246bb8f2f2': 'auth_type',
      '81e042650b3222000b7da95e93673aa2': 'request_body',
      '89ad06b543010210b6f9a0246bb8f2d7': 'mutual_auth',
      cec002650b3222000b7da95e93673aae: 'headers',
    },
  },
  '2f4fa7309f132200ef4afa7dc67fcf0f': {
    work: rest.assertStatusCode,
    variables: {
      '1d94cb1f3b8032000774229c93efc419': 'response_operation',
      '9f5f67709f132200ef4afa7dc67fcf94': 'status_code',
    },
  },
  '49213f709f132200ef4afa7dc67fcfd0': {
    work: rest.assertStatusCodeName,
    variables: {
      '6a61b3b09f132200ef4afa7dc67fcf36': 'code_name',
      '813133b09f132200ef4afa7dc67fcf6b': 'response_operation',
    },
  },
  ccd64c519f132200ef4afa7dc67fcf6a: {
    work: rest.assertResponseHeader,
    variables: {
      '19280c919f132200ef4afa7dc67fcf16': 'header_value',
      '416784919f132200ef4afa7dc67fcff4': 'response_operation',
      cd4744919f132200ef4afa7dc67fcf6e: 'header_name',
    },
  },
  d53e40d59f132200ef4afa7dc67fcfc7: {
    work: rest.assertResponsePayload,
    variables: {
      ccae44d59f132200ef4afa7dc67fcf1e: 'response_operation',
      f0eec4d59f132200ef4afa7dc67fcf6d: 'response_body',
    },
  },
  f100f7079f132200ef4afa7dc67fcf42: {
    work: rest.assertResponseJsonPayloadIsValid,
    variables: {},
  },
  afc114199f132200ef4afa7dc67fcf64: {
    work: rest.assertJsonResponsePayloadElement,
    variables: {
      '2db298199f132200ef4afa7dc67fcfbc': 'response_operation',
      '5a9258199f132200ef4afa7dc67fcfb4': 'element_name',
      '7b139c199f132200ef4afa7dc67fcfb3': 'element_value',
    },
  },
  '8afa37419f132200ef4afa7dc67fcf7f': {
    work: rest.assertResponseTime,
    variables: {
      '480b3b819f132200ef4afa7dc67fcf33': 'response_operation',
      ddab3f819f132200ef4afa7dc67fcf2b: 'response_time',
    },
  },
};
