import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-change-create': {
                        table: 'sys_security_acl'
                        id: '406485fe8fb64b648f85ceddf62ba7f2'
                    }
                    'acl-change-delete': {
                        table: 'sys_security_acl'
                        id: 'eb43f8db4282407d9242dc96b53a78e8'
                    }
                    'acl-change-read': {
                        table: 'sys_security_acl'
                        id: '942fbcba2750474da5b31459742b4808'
                    }
                    'acl-change-write': {
                        table: 'sys_security_acl'
                        id: 'ee23fd996cac4ee08c408dff7806e73f'
                    }
                    'acl-connection-create': {
                        table: 'sys_security_acl'
                        id: 'cb8ddb3948ad41c99328dc30d7b82189'
                    }
                    'acl-connection-delete': {
                        table: 'sys_security_acl'
                        id: '8e0ee7bd7fce4f5cb76c743e2a4401e9'
                    }
                    'acl-connection-read': {
                        table: 'sys_security_acl'
                        id: 'e636a26205184236a1a4af5c89eef8a4'
                    }
                    'acl-connection-write': {
                        table: 'sys_security_acl'
                        id: '3044677443f14156b1166354b29b2be3'
                    }
                    'acl-incident-create': {
                        table: 'sys_security_acl'
                        id: 'ede86ddc19254fc69310bd5ead7b0925'
                    }
                    'acl-incident-delete': {
                        table: 'sys_security_acl'
                        id: 'e949207d8f16430680ebe127ea9442d4'
                    }
                    'acl-incident-read': {
                        table: 'sys_security_acl'
                        id: '6d2a174dd9fd46839817c817f30f5fb5'
                    }
                    'acl-incident-write': {
                        table: 'sys_security_acl'
                        id: 'c762abfff872403c86eb0dc5a2b4d0dc'
                    }
                    'acl-page-setup-read': {
                        table: 'sys_security_acl'
                        id: '4d0d5104aba64967b11dfaa4142e5985'
                    }
                    'acl-rest-delete-connection': {
                        table: 'sys_security_acl'
                        id: 'c066a72023a6468aa8761de84b5bb878'
                    }
                    'acl-rest-delete-setup-step': {
                        table: 'sys_security_acl'
                        id: '7c82c3b54e1d4249a393599279be48ad'
                    }
                    'acl-rest-get-connection': {
                        table: 'sys_security_acl'
                        id: 'ac5fe4f77a1f4908897b85e55264963c'
                    }
                    'acl-rest-get-setup': {
                        table: 'sys_security_acl'
                        id: 'b022898888034ce395925f069859397d'
                    }
                    'acl-rest-get-states': {
                        table: 'sys_security_acl'
                        id: '2d9b1426842940798dc5aa4aeaaa9c76'
                    }
                    'acl-rest-get-status': {
                        table: 'sys_security_acl'
                        id: '17d9e0de08fa476993afbe61081460d5'
                    }
                    'acl-rest-get-task': {
                        table: 'sys_security_acl'
                        id: '597f88baa67a42fb85b9a8dc5e8bee4e'
                    }
                    'acl-rest-get-texts': {
                        table: 'sys_security_acl'
                        id: '01596f0a54114144a2031b3cce302293'
                    }
                    'acl-rest-list-tasks': {
                        table: 'sys_security_acl'
                        id: 'e7bfe41178304dd98d39c6b7da5f58d4'
                    }
                    'acl-rest-post-setup-step': {
                        table: 'sys_security_acl'
                        id: '7ce5051cb9764c2597de24ecaf4c36be'
                    }
                    'acl-rest-post-task-batch': {
                        table: 'sys_security_acl'
                        id: 'e49be8bcd6f24916b1657a6e3038e0ca'
                    }
                    'acl-rest-put-connection': {
                        table: 'sys_security_acl'
                        id: '3101d6fa019042389d8f7333e5d5ef44'
                    }
                    'acl-rest-put-task': {
                        table: 'sys_security_acl'
                        id: '19297465961146bfbef12b83cd13ab5a'
                    }
                    'acl-rest-verify-setup-step': {
                        table: 'sys_security_acl'
                        id: '297a0ca982b3459bbb00598d6461bc26'
                    }
                    'acl-setup-step-create': {
                        table: 'sys_security_acl'
                        id: '1f515b67135a416b89cc1d9d32bd50e2'
                    }
                    'acl-setup-step-delete': {
                        table: 'sys_security_acl'
                        id: '2bc66d73a1e44b2fa2b7db31905f6388'
                    }
                    'acl-setup-step-read': {
                        table: 'sys_security_acl'
                        id: '3fb3771df0494636b8628a94021e8fc2'
                    }
                    'acl-setup-step-write': {
                        table: 'sys_security_acl'
                        id: '64a953412b344389b6a7d9ec632757d1'
                    }
                    'acl-task-create': {
                        table: 'sys_security_acl'
                        id: '722d5c95dbe84a2582f34a52bb4e8f5a'
                    }
                    'acl-task-delete': {
                        table: 'sys_security_acl'
                        id: '12060df6972f46008e4a5e9b26559324'
                    }
                    'acl-task-read': {
                        table: 'sys_security_acl'
                        id: 'fef8b746822f4cdfa494c35b50c347b0'
                    }
                    'acl-task-write': {
                        table: 'sys_security_acl'
                        id: '837de40503054171993e9c313eb3ddac'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '81f76cfcb0b743589207f2c0dfae3112'
                    }
                    'event-doorbell': {
                        table: 'sysevent_register'
                        id: '20f5796e05c94572810322b4438d1cd8'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: 'fe110a46a3af4e4b94d6618f3899bd61'
                    }
                    'menu-change-tickets': {
                        table: 'sys_app_module'
                        id: '8d99a99931c9422095e3fcb2361a20f2'
                    }
                    'menu-connection': {
                        table: 'sys_app_module'
                        id: '0f4f864ab6604c94a078bb60fcab65b1'
                    }
                    'menu-incident-tickets': {
                        table: 'sys_app_module'
                        id: '4b693ade98b74ef7ac793a4784f95121'
                    }
                    'menu-setup': {
                        table: 'sys_app_module'
                        id: '45f52b6ec1d4417286812c1b52378706'
                    }
                    'menu-status': {
                        table: 'sys_app_module'
                        id: '54ac078a06a446cb83813d3c678fd37b'
                    }
                    'menu-tasks': {
                        table: 'sys_app_module'
                        id: 'e7a73c41251e4d9296e40ecf978e1c4f'
                    }
                    'message-en-action.cancel': {
                        table: 'sys_ui_message'
                        id: '96fcc4768a634195bf98291ee13d6206'
                    }
                    'message-en-action.copied': {
                        table: 'sys_ui_message'
                        id: 'b98fc934fd9d4affbbcaece95c7fcf60'
                    }
                    'message-en-action.copy': {
                        table: 'sys_ui_message'
                        id: '07528a635a744911997a6d0c495c63c7'
                    }
                    'message-en-action.copy_failed': {
                        table: 'sys_ui_message'
                        id: 'bcbe8c865d5e4d95b5ec65a868835acb'
                    }
                    'message-en-action.copy_what': {
                        table: 'sys_ui_message'
                        id: '1d9400c550734956a2f62958f38e3ca1'
                    }
                    'message-en-action.redo': {
                        table: 'sys_ui_message'
                        id: '1d327eb74c09481cb225ad63add449c6'
                    }
                    'message-en-action.undo': {
                        table: 'sys_ui_message'
                        id: '64e1c6de5a15429387e0f9b04d851ee1'
                    }
                    'message-en-action.undone': {
                        table: 'sys_ui_message'
                        id: 'bc8be482410b47c79a104c475429141b'
                    }
                    'message-en-action.validate': {
                        table: 'sys_ui_message'
                        id: '643eac4e3dc24e1fa646f3d93250ace2'
                    }
                    'message-en-action.validated': {
                        table: 'sys_ui_message'
                        id: '04e45d0d86324789be6940f2e6dcafe5'
                    }
                    'message-en-action.validating': {
                        table: 'sys_ui_message'
                        id: '9ad87da92eaa46459bdcf41ee3ba93d2'
                    }
                    'message-en-action.working': {
                        table: 'sys_ui_message'
                        id: 'bc35b62ecae9402db181b91de2c11040'
                    }
                    'message-en-authorize.do_1': {
                        table: 'sys_ui_message'
                        id: '1a0f3335f57a46658bb397fc86b6e793'
                    }
                    'message-en-authorize.do_2': {
                        table: 'sys_ui_message'
                        id: 'b60ddf2c9a5e4ca0a8471c7de9ca7422'
                    }
                    'message-en-authorize.do_3': {
                        table: 'sys_ui_message'
                        id: 'a5ae389fdf564a5480fa94423f58f413'
                    }
                    'message-en-authorize.noticed': {
                        table: 'sys_ui_message'
                        id: 'b793aa4d7117461c9efb79bcffb2f55c'
                    }
                    'message-en-authorize.purpose': {
                        table: 'sys_ui_message'
                        id: '0c19c3692b404509b4534057d32c956d'
                    }
                    'message-en-authorize.title': {
                        table: 'sys_ui_message'
                        id: 'cbb217fee79d4f48b72a05d3b521ee42'
                    }
                    'message-en-authorize.undo_what': {
                        table: 'sys_ui_message'
                        id: '17faeb96062b42b3b9ab836fabc15895'
                    }
                    'message-en-authorize.user': {
                        table: 'sys_ui_message'
                        id: 'ecea3281a36f4abfa3c068b84d9fc4e3'
                    }
                    'message-en-authorize.waiting': {
                        table: 'sys_ui_message'
                        id: '735490aaaa8945df9b7a09b5c806bf77'
                    }
                    'message-en-check_state.attention': {
                        table: 'sys_ui_message'
                        id: 'a7e5e6e09d5f41f6b525d6a70c5a427c'
                    }
                    'message-en-check_state.failed': {
                        table: 'sys_ui_message'
                        id: '0a76efde86d04e8caabd17bbcc9d29f9'
                    }
                    'message-en-check_state.ok': {
                        table: 'sys_ui_message'
                        id: '252c5b78c8d24792b8335d32798d7d03'
                    }
                    'message-en-check_state.unknown': {
                        table: 'sys_ui_message'
                        id: '3c657c32d19345e7ba20540281c72a64'
                    }
                    'message-en-check.admin_role.missing.cause': {
                        table: 'sys_ui_message'
                        id: '40c09ddfd39e4a9bbdec226d2675a131'
                    }
                    'message-en-check.admin_role.missing.fact': {
                        table: 'sys_ui_message'
                        id: '784999431ba847c7a8ff90ff5a3b5b6e'
                    }
                    'message-en-check.admin_role.missing.remedy': {
                        table: 'sys_ui_message'
                        id: '364b29ebdee44a1a8662fff13f0ea941'
                    }
                    'message-en-check.admin_role.ok.fact': {
                        table: 'sys_ui_message'
                        id: '4f8be242d23c4026b2ce74aaf5e489a1'
                    }
                    'message-en-check.authorized_by.ok.fact': {
                        table: 'sys_ui_message'
                        id: '4ee3d85e1c2b4f588e7ef50d2db6f7c4'
                    }
                    'message-en-check.authorized_by.wrong_person.cause': {
                        table: 'sys_ui_message'
                        id: '15dd2f40970a4782893647053f3c61a1'
                    }
                    'message-en-check.authorized_by.wrong_person.fact': {
                        table: 'sys_ui_message'
                        id: 'e3f3a843881b4b58bbd20faa825682ad'
                    }
                    'message-en-check.authorized_by.wrong_person.remedy': {
                        table: 'sys_ui_message'
                        id: '5a2e7eb7c762454f86c5e945e46038c5'
                    }
                    'message-en-check.authorized.by_calls.fact': {
                        table: 'sys_ui_message'
                        id: '93ebb4d0e0414b179b74ff375fd6cfc5'
                    }
                    'message-en-check.authorized.not_yet.cause': {
                        table: 'sys_ui_message'
                        id: '013fddbcdf8c4f9788e8c43af072ec6a'
                    }
                    'message-en-check.authorized.not_yet.fact': {
                        table: 'sys_ui_message'
                        id: 'c45b4cc3d3564deea4ecc8843e2c5a2b'
                    }
                    'message-en-check.authorized.not_yet.remedy': {
                        table: 'sys_ui_message'
                        id: '93e157483ff2440f83a8417751312619'
                    }
                    'message-en-check.authorized.ok.fact': {
                        table: 'sys_ui_message'
                        id: '2bb18d6eafe940a199fa21c0183b33bc'
                    }
                    'message-en-check.clock.ok.fact': {
                        table: 'sys_ui_message'
                        id: '4ac9b6812b334a7e93da7510c9eee8b8'
                    }
                    'message-en-check.clock.skewed.cause': {
                        table: 'sys_ui_message'
                        id: '251906a24db845939a962e309a950a11'
                    }
                    'message-en-check.clock.skewed.fact': {
                        table: 'sys_ui_message'
                        id: '7a97d86bc0d5423998afefe17f7fec86'
                    }
                    'message-en-check.clock.skewed.remedy': {
                        table: 'sys_ui_message'
                        id: '7a9e3647b3864cb8b3cd2bef203ba586'
                    }
                    'message-en-check.connection_registered.not_yet.cause': {
                        table: 'sys_ui_message'
                        id: 'bde4174d0dae4e8dbbffc72eddbec552'
                    }
                    'message-en-check.connection_registered.not_yet.fact': {
                        table: 'sys_ui_message'
                        id: '27399e9b45464a38b58bdb880aaf843e'
                    }
                    'message-en-check.connection_registered.not_yet.remedy': {
                        table: 'sys_ui_message'
                        id: '4a2638b198d74ef3843d11bbabfd5d83'
                    }
                    'message-en-check.connection_registered.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'cbbdb81d65654e4aadcf777023cd844c'
                    }
                    'message-en-check.doorbell_allowed.off.cause': {
                        table: 'sys_ui_message'
                        id: 'abe4419cf98a4a3c91e86a04d2e51621'
                    }
                    'message-en-check.doorbell_allowed.off.fact': {
                        table: 'sys_ui_message'
                        id: '9b994e86b908403c9e3cf3d695db4ccb'
                    }
                    'message-en-check.doorbell_allowed.off.remedy': {
                        table: 'sys_ui_message'
                        id: 'dfd6c82cfa5e46f6b5aaa6c24485d407'
                    }
                    'message-en-check.doorbell_allowed.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'f23c1da86e764646a4b5a6568d61fd29'
                    }
                    'message-en-check.doorbell_queue.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'fd00cf2a37aa4e1b9d886f48ea9a7e10'
                    }
                    'message-en-check.doorbell_queue.stuck.cause': {
                        table: 'sys_ui_message'
                        id: 'bbc310e7e363453a952ad505c193c65b'
                    }
                    'message-en-check.doorbell_queue.stuck.fact': {
                        table: 'sys_ui_message'
                        id: '19ad4816514345f58a0716dbf14f0ee1'
                    }
                    'message-en-check.doorbell_queue.stuck.remedy': {
                        table: 'sys_ui_message'
                        id: '0e83affcf9a74ac3b06cf7639edc4702'
                    }
                    'message-en-check.doorbell.blocked.cause': {
                        table: 'sys_ui_message'
                        id: '51c4961276704eadaf5257e08c0a94cd'
                    }
                    'message-en-check.doorbell.blocked.fact': {
                        table: 'sys_ui_message'
                        id: 'e5e837f61a3b4a21a7498d7cc6b7c609'
                    }
                    'message-en-check.doorbell.blocked.remedy': {
                        table: 'sys_ui_message'
                        id: 'fab0a9531b144bbebfc3309ad117d8d7'
                    }
                    'message-en-check.doorbell.never.cause': {
                        table: 'sys_ui_message'
                        id: 'f6434b1cd3964bc8b52d493566ad796b'
                    }
                    'message-en-check.doorbell.never.fact': {
                        table: 'sys_ui_message'
                        id: '9c1bb3aba8114981b879713dbb082233'
                    }
                    'message-en-check.doorbell.never.remedy': {
                        table: 'sys_ui_message'
                        id: '6cd2eda8b3124db1ae3ed7ca6351d919'
                    }
                    'message-en-check.doorbell.ok.fact': {
                        table: 'sys_ui_message'
                        id: '05139bebede743d98dc258a39750f21f'
                    }
                    'message-en-check.doorbell.refused.cause': {
                        table: 'sys_ui_message'
                        id: '3a19c4bfed864f3d8003bb518060c99c'
                    }
                    'message-en-check.doorbell.refused.fact': {
                        table: 'sys_ui_message'
                        id: '9846587c0d3b4a7cb9648390666e9525'
                    }
                    'message-en-check.doorbell.refused.remedy': {
                        table: 'sys_ui_message'
                        id: '16ee872fd56e4724839ff9da6dad62ce'
                    }
                    'message-en-check.inbound_contact.never.cause': {
                        table: 'sys_ui_message'
                        id: 'af097d3c3e1043a1954d4dc53523a65a'
                    }
                    'message-en-check.inbound_contact.never.fact': {
                        table: 'sys_ui_message'
                        id: '45489b4d15a8498ba0bc92967dfc65ba'
                    }
                    'message-en-check.inbound_contact.never.remedy': {
                        table: 'sys_ui_message'
                        id: 'b59ca6b6ed7f4deba934f8b5c21e8d49'
                    }
                    'message-en-check.inbound_contact.ok.fact': {
                        table: 'sys_ui_message'
                        id: '92667557de4e448f8060f468474d7d4d'
                    }
                    'message-en-check.inbound_contact.silent.cause': {
                        table: 'sys_ui_message'
                        id: '6453b65c6061466c82fb9ba36fecd83d'
                    }
                    'message-en-check.inbound_contact.silent.fact': {
                        table: 'sys_ui_message'
                        id: '4d596f80ec3a414cb83963d4861bb65d'
                    }
                    'message-en-check.inbound_contact.silent.remedy': {
                        table: 'sys_ui_message'
                        id: '7b7c5d4c979844b3ae014fb8e105ad13'
                    }
                    'message-en-check.integration_user_active.inactive.cause': {
                        table: 'sys_ui_message'
                        id: '34f4ffdaf4ba4d6ea0087cbb7e9c62d6'
                    }
                    'message-en-check.integration_user_active.inactive.fact': {
                        table: 'sys_ui_message'
                        id: 'e2a615a81c884c6eb20720429909df56'
                    }
                    'message-en-check.integration_user_active.inactive.remedy': {
                        table: 'sys_ui_message'
                        id: '19f3d27402b54cc19ae5f1859695f3ae'
                    }
                    'message-en-check.integration_user_active.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'a55fb897f7134e2bb0c256f0930750a3'
                    }
                    'message-en-check.integration_user_exists.missing.cause': {
                        table: 'sys_ui_message'
                        id: '038bc62b9eee44b58698c78479420715'
                    }
                    'message-en-check.integration_user_exists.missing.fact': {
                        table: 'sys_ui_message'
                        id: 'de49982aaf664f88880c6e7a69afb951'
                    }
                    'message-en-check.integration_user_exists.missing.remedy': {
                        table: 'sys_ui_message'
                        id: 'dbe95ab2956e4517b5b79c64603cf6bf'
                    }
                    'message-en-check.integration_user_exists.ok.fact': {
                        table: 'sys_ui_message'
                        id: '0f4999411d8947c8adf73ed73baac374'
                    }
                    'message-en-check.integration_user_exists.renamed.cause': {
                        table: 'sys_ui_message'
                        id: '6e81cd3f843e4a8fb64075b87a9f9e6e'
                    }
                    'message-en-check.integration_user_exists.renamed.fact': {
                        table: 'sys_ui_message'
                        id: '9834bb7bb5504a4cb4fc8311cd41d684'
                    }
                    'message-en-check.integration_user_exists.renamed.remedy': {
                        table: 'sys_ui_message'
                        id: '6278cc510ee942a9981d975950989d34'
                    }
                    'message-en-check.integration_user_interactive.ok.fact': {
                        table: 'sys_ui_message'
                        id: '4d42d2c2603c4b7fbc69e49cbe54b4d5'
                    }
                    'message-en-check.integration_user_interactive.web_service_only.cause': {
                        table: 'sys_ui_message'
                        id: '0ad18f7c8c42438a875a1a804331c2da'
                    }
                    'message-en-check.integration_user_interactive.web_service_only.fact': {
                        table: 'sys_ui_message'
                        id: '37c98277135440f2a583b6b9610816a1'
                    }
                    'message-en-check.integration_user_interactive.web_service_only.remedy': {
                        table: 'sys_ui_message'
                        id: '56b35586fcf44fb5a3e4bc7c3f65e3f1'
                    }
                    'message-en-check.integration_user_least_role.more.cause': {
                        table: 'sys_ui_message'
                        id: 'd8f83503cdd849b1ad31f7388dcf95bd'
                    }
                    'message-en-check.integration_user_least_role.more.fact': {
                        table: 'sys_ui_message'
                        id: '4c145a3462b94578ba57fadac12bfe95'
                    }
                    'message-en-check.integration_user_least_role.more.remedy': {
                        table: 'sys_ui_message'
                        id: 'cd67f14784524e1b9d683ae9e85ba2ac'
                    }
                    'message-en-check.integration_user_least_role.ok.fact': {
                        table: 'sys_ui_message'
                        id: '4a64e5d5cbae44ce9ba1e8852d1b66d1'
                    }
                    'message-en-check.integration_user_locked_out.locked.cause': {
                        table: 'sys_ui_message'
                        id: 'ef301c1a8c6644d7a475f573ad62a936'
                    }
                    'message-en-check.integration_user_locked_out.locked.fact': {
                        table: 'sys_ui_message'
                        id: '08067d5d45d2459d8c75fe9e6cd804c1'
                    }
                    'message-en-check.integration_user_locked_out.locked.remedy': {
                        table: 'sys_ui_message'
                        id: 'c893469673e54cafb159b7bb039760ff'
                    }
                    'message-en-check.integration_user_locked_out.ok.fact': {
                        table: 'sys_ui_message'
                        id: '444a0988f10d493090f07a6f8ced8371'
                    }
                    'message-en-check.integration_user_password.needs_reset.cause': {
                        table: 'sys_ui_message'
                        id: '3cf016541a7342b8b6e29846e842d1c0'
                    }
                    'message-en-check.integration_user_password.needs_reset.fact': {
                        table: 'sys_ui_message'
                        id: '525140f3162041fd8635c3209900e998'
                    }
                    'message-en-check.integration_user_password.needs_reset.remedy': {
                        table: 'sys_ui_message'
                        id: '96a2d611a19444f3bbfcd7d3b12a33db'
                    }
                    'message-en-check.integration_user_password.ok.fact': {
                        table: 'sys_ui_message'
                        id: '833f3fd4ba6144228abe35d443c66a32'
                    }
                    'message-en-check.integration_user_role.missing.cause': {
                        table: 'sys_ui_message'
                        id: 'dca549469a2d4076b38b7c735970fee1'
                    }
                    'message-en-check.integration_user_role.missing.fact': {
                        table: 'sys_ui_message'
                        id: '341f829355354a70931423ca948990dd'
                    }
                    'message-en-check.integration_user_role.missing.remedy': {
                        table: 'sys_ui_message'
                        id: 'ca38ea4f698b4dbf932a1b162a415b1a'
                    }
                    'message-en-check.integration_user_role.ok.fact': {
                        table: 'sys_ui_message'
                        id: '6b46e70650f24e81ba810ccc12743be4'
                    }
                    'message-en-check.oauth_active.off.cause': {
                        table: 'sys_ui_message'
                        id: 'c97e1fbe686348a6ac089e151d7ccf4d'
                    }
                    'message-en-check.oauth_active.off.fact': {
                        table: 'sys_ui_message'
                        id: '121e81b27cab41e0951a18660be05491'
                    }
                    'message-en-check.oauth_active.off.remedy': {
                        table: 'sys_ui_message'
                        id: 'b6a56c458fab407797066774c05fca42'
                    }
                    'message-en-check.oauth_active.ok.fact': {
                        table: 'sys_ui_message'
                        id: '0e43816a3e454bf988700ee8ef483f17'
                    }
                    'message-en-check.oauth_entity_active.inactive.cause': {
                        table: 'sys_ui_message'
                        id: '064e33c0f2a443cd810176a7edb28bd6'
                    }
                    'message-en-check.oauth_entity_active.inactive.fact': {
                        table: 'sys_ui_message'
                        id: '2a075b5768e94f54890c7de7181d1666'
                    }
                    'message-en-check.oauth_entity_active.inactive.remedy': {
                        table: 'sys_ui_message'
                        id: '16ed0a7c0f354f70ba0ff69e193b1165'
                    }
                    'message-en-check.oauth_entity_active.ok.fact': {
                        table: 'sys_ui_message'
                        id: '93a5aa997b064a02868c53e3503c09c1'
                    }
                    'message-en-check.oauth_entity_exists.missing.cause': {
                        table: 'sys_ui_message'
                        id: '650b365af26245a6b858ddb2c84099e8'
                    }
                    'message-en-check.oauth_entity_exists.missing.fact': {
                        table: 'sys_ui_message'
                        id: '56d392629bba4e68bda6ffbb5142ffe4'
                    }
                    'message-en-check.oauth_entity_exists.missing.remedy': {
                        table: 'sys_ui_message'
                        id: '16556c3b443d4ec4a48c58743e874a6d'
                    }
                    'message-en-check.oauth_entity_exists.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'b49fa57832be44e5bd9957ae07557c28'
                    }
                    'message-en-check.oauth_entity_exists.renamed.cause': {
                        table: 'sys_ui_message'
                        id: '0f2288e3550c425c9817646db8bd6979'
                    }
                    'message-en-check.oauth_entity_exists.renamed.fact': {
                        table: 'sys_ui_message'
                        id: '59cd6cbf6cf1405b9303817cfe00ee6f'
                    }
                    'message-en-check.oauth_entity_exists.renamed.remedy': {
                        table: 'sys_ui_message'
                        id: 'c094ba1c2d194000a25caf0bc28c73eb'
                    }
                    'message-en-check.oauth_entity_redirect_url.empty.cause': {
                        table: 'sys_ui_message'
                        id: '05d0e8e5097e47769f6c1385ed1fd475'
                    }
                    'message-en-check.oauth_entity_redirect_url.empty.fact': {
                        table: 'sys_ui_message'
                        id: '38163967a645491f8d8701a51de897b8'
                    }
                    'message-en-check.oauth_entity_redirect_url.empty.remedy': {
                        table: 'sys_ui_message'
                        id: '491d6146046146d697e9054067ce111a'
                    }
                    'message-en-check.oauth_entity_redirect_url.ok.fact': {
                        table: 'sys_ui_message'
                        id: '2f116834d39940099ead02e42bdfd64c'
                    }
                    'message-en-check.oauth_entity_redirect_url.wrong.cause': {
                        table: 'sys_ui_message'
                        id: '8622be43d96a4b758f1d3c3f88005694'
                    }
                    'message-en-check.oauth_entity_redirect_url.wrong.fact': {
                        table: 'sys_ui_message'
                        id: '2cb766cd59f2403095a240d46fa483ff'
                    }
                    'message-en-check.oauth_entity_redirect_url.wrong.remedy': {
                        table: 'sys_ui_message'
                        id: '655bc761a8b0490c9d418c40beb9ab9e'
                    }
                    'message-en-check.oauth_entity_unchanged.changed.cause': {
                        table: 'sys_ui_message'
                        id: '1336f34e65d046418b492eed554a3cc5'
                    }
                    'message-en-check.oauth_entity_unchanged.changed.fact': {
                        table: 'sys_ui_message'
                        id: 'de3cc96cf53d42dba94cf14b85372c2c'
                    }
                    'message-en-check.oauth_entity_unchanged.changed.remedy': {
                        table: 'sys_ui_message'
                        id: '10e7b9d007864c53a749108f20f012df'
                    }
                    'message-en-check.oauth_entity_unchanged.ok.fact': {
                        table: 'sys_ui_message'
                        id: '19ff085da95a456abc45d1f39ff72f46'
                    }
                    'message-en-check.refresh_token.ended.cause': {
                        table: 'sys_ui_message'
                        id: '61be2ef5db0842db9896102ab5c7f4d0'
                    }
                    'message-en-check.refresh_token.ended.fact': {
                        table: 'sys_ui_message'
                        id: '1cf4d27f15544934b3c35a2f5c2ef4e2'
                    }
                    'message-en-check.refresh_token.ended.remedy': {
                        table: 'sys_ui_message'
                        id: '6aa2c594bc444ce8b87bea8b652308e5'
                    }
                    'message-en-check.refresh_token.ending.cause': {
                        table: 'sys_ui_message'
                        id: 'cd28e35f56d44fee8535d987be5d447a'
                    }
                    'message-en-check.refresh_token.ending.fact': {
                        table: 'sys_ui_message'
                        id: '2ce1589ff36d458fbb0b755d9d370741'
                    }
                    'message-en-check.refresh_token.ending.remedy': {
                        table: 'sys_ui_message'
                        id: '80a7e1f920194b419a893afb19745c3c'
                    }
                    'message-en-check.refresh_token.none.cause': {
                        table: 'sys_ui_message'
                        id: 'c7e16154c45f4967bd55d247e7737998'
                    }
                    'message-en-check.refresh_token.none.fact': {
                        table: 'sys_ui_message'
                        id: '950408f49da0408190d5a84bfbeb9e8f'
                    }
                    'message-en-check.refresh_token.none.remedy': {
                        table: 'sys_ui_message'
                        id: 'fe0a302a83f041d789623b1f2ea77e2d'
                    }
                    'message-en-check.refresh_token.ok.fact': {
                        table: 'sys_ui_message'
                        id: '01fc54be8d904099af12db3ca449b814'
                    }
                    'message-en-check.refusal.other.cause': {
                        table: 'sys_ui_message'
                        id: '0c4552baf901462ab8e70c01ba6a4f27'
                    }
                    'message-en-check.refusal.other.fact': {
                        table: 'sys_ui_message'
                        id: '5fdfe83639f94fa99bcda79a79f91cd0'
                    }
                    'message-en-check.refusal.other.remedy': {
                        table: 'sys_ui_message'
                        id: '955476eb6afb4b038625437c70d89d8c'
                    }
                    'message-en-check.refusal.privilege.cause': {
                        table: 'sys_ui_message'
                        id: '6766d9f8fc224b26bae4c86ef033cbe2'
                    }
                    'message-en-check.refusal.privilege.fact': {
                        table: 'sys_ui_message'
                        id: '124f6add473a4136abc1604faad0e73e'
                    }
                    'message-en-check.refusal.privilege.remedy': {
                        table: 'sys_ui_message'
                        id: 'ec24750b33a54cbd939166c8ae0517f6'
                    }
                    'message-en-check.refusal.table_policy.cause': {
                        table: 'sys_ui_message'
                        id: '403ac5750e17407baf2fb9031c8f863f'
                    }
                    'message-en-check.refusal.table_policy.fact': {
                        table: 'sys_ui_message'
                        id: '5b212fe1558c4d2ba0315feb78ad8521'
                    }
                    'message-en-check.refusal.table_policy.remedy': {
                        table: 'sys_ui_message'
                        id: '344960395bbb4dcfa9c4081d756d01c4'
                    }
                    'message-en-check.release.ok.fact': {
                        table: 'sys_ui_message'
                        id: '1b6ed3736f3d45899a21c1fc33d9165e'
                    }
                    'message-en-check.release.too_old.cause': {
                        table: 'sys_ui_message'
                        id: '9dd11fcee5ad4b4ab16b222d1ee0df3a'
                    }
                    'message-en-check.release.too_old.fact': {
                        table: 'sys_ui_message'
                        id: 'c26c1aeac8aa41b0b1a13ee8038e9530'
                    }
                    'message-en-check.release.too_old.remedy': {
                        table: 'sys_ui_message'
                        id: 'e025c9fdfd25407786c28c9d217c055f'
                    }
                    'message-en-check.release.unheard_of.cause': {
                        table: 'sys_ui_message'
                        id: '38715be451b346d9a96c31da23e74c08'
                    }
                    'message-en-check.release.unheard_of.fact': {
                        table: 'sys_ui_message'
                        id: '6a509019efc34e76baebfbb30d644cc7'
                    }
                    'message-en-check.release.unheard_of.remedy': {
                        table: 'sys_ui_message'
                        id: '64f22e23cdb44fdeba5fd4574eb40291'
                    }
                    'message-en-check.release.unreadable.cause': {
                        table: 'sys_ui_message'
                        id: '24b4da1ff6e2468c9b9f41c194346dd4'
                    }
                    'message-en-check.release.unreadable.fact': {
                        table: 'sys_ui_message'
                        id: '37f40a2c13ff4bc89f05a758616d8221'
                    }
                    'message-en-check.release.unreadable.remedy': {
                        table: 'sys_ui_message'
                        id: '99e5c339174f44bfb24a54405d8bb32a'
                    }
                    'message-en-check.single_sign_on.active.cause': {
                        table: 'sys_ui_message'
                        id: '2a650eeccaf746939f00192ea2981d30'
                    }
                    'message-en-check.single_sign_on.active.fact': {
                        table: 'sys_ui_message'
                        id: 'dee67cf96e374919a0a11b03a6d4193f'
                    }
                    'message-en-check.single_sign_on.active.remedy': {
                        table: 'sys_ui_message'
                        id: '1683a011022144c1937e2db2c44191a8'
                    }
                    'message-en-check.single_sign_on.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'ffcfe9d93d27429e970e77fc2a73ebd3'
                    }
                    'message-en-check.table_access.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'bd7496deb50e42f5aa76bf8a9a0c1720'
                    }
                    'message-en-check.way_back.ok.fact': {
                        table: 'sys_ui_message'
                        id: '0110f3f174c54eb5bd73266781de6af0'
                    }
                    'message-en-check.way_back.waiting.cause': {
                        table: 'sys_ui_message'
                        id: '6d38784b6e8d434d83a3d223f172bd0a'
                    }
                    'message-en-check.way_back.waiting.fact': {
                        table: 'sys_ui_message'
                        id: '59395a0ab1a344c0b19472415433aa4a'
                    }
                    'message-en-check.way_back.waiting.remedy': {
                        table: 'sys_ui_message'
                        id: '06db3f79bc8340659972b08a19ee0b36'
                    }
                    'message-en-checklist.cause': {
                        table: 'sys_ui_message'
                        id: '2e10f7583b8a4d09a9f64a836dce9ae8'
                    }
                    'message-en-checklist.complete': {
                        table: 'sys_ui_message'
                        id: '87c361f6db9749068374e79e77595bce'
                    }
                    'message-en-checklist.done_by': {
                        table: 'sys_ui_message'
                        id: '7587e76d08ab475f8ab48c939851c14a'
                    }
                    'message-en-checklist.intro': {
                        table: 'sys_ui_message'
                        id: '527862319aa241ddbd0cd9c1007e6613'
                    }
                    'message-en-checklist.next': {
                        table: 'sys_ui_message'
                        id: '9d56721f2ca448a5b77a963c3453d5e4'
                    }
                    'message-en-checklist.open_record': {
                        table: 'sys_ui_message'
                        id: '01c915d607ad4139bdb6f523d40f6d8f'
                    }
                    'message-en-checklist.passed': {
                        table: 'sys_ui_message'
                        id: '348b231c38b948068b62473b09da4b27'
                    }
                    'message-en-checklist.passed_hide': {
                        table: 'sys_ui_message'
                        id: '337317a70bbb4bda8c3530e65bd6a173'
                    }
                    'message-en-checklist.passed_show': {
                        table: 'sys_ui_message'
                        id: '5f376d6d3cb146609da84c6e120ee0e0'
                    }
                    'message-en-checklist.progress': {
                        table: 'sys_ui_message'
                        id: '9fad235a1e8c41329c107d441f9453db'
                    }
                    'message-en-checklist.remedy': {
                        table: 'sys_ui_message'
                        id: '2746b36372394070b8553c59ea27cbcf'
                    }
                    'message-en-checklist.verified_by': {
                        table: 'sys_ui_message'
                        id: 'bc088aab7dd6450d87d9ee49b04cebda'
                    }
                    'message-en-field.correlation_id': {
                        table: 'sys_ui_message'
                        id: 'd7448094e282409881b93fab1a34c809'
                    }
                    'message-en-field.description': {
                        table: 'sys_ui_message'
                        id: '3b8463a7aa614d28bd0f9336dceace17'
                    }
                    'message-en-field.due_date': {
                        table: 'sys_ui_message'
                        id: 'c213818440034c88ac80f6206feee6e4'
                    }
                    'message-en-field.name': {
                        table: 'sys_ui_message'
                        id: '9ff7db6b561242bb9a1b18e24695c4ef'
                    }
                    'message-en-field.priority': {
                        table: 'sys_ui_message'
                        id: '227f2ddfd6b54394b524eb0b68e69a23'
                    }
                    'message-en-field.recommendation_category': {
                        table: 'sys_ui_message'
                        id: '3fe0ed180c724723ba046aca51f45e63'
                    }
                    'message-en-field.recommendation_source': {
                        table: 'sys_ui_message'
                        id: 'cdb29de6181348688443cd2b9c6ffcb9'
                    }
                    'message-en-field.requested_by': {
                        table: 'sys_ui_message'
                        id: '61ef16d1dfb3482e82c639d823c40d1a'
                    }
                    'message-en-field.ticket_type': {
                        table: 'sys_ui_message'
                        id: '197fb4f77e694d46add5debc311fa727'
                    }
                    'message-en-hand_over.client_id': {
                        table: 'sys_ui_message'
                        id: 'c321b36672b941f69c5ef73b0dbdb00d'
                    }
                    'message-en-hand_over.confirm': {
                        table: 'sys_ui_message'
                        id: '94313a76667f47f39bc8d1d3c2bb9e8c'
                    }
                    'message-en-hand_over.confirmed': {
                        table: 'sys_ui_message'
                        id: '361f16a486d64f25bf17e2485d75d52a'
                    }
                    'message-en-hand_over.do_1': {
                        table: 'sys_ui_message'
                        id: 'e41cf6b2d2fe4530bf1ed903600efe57'
                    }
                    'message-en-hand_over.do_2': {
                        table: 'sys_ui_message'
                        id: '2820a2dc62e24170a3f2c658e2bfa8fe'
                    }
                    'message-en-hand_over.do_3': {
                        table: 'sys_ui_message'
                        id: '92a592665a224d529214982711bfa78b'
                    }
                    'message-en-hand_over.first': {
                        table: 'sys_ui_message'
                        id: 'ee8c6078ad244276bc77217c6788bc3d'
                    }
                    'message-en-hand_over.instance_url': {
                        table: 'sys_ui_message'
                        id: '8a7a3d4aac674c46a4793eb8d61fb9f6'
                    }
                    'message-en-hand_over.integration_user': {
                        table: 'sys_ui_message'
                        id: 'faaf97e60eeb42cf974b2c7f6e96111b'
                    }
                    'message-en-hand_over.purpose': {
                        table: 'sys_ui_message'
                        id: '8301109aa28a4d4b9c5b5d4aed9d2cb5'
                    }
                    'message-en-hand_over.secret_elsewhere': {
                        table: 'sys_ui_message'
                        id: 'f11a8d0201b142f5aa505b41d1488561'
                    }
                    'message-en-hand_over.title': {
                        table: 'sys_ui_message'
                        id: '1f353defa2944a1a83e309a48674f2f6'
                    }
                    'message-en-hand_over.undo_what': {
                        table: 'sys_ui_message'
                        id: 'db91c50d95694968bc3242c14b50a946'
                    }
                    'message-en-integration_user.create': {
                        table: 'sys_ui_message'
                        id: 'a468b06d084244e1a83378543400cb61'
                    }
                    'message-en-integration_user.created': {
                        table: 'sys_ui_message'
                        id: 'ec02d7e09a1f4b5d872b010ff8b09752'
                    }
                    'message-en-integration_user.email': {
                        table: 'sys_ui_message'
                        id: '2ed7b2c94b114399888021d430cb2919'
                    }
                    'message-en-integration_user.email_hint': {
                        table: 'sys_ui_message'
                        id: '7dda10dc3a004f52a1157c4c1f1e4cc7'
                    }
                    'message-en-integration_user.first_name': {
                        table: 'sys_ui_message'
                        id: '36426a456e344018b1e2100821e948e8'
                    }
                    'message-en-integration_user.last_name': {
                        table: 'sys_ui_message'
                        id: '7b4faff9ba754ac085aae071ed478be4'
                    }
                    'message-en-integration_user.password': {
                        table: 'sys_ui_message'
                        id: '2fbb2a713a5e4e80b38bc9a55642e3c5'
                    }
                    'message-en-integration_user.purpose': {
                        table: 'sys_ui_message'
                        id: 'dba55f61f9a54967994593c01a7e334d'
                    }
                    'message-en-integration_user.renew': {
                        table: 'sys_ui_message'
                        id: '78cd102bd28c48699f5c1f87c0b34d06'
                    }
                    'message-en-integration_user.renew_hint': {
                        table: 'sys_ui_message'
                        id: '5f4138b87f264458a64170c170f4a49f'
                    }
                    'message-en-integration_user.role_integration': {
                        table: 'sys_ui_message'
                        id: '42e0f29cc568442bb9a24abf5e33e38d'
                    }
                    'message-en-integration_user.role_none': {
                        table: 'sys_ui_message'
                        id: '026029e9e3944b978c7b83b4bd93d364'
                    }
                    'message-en-integration_user.roles': {
                        table: 'sys_ui_message'
                        id: '72cbec0b9fc74cadb1055366d8de6833'
                    }
                    'message-en-integration_user.taken': {
                        table: 'sys_ui_message'
                        id: '07e30250bcd44350a84590ca27c04f85'
                    }
                    'message-en-integration_user.title': {
                        table: 'sys_ui_message'
                        id: 'a9d1b68af1b04085aecd47b2d5c63ab1'
                    }
                    'message-en-integration_user.undo_what': {
                        table: 'sys_ui_message'
                        id: 'ea4ea68c686645528020e2bff27fb60c'
                    }
                    'message-en-integration_user.user_name': {
                        table: 'sys_ui_message'
                        id: '10ce9d3d8c324e4eb449efb1a252e735'
                    }
                    'message-en-nav.checklist': {
                        table: 'sys_ui_message'
                        id: 'b3192bcd8cb84f198ab17ea2d5c42f62'
                    }
                    'message-en-nav.label': {
                        table: 'sys_ui_message'
                        id: 'd10da7b2bacb4b80a4f1a1175ace7c82'
                    }
                    'message-en-nav.status': {
                        table: 'sys_ui_message'
                        id: 'f0d51b1cd6ff469f8bc23ff02f56567b'
                    }
                    'message-en-oauth_entity.client_id': {
                        table: 'sys_ui_message'
                        id: 'd50086450fc640b6893c0e6eb4721be2'
                    }
                    'message-en-oauth_entity.client_secret': {
                        table: 'sys_ui_message'
                        id: '8e580c0dcee44ca3bd136534cda26bc3'
                    }
                    'message-en-oauth_entity.create': {
                        table: 'sys_ui_message'
                        id: '9775ed56c7de4fed98ffce5370c25ee7'
                    }
                    'message-en-oauth_entity.created': {
                        table: 'sys_ui_message'
                        id: '3b0c93dc03574c78ad1bea374c6be2d4'
                    }
                    'message-en-oauth_entity.default_name': {
                        table: 'sys_ui_message'
                        id: '1c3def3e9d4543e3b6c1fa7cd9daa191'
                    }
                    'message-en-oauth_entity.name': {
                        table: 'sys_ui_message'
                        id: '4d14ab76cfa245ad8509ae100d242498'
                    }
                    'message-en-oauth_entity.name_hint': {
                        table: 'sys_ui_message'
                        id: '8654fb0825e44e0b88757623d2b8d574'
                    }
                    'message-en-oauth_entity.purpose': {
                        table: 'sys_ui_message'
                        id: '1718313a153c4cd394ff4b9a1c91dff5'
                    }
                    'message-en-oauth_entity.redirect_url': {
                        table: 'sys_ui_message'
                        id: '19dcba6bee58452da893ae19dae23a36'
                    }
                    'message-en-oauth_entity.redirect_url_hint': {
                        table: 'sys_ui_message'
                        id: '6fe00346e4284d7da7484d57aacb5636'
                    }
                    'message-en-oauth_entity.renew': {
                        table: 'sys_ui_message'
                        id: '4a725ca1eb4643ba938c1d1b8d3db421'
                    }
                    'message-en-oauth_entity.renew_hint': {
                        table: 'sys_ui_message'
                        id: 'a8b026fe538c4a8e8617952772321d93'
                    }
                    'message-en-oauth_entity.taken': {
                        table: 'sys_ui_message'
                        id: 'b76e2b7853c042a19db22dfa13a90f6e'
                    }
                    'message-en-oauth_entity.title': {
                        table: 'sys_ui_message'
                        id: 'ec9a99ce297c44bd87e7670f3c119337'
                    }
                    'message-en-oauth_entity.undo_what': {
                        table: 'sys_ui_message'
                        id: '8f8214f00f6f470e9a2be7ba150985ff'
                    }
                    'message-en-page.again': {
                        table: 'sys_ui_message'
                        id: '152a033dba1a4d76b83e94e59e49dd23'
                    }
                    'message-en-page.failed': {
                        table: 'sys_ui_message'
                        id: '842b5af4d4844399b21637502665b1a5'
                    }
                    'message-en-page.loading': {
                        table: 'sys_ui_message'
                        id: 'b5a10da1c0e34abe80c6b39983fd3908'
                    }
                    'message-en-page.no_answer': {
                        table: 'sys_ui_message'
                        id: 'a634aa56ac7d4d62abc5c2c84cd6ef36'
                    }
                    'message-en-page.not_allowed': {
                        table: 'sys_ui_message'
                        id: '5cbefaa631cb4fb29e248738ef27b2a0'
                    }
                    'message-en-page.refused': {
                        table: 'sys_ui_message'
                        id: 'fae71cd8e9734f1e95f010f8fe59b075'
                    }
                    'message-en-page.signed_out': {
                        table: 'sys_ui_message'
                        id: 'ecbf87b0f97e4b669bc7c411127471c1'
                    }
                    'message-en-page.skip': {
                        table: 'sys_ui_message'
                        id: '545984445f6e48acad784c44257979ff'
                    }
                    'message-en-page.title': {
                        table: 'sys_ui_message'
                        id: 'c38744921f5549289bcc5e2a2aaf525a'
                    }
                    'message-en-prerequisites.hi': {
                        table: 'sys_ui_message'
                        id: '615dde495d1342cc94f9a962ef98e87b'
                    }
                    'message-en-prerequisites.purpose': {
                        table: 'sys_ui_message'
                        id: '3556b62808ad4201ad4759ef48ec29a3'
                    }
                    'message-en-prerequisites.title': {
                        table: 'sys_ui_message'
                        id: '844eb3c9e2b74d91a9bb366a3f9e8d3d'
                    }
                    'message-en-secret.explain': {
                        table: 'sys_ui_message'
                        id: '3d2d20275a5f4e23841d7f9da0128bfa'
                    }
                    'message-en-secret.kept': {
                        table: 'sys_ui_message'
                        id: 'db4f5377044740909e774d8f3220d86b'
                    }
                    'message-en-secret.title': {
                        table: 'sys_ui_message'
                        id: 'bacb2c5f05244c658f15b5391a381b41'
                    }
                    'message-en-state.attention': {
                        table: 'sys_ui_message'
                        id: '03b37fbf1f36477096b09c55d717572c'
                    }
                    'message-en-state.done': {
                        table: 'sys_ui_message'
                        id: 'a5e5a59fb7ec484e9a793ade4602bd85'
                    }
                    'message-en-state.not_started': {
                        table: 'sys_ui_message'
                        id: '2f8163992999499a99c715203d80c303'
                    }
                    'message-en-status.ask_admin': {
                        table: 'sys_ui_message'
                        id: 'e77815dc46e94137a2ac9cf9b6b26edd'
                    }
                    'message-en-status.change': {
                        table: 'sys_ui_message'
                        id: '862c75125294479fae6050f54f1a10bd'
                    }
                    'message-en-status.chart': {
                        table: 'sys_ui_message'
                        id: '022961d066f141ad924ca79436fd1262'
                    }
                    'message-en-status.closed': {
                        table: 'sys_ui_message'
                        id: 'c8a74a2f202e41c6b993f8ba1349d6a6'
                    }
                    'message-en-status.connected': {
                        table: 'sys_ui_message'
                        id: '453ffec31d7d4b6eb03401c6e0471d39'
                    }
                    'message-en-status.connection': {
                        table: 'sys_ui_message'
                        id: '9485d8afacb74df795e09ff3a5ddfa63'
                    }
                    'message-en-status.disconnect': {
                        table: 'sys_ui_message'
                        id: '8016f452f3b24572ad45f7df58e01503'
                    }
                    'message-en-status.disconnect_for_good': {
                        table: 'sys_ui_message'
                        id: 'c7d6547e641348febf63efd517890760'
                    }
                    'message-en-status.disconnect_goes': {
                        table: 'sys_ui_message'
                        id: '86c74860fc5e4951822791e8176db214'
                    }
                    'message-en-status.disconnect_stays': {
                        table: 'sys_ui_message'
                        id: 'b37e0625b95549d080f3619a26d54453'
                    }
                    'message-en-status.disconnect_title': {
                        table: 'sys_ui_message'
                        id: '78c432648da14fc0bc628d82e6d5fa67'
                    }
                    'message-en-status.disconnected': {
                        table: 'sys_ui_message'
                        id: 'e0e74aa3cf624c3da4a63c0ae5b41c48'
                    }
                    'message-en-status.exchange': {
                        table: 'sys_ui_message'
                        id: '12ba370448294bfa9d5a7d9b0ff3ad6e'
                    }
                    'message-en-status.exchange_all': {
                        table: 'sys_ui_message'
                        id: '5f6d27cc97ea4fe09dd1783ab1cfceab'
                    }
                    'message-en-status.exchange_explain': {
                        table: 'sys_ui_message'
                        id: '72f15bfa8cd749f195d4062dd8af5f90'
                    }
                    'message-en-status.exchange_none': {
                        table: 'sys_ui_message'
                        id: '6feb5f3e48ef4463870b54926989514c'
                    }
                    'message-en-status.exchange_received': {
                        table: 'sys_ui_message'
                        id: 'b6c2004581f74f7e9f2345b35c4dcce8'
                    }
                    'message-en-status.incident': {
                        table: 'sys_ui_message'
                        id: 'fd8521a17f734793bb1585601ca449b8'
                    }
                    'message-en-status.last_error': {
                        table: 'sys_ui_message'
                        id: '6bb3158438ed4031af49e423bf42c1cf'
                    }
                    'message-en-status.last_in': {
                        table: 'sys_ui_message'
                        id: 'a723fecdedc9492ca554b679bb2a16f9'
                    }
                    'message-en-status.last_out': {
                        table: 'sys_ui_message'
                        id: 'dcf39dbe7262418a8ab8eb5307ac715b'
                    }
                    'message-en-status.never': {
                        table: 'sys_ui_message'
                        id: 'e5e8d87aef8a418b84efd3a7e060e945'
                    }
                    'message-en-status.no_error': {
                        table: 'sys_ui_message'
                        id: '1b55d52c9caa4bb6a8847bc961231405'
                    }
                    'message-en-status.not_connected': {
                        table: 'sys_ui_message'
                        id: 'e4081c825caf4ea5bdda9ed37e4e69e8'
                    }
                    'message-en-status.not_connected_explain': {
                        table: 'sys_ui_message'
                        id: 'd68920c2dfc249cbb24191cdb0aa7ecf'
                    }
                    'message-en-status.open': {
                        table: 'sys_ui_message'
                        id: 'c1ef9d6244af49e19f2092a7f3de7087'
                    }
                    'message-en-status.pending': {
                        table: 'sys_ui_message'
                        id: 'ffb34f878a0d42669573b10f21d302c4'
                    }
                    'message-en-status.pending_none': {
                        table: 'sys_ui_message'
                        id: '46e48d1e5f85406a8a09cb0f3253be13'
                    }
                    'message-en-status.pending_since': {
                        table: 'sys_ui_message'
                        id: 'add102ba05164c15976ea65a277a6ce6'
                    }
                    'message-en-status.refresh': {
                        table: 'sys_ui_message'
                        id: '18665920d7ba417ea0add0fb15511885'
                    }
                    'message-en-status.refreshed': {
                        table: 'sys_ui_message'
                        id: 'd134e05db714494098486a1ab8be321c'
                    }
                    'message-en-status.registered_by': {
                        table: 'sys_ui_message'
                        id: 'f1543c2a37534825a42c25a52d22380c'
                    }
                    'message-en-status.security_center': {
                        table: 'sys_ui_message'
                        id: '43c8161683aa4cab95243738603cb892'
                    }
                    'message-en-status.since': {
                        table: 'sys_ui_message'
                        id: 'b79f97762e6b49b284fd032bd1bfd9c9'
                    }
                    'message-en-status.ticket': {
                        table: 'sys_ui_message'
                        id: '4b324da2de344f67982d98468f9478b8'
                    }
                    'message-en-status.tickets': {
                        table: 'sys_ui_message'
                        id: 'ef14d026a083481e97c029532b6c6b7a'
                    }
                    'message-en-status.tickets_none': {
                        table: 'sys_ui_message'
                        id: '11eb3e6b83fb4fef9b56df64cd1dcde8'
                    }
                    'message-en-status.to_checklist': {
                        table: 'sys_ui_message'
                        id: '59e7dacd91824ce0a9f2124d2cbb10b3'
                    }
                    'message-en-status.trouble': {
                        table: 'sys_ui_message'
                        id: 'c71d7ba5e2a447b498032636576195a4'
                    }
                    'message-en-test.finished': {
                        table: 'sys_ui_message'
                        id: '56dcd261b037418c84cd5125758b61db'
                    }
                    'message-en-test.nothing': {
                        table: 'sys_ui_message'
                        id: 'eeb32d2c00f74651ae126a1980748dca'
                    }
                    'message-en-test.purpose': {
                        table: 'sys_ui_message'
                        id: 'f220b769f6b34fb59868c09ee1b804f1'
                    }
                    'message-en-test.run': {
                        table: 'sys_ui_message'
                        id: '92891884278f4f1491ff339a56c3b1a6'
                    }
                    'message-en-test.running': {
                        table: 'sys_ui_message'
                        id: '7cc6aee948d7484c9c46d5dd618562ba'
                    }
                    'message-en-test.title': {
                        table: 'sys_ui_message'
                        id: '996bee175a1748b4986cd6db3e177655'
                    }
                    'message-en-test.undo_what': {
                        table: 'sys_ui_message'
                        id: '7a9d3a633be24e38b7faefd391eaa31a'
                    }
                    'message-en-value.apps': {
                        table: 'sys_ui_message'
                        id: '3025ee5b57e54cf4bb690ed0f918c28a'
                    }
                    'message-en-value.change': {
                        table: 'sys_ui_message'
                        id: '7ad86241ef254b95833cf37635eb86f3'
                    }
                    'message-en-value.data': {
                        table: 'sys_ui_message'
                        id: '78b565b78dbe4d0f8787c95ca8fcea1b'
                    }
                    'message-en-value.devices': {
                        table: 'sys_ui_message'
                        id: 'eb706cb87b504351b181d9b1d8f42818'
                    }
                    'message-en-value.identity': {
                        table: 'sys_ui_message'
                        id: '8132292089b14fc8b52ef8054aad288a'
                    }
                    'message-en-value.incident': {
                        table: 'sys_ui_message'
                        id: 'b6e3517141794ad7885c9e79caa52a24'
                    }
                    'message-en-value.infrastructure': {
                        table: 'sys_ui_message'
                        id: '5e338fd21b7845799d74de3c8f793f87'
                    }
                    'message-en-value.microsoft': {
                        table: 'sys_ui_message'
                        id: '7fec7447caf6404c8cf850a9a9ed4004'
                    }
                    'message-en-value.priority_1': {
                        table: 'sys_ui_message'
                        id: '5fab63b33f05421bbc95fdc526217a70'
                    }
                    'message-en-value.priority_2': {
                        table: 'sys_ui_message'
                        id: '0e003fadfb5c4e979c87ab1040b1d278'
                    }
                    'message-en-value.priority_3': {
                        table: 'sys_ui_message'
                        id: 'a6922b25b3654a7ca3198ba7b861d02a'
                    }
                    'message-en-value.priority_4': {
                        table: 'sys_ui_message'
                        id: '3763946fd4404c9393c54f9b43448718'
                    }
                    'message-en-value.user': {
                        table: 'sys_ui_message'
                        id: 'be1b065cd2814d14a39a4f5313f145e8'
                    }
                    'message-sv-action.cancel': {
                        table: 'sys_ui_message'
                        id: '908a16d86f48421f87a0f0f2a55c2dce'
                    }
                    'message-sv-action.copied': {
                        table: 'sys_ui_message'
                        id: '3f2b76469c2448f0bb6650eac3e6ea3f'
                    }
                    'message-sv-action.copy': {
                        table: 'sys_ui_message'
                        id: '60280c78ee314121bc168fae9774a6a2'
                    }
                    'message-sv-action.copy_failed': {
                        table: 'sys_ui_message'
                        id: '31494d77cf0340cf8940d3822dfdf208'
                    }
                    'message-sv-action.copy_what': {
                        table: 'sys_ui_message'
                        id: '6c3ef2120dc24106889e34662f2a83f1'
                    }
                    'message-sv-action.redo': {
                        table: 'sys_ui_message'
                        id: '187cacba75df400082c0e4997a9c5402'
                    }
                    'message-sv-action.undo': {
                        table: 'sys_ui_message'
                        id: 'b29ade781b7f4b35bac7ddb0a6c12e3f'
                    }
                    'message-sv-action.undone': {
                        table: 'sys_ui_message'
                        id: 'e2c1d544eab347b29550d9d7950c026a'
                    }
                    'message-sv-action.validate': {
                        table: 'sys_ui_message'
                        id: 'c9ffd9ce625c4d5b9b11b85af3299c9a'
                    }
                    'message-sv-action.validated': {
                        table: 'sys_ui_message'
                        id: '81a5abdb11ac4da0bf523d4dde23b895'
                    }
                    'message-sv-action.validating': {
                        table: 'sys_ui_message'
                        id: '3eea5f9d156b4211b66b22f935b911ba'
                    }
                    'message-sv-action.working': {
                        table: 'sys_ui_message'
                        id: '7f26f8b777c64f2592d5796e03ab7da0'
                    }
                    'message-sv-authorize.do_1': {
                        table: 'sys_ui_message'
                        id: 'cb8c66e0e797413fa384dd660d3e3693'
                    }
                    'message-sv-authorize.do_2': {
                        table: 'sys_ui_message'
                        id: '5318bd753e934683bc1f69eff399cae5'
                    }
                    'message-sv-authorize.do_3': {
                        table: 'sys_ui_message'
                        id: '5ab6b5a206644c4e88a0c2d05fdb62bb'
                    }
                    'message-sv-authorize.noticed': {
                        table: 'sys_ui_message'
                        id: 'fd36ba0953bb482189c557650f0d08bd'
                    }
                    'message-sv-authorize.purpose': {
                        table: 'sys_ui_message'
                        id: '8a50c4614fe64d81ab17902f407ede6b'
                    }
                    'message-sv-authorize.title': {
                        table: 'sys_ui_message'
                        id: '35462a2d19ca418bb2700ed9cacec78d'
                    }
                    'message-sv-authorize.undo_what': {
                        table: 'sys_ui_message'
                        id: '534c7a29be6d4c67b48212904362a18e'
                    }
                    'message-sv-authorize.user': {
                        table: 'sys_ui_message'
                        id: '1668a234bc1041a7a273906c8dc78353'
                    }
                    'message-sv-authorize.waiting': {
                        table: 'sys_ui_message'
                        id: '3a8058aecf4a4d499afe1fd91f86e6dc'
                    }
                    'message-sv-check_state.attention': {
                        table: 'sys_ui_message'
                        id: '52971f5c62ba4b3497952eb06a7f8f1d'
                    }
                    'message-sv-check_state.failed': {
                        table: 'sys_ui_message'
                        id: 'c2a20a56bc8b4644badb7c21c3e381bf'
                    }
                    'message-sv-check_state.ok': {
                        table: 'sys_ui_message'
                        id: 'f6e76073ff7047ada3336bf45834b5f8'
                    }
                    'message-sv-check_state.unknown': {
                        table: 'sys_ui_message'
                        id: '31bb0745a89644dba266e27137e829cb'
                    }
                    'message-sv-check.admin_role.missing.cause': {
                        table: 'sys_ui_message'
                        id: '90457f6e0d5b4347b0a05c594dee976d'
                    }
                    'message-sv-check.admin_role.missing.fact': {
                        table: 'sys_ui_message'
                        id: 'a0e5a7c703f14fac9479b97b58071f80'
                    }
                    'message-sv-check.admin_role.missing.remedy': {
                        table: 'sys_ui_message'
                        id: '783cbf290b3342ccac5c950dadb5bf3a'
                    }
                    'message-sv-check.admin_role.ok.fact': {
                        table: 'sys_ui_message'
                        id: '7bad4d5315314176927140e5c29d7aa8'
                    }
                    'message-sv-check.authorized_by.ok.fact': {
                        table: 'sys_ui_message'
                        id: '01911795d39e409597884b4ccf070f91'
                    }
                    'message-sv-check.authorized_by.wrong_person.cause': {
                        table: 'sys_ui_message'
                        id: '1e7166be5bab46f1a78f85a0c699809f'
                    }
                    'message-sv-check.authorized_by.wrong_person.fact': {
                        table: 'sys_ui_message'
                        id: 'ce848758438d40129328d72ace09729f'
                    }
                    'message-sv-check.authorized_by.wrong_person.remedy': {
                        table: 'sys_ui_message'
                        id: 'a4d507203ae54559936a7853cddd7fb2'
                    }
                    'message-sv-check.authorized.by_calls.fact': {
                        table: 'sys_ui_message'
                        id: '532445bdd1b04c3d853f40f7d269edaf'
                    }
                    'message-sv-check.authorized.not_yet.cause': {
                        table: 'sys_ui_message'
                        id: 'c498f63013df4a7ea6cda9da27c0a57f'
                    }
                    'message-sv-check.authorized.not_yet.fact': {
                        table: 'sys_ui_message'
                        id: '61902d56a3174189b2edab7bd5485e31'
                    }
                    'message-sv-check.authorized.not_yet.remedy': {
                        table: 'sys_ui_message'
                        id: '8f3b5be8e6d94e0794fdb880d57c760e'
                    }
                    'message-sv-check.authorized.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'f76e7cd46cf64fba87b324e4dc0663c9'
                    }
                    'message-sv-check.clock.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'c3fe9ca1fcee4733b21b0e98f0dcc9e9'
                    }
                    'message-sv-check.clock.skewed.cause': {
                        table: 'sys_ui_message'
                        id: '8ec239c36e58447aa8cf52dedb917a61'
                    }
                    'message-sv-check.clock.skewed.fact': {
                        table: 'sys_ui_message'
                        id: '4a5b7676d4c147078a878d5171be09b5'
                    }
                    'message-sv-check.clock.skewed.remedy': {
                        table: 'sys_ui_message'
                        id: '19fbd2434a3846f7a5ca912f9c792bc1'
                    }
                    'message-sv-check.connection_registered.not_yet.cause': {
                        table: 'sys_ui_message'
                        id: '05b823101bc8466e9801672977e7897f'
                    }
                    'message-sv-check.connection_registered.not_yet.fact': {
                        table: 'sys_ui_message'
                        id: '7a8e9a66195b4369b93eb9c65faf93d8'
                    }
                    'message-sv-check.connection_registered.not_yet.remedy': {
                        table: 'sys_ui_message'
                        id: 'e2144090b594470e86e9ac1c6e8ead58'
                    }
                    'message-sv-check.connection_registered.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'bd5080d39f8540e8883ef2adb5afb6bf'
                    }
                    'message-sv-check.doorbell_allowed.off.cause': {
                        table: 'sys_ui_message'
                        id: 'b8f70d634fdf439c8c04e764cd1e1d67'
                    }
                    'message-sv-check.doorbell_allowed.off.fact': {
                        table: 'sys_ui_message'
                        id: '09fc0fa12be14187b2aad2ac628eb1bf'
                    }
                    'message-sv-check.doorbell_allowed.off.remedy': {
                        table: 'sys_ui_message'
                        id: '884f4cb04275463f9648507d077cddd4'
                    }
                    'message-sv-check.doorbell_allowed.ok.fact': {
                        table: 'sys_ui_message'
                        id: '9ef0985491e54425980d392a27f8ba11'
                    }
                    'message-sv-check.doorbell_queue.ok.fact': {
                        table: 'sys_ui_message'
                        id: '06111b736ec9452a8477f54dc61e7718'
                    }
                    'message-sv-check.doorbell_queue.stuck.cause': {
                        table: 'sys_ui_message'
                        id: 'ed1f878a5a054bb39520b6f1f4849ffa'
                    }
                    'message-sv-check.doorbell_queue.stuck.fact': {
                        table: 'sys_ui_message'
                        id: '1fc044c557d54d6db46bafab4b4636f3'
                    }
                    'message-sv-check.doorbell_queue.stuck.remedy': {
                        table: 'sys_ui_message'
                        id: '7d916fe5945342288039a7785af1e21d'
                    }
                    'message-sv-check.doorbell.blocked.cause': {
                        table: 'sys_ui_message'
                        id: 'a17e2c4bbd144ffe9257a3c2f5d2039b'
                    }
                    'message-sv-check.doorbell.blocked.fact': {
                        table: 'sys_ui_message'
                        id: 'b544a426267549938a39b122c44f6f27'
                    }
                    'message-sv-check.doorbell.blocked.remedy': {
                        table: 'sys_ui_message'
                        id: '3c82146ee16b413f8ec9f9f9b77949ec'
                    }
                    'message-sv-check.doorbell.never.cause': {
                        table: 'sys_ui_message'
                        id: 'f5304d5ca61a4050a3cb16edf8cb80b5'
                    }
                    'message-sv-check.doorbell.never.fact': {
                        table: 'sys_ui_message'
                        id: 'd2e92be05efc45e082a831944c8cfc5b'
                    }
                    'message-sv-check.doorbell.never.remedy': {
                        table: 'sys_ui_message'
                        id: '73fde3523c9140b1b98aa76c099eb5c2'
                    }
                    'message-sv-check.doorbell.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'dcebe4251bb7420cac68b52eea88bcec'
                    }
                    'message-sv-check.doorbell.refused.cause': {
                        table: 'sys_ui_message'
                        id: '69bb8547962f487c842d1110be417f58'
                    }
                    'message-sv-check.doorbell.refused.fact': {
                        table: 'sys_ui_message'
                        id: 'a9888c34bd87443d95ed21d539374b93'
                    }
                    'message-sv-check.doorbell.refused.remedy': {
                        table: 'sys_ui_message'
                        id: '14b3633c8be6412e97639cd6ca265483'
                    }
                    'message-sv-check.inbound_contact.never.cause': {
                        table: 'sys_ui_message'
                        id: 'a48d5252deb84b9b912d7aea109a5fbe'
                    }
                    'message-sv-check.inbound_contact.never.fact': {
                        table: 'sys_ui_message'
                        id: 'ad0a019305094a6688d135454d13ddf1'
                    }
                    'message-sv-check.inbound_contact.never.remedy': {
                        table: 'sys_ui_message'
                        id: '33198893e89841808568f0d14e198160'
                    }
                    'message-sv-check.inbound_contact.ok.fact': {
                        table: 'sys_ui_message'
                        id: '0c550468702d4c10b794edc11d91ca7d'
                    }
                    'message-sv-check.inbound_contact.silent.cause': {
                        table: 'sys_ui_message'
                        id: '22a5ca170aa54f7f97502f9c7975a61a'
                    }
                    'message-sv-check.inbound_contact.silent.fact': {
                        table: 'sys_ui_message'
                        id: 'e87e533a58e544628267c4ee5798ec42'
                    }
                    'message-sv-check.inbound_contact.silent.remedy': {
                        table: 'sys_ui_message'
                        id: '7af88712bcf64548810965f5fb234bbb'
                    }
                    'message-sv-check.integration_user_active.inactive.cause': {
                        table: 'sys_ui_message'
                        id: '961bb478b40443fc86bc6fe7553e85f4'
                    }
                    'message-sv-check.integration_user_active.inactive.fact': {
                        table: 'sys_ui_message'
                        id: 'ab34ea176543492f93b66aac6102e417'
                    }
                    'message-sv-check.integration_user_active.inactive.remedy': {
                        table: 'sys_ui_message'
                        id: 'd9ee93fc724a428bb2caf6465c674477'
                    }
                    'message-sv-check.integration_user_active.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'f76d519539e84315bbe0fb93d0a04a74'
                    }
                    'message-sv-check.integration_user_exists.missing.cause': {
                        table: 'sys_ui_message'
                        id: 'a68b6cd8f529450bbde5b82852d4f72c'
                    }
                    'message-sv-check.integration_user_exists.missing.fact': {
                        table: 'sys_ui_message'
                        id: '981370b2ea7f4e4db1f1b5ac9d5c1509'
                    }
                    'message-sv-check.integration_user_exists.missing.remedy': {
                        table: 'sys_ui_message'
                        id: 'f3b7985370b344648b2939c4ede64a49'
                    }
                    'message-sv-check.integration_user_exists.ok.fact': {
                        table: 'sys_ui_message'
                        id: '638afcf6b0c946dbb2cf7e3f029ebb13'
                    }
                    'message-sv-check.integration_user_exists.renamed.cause': {
                        table: 'sys_ui_message'
                        id: 'ffdc14ded811475782149544004c94d9'
                    }
                    'message-sv-check.integration_user_exists.renamed.fact': {
                        table: 'sys_ui_message'
                        id: '201b62aee517476991a412195ffde208'
                    }
                    'message-sv-check.integration_user_exists.renamed.remedy': {
                        table: 'sys_ui_message'
                        id: '95c4fbddbd5e48859d877a8d29faf42f'
                    }
                    'message-sv-check.integration_user_interactive.ok.fact': {
                        table: 'sys_ui_message'
                        id: '1b5e8427d1da4414811bb43c34704b38'
                    }
                    'message-sv-check.integration_user_interactive.web_service_only.cause': {
                        table: 'sys_ui_message'
                        id: '7cc8b1b3a5cb47fcb421f67a945b7edd'
                    }
                    'message-sv-check.integration_user_interactive.web_service_only.fact': {
                        table: 'sys_ui_message'
                        id: '1c060b09ee9c44b88105e9f29f7f0651'
                    }
                    'message-sv-check.integration_user_interactive.web_service_only.remedy': {
                        table: 'sys_ui_message'
                        id: 'd78654162d1440428c63e3251e7263fd'
                    }
                    'message-sv-check.integration_user_least_role.more.cause': {
                        table: 'sys_ui_message'
                        id: '2c4aedf4e6d34c9ca114ab3324d3472d'
                    }
                    'message-sv-check.integration_user_least_role.more.fact': {
                        table: 'sys_ui_message'
                        id: '48f91cae5662475ca7e2f55697b67829'
                    }
                    'message-sv-check.integration_user_least_role.more.remedy': {
                        table: 'sys_ui_message'
                        id: '025b3339587f4c42823f4ead1a9ef568'
                    }
                    'message-sv-check.integration_user_least_role.ok.fact': {
                        table: 'sys_ui_message'
                        id: '3726697b394247739d47727d29356e0a'
                    }
                    'message-sv-check.integration_user_locked_out.locked.cause': {
                        table: 'sys_ui_message'
                        id: 'caeb53110b85495785cfecbb1f6d3714'
                    }
                    'message-sv-check.integration_user_locked_out.locked.fact': {
                        table: 'sys_ui_message'
                        id: 'b39b2c501c5a4e25a034cbadbc9e9be3'
                    }
                    'message-sv-check.integration_user_locked_out.locked.remedy': {
                        table: 'sys_ui_message'
                        id: '31a6f82d53d64006a5743a6bac2f7823'
                    }
                    'message-sv-check.integration_user_locked_out.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'a2bb8274d5e148f99a726be6fcd951ee'
                    }
                    'message-sv-check.integration_user_password.needs_reset.cause': {
                        table: 'sys_ui_message'
                        id: 'b609572599524365a54e077126c53606'
                    }
                    'message-sv-check.integration_user_password.needs_reset.fact': {
                        table: 'sys_ui_message'
                        id: '03acf426485e454f900f0f2f997fece9'
                    }
                    'message-sv-check.integration_user_password.needs_reset.remedy': {
                        table: 'sys_ui_message'
                        id: '3a862326937d465b8cbc53894e243ec0'
                    }
                    'message-sv-check.integration_user_password.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'b0d29bbbbfaf40a3be7a72c122954001'
                    }
                    'message-sv-check.integration_user_role.missing.cause': {
                        table: 'sys_ui_message'
                        id: '1b420dc573494e19bbccca2d9dac0002'
                    }
                    'message-sv-check.integration_user_role.missing.fact': {
                        table: 'sys_ui_message'
                        id: '638adc4a2fc04ef8a3e0b3a049fd0c08'
                    }
                    'message-sv-check.integration_user_role.missing.remedy': {
                        table: 'sys_ui_message'
                        id: 'ade25218dd2e46288765b30491ff1260'
                    }
                    'message-sv-check.integration_user_role.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'f03f5478f80b40db8efda73fb7af3aad'
                    }
                    'message-sv-check.oauth_active.off.cause': {
                        table: 'sys_ui_message'
                        id: 'd9daef56f3e34a24b28d9396da89f757'
                    }
                    'message-sv-check.oauth_active.off.fact': {
                        table: 'sys_ui_message'
                        id: '27a62e7c8006460bab9b9b2c22796c0b'
                    }
                    'message-sv-check.oauth_active.off.remedy': {
                        table: 'sys_ui_message'
                        id: '6a27883642e54076b2b7febe5dbe0213'
                    }
                    'message-sv-check.oauth_active.ok.fact': {
                        table: 'sys_ui_message'
                        id: '7999d347e05a460484c0b62920a77a7a'
                    }
                    'message-sv-check.oauth_entity_active.inactive.cause': {
                        table: 'sys_ui_message'
                        id: '627ae9cb5cba40ad829cc3a8895d0612'
                    }
                    'message-sv-check.oauth_entity_active.inactive.fact': {
                        table: 'sys_ui_message'
                        id: '053124483c7b43bf8514ba34da4a0816'
                    }
                    'message-sv-check.oauth_entity_active.inactive.remedy': {
                        table: 'sys_ui_message'
                        id: '34e4d703c71c4926a5390c746231018f'
                    }
                    'message-sv-check.oauth_entity_active.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'd34835686bfb4b498f58d51f0441b526'
                    }
                    'message-sv-check.oauth_entity_exists.missing.cause': {
                        table: 'sys_ui_message'
                        id: '1c0c49ab946340f6bc1a6cedd942f1ef'
                    }
                    'message-sv-check.oauth_entity_exists.missing.fact': {
                        table: 'sys_ui_message'
                        id: '3aaa7c1f32f247bf9cb1a2f292e22dc0'
                    }
                    'message-sv-check.oauth_entity_exists.missing.remedy': {
                        table: 'sys_ui_message'
                        id: 'a0690ddbfd5d4cccab27ceda0384bbd1'
                    }
                    'message-sv-check.oauth_entity_exists.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'afff93bd8c5447b88813dede0dbe140e'
                    }
                    'message-sv-check.oauth_entity_exists.renamed.cause': {
                        table: 'sys_ui_message'
                        id: '3038e43202b8413d8b75d38f49af674b'
                    }
                    'message-sv-check.oauth_entity_exists.renamed.fact': {
                        table: 'sys_ui_message'
                        id: 'd7f61b6893bc4f37ac9d87ff77e4faaa'
                    }
                    'message-sv-check.oauth_entity_exists.renamed.remedy': {
                        table: 'sys_ui_message'
                        id: '0d31464566384d9d88d6408bd5dd2585'
                    }
                    'message-sv-check.oauth_entity_redirect_url.empty.cause': {
                        table: 'sys_ui_message'
                        id: 'ef9be910c10e4e7fb5b17825a259fa3d'
                    }
                    'message-sv-check.oauth_entity_redirect_url.empty.fact': {
                        table: 'sys_ui_message'
                        id: 'ba798881183e44448c23663eb61058a1'
                    }
                    'message-sv-check.oauth_entity_redirect_url.empty.remedy': {
                        table: 'sys_ui_message'
                        id: '91b8bfdfdebe42d586d5476493153174'
                    }
                    'message-sv-check.oauth_entity_redirect_url.ok.fact': {
                        table: 'sys_ui_message'
                        id: '28aa388d807046d0a5df64c02e749ddf'
                    }
                    'message-sv-check.oauth_entity_redirect_url.wrong.cause': {
                        table: 'sys_ui_message'
                        id: '593708f174504651ab47df92c9fc3a50'
                    }
                    'message-sv-check.oauth_entity_redirect_url.wrong.fact': {
                        table: 'sys_ui_message'
                        id: '2b68c60c313e4708a8aff399acc3e7f1'
                    }
                    'message-sv-check.oauth_entity_redirect_url.wrong.remedy': {
                        table: 'sys_ui_message'
                        id: 'e01425fed9e9421a9481eb17057802dc'
                    }
                    'message-sv-check.oauth_entity_unchanged.changed.cause': {
                        table: 'sys_ui_message'
                        id: '80237b3543b84540b17f290ffbe212c7'
                    }
                    'message-sv-check.oauth_entity_unchanged.changed.fact': {
                        table: 'sys_ui_message'
                        id: 'a23b86d8166540af86dae089438cedeb'
                    }
                    'message-sv-check.oauth_entity_unchanged.changed.remedy': {
                        table: 'sys_ui_message'
                        id: '0824b5714afa455bad5a8b9df609694c'
                    }
                    'message-sv-check.oauth_entity_unchanged.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'c11364ee5402426d9028c63aef0c7b12'
                    }
                    'message-sv-check.refresh_token.ended.cause': {
                        table: 'sys_ui_message'
                        id: '803998959af44748b3e9dbbfc99f179f'
                    }
                    'message-sv-check.refresh_token.ended.fact': {
                        table: 'sys_ui_message'
                        id: '175657fdba694b80910ee468890b82fe'
                    }
                    'message-sv-check.refresh_token.ended.remedy': {
                        table: 'sys_ui_message'
                        id: '98bd8b523c0f496b969c9b3a4fd408b5'
                    }
                    'message-sv-check.refresh_token.ending.cause': {
                        table: 'sys_ui_message'
                        id: '894091b3e21743e2a9634a984856a172'
                    }
                    'message-sv-check.refresh_token.ending.fact': {
                        table: 'sys_ui_message'
                        id: '58451c72cd8d4fa093a3ccd5b85931ca'
                    }
                    'message-sv-check.refresh_token.ending.remedy': {
                        table: 'sys_ui_message'
                        id: '9805e0e278364949b2823fc8e8592442'
                    }
                    'message-sv-check.refresh_token.none.cause': {
                        table: 'sys_ui_message'
                        id: 'bd7f8c39f2a44cfa9afe7683651ed6ff'
                    }
                    'message-sv-check.refresh_token.none.fact': {
                        table: 'sys_ui_message'
                        id: '856e55e8e7974e23acbc9351c29c0c29'
                    }
                    'message-sv-check.refresh_token.none.remedy': {
                        table: 'sys_ui_message'
                        id: 'c140195a03124c9b8699f5f0a60fcb71'
                    }
                    'message-sv-check.refresh_token.ok.fact': {
                        table: 'sys_ui_message'
                        id: '054f3412533a47e086a2647743dd4021'
                    }
                    'message-sv-check.refusal.other.cause': {
                        table: 'sys_ui_message'
                        id: 'abbaf77d393c4eb7a158ed03991843b8'
                    }
                    'message-sv-check.refusal.other.fact': {
                        table: 'sys_ui_message'
                        id: 'b9952ab4874d44fe99b993ea5868afd3'
                    }
                    'message-sv-check.refusal.other.remedy': {
                        table: 'sys_ui_message'
                        id: 'f7298d8a79e243f08c0863b0189b08da'
                    }
                    'message-sv-check.refusal.privilege.cause': {
                        table: 'sys_ui_message'
                        id: '6c33a7f23abc454ebc49a2df91793f0e'
                    }
                    'message-sv-check.refusal.privilege.fact': {
                        table: 'sys_ui_message'
                        id: '3f6a87a2f427439194030529d7005e00'
                    }
                    'message-sv-check.refusal.privilege.remedy': {
                        table: 'sys_ui_message'
                        id: 'add8ec972b6749bab968ccd51aa79827'
                    }
                    'message-sv-check.refusal.table_policy.cause': {
                        table: 'sys_ui_message'
                        id: 'aa4d590c331a4dc191c8ce0fad3d5f4c'
                    }
                    'message-sv-check.refusal.table_policy.fact': {
                        table: 'sys_ui_message'
                        id: '9fbef3205ebd4f9f9212510c13b9b4e9'
                    }
                    'message-sv-check.refusal.table_policy.remedy': {
                        table: 'sys_ui_message'
                        id: 'd1da250834f7491889fa97be00f4f081'
                    }
                    'message-sv-check.release.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'add49fd865d74d1d942a85090a449dd4'
                    }
                    'message-sv-check.release.too_old.cause': {
                        table: 'sys_ui_message'
                        id: '4f99a686904045079bd6b5342f357da3'
                    }
                    'message-sv-check.release.too_old.fact': {
                        table: 'sys_ui_message'
                        id: '5b781140437f4178a60d41989663c24c'
                    }
                    'message-sv-check.release.too_old.remedy': {
                        table: 'sys_ui_message'
                        id: 'e374a24809424505958ea29e02503d01'
                    }
                    'message-sv-check.release.unheard_of.cause': {
                        table: 'sys_ui_message'
                        id: '91cc3e2a437c41e18439b19e0ed48274'
                    }
                    'message-sv-check.release.unheard_of.fact': {
                        table: 'sys_ui_message'
                        id: 'a16eca80765d4a0d8c2e56b3f6ccc404'
                    }
                    'message-sv-check.release.unheard_of.remedy': {
                        table: 'sys_ui_message'
                        id: 'a745d5c0080f4c04bbdc73c0175f89e5'
                    }
                    'message-sv-check.release.unreadable.cause': {
                        table: 'sys_ui_message'
                        id: 'a349428e4b594648bd938f669cfaab7c'
                    }
                    'message-sv-check.release.unreadable.fact': {
                        table: 'sys_ui_message'
                        id: 'b8893b32b9bb46ddaf7478859c49b3eb'
                    }
                    'message-sv-check.release.unreadable.remedy': {
                        table: 'sys_ui_message'
                        id: '8af2ad37a368416d9faf912e9302525e'
                    }
                    'message-sv-check.single_sign_on.active.cause': {
                        table: 'sys_ui_message'
                        id: '83b964b1c1b84c85b8470fcc7f66d09b'
                    }
                    'message-sv-check.single_sign_on.active.fact': {
                        table: 'sys_ui_message'
                        id: 'f143056cacab48beae63d987c517daf8'
                    }
                    'message-sv-check.single_sign_on.active.remedy': {
                        table: 'sys_ui_message'
                        id: 'f0c0ac2f6aca45deb031e15c77a5741c'
                    }
                    'message-sv-check.single_sign_on.ok.fact': {
                        table: 'sys_ui_message'
                        id: 'a1a99fb6e91a4a60a0f22a97711ecb63'
                    }
                    'message-sv-check.table_access.ok.fact': {
                        table: 'sys_ui_message'
                        id: '2eaa4a7a90ad493a863ab560e9ebfeb0'
                    }
                    'message-sv-check.way_back.ok.fact': {
                        table: 'sys_ui_message'
                        id: '95eea952038a4167bee3ffaae9766e1b'
                    }
                    'message-sv-check.way_back.waiting.cause': {
                        table: 'sys_ui_message'
                        id: 'af3834ab712b40adbaed8c47c78fcdf5'
                    }
                    'message-sv-check.way_back.waiting.fact': {
                        table: 'sys_ui_message'
                        id: 'ecbab4e8e78d490781c186d010cb8732'
                    }
                    'message-sv-check.way_back.waiting.remedy': {
                        table: 'sys_ui_message'
                        id: '323e41079d664a16be09f35d08941f06'
                    }
                    'message-sv-checklist.cause': {
                        table: 'sys_ui_message'
                        id: 'fe02efdfa4a440dd965a3a5c225e8835'
                    }
                    'message-sv-checklist.complete': {
                        table: 'sys_ui_message'
                        id: '13172736ad754892810a144d25fea5d0'
                    }
                    'message-sv-checklist.done_by': {
                        table: 'sys_ui_message'
                        id: '0dd17bf1a7604550a764b15d7d68b56a'
                    }
                    'message-sv-checklist.intro': {
                        table: 'sys_ui_message'
                        id: 'f930aa9eecd24342bfeb2606a5f67c4f'
                    }
                    'message-sv-checklist.next': {
                        table: 'sys_ui_message'
                        id: '66f3e98e63d34c2a931fc83f047b28ca'
                    }
                    'message-sv-checklist.open_record': {
                        table: 'sys_ui_message'
                        id: '65e847c6163f4ff2ad40c89c7fcd9e90'
                    }
                    'message-sv-checklist.passed': {
                        table: 'sys_ui_message'
                        id: '0fb428c1d90943569d700e1379cbd5b3'
                    }
                    'message-sv-checklist.passed_hide': {
                        table: 'sys_ui_message'
                        id: '6be5f527988a43aabf28b0e717efbb09'
                    }
                    'message-sv-checklist.passed_show': {
                        table: 'sys_ui_message'
                        id: 'f9895a2fcf894970ab104b9e1457878c'
                    }
                    'message-sv-checklist.progress': {
                        table: 'sys_ui_message'
                        id: '996ac946edab4e7491d319ee11829dc4'
                    }
                    'message-sv-checklist.remedy': {
                        table: 'sys_ui_message'
                        id: '761f7b1dbe524655b80bd1dc3367fbc1'
                    }
                    'message-sv-checklist.verified_by': {
                        table: 'sys_ui_message'
                        id: '948720102cf549779999a0128b38107e'
                    }
                    'message-sv-field.correlation_id': {
                        table: 'sys_ui_message'
                        id: 'd0ef30fb1dc843458de62a3f40325ff5'
                    }
                    'message-sv-field.description': {
                        table: 'sys_ui_message'
                        id: '1ded0203187d41329a177ec682b110d3'
                    }
                    'message-sv-field.due_date': {
                        table: 'sys_ui_message'
                        id: '0bf73ad9de3a4b39bc2a8e759676ba43'
                    }
                    'message-sv-field.name': {
                        table: 'sys_ui_message'
                        id: '633e04c6efd543edb2660cc53ee29aca'
                    }
                    'message-sv-field.priority': {
                        table: 'sys_ui_message'
                        id: '472f4ff108e4407dbe0eeed5280cc649'
                    }
                    'message-sv-field.recommendation_category': {
                        table: 'sys_ui_message'
                        id: '74ad4a6a783b43609f239d9b6512d4ae'
                    }
                    'message-sv-field.recommendation_source': {
                        table: 'sys_ui_message'
                        id: 'e125b4b57e93416a8c767a0f07527ed7'
                    }
                    'message-sv-field.requested_by': {
                        table: 'sys_ui_message'
                        id: 'df49e90c765f476685cf37fa42eb14d1'
                    }
                    'message-sv-field.ticket_type': {
                        table: 'sys_ui_message'
                        id: '358276372ac14f63998e09a404a31537'
                    }
                    'message-sv-hand_over.client_id': {
                        table: 'sys_ui_message'
                        id: '751d697d9a194a99aefb1affbbd0383a'
                    }
                    'message-sv-hand_over.confirm': {
                        table: 'sys_ui_message'
                        id: '296bb814869a4adab0f8b4f0e9ca4dc3'
                    }
                    'message-sv-hand_over.confirmed': {
                        table: 'sys_ui_message'
                        id: '63f7ea74f64b44ce869c08cd4177acc3'
                    }
                    'message-sv-hand_over.do_1': {
                        table: 'sys_ui_message'
                        id: '925823f462b040038098890bf360a3de'
                    }
                    'message-sv-hand_over.do_2': {
                        table: 'sys_ui_message'
                        id: 'e398f902dad94c47971734149d7c6dee'
                    }
                    'message-sv-hand_over.do_3': {
                        table: 'sys_ui_message'
                        id: '40a3710595814bdbb0999abf644ddcfc'
                    }
                    'message-sv-hand_over.first': {
                        table: 'sys_ui_message'
                        id: '3a6e4261da994a98983ef9ef295d4429'
                    }
                    'message-sv-hand_over.instance_url': {
                        table: 'sys_ui_message'
                        id: '19d15c454c3e471cb2f61e9e4ac727b3'
                    }
                    'message-sv-hand_over.integration_user': {
                        table: 'sys_ui_message'
                        id: '13594c4410b44409b62a5ea5c90ad076'
                    }
                    'message-sv-hand_over.purpose': {
                        table: 'sys_ui_message'
                        id: 'd031d5e6fa7143d582439845b2dadd75'
                    }
                    'message-sv-hand_over.secret_elsewhere': {
                        table: 'sys_ui_message'
                        id: 'bfde19c01ca0407aaecc85d2befe55e3'
                    }
                    'message-sv-hand_over.title': {
                        table: 'sys_ui_message'
                        id: '614db5ca72e2422099278fef5cad177c'
                    }
                    'message-sv-hand_over.undo_what': {
                        table: 'sys_ui_message'
                        id: '84aa67c357f1447d93679fdafad2065d'
                    }
                    'message-sv-integration_user.create': {
                        table: 'sys_ui_message'
                        id: '404c04b6a81a4703a7a7f2a997be87f3'
                    }
                    'message-sv-integration_user.created': {
                        table: 'sys_ui_message'
                        id: '5cd66c1cdee34c588a41be10fa12d440'
                    }
                    'message-sv-integration_user.email': {
                        table: 'sys_ui_message'
                        id: '738ff8144ac94f829c3c94180f356c26'
                    }
                    'message-sv-integration_user.email_hint': {
                        table: 'sys_ui_message'
                        id: 'd552ef27082f47d8971a1ab94e670bbf'
                    }
                    'message-sv-integration_user.first_name': {
                        table: 'sys_ui_message'
                        id: '4d81af4c748042f7bb531dfc6776dc51'
                    }
                    'message-sv-integration_user.last_name': {
                        table: 'sys_ui_message'
                        id: '626a0adccd4343efbe83458d23d82880'
                    }
                    'message-sv-integration_user.password': {
                        table: 'sys_ui_message'
                        id: '2f646581fc29411aa4bdcb40abf7f7d9'
                    }
                    'message-sv-integration_user.purpose': {
                        table: 'sys_ui_message'
                        id: '1087c6d077344fd29b585d305dc61ce6'
                    }
                    'message-sv-integration_user.renew': {
                        table: 'sys_ui_message'
                        id: '721470cba612439aa2c43d5949e3467e'
                    }
                    'message-sv-integration_user.renew_hint': {
                        table: 'sys_ui_message'
                        id: '360124e95da7458da07806c529113add'
                    }
                    'message-sv-integration_user.role_integration': {
                        table: 'sys_ui_message'
                        id: '8aed168c64344ae4b36b7cdf035ab002'
                    }
                    'message-sv-integration_user.role_none': {
                        table: 'sys_ui_message'
                        id: 'a671e4e2725e41edaa259ea6d2cc71b7'
                    }
                    'message-sv-integration_user.roles': {
                        table: 'sys_ui_message'
                        id: '4c1ed6f607a34b8d931b4c61f6231c7c'
                    }
                    'message-sv-integration_user.taken': {
                        table: 'sys_ui_message'
                        id: 'a527cef9269943bbb2fec0c6f0b9f896'
                    }
                    'message-sv-integration_user.title': {
                        table: 'sys_ui_message'
                        id: 'd146ee8c8c5a49aa84b1413690f03aa1'
                    }
                    'message-sv-integration_user.undo_what': {
                        table: 'sys_ui_message'
                        id: 'd3e9598fcf1f41db9bac99bba8f9a43d'
                    }
                    'message-sv-integration_user.user_name': {
                        table: 'sys_ui_message'
                        id: '020f1ee439ed425680b68074ebab75db'
                    }
                    'message-sv-nav.checklist': {
                        table: 'sys_ui_message'
                        id: '182aa5dd813f4051bd3d319513a6bf16'
                    }
                    'message-sv-nav.label': {
                        table: 'sys_ui_message'
                        id: '75b80d86b4a24a65b27f5f1c8e06343c'
                    }
                    'message-sv-nav.status': {
                        table: 'sys_ui_message'
                        id: '47b38977e826437b8c7bf3a70dab4dea'
                    }
                    'message-sv-oauth_entity.client_id': {
                        table: 'sys_ui_message'
                        id: 'daf3807f6f8a4d2dab0c91ee193d6063'
                    }
                    'message-sv-oauth_entity.client_secret': {
                        table: 'sys_ui_message'
                        id: 'ebbf501ad3f04986a5c58ac898fcebc3'
                    }
                    'message-sv-oauth_entity.create': {
                        table: 'sys_ui_message'
                        id: 'd4ddd28b13e548cbbf41a75790b7f51e'
                    }
                    'message-sv-oauth_entity.created': {
                        table: 'sys_ui_message'
                        id: '5b3cdea75e07474b8dce29bf34e27ed0'
                    }
                    'message-sv-oauth_entity.default_name': {
                        table: 'sys_ui_message'
                        id: '2609847101264023a02f0c9a67d9c2bd'
                    }
                    'message-sv-oauth_entity.name': {
                        table: 'sys_ui_message'
                        id: '96ff28aeffd64dedb961b21ae9d14e83'
                    }
                    'message-sv-oauth_entity.name_hint': {
                        table: 'sys_ui_message'
                        id: '541665c4f14d4c188542e77a8aaa0dc8'
                    }
                    'message-sv-oauth_entity.purpose': {
                        table: 'sys_ui_message'
                        id: 'dfc8fd1929e84c55bedf15b7be7410fe'
                    }
                    'message-sv-oauth_entity.redirect_url': {
                        table: 'sys_ui_message'
                        id: '67194b669d734c50ac98a4f967fa7d3b'
                    }
                    'message-sv-oauth_entity.redirect_url_hint': {
                        table: 'sys_ui_message'
                        id: 'b1c764764e424735aeec6e91cab6199f'
                    }
                    'message-sv-oauth_entity.renew': {
                        table: 'sys_ui_message'
                        id: '15bdd245a08d45e784360dd53ce7d481'
                    }
                    'message-sv-oauth_entity.renew_hint': {
                        table: 'sys_ui_message'
                        id: '086e17e1cba942d38d7a859f36cae613'
                    }
                    'message-sv-oauth_entity.taken': {
                        table: 'sys_ui_message'
                        id: '63f30a3f1aab461c961fe80b06848a83'
                    }
                    'message-sv-oauth_entity.title': {
                        table: 'sys_ui_message'
                        id: 'bb8a8b997129463cba543d9627842ae8'
                    }
                    'message-sv-oauth_entity.undo_what': {
                        table: 'sys_ui_message'
                        id: '10f3757991d44e9c89ec22959ff5095a'
                    }
                    'message-sv-page.again': {
                        table: 'sys_ui_message'
                        id: 'b3832d24943c4bfa8f187e5d145066f8'
                    }
                    'message-sv-page.failed': {
                        table: 'sys_ui_message'
                        id: '1853e38311e24fe6abbfb3261a803ee8'
                    }
                    'message-sv-page.loading': {
                        table: 'sys_ui_message'
                        id: '05c8958e7e5f4352909eed8cc21e425d'
                    }
                    'message-sv-page.no_answer': {
                        table: 'sys_ui_message'
                        id: '212cf596335440f18cfc094dd103abd6'
                    }
                    'message-sv-page.not_allowed': {
                        table: 'sys_ui_message'
                        id: '3bb63fe4aef646848a7dba4ce901dae8'
                    }
                    'message-sv-page.refused': {
                        table: 'sys_ui_message'
                        id: 'afb8f46588bf451790873141b6481f5f'
                    }
                    'message-sv-page.signed_out': {
                        table: 'sys_ui_message'
                        id: '3d4f644b5a62427ca04e83fe5d66b374'
                    }
                    'message-sv-page.skip': {
                        table: 'sys_ui_message'
                        id: 'eeb88f8181284d9591d1333f6936696f'
                    }
                    'message-sv-page.title': {
                        table: 'sys_ui_message'
                        id: '9ee15e4d68b8496492059ad5c31467ee'
                    }
                    'message-sv-prerequisites.hi': {
                        table: 'sys_ui_message'
                        id: 'a66d1ae63b2a455e8199ec3e406fd061'
                    }
                    'message-sv-prerequisites.purpose': {
                        table: 'sys_ui_message'
                        id: 'a477d3c2090b4909bffdf198e875b6c8'
                    }
                    'message-sv-prerequisites.title': {
                        table: 'sys_ui_message'
                        id: 'd5ca72291d0149c2a0f630e8e4f80eb8'
                    }
                    'message-sv-secret.explain': {
                        table: 'sys_ui_message'
                        id: '8604899ed3d74e3aa1e01fef0028aa14'
                    }
                    'message-sv-secret.kept': {
                        table: 'sys_ui_message'
                        id: '9beb579acc2642038b6929eba394d6a1'
                    }
                    'message-sv-secret.title': {
                        table: 'sys_ui_message'
                        id: 'b7b5f6f198a94b90bf24d81511200ee1'
                    }
                    'message-sv-state.attention': {
                        table: 'sys_ui_message'
                        id: '80a2967ef3ee49778ae31be26ab91c00'
                    }
                    'message-sv-state.done': {
                        table: 'sys_ui_message'
                        id: 'b6c7e4534cc3499c9c2b88f04201d32a'
                    }
                    'message-sv-state.not_started': {
                        table: 'sys_ui_message'
                        id: 'ef766932accf414bbc08178ad9f9d0ef'
                    }
                    'message-sv-status.ask_admin': {
                        table: 'sys_ui_message'
                        id: 'bd2ee21d6b694967a2c166785d2c5b80'
                    }
                    'message-sv-status.change': {
                        table: 'sys_ui_message'
                        id: '91b4a0b2bc3b4bc69c053f65169647d8'
                    }
                    'message-sv-status.chart': {
                        table: 'sys_ui_message'
                        id: 'c4ab67d4efc9441a80ff63ff24e770c8'
                    }
                    'message-sv-status.closed': {
                        table: 'sys_ui_message'
                        id: 'c2c0e6462f3c4172b4d22d5fb9ff5368'
                    }
                    'message-sv-status.connected': {
                        table: 'sys_ui_message'
                        id: 'e102aa6f0ba445918aaf06196ded891b'
                    }
                    'message-sv-status.connection': {
                        table: 'sys_ui_message'
                        id: 'f207a37b86d6400a907dec0837c2ec6e'
                    }
                    'message-sv-status.disconnect': {
                        table: 'sys_ui_message'
                        id: '8b1c96c77c774c17a7551db1e6e962c1'
                    }
                    'message-sv-status.disconnect_for_good': {
                        table: 'sys_ui_message'
                        id: 'b7224ff9d68645308dd215f8e6a62427'
                    }
                    'message-sv-status.disconnect_goes': {
                        table: 'sys_ui_message'
                        id: '1e7bfcad6596464c9bf283193c62e215'
                    }
                    'message-sv-status.disconnect_stays': {
                        table: 'sys_ui_message'
                        id: '06f772e2365f4348bcbf2de3b96f0fd6'
                    }
                    'message-sv-status.disconnect_title': {
                        table: 'sys_ui_message'
                        id: 'c1fa221b47d6433d8799b8a4ea7c6c0d'
                    }
                    'message-sv-status.disconnected': {
                        table: 'sys_ui_message'
                        id: '9274beb9f55e42599683fde2ee7b41cf'
                    }
                    'message-sv-status.exchange': {
                        table: 'sys_ui_message'
                        id: '827a472e94354f5b92f07ab33aeef736'
                    }
                    'message-sv-status.exchange_all': {
                        table: 'sys_ui_message'
                        id: '44e258b304df41a88d3fec6cf33cbb5d'
                    }
                    'message-sv-status.exchange_explain': {
                        table: 'sys_ui_message'
                        id: 'bba9f2e8ac194bf798625ee3d8527fab'
                    }
                    'message-sv-status.exchange_none': {
                        table: 'sys_ui_message'
                        id: '301d4043cf894f52bad5c1becd679e22'
                    }
                    'message-sv-status.exchange_received': {
                        table: 'sys_ui_message'
                        id: '44c338588bb54378a63d84aa8c1acba5'
                    }
                    'message-sv-status.incident': {
                        table: 'sys_ui_message'
                        id: '5669c3a06722446fb8dd895a09f0cbce'
                    }
                    'message-sv-status.last_error': {
                        table: 'sys_ui_message'
                        id: 'c7b6c2d249c442319392b79f2e18f88a'
                    }
                    'message-sv-status.last_in': {
                        table: 'sys_ui_message'
                        id: 'b908b23e8b9f46f1882f0cf5f3feb793'
                    }
                    'message-sv-status.last_out': {
                        table: 'sys_ui_message'
                        id: '1dceee7021a14affa2f789bbe12bffb1'
                    }
                    'message-sv-status.never': {
                        table: 'sys_ui_message'
                        id: 'ff355051b4784351b366ff0793c182a1'
                    }
                    'message-sv-status.no_error': {
                        table: 'sys_ui_message'
                        id: '754f1bb012db4ca28c72210fd3cbce4b'
                    }
                    'message-sv-status.not_connected': {
                        table: 'sys_ui_message'
                        id: 'ed6cb2897f544240b913f00103efd3b6'
                    }
                    'message-sv-status.not_connected_explain': {
                        table: 'sys_ui_message'
                        id: '395ec0286a0d47a29387d746fa20ed2e'
                    }
                    'message-sv-status.open': {
                        table: 'sys_ui_message'
                        id: 'e095c174840a4ec7a7b6a0f3684e70ea'
                    }
                    'message-sv-status.pending': {
                        table: 'sys_ui_message'
                        id: '5cdddfa5a5144e5b8320d2d6e453077d'
                    }
                    'message-sv-status.pending_none': {
                        table: 'sys_ui_message'
                        id: '89b1bbae942146c9baf90fc508e7555d'
                    }
                    'message-sv-status.pending_since': {
                        table: 'sys_ui_message'
                        id: '7dd628d1f85e4fbf9fa0355ddaaf0704'
                    }
                    'message-sv-status.refresh': {
                        table: 'sys_ui_message'
                        id: '7a09e6230fbf4c46a41fca8af1985dcf'
                    }
                    'message-sv-status.refreshed': {
                        table: 'sys_ui_message'
                        id: 'cfd73c0204324f27ae71e3b4256a4fe5'
                    }
                    'message-sv-status.registered_by': {
                        table: 'sys_ui_message'
                        id: 'bda4d8fe601249e0988788404e0c18ad'
                    }
                    'message-sv-status.security_center': {
                        table: 'sys_ui_message'
                        id: '1ef60c5f520e48fc914660c550285d3b'
                    }
                    'message-sv-status.since': {
                        table: 'sys_ui_message'
                        id: 'fa97e24060424ac09520600429c8edd5'
                    }
                    'message-sv-status.ticket': {
                        table: 'sys_ui_message'
                        id: 'e2d6674794d2410cbffc1cbb7eedc71f'
                    }
                    'message-sv-status.tickets': {
                        table: 'sys_ui_message'
                        id: '46b0028aaea04562bb7b679f7ff9e016'
                    }
                    'message-sv-status.tickets_none': {
                        table: 'sys_ui_message'
                        id: '83f31d0ddc9c48c8be88c15ccf8fd15b'
                    }
                    'message-sv-status.to_checklist': {
                        table: 'sys_ui_message'
                        id: 'a7e96a7e27fc4418a27703ca76ed0094'
                    }
                    'message-sv-status.trouble': {
                        table: 'sys_ui_message'
                        id: 'c8a7f7d3ab7d43ceb4b90183754701a8'
                    }
                    'message-sv-test.finished': {
                        table: 'sys_ui_message'
                        id: 'ed3cfc3b44094f21a8baf1e8174ad928'
                    }
                    'message-sv-test.nothing': {
                        table: 'sys_ui_message'
                        id: '654033a9da57411b8501ae1bc2b4aa8d'
                    }
                    'message-sv-test.purpose': {
                        table: 'sys_ui_message'
                        id: '40c9e43410a8435c9a9a74dd87a77f8b'
                    }
                    'message-sv-test.run': {
                        table: 'sys_ui_message'
                        id: '5586704ab6d141fcb02085ee314076bc'
                    }
                    'message-sv-test.running': {
                        table: 'sys_ui_message'
                        id: 'e9a8120f5c9c4791b4ef22b4df011f88'
                    }
                    'message-sv-test.title': {
                        table: 'sys_ui_message'
                        id: 'e8605ae430264a23ae4953a20c3a71aa'
                    }
                    'message-sv-test.undo_what': {
                        table: 'sys_ui_message'
                        id: 'f4420234030542de9db0d4aa3449434d'
                    }
                    'message-sv-value.apps': {
                        table: 'sys_ui_message'
                        id: 'eaaf7a3f72104af28bf386c75adac124'
                    }
                    'message-sv-value.change': {
                        table: 'sys_ui_message'
                        id: '1b4e3b26751f41559b7beba474fc9b5b'
                    }
                    'message-sv-value.data': {
                        table: 'sys_ui_message'
                        id: '98f6c93f6eef4abeb024deb21cde7194'
                    }
                    'message-sv-value.devices': {
                        table: 'sys_ui_message'
                        id: '10560b1ffea341da9fa539a14ffe78c4'
                    }
                    'message-sv-value.identity': {
                        table: 'sys_ui_message'
                        id: '0bb658a7961e46d88b432ab9a4f71eba'
                    }
                    'message-sv-value.incident': {
                        table: 'sys_ui_message'
                        id: '4107de77ed7d4a2d9d01d2e5645452c0'
                    }
                    'message-sv-value.infrastructure': {
                        table: 'sys_ui_message'
                        id: 'a47664213ea04537a9b4edc22c117da3'
                    }
                    'message-sv-value.microsoft': {
                        table: 'sys_ui_message'
                        id: '03832d75ac21462393409cb4991ff9d5'
                    }
                    'message-sv-value.priority_1': {
                        table: 'sys_ui_message'
                        id: 'a76fb646709c44f0beab49d1fe5e9fec'
                    }
                    'message-sv-value.priority_2': {
                        table: 'sys_ui_message'
                        id: 'c5c6903727634a8580bfd61de05ad499'
                    }
                    'message-sv-value.priority_3': {
                        table: 'sys_ui_message'
                        id: '5074d1f9bc3e475c82b2d39ec92fe16f'
                    }
                    'message-sv-value.priority_4': {
                        table: 'sys_ui_message'
                        id: '998fee94eede422db968775bbe08621e'
                    }
                    'message-sv-value.user': {
                        table: 'sys_ui_message'
                        id: '8d25ba10027140769f1f489df62628aa'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '1e260fba50514d56a4d65384e5c8213b'
                    }
                    'page.css': {
                        table: 'sys_ux_theme_asset'
                        id: 'd5a2f05059854628a449179b13a8f952'
                        deleted: true
                    }
                    'privilege-oauth-credential-read': {
                        table: 'sys_scope_privilege'
                        id: '7db4b4d804d24b5f9444392543ad68e9'
                    }
                    'privilege-oauth-entity-create': {
                        table: 'sys_scope_privilege'
                        id: '5f789e2a65d24d49bfeb190c1803c884'
                    }
                    'privilege-oauth-entity-read': {
                        table: 'sys_scope_privilege'
                        id: 'd00db97c825d41e293e31a7acf8c7045'
                    }
                    'privilege-oauth-entity-write': {
                        table: 'sys_scope_privilege'
                        id: 'b58436d4aef34c06a688f27e08ba7844'
                    }
                    'privilege-sys-choice-read': {
                        table: 'sys_scope_privilege'
                        id: 'a6b6d0da63544a8fae525b9c7d1c567a'
                    }
                    'privilege-sys-cluster-state-read': {
                        table: 'sys_scope_privilege'
                        id: '956f5a41fbef46f7bc721b8426fc7d58'
                    }
                    'privilege-sys-scope-read': {
                        table: 'sys_scope_privilege'
                        id: 'd00ac4bcdba94fd1a134c583632f77c2'
                    }
                    'privilege-sys-user-create': {
                        table: 'sys_scope_privilege'
                        id: 'fa66c84656e647b08fc92d3f57c73303'
                    }
                    'privilege-sys-user-has-role-create': {
                        table: 'sys_scope_privilege'
                        id: 'd53da31f9a88477baaa9bf4fe761b8f2'
                    }
                    'privilege-sys-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: '9d28417652cd49a7b31826b8e3fc06de'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: 'c6b01432258647138e98cb5dd2218da2'
                    }
                    'privilege-sys-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: '738f961b5d4b44b69f96c298b13f398e'
                    }
                    'privilege-sys-user-write': {
                        table: 'sys_scope_privilege'
                        id: 'ad4493d8daef4257808f7288c8bb48f3'
                    }
                    'property-doorbell-active': {
                        table: 'sys_properties'
                        id: '76d9de5ae11049d096b850f226394de9'
                    }
                    'rest-connection-api': {
                        table: 'sys_ws_definition'
                        id: 'dc934c11125f4f849ef03bc9d005ecbe'
                    }
                    'rest-connection-v1': {
                        table: 'sys_ws_version'
                        id: '214c6b524be04958be187ad3ecba13c6'
                    }
                    'rest-delete-connection': {
                        table: 'sys_ws_operation'
                        id: '62fcc0ac53a84694a8bd49202481c5fe'
                    }
                    'rest-delete-setup-step': {
                        table: 'sys_ws_operation'
                        id: '153958aa8bd84434bb24c871c90a7238'
                    }
                    'rest-get-connection': {
                        table: 'sys_ws_operation'
                        id: 'c1b327fe291b4cd4a8b32ccd08e86010'
                    }
                    'rest-get-setup': {
                        table: 'sys_ws_operation'
                        id: '31a1fe5c2fd941eaa2d8b76f1c2bbc3f'
                    }
                    'rest-get-states': {
                        table: 'sys_ws_operation'
                        id: '818039e7572c45bdb19721c551390d31'
                    }
                    'rest-get-states-ticket-type': {
                        table: 'sys_ws_query_parameter'
                        id: 'c39845a271b9421686105c4a2caea5c9'
                    }
                    'rest-get-status': {
                        table: 'sys_ws_operation'
                        id: '84a42a05afd245e48dea1f4901e5a9d9'
                    }
                    'rest-get-task': {
                        table: 'sys_ws_operation'
                        id: '4b88cd3f7fdd413f93c4339d73883890'
                    }
                    'rest-get-texts': {
                        table: 'sys_ws_operation'
                        id: 'cb9f27976fbf4b4084c0f1ba1f72b274'
                    }
                    'rest-list-tasks': {
                        table: 'sys_ws_operation'
                        id: '60c39b5e2a40481fad104fc12cb12db3'
                    }
                    'rest-list-tasks-after': {
                        table: 'sys_ws_query_parameter'
                        id: 'f8ae9a2163cb431891551c06bee3c75d'
                    }
                    'rest-list-tasks-limit': {
                        table: 'sys_ws_query_parameter'
                        id: 'ed503ee4321a4040a8c31001d154425d'
                    }
                    'rest-post-setup-step': {
                        table: 'sys_ws_operation'
                        id: '435a28ec990d43159b7e26d99eeabee7'
                    }
                    'rest-post-task-batch': {
                        table: 'sys_ws_operation'
                        id: '4355d23500d14bd092fb674b22ccd1bf'
                    }
                    'rest-put-connection': {
                        table: 'sys_ws_operation'
                        id: '0415670f944c43a49007abfb7c8a89b2'
                    }
                    'rest-put-task': {
                        table: 'sys_ws_operation'
                        id: '138f21ee90074effa8b4fbd5bb3a8b97'
                    }
                    'rest-setup-api': {
                        table: 'sys_ws_definition'
                        id: 'a2e21fccd8ae4e19aa6a2500340e76a1'
                    }
                    'rest-setup-v1': {
                        table: 'sys_ws_version'
                        id: 'e19e1a37aa8f4a66a627548b4988ae27'
                    }
                    'rest-states-api': {
                        table: 'sys_ws_definition'
                        id: '54e9c4c777ea4752a9f694beec02c956'
                    }
                    'rest-states-v1': {
                        table: 'sys_ws_version'
                        id: '691b9ab2b964407aa9f7f6dfe180a34c'
                    }
                    'rest-status-api': {
                        table: 'sys_ws_definition'
                        id: '2bca46cee3e242babc666e6ead008ca9'
                    }
                    'rest-status-v1': {
                        table: 'sys_ws_version'
                        id: '2a4607f09588483b9d832b10067228f8'
                    }
                    'rest-tasks-api': {
                        table: 'sys_ws_definition'
                        id: 'd1ccdf3c40f64110b7bc427c7a448fa9'
                    }
                    'rest-tasks-v1': {
                        table: 'sys_ws_version'
                        id: 'ad5ffe25b68d4bfca4bfa92a7fede521'
                    }
                    'rest-texts-api': {
                        table: 'sys_ws_definition'
                        id: '8e55494d514e4997b7b2cec291eb92da'
                    }
                    'rest-texts-v1': {
                        table: 'sys_ws_version'
                        id: '3f2480802327431c9d05ec9843ce9bc6'
                    }
                    'rest-verify-setup-step': {
                        table: 'sys_ws_operation'
                        id: 'fbe299cf008f4106bd47aecb35823714'
                    }
                    'rule-change-delete': {
                        table: 'sys_script'
                        id: '08db15ea31b84f879b559f44ff628db2'
                    }
                    'rule-change-insert': {
                        table: 'sys_script'
                        id: '4f8ae09fefce4e45816f877ff1267ad9'
                    }
                    'rule-change-update': {
                        table: 'sys_script'
                        id: '10227321c08b4637bdbc75bbbed833c2'
                    }
                    'rule-incident-delete': {
                        table: 'sys_script'
                        id: '6da4e88973ce4f1483e4950e88358821'
                    }
                    'rule-incident-insert': {
                        table: 'sys_script'
                        id: '354557f16120469b9cc0722cdc9d9221'
                    }
                    'rule-incident-update': {
                        table: 'sys_script'
                        id: '4428753d28a2478a8a713ec56be4b508'
                    }
                    'script-action-ring-doorbell': {
                        table: 'sysevent_script_action'
                        id: 'dab97317ddcc4ae4b057142157edc6df'
                    }
                    'shared-types@1.0.0/index.js': {
                        table: 'sys_module'
                        id: 'bf0372b75a2d4272bd2f9728cd4badd3'
                    }
                    'shared-types@1.0.0/package.json': {
                        table: 'sys_module'
                        id: '442ba492b1af4e22a1a7ffea2de9afb4'
                    }
                    'src_server_domain_accept-task_ts': {
                        table: 'sys_module'
                        id: '3eeb12afa3f94d2a891b6e67ce675b32'
                    }
                    src_server_domain_answer_ts: {
                        table: 'sys_module'
                        id: 'b3e29299b55f4717a71acf00528cfb68'
                    }
                    'src_server_domain_change-feed_ts': {
                        table: 'sys_module'
                        id: '2269d5c719db4bb5a45a1afac7d7643b'
                    }
                    'src_server_domain_create-ticket_ts': {
                        table: 'sys_module'
                        id: '18bb9ac7a5364e66a527325d0753f294'
                    }
                    'src_server_domain_earliest-due-date_ts': {
                        table: 'sys_module'
                        id: 'b353940729014107878658d4b48699c8'
                    }
                    'src_server_domain_impact-and-urgency_ts': {
                        table: 'sys_module'
                        id: '611cbfdd0e3e40c0b536565f8ffec744'
                    }
                    'src_server_domain_instance-time_ts': {
                        table: 'sys_module'
                        id: 'ea0f3a90ec1c47b4a582f4231c8ec4ef'
                    }
                    'src_server_domain_ring-outcome_ts': {
                        table: 'sys_module'
                        id: '43002ab966bf4a6bb50fa59b28c8671c'
                    }
                    'src_server_domain_ring-schedule_ts': {
                        table: 'sys_module'
                        id: 'e40af5b45aad45aaa0cd3aa1bae60685'
                    }
                    src_server_domain_setup_check_ts: {
                        table: 'sys_module'
                        id: 'dfbbc7a0a82f409a8dd6108d9ccd14b1'
                    }
                    src_server_domain_setup_checklist_ts: {
                        table: 'sys_module'
                        id: '8e9b3452545d4ce392c9cc888f632c21'
                    }
                    'src_server_domain_setup_checks_admin-role_ts': {
                        table: 'sys_module'
                        id: 'ae6f244bf1174b91a1e87a89e2536aec'
                    }
                    src_server_domain_setup_checks_authorization_ts: {
                        table: 'sys_module'
                        id: 'cca0e0cb6bd448de88c920f7f0a9d8cf'
                    }
                    'src_server_domain_setup_checks_doorbell-allowed_ts': {
                        table: 'sys_module'
                        id: '1aab13ec68e54a71ae4958499909c8a7'
                    }
                    'src_server_domain_setup_checks_integration-user_ts': {
                        table: 'sys_module'
                        id: '2a2cdf5228a74696a94edbcaba4006a2'
                    }
                    'src_server_domain_setup_checks_integration-user-roles_ts': {
                        table: 'sys_module'
                        id: 'f7e52f9068e043d19a2a927c9dfe5d02'
                    }
                    'src_server_domain_setup_checks_oauth-active_ts': {
                        table: 'sys_module'
                        id: '25004a59feb34828ad63f067c42ffd01'
                    }
                    'src_server_domain_setup_checks_oauth-entity_ts': {
                        table: 'sys_module'
                        id: '779c6f31d9334bad9cea1b3f6ddc2572'
                    }
                    src_server_domain_setup_checks_release_ts: {
                        table: 'sys_module'
                        id: 'e3869afca6b54e8286b65888473a82e9'
                    }
                    'src_server_domain_setup_checks_round-trip_ts': {
                        table: 'sys_module'
                        id: '1fa415ca9d334a02bda6e9891fd1f161'
                    }
                    'src_server_domain_setup_checks_single-sign-on_ts': {
                        table: 'sys_module'
                        id: 'a829532accb6460faf924a955384ce1d'
                    }
                    'src_server_domain_setup_checks_table-access_ts': {
                        table: 'sys_module'
                        id: '147bc6c6275e44cdad0e12157d0e1574'
                    }
                    'src_server_domain_setup_explain-refusal_ts': {
                        table: 'sys_module'
                        id: '8c5abd9946094e2380f6300ccddead55'
                    }
                    'src_server_domain_setup_instance-links_ts': {
                        table: 'sys_module'
                        id: 'c188f95ef70844e591b62179dc778f5d'
                    }
                    'src_server_domain_setup_integration-role_ts': {
                        table: 'sys_module'
                        id: '283a7de545cf43308e21e5e0a81686b0'
                    }
                    src_server_domain_setup_refusal_ts: {
                        table: 'sys_module'
                        id: '4ad12428c0954bcf845795b804014cd1'
                    }
                    'src_server_domain_setup_setup-facts_ts': {
                        table: 'sys_module'
                        id: '7979828032104c67a4fc9fd566dbeb96'
                    }
                    'src_server_domain_setup_setup-step_ts': {
                        table: 'sys_module'
                        id: 'b21588670c6e47699252ed92058e1182'
                    }
                    'src_server_domain_setup_setup-step-name_ts': {
                        table: 'sys_module'
                        id: 'da6715ca6ae5487fa4826bd2356d8979'
                    }
                    src_server_domain_setup_trouble_ts: {
                        table: 'sys_module'
                        id: '538f189151874fc096f0fb6ed394c737'
                    }
                    'src_server_domain_setup_validate-setup-request_ts': {
                        table: 'sys_module'
                        id: '0b9dfbb858ff40ee814a289f417ab6a3'
                    }
                    'src_server_domain_sign-doorbell_ts': {
                        table: 'sys_module'
                        id: 'bed00e6aaf434523bb773dd0285d6387'
                    }
                    'src_server_domain_task-record_ts': {
                        table: 'sys_module'
                        id: '614f5907a3604fb08b744c58a433092f'
                    }
                    'src_server_domain_texts_check-texts_ts': {
                        table: 'sys_module'
                        id: '9e160260660f4201abeaf1aa6b701159'
                    }
                    src_server_domain_texts_fill_ts: {
                        table: 'sys_module'
                        id: '019c78a96ddb4b4fb19237278ca4c125'
                    }
                    'src_server_domain_texts_page-texts_ts': {
                        table: 'sys_module'
                        id: '259803d1b81a4d7dae331d54d7ecaebe'
                    }
                    src_server_domain_texts_texts_ts: {
                        table: 'sys_module'
                        id: 'f73996ffacb648729906db845b57290d'
                    }
                    'src_server_domain_ticket-values_ts': {
                        table: 'sys_module'
                        id: '886262b4a14c45c68d351b4e86c66dd5'
                    }
                    src_server_platform_clock_ts: {
                        table: 'sys_module'
                        id: '91a2fbef5e564d179e0185cc353d9c59'
                    }
                    'src_server_platform_connection-record_ts': {
                        table: 'sys_module'
                        id: '8cfed5e3a3a04257aed30e80ed6a347a'
                    }
                    src_server_platform_doorbell_ts: {
                        table: 'sys_module'
                        id: 'b421143dc00a4c27a517d44348370a56'
                    }
                    'src_server_platform_doorbell-queue_ts': {
                        table: 'sys_module'
                        id: '4a0963784af84b4693b79b51c2ab89a5'
                    }
                    'src_server_platform_field-reader_ts': {
                        table: 'sys_module'
                        id: '401ae2e123a743e8b5bbe6eff453d740'
                    }
                    'src_server_platform_guarded-read_ts': {
                        table: 'sys_module'
                        id: '42ee972dbc734171a8aba2be2606f481'
                    }
                    src_server_platform_http_ts: {
                        table: 'sys_module'
                        id: 'c330caf4b19847dea05162ba4bae42f3'
                    }
                    'src_server_platform_instance-facts_ts': {
                        table: 'sys_module'
                        id: '52ae58da3b58468eb4859ebfef5ae10e'
                    }
                    'src_server_platform_integration-users_ts': {
                        table: 'sys_module'
                        id: '2f6f1f711877489886c8a731af1a8ea0'
                    }
                    'src_server_platform_issued-tokens_ts': {
                        table: 'sys_module'
                        id: 'd58ad06fcebb47fea3a99191adce259b'
                    }
                    'src_server_platform_new-secret_ts': {
                        table: 'sys_module'
                        id: '175e684c32b1470faa7781cec992b7d9'
                    }
                    'src_server_platform_new-sys-id_ts': {
                        table: 'sys_module'
                        id: 'ab525849e85145a081275882056d0858'
                    }
                    'src_server_platform_oauth-entities_ts': {
                        table: 'sys_module'
                        id: 'cbffdaaaa8144c00976b9240fc18c253'
                    }
                    'src_server_platform_setup-facts_ts': {
                        table: 'sys_module'
                        id: 'cc4e7098ce514a6a9a7cad0c37189be4'
                    }
                    'src_server_platform_setup-step-records_ts': {
                        table: 'sys_module'
                        id: 'ab4f6cc33dee4efba709d0aedf31bf2f'
                    }
                    'src_server_platform_signed-in-user_ts': {
                        table: 'sys_module'
                        id: '900661251bf64b7bb726069c859cc411'
                    }
                    'src_server_platform_state-choices_ts': {
                        table: 'sys_module'
                        id: '277c39c81a964bc198b892143453dbca'
                    }
                    'src_server_platform_task-records_ts': {
                        table: 'sys_module'
                        id: '395ace4971af48bebc094c555878b91b'
                    }
                    'src_server_platform_task-statistics_ts': {
                        table: 'sys_module'
                        id: 'c9355886b095493a9b9299fa09b4a8a0'
                    }
                    'src_server_platform_ticket-records_ts': {
                        table: 'sys_module'
                        id: 'e0a39c2c370142afae07218d659fff7a'
                    }
                    'src_server_platform_ticket-snapshot_ts': {
                        table: 'sys_module'
                        id: '77f63f630f044e089efd1a65f5e04ad6'
                    }
                    'src_server_platform_translated-texts_ts': {
                        table: 'sys_module'
                        id: '2ffb3d3b3bdb43358750d468d1cf76c6'
                    }
                    'src_server_rest_delete-connection_ts': {
                        table: 'sys_module'
                        id: '41695f94d45b487ab168e835765a36c0'
                    }
                    'src_server_rest_delete-setup-step_ts': {
                        table: 'sys_module'
                        id: '98a7d4fee73449da8b65cd36bee8a139'
                    }
                    'src_server_rest_get-connection_ts': {
                        table: 'sys_module'
                        id: '779d4006fce14f36996440b8a269e33b'
                    }
                    'src_server_rest_get-setup_ts': {
                        table: 'sys_module'
                        id: '7bb5205c5d8b4fd3b666d7f80cc1ab10'
                    }
                    'src_server_rest_get-states_ts': {
                        table: 'sys_module'
                        id: '17724d6b4f3b4eb4a8d49b9525c65948'
                    }
                    'src_server_rest_get-status_ts': {
                        table: 'sys_module'
                        id: '97faa4c3506e4b6aac7049c6cf3813cd'
                    }
                    'src_server_rest_get-task_ts': {
                        table: 'sys_module'
                        id: 'f5bce9bfbf5c4e29b8d9a88ed963be1c'
                    }
                    'src_server_rest_get-texts_ts': {
                        table: 'sys_module'
                        id: '938e6aaee0de4a1c81ae983507934043'
                    }
                    'src_server_rest_list-tasks_ts': {
                        table: 'sys_module'
                        id: '2096fb941f88481ba7544e54b124b827'
                    }
                    'src_server_rest_post-setup-step_ts': {
                        table: 'sys_module'
                        id: '01a36f28760141408934df9507e4c258'
                    }
                    'src_server_rest_post-task-batch_ts': {
                        table: 'sys_module'
                        id: '2cdea718834f4923bb1bdf7431275dae'
                    }
                    'src_server_rest_put-connection_ts': {
                        table: 'sys_module'
                        id: 'f87ec249ae524043afdacf4495cd9ba2'
                    }
                    'src_server_rest_put-task_ts': {
                        table: 'sys_module'
                        id: '9422682a49ab47caa2eeb0538f4c4e0f'
                    }
                    'src_server_rest_setup-steps_answer-refusals_ts': {
                        table: 'sys_module'
                        id: 'bf569c36511245c5a82e0ac7ad8a5b95'
                    }
                    'src_server_rest_setup-steps_hand-over_ts': {
                        table: 'sys_module'
                        id: '688c3000afa64d4298ce5426d48cccf6'
                    }
                    'src_server_rest_setup-steps_make-integration-user_ts': {
                        table: 'sys_module'
                        id: 'bd458e06d78f46b08e8154bc2df21066'
                    }
                    'src_server_rest_setup-steps_make-oauth-entity_ts': {
                        table: 'sys_module'
                        id: '70ab4b1075784a5aae782bcfa183c1f2'
                    }
                    'src_server_rest_setup-steps_test-connection_ts': {
                        table: 'sys_module'
                        id: '7802026d64964dd5a00ab34467b6fd61'
                    }
                    'src_server_rest_setup-steps_undo-step_ts': {
                        table: 'sys_module'
                        id: '04112a5c7f1a429a914b359ddbd39520'
                    }
                    'src_server_rest_verify-setup-step_ts': {
                        table: 'sys_module'
                        id: 'a00bac94a6254b079bddc98edcf2474c'
                    }
                    'src_server_rules_ring-doorbell_ts': {
                        table: 'sys_module'
                        id: '67c49bae24bb4407965b6ccd1417261d'
                    }
                    'src_server_rules_ticket-changed_ts': {
                        table: 'sys_module'
                        id: '53bb6d329a274db19e0e78cf72aa3db2'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '0007315a8b3543c4bb249b9025c96256'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'verified_by'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0040cb1c8946419096cb18738fb84d62'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_source'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '017d948a1fe24aac8a339e857ad6e27d'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '01bb8c0660604d69a676ddb2979f2564'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '01ec2ca2833c446c9d45b0f20ea8257d'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '01fc25487c704942b54b16e953eb4b9a'
                        key: {
                            web_service_operation: '818039e7572c45bdb19721c551390d31'
                            web_service_query_parameter: 'c39845a271b9421686105c4a2caea5c9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0302acfb99b44bf49c5234fb749b9b11'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '038a910a74394886b83f376aa0aecfc5'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_revision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0593c905a2084faf987270496ecfca7d'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'm365_task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '05b664aa15784aee852cb31b56dd3ada'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'requested_by_upn'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06da54eb400c4b85838dd34bada5c406'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'requested_by_upn'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '088442236589436abf49364824e0eb7a'
                        key: {
                            sys_security_acl: '17d9e0de08fa476993afbe61081460d5'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '08cc7f75658f45e7b97baea2728b2243'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                            value: 'devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0afaba6608b44b52918a35f85f6e7fe4'
                        key: {
                            sys_security_acl: '2bc66d73a1e44b2fa2b7db31905f6388'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0bf2c325f1aa42ab97ac55cc07686990'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'm365_task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '129286d6d3ef418bb68686bc97c495c8'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_updated_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1303e17ba48941a9b8def1938ce242a7'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '141dde6b49504966939920788b6880ea'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_state_label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '15a92ce1dffa4389a707aacdff93bb41'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'done_at'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '15acefaf1fef4052a5fa5fcd7f370d23'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '17c862a5a5404892a4b2d1fc0a2ad7d9'
                        key: {
                            sys_security_acl: '722d5c95dbe84a2582f34a52bb4e8f5a'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '19681a2ce9ab4cae8a750c4582aa97e1'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1a5b26f785b64e1c8feb680bf0ac5a0b'
                        key: {
                            sys_security_acl: 'eb43f8db4282407d9242dc96b53a78e8'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1b3dc4b53c934b3fad918170abff5a1c'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b6154588e69494884c7bd503ff92330'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'm365_task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1bab2e48e62f47828cd7d632744850d4'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dd9eb1b90d8428c94d6c2ef6d2daa15'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e2f315648d8405b9c3fb666847bfb60'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2180d618ca694c0fb27e6ead191a80dd'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '228a37bfae7e49cf92c8589fb2036bcd'
                        key: {
                            sys_security_acl: '7ce5051cb9764c2597de24ecaf4c36be'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2330b303460647e29e738f6ad01c963d'
                        key: {
                            sys_security_acl: 'ee23fd996cac4ee08c408dff7806e73f'
                            sys_user_role: {
                                id: '5f9e9b74bb2c441cbfcb9ba56bdd63ec'
                                key: {
                                    name: 'itil'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23d29d7e0e1f4e31b33d9097c0ae9f57'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'changed_ms'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23d671b8fe2549fb907e6a40b831e822'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'received_from'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2547e32bc99f4a09944376730245bf08'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '2580b5cdf0404caeba8f5c7c2cb08c63'
                        key: {
                            name: 'x_mioms_m365ticket/main.js.map'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2767b6780a41476eaaec9f5b11381fdd'
                        key: {
                            sys_security_acl: '7ce5051cb9764c2597de24ecaf4c36be'
                            sys_user_role: {
                                id: '9a467ad4ba144086aca22f3befc230cf'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '28652550fbf045cf859b5eaadef9cf67'
                        key: {
                            sys_security_acl: 'fef8b746822f4cdfa494c35b50c347b0'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28a3aea63ce846cd96237f49f6ec4768'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '290f6c07e0134ceb9280c2d91afc7b20'
                        key: {
                            sys_security_acl: '6d2a174dd9fd46839817c817f30f5fb5'
                            sys_user_role: {
                                id: '5f9e9b74bb2c441cbfcb9ba56bdd63ec'
                                key: {
                                    name: 'itil'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b2bb9ce97454011aadcd7a925443345'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c30f4a60de04fdebe6b0bfe22109b2a'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_updated_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2ed262834921411282a197ed1eba8a4b'
                        key: {
                            sys_security_acl: '8e0ee7bd7fce4f5cb76c743e2a4401e9'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f4295eba99d453cb3e5bf38b4a7cd55'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2fe70a7a9149481d84ff6d42cee102a4'
                        key: {
                            sys_security_acl: 'e7bfe41178304dd98d39c6b7da5f58d4'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31e9e684b0ab4258a1f0f1d069cad9fb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'doorbell_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3330b62ae75549a9b2336abecb24204d'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'received_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '344db9bd3c26429b8a280fbeb3508dd7'
                        key: {
                            sys_security_acl: 'e949207d8f16430680ebe127ea9442d4'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '34ee746b9fac43eda6b2c6835fda19fa'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '350bc08fe3c84b6793672e99147eb372'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_created_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35c2ea23ef224a0db77aa2a02aba7267'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'requested_by_upn'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '367516461a054a378eb0ce284dbaf8a7'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_created_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '36ad01ba5ecd4f96967bfdb18ea933bb'
                        key: {
                            endpoint: 'x_mioms_m365ticket_setup.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36bfdc80300f4364a4a2e90a631ee1a0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '379c40b59e9a44c194766fc1564a026d'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'received_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3832c50e9f1244fda69c2c692bb40faf'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a02b9d538a84385a962c5ce68124e15'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_state_label'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3d2a22ce39b2467587ade0f61473b637'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '3df31b0ada5044d6988ce041f9d214d6'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '402fd133e22345859d79814aa9c0a7f2'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '407515e7096b42d3a1c6655a2767c676'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4651a0fe86c94775894566225cd4e06f'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '46e697a621674fcdb4bb0d2412f8c5eb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '476cb077a83b4332a8deedb1fe98ee13'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '479f6fbb19584fbebe086a5763f529ef'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_source'
                            value: 'microsoft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '48015f2548754fd1a47bb10f95686713'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_source'
                            value: 'microsoft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4a8fe6ae79654747b048ecb0e16a2a99'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4aa1ffa68c77404a8d5db59e28aae788'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b777a85042b4c0ab1633687e9869098'
                        key: {
                            sys_security_acl: '4d0d5104aba64967b11dfaa4142e5985'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4bc5eaf1f5b24b9f9b9c41497ab0ce57'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_source'
                            value: 'microsoft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4c25ac2cc3f24ca08402cb86e0ca145d'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'done_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51dbe1d76fba43398da999dad58d3739'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5212b23076eb4074a174f4cb3f75da15'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '53a6244d72ce44b283b64d01d5477066'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                            value: '4'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '551b5418f195408ebe3054a776352d8c'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5662b90ce7414f87b2716dd92ee46075'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5720a8b8a14d484481c933c3e56e2955'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5880f4e444e048f0a1be39b5f2dee015'
                        key: {
                            sys_security_acl: '837de40503054171993e9c313eb3ddac'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '59284273bce34385a49871624e3a36dc'
                        key: {
                            sys_security_acl: '942fbcba2750474da5b31459742b4808'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '59ce7ebc08e64ad98b7beec48d60120a'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'record_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '59f5f1d9141a42269832991b28c33f25'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ad3476dff2e483ebd8325cb46a51683'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5adf05cc97fc465fac226da7a7f7e36c'
                        key: {
                            sys_security_acl: '6d2a174dd9fd46839817c817f30f5fb5'
                            sys_user_role: {
                                id: '19b2f1d7d2cc439eadd50585a72eb95f'
                                key: {
                                    name: 'sn_incident_write'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5bfe08777ccb42cab7780fb1fe34a2c0'
                        key: {
                            sys_security_acl: 'e49be8bcd6f24916b1657a6e3038e0ca'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact'
                        id: '5d0c5aeb801044fd95a5ba756b3cc4a4'
                        key: {
                            name: 'x_mioms_m365ticket_setup.do - BYOUI Files'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d9278addf744888a7dae9b79af87890'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5db61868e9b54e1ebd4b1f7887b11d73'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                            value: 'infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '5df8ebd603ca4cb496af93cca4b9085a'
                        key: {
                            application_file: 'cdf6de1a746d453593e5059861823308'
                            source_artifact: '5d0c5aeb801044fd95a5ba756b3cc4a4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5ee36bb0a7204855b7a3c8f24318a961'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_source'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6226c1956d04481c9ed8c40882d79403'
                        key: {
                            sys_security_acl: '942fbcba2750474da5b31459742b4808'
                            sys_user_role: {
                                id: 'fdfb3a8b869f4bf1affd3c1f50345374'
                                key: {
                                    name: 'sn_change_write'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '62536e08f4f4473ca1f2131f4de71575'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_revision'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62d4adc397bd41aa95b2bb86800c23ae'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'changed_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63b1349953c548928e174f7d36d95f9a'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '64a86e1ffe90431399c677e960f98658'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '64e67786ce404b86b3fea72b052c67cc'
                        key: {
                            sys_security_acl: '3fb3771df0494636b8628a94021e8fc2'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66ee749f0544413f9a3893bbe7373eb4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '681c399da69244d0926600ab1c7fb8b5'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_skew'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '69ded02858814b13939dadf7eebd2843'
                        key: {
                            application_file: '2580b5cdf0404caeba8f5c7c2cb08c63'
                            source_artifact: '5d0c5aeb801044fd95a5ba756b3cc4a4'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '6a49f44dbee54d8b8528e99e560e1325'
                        key: {
                            name: 'x_mioms_m365ticket.integration'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6a6049f17e8d4f53951ce2397f174d6d'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                            value: '1'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6ab9c540cfd54bc5ab639d360a2fade5'
                        key: {
                            sys_security_acl: '3101d6fa019042389d8f7333e5d5ef44'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '6ae7cc5bf4194a0787ee53083eb00284'
                        key: {
                            role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                            contains: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6cbdc585be1c4e6386a13e26ba9642cc'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '6e49cebd9a8b4b91bd7493f612ecb673'
                        key: {
                            name: 'x_mioms_m365ticket.admin'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6e7eb53af51e476da5103586e6c906e0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f69e81f041b42928d582ab7a95fc9b4'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_due_date'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70c4d4c2469e4166ab4a67cf384eb098'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '717a9eb887c145bb937755706cf5a029'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'slot'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '71e645efbe0f4c9ebfb3adf3eeb6f07b'
                        key: {
                            sys_security_acl: 'cb8ddb3948ad41c99328dc30d7b82189'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7205cfe1bf7e4efe96ccf892ee9260d5'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_skew'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7286ee9ad05b43b7ae879bcd0eb57b27'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'doorbell_url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '763bddc6ce6445c0a0d61ec193996e1a'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'verified_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76f7b618dca84eb488adce3d158bb2b9'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                            value: 'devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '77b207ea89e34ecda360688a94886750'
                        key: {
                            web_service_operation: '60c39b5e2a40481fad104fc12cb12db3'
                            web_service_query_parameter: 'f8ae9a2163cb431891551c06bee3c75d'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '78bb409b59074c62a342f775c9a0e24a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'registered_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '78c40e0b28f64708abbb655ed14c95a7'
                        key: {
                            sys_security_acl: '7c82c3b54e1d4249a393599279be48ad'
                            sys_user_role: {
                                id: '9a467ad4ba144086aca22f3befc230cf'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7b285a7db1a4409ebcebf2222d4fdd3e'
                        key: {
                            sys_security_acl: '597f88baa67a42fb85b9a8dc5e8bee4e'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7d2c332d7f3d4dbc8d06a5a330617209'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7db293fe2b0940e994fe12e6795b0b61'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'verified_at'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '7f87ac0ed4814f5ba2c3a3478631861e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80dfc639ccdd41c2bdd80a5e8b1b02cb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'ring_pending_ms'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80f50b51e3ee4213b0455e5e9b991d5b'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81d0f57134e04ba1b84610bc9fae45e4'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '82cbb917b5b2464bb019a709066e7616'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'requested_by_upn'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '83811fa086104248a5645fd8302ed7e5'
                        key: {
                            application_file: '36ad01ba5ecd4f96967bfdb18ea933bb'
                            source_artifact: '5d0c5aeb801044fd95a5ba756b3cc4a4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '83aa1e8d703e498cb0687e7264f95fc0'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '841c889cd3d04e4ba4382fc1937bc666'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_connection'
                            col_name_string: 'slot'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8528337a13cd4b5fa6d5de4d03abbbca'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '87d1e42b385f4e43aaf63873304c565e'
                        key: {
                            sys_security_acl: '19297465961146bfbef12b83cd13ab5a'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89d0860205ec4ac3976410b62bf07d83'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a8590fc85e04353bebc705b6f0ea210'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'registered_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8c094f5e7cd24d75b31bb41ffca7e22f'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                        key: {
                            name: 'x_mioms_m365ticket.viewer'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8d99ff63cb8d4e6194328d88f2d7a3ee'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'slot'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8da7a1422d634a1f8b1bcbf15958c28d'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                            value: 'infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e2bad3cda3749609362bb477a57fd64'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'due_date'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8eac834c34064b6b8da3cc0ddc784fa3'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9066b5f822bb4ed1b935943c23994189'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'registered_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '910d817b3a904516bc517bec63e757ea'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'ring_pending_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ws_query_parameter_map'
                        id: '91a0e37810d24e47bed517f8fb479977'
                        key: {
                            web_service_operation: '60c39b5e2a40481fad104fc12cb12db3'
                            web_service_query_parameter: 'ed503ee4321a4040a8c31001d154425d'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '93e69c2cecf241f3851b9eb9c33e47fe'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'connector_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9450e43025094cb6893fb71a511c3743'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98c7d6f5c50345aea68f7af76316ca75'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_priority'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '98e5ff65d8fa459dad46eb5754a0c1fa'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99c23e455ebf4768be9834a318f8365c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'registered_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b67e67f2e834ec0b768d79111d56c83'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'connector_url'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9ca50edfabba473a8e0ed1dd59e1198d'
                        key: {
                            sys_security_acl: 'c762abfff872403c86eb0dc5a2b4d0dc'
                            sys_user_role: {
                                id: '5f9e9b74bb2c441cbfcb9ba56bdd63ec'
                                key: {
                                    name: 'itil'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d054f6ab2294bd4b1b7f683b04a0121'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d30d6a14bcb4c479db3720f99e3ac81'
                        key: {
                            sys_security_acl: 'c762abfff872403c86eb0dc5a2b4d0dc'
                            sys_user_role: {
                                id: '19b2f1d7d2cc439eadd50585a72eb95f'
                                key: {
                                    name: 'sn_incident_write'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9df586e7069c447090a73839749bca1a'
                        key: {
                            sys_security_acl: '6d2a174dd9fd46839817c817f30f5fb5'
                            sys_user_role: {
                                id: '32139b2556be48c4993134ee036f007e'
                                key: {
                                    name: 'sn_incident_read'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a08dea9ce9954821b814c4e4216ed538'
                        key: {
                            sys_security_acl: 'b022898888034ce395925f069859397d'
                            sys_user_role: {
                                id: '9a467ad4ba144086aca22f3befc230cf'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a0e835215a334a26b964a4aa3140b648'
                        key: {
                            sys_security_acl: '1f515b67135a416b89cc1d9d32bd50e2'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a2cf4e811f0e401388966fe0c5d1c45b'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a4a4732907404ae0b7cee48d8c396610'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a4cde9bf2d794ccd90738a753b9a625a'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'received_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a5ad48493a644e6bb1bf75918ffc762b'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a66ca11c33ac41e0affa1dd779ca78d2'
                        key: {
                            sys_security_acl: 'b022898888034ce395925f069859397d'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa38f9864a47480ca2085233439b8576'
                        key: {
                            sys_security_acl: '942fbcba2750474da5b31459742b4808'
                            sys_user_role: {
                                id: '9284bb98ab8241d196d8727ab517857f'
                                key: {
                                    name: 'sn_change_read'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ab6e1679d4f7434cbf279a5d0802e88b'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_setup_step'
                            col_name_string: 'step'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ab8c3da5f9db443e894a4adaca2f7a05'
                        key: {
                            sys_security_acl: '297a0ca982b3459bbb00598d6461bc26'
                            sys_user_role: {
                                id: '9a467ad4ba144086aca22f3befc230cf'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'abbf7b63087044a8bc0368c5cd6dd04f'
                        key: {
                            sys_security_acl: '3044677443f14156b1166354b29b2be3'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'acc4e96c509341ae8583b6689b11bfc4'
                        key: {
                            sys_security_acl: '64a953412b344389b6a7d9ec632757d1'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad617ddd05a14c40a7514258867959cd'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'af8677311c354b17a4b7f88140319ca3'
                        key: {
                            sys_security_acl: '6d2a174dd9fd46839817c817f30f5fb5'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'afd7669ecad64fc09eb0a167cd2e277a'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'correlation_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b1a87e63cd59411b8051d6bcfd170623'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                            value: '3'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b2c1a3022c734a7ea4aa3f378a5cf9ef'
                        key: {
                            sys_security_acl: '2d9b1426842940798dc5aa4aeaaa9c76'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b2d583edd9844bf2813e161bb5b06e9a'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                            value: 'devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3a83d0f8b69449c9847bcf6e95937db'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_number'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b481942998864393a91de5f5e8a774ec'
                        key: {
                            sys_security_acl: '406485fe8fb64b648f85ceddf62ba7f2'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6abdb42cfe44ddaa13bce40fb6ebb4b'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b8453dcd60bd4c7295aad4b059d16e6c'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_source'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b8b09b7bf2d748fdb9fe297c4baa3a67'
                        key: {
                            sys_security_acl: '01596f0a54114144a2031b3cce302293'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b8f898a4ed3e4e54834d963a905eb7fe'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'doorbell_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b97ce414d07c4f429913e34bb6e1fbba'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bec9fe5e9a5b4e078f6bad738f255017'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c127dc450f3d4ff3a2c10b9e1eddf555'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'done_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c19fcee7aa74421a80485b511a22fc4f'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1e095c00c0d4d38b75449fb6409f9e3'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_due_date'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c1ee20e675f3405fae80e262274c756c'
                        key: {
                            sys_security_acl: 'c066a72023a6468aa8761de84b5bb878'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3395f98b12d43b8afd36a0da64c25f2'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c342b2dbc52f4ccd818cb21fc112eed9'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'record_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c399a79aee75406d8c0a4c4f019f110b'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4a9dd82f49b46c7a990d37c3ae082f1'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c537b920e4ee42938b7f699890fcf459'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c5d0716f6c8c42b7a41e68823839c001'
                        key: {
                            sys_security_acl: '297a0ca982b3459bbb00598d6461bc26'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c61c91af356744868abf20f3a488c286'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c78beb2f28f34a909ee77b63b35e0f9e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_answered_ring_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c95375a86e584ab6a0be710a4f307fff'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c96ac6de864648af945ad2d0da9c6cee'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_task'
                            col_name_string: 'ticket'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cad66705ac1e4af78cb76ec2380c6782'
                        key: {
                            sys_security_acl: '7c82c3b54e1d4249a393599279be48ad'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cbfd515524e64c50949c63f7ee8a5196'
                        key: {
                            sys_security_acl: 'ee23fd996cac4ee08c408dff7806e73f'
                            sys_user_role: {
                                id: 'fdfb3a8b869f4bf1affd3c1f50345374'
                                key: {
                                    name: 'sn_change_write'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: 'cdf6de1a746d453593e5059861823308'
                        key: {
                            name: 'x_mioms_m365ticket/main'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2a0a00491074b4d8e881035e67c8cfd'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_answered_ring_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd444b02e92d14a8c86acbc9adf31509b'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4b42dd9def24789a6049351d7b43e74'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'requested_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd503deb5fefd472d94bad56209f8c6c1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd6abeae6730e42b0ad6721ed1da78320'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9ef774897f644908de11342bfdb7052'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_ring_error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcfdc4b327874182acccb8b45a886761'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'correlation_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'de60c7f7083d4ce6b397247a6eefe52d'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_task'
                            col_name_string: 'correlation_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'deb9e469635e4237958952ff572e658b'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'priority'
                            value: '2'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e014004d005a409086cbbf4de8734af3'
                        key: {
                            sys_security_acl: '12060df6972f46008e4a5e9b26559324'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0fff641eb824f66b0c865749af4a2fb'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'done_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1eada0f28c64b498ea536a79419f92b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_contact_at'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e428a2b3d24e43d1ace4d652ff4ad2ab'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e714dd96350142d489089c4ec1c25cb7'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                            element: 'verified_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7c51043b6624bc9b734681fe056e03d'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e839965831fc4b4fb9c29d81a6ebfc78'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'doorbell_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e84f361deaec44339b178fa8504b31c7'
                        key: {
                            name: 'x_mioms_m365ticket_setup_step'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e93b0a3716ba45ed84f70bebc99b18a9'
                        key: {
                            name: 'x_mioms_m365ticket_incident'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ec551cfba7744fe587ad3963c3dff639'
                        key: {
                            sys_security_acl: '942fbcba2750474da5b31459742b4808'
                            sys_user_role: {
                                id: '5f9e9b74bb2c441cbfcb9ba56bdd63ec'
                                key: {
                                    name: 'itil'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecd1cd573270468d981ea979c65668d1'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ef44e362dfcd4ba786f631245ed22b22'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_task'
                            col_name_string: 'changed_ms,sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f100a475f1e64e1490a65b5c6264ac89'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f11f77381fcf4731b8795a3701e187aa'
                        key: {
                            sys_security_acl: 'e636a26205184236a1a4af5c89eef8a4'
                            sys_user_role: {
                                id: '8d3b09cf55cf4ec4ab1e1233de4783a4'
                                key: {
                                    name: 'x_mioms_m365ticket.viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f16c0348fe3b4e3785fb361e8a8cb32c'
                        key: {
                            sys_security_acl: '4d0d5104aba64967b11dfaa4142e5985'
                            sys_user_role: {
                                id: '9a467ad4ba144086aca22f3befc230cf'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'f1dbb918dd92425f911450532f89e726'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f2bd49bd536841809f2b4d3d387eff13'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                            value: 'infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4e7d91955a0406eb75b9f34f7b6b197'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'm365_task'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f86a404debf74a51af6eb322dcf1399e'
                        key: {
                            sys_security_acl: 'ede86ddc19254fc69310bd5ead7b0925'
                            sys_user_role: {
                                id: '6e49cebd9a8b4b91bd7493f612ecb673'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f989f2c6161246898e776bbf4f0b8a2b'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fa4c0ffc76da484d9ad21e461bea9703'
                        key: {
                            sys_security_acl: 'ac5fe4f77a1f4908897b85e55264963c'
                            sys_user_role: {
                                id: '6a49f44dbee54d8b8528e99e560e1325'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc4dcb4acd964b1a97e035c75521330d'
                        key: {
                            name: 'x_mioms_m365ticket_change'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fee50122f16c43b795acc328b8c05862'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_contact_at'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
