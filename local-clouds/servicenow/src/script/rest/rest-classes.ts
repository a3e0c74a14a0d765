import type { GlideClass } from '../../glide/glide-class.ts';
import { RequestHeaders, RestApiRequest } from './rest-api-request.ts';
import { RestApiRequestBody, RestRequestStream } from './rest-api-request-body.ts';
import { RestApiResponse, RestResponseStream } from './rest-api-response.ts';

/** Classes of `request` and `response`; scripts never make one. */
export const REST_CLASSES: readonly GlideClass[] = [
  {
    name: 'RESTAPIRequest',
    namespace: 'sn_ws_int',
    implementation: RestApiRequest,
    methods: ['getHeader', 'getSupportedResponseContentTypes'],
  },
  {
    name: 'RESTAPIRequestBody',
    namespace: 'sn_ws_int',
    implementation: RestApiRequestBody,
    methods: ['hasNext', 'nextEntry'],
  },
  { name: 'RESTAPIRequestHeaders', namespace: 'sn_ws_int', implementation: RequestHeaders, methods: [] },
  { name: 'GlideScriptableInputStream', namespace: 'sn_ws_int', implementation: RestRequestStream, methods: [] },
  { name: 'RESTAPIResponse', namespace: 'sn_ws_int', implementation: RestApiResponse },
  { name: 'RESTAPIResponseStream', namespace: 'sn_ws_int', implementation: RestResponseStream },
];
