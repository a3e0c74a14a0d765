import { RestApi } from '@servicenow/sdk/core';
import { deleteSetupStep } from '../../server/rest/delete-setup-step.ts';
import { getSetup } from '../../server/rest/get-setup.ts';
import { postSetupStep } from '../../server/rest/post-setup-step.ts';
import { verifySetupStep } from '../../server/rest/verify-setup-step.ts';
import { deleteSetupStepAcl, getSetupAcl, postSetupStepAcl, verifySetupStepAcl } from './rest-acls.now.ts';

/** `/api/x_mioms_m365ticket/v1/setup` */
RestApi({
  $id: Now.ID['rest-setup-api'],
  name: 'Microsoft 365 setup',
  serviceId: 'setup',
  shortDescription: 'The installation checklist behind its page.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [getSetupAcl],
  versions: [
    { $id: Now.ID['rest-setup-v1'], version: 1, isDefault: true, active: true, shortDescription: 'First version' },
  ],
  routes: [
    {
      $id: Now.ID['rest-get-setup'],
      name: 'Read the checklist',
      shortDescription: 'Returns each step of the installation checklist with its checks, read anew.',
      method: 'GET',
      path: '/',
      version: 1,
      script: getSetup,
      authentication: true,
      authorization: true,
      enforceAcl: [getSetupAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-post-setup-step'],
      name: 'Do a step',
      shortDescription: 'Does a step of the checklist: creates the OAuth entity or the integration user.',
      method: 'POST',
      path: '/{step}',
      version: 1,
      script: postSetupStep,
      authentication: true,
      authorization: true,
      enforceAcl: [postSetupStepAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-verify-setup-step'],
      name: 'Validate a step',
      shortDescription: 'Reads a step of the checklist anew and notes who validated it.',
      method: 'POST',
      path: '/{step}/verify',
      version: 1,
      script: verifySetupStep,
      authentication: true,
      authorization: true,
      enforceAcl: [verifySetupStepAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-delete-setup-step'],
      name: 'Undo a step',
      shortDescription: 'Undoes a step of the checklist: switches off what it made and forgets that it was done.',
      method: 'DELETE',
      path: '/{step}',
      version: 1,
      script: deleteSetupStep,
      authentication: true,
      authorization: true,
      enforceAcl: [deleteSetupStepAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
  ],
});
