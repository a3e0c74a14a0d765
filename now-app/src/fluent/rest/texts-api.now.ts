import { RestApi } from '@servicenow/sdk/core';
import { getTexts } from '../../server/rest/get-texts.ts';
import { getTextsAcl } from './rest-acls.now.ts';

/** `/api/x_mioms_m365ticket/v1/texts` */
RestApi({
  $id: Now.ID['rest-texts-api'],
  name: 'Microsoft 365 page texts',
  serviceId: 'texts',
  shortDescription: 'The texts of the page in the language of the person.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [getTextsAcl],
  versions: [
    { $id: Now.ID['rest-texts-v1'], version: 1, isDefault: true, active: true, shortDescription: 'First version' },
  ],
  routes: [
    {
      $id: Now.ID['rest-get-texts'],
      name: 'Read the texts',
      shortDescription: 'Returns every text of the page from the translation records, in the language of the caller.',
      method: 'GET',
      path: '/',
      version: 1,
      script: getTexts,
      authentication: true,
      authorization: true,
      enforceAcl: [getTextsAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
  ],
});
