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
                    'acl-rest-delete-connection': {
                        table: 'sys_security_acl'
                        id: 'c066a72023a6468aa8761de84b5bb878'
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
                    'acl-rest-get-task': {
                        table: 'sys_security_acl'
                        id: '597f88baa67a42fb85b9a8dc5e8bee4e'
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
                    'menu-tasks': {
                        table: 'sys_app_module'
                        id: 'e7a73c41251e4d9296e40ecf978e1c4f'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '1e260fba50514d56a4d65384e5c8213b'
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
                    'rest-get-task': {
                        table: 'sys_ws_operation'
                        id: '4b88cd3f7fdd413f93c4339d73883890'
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
                    'rest-tasks-api': {
                        table: 'sys_ws_definition'
                        id: 'd1ccdf3c40f64110b7bc427c7a448fa9'
                    }
                    'rest-tasks-v1': {
                        table: 'sys_ws_version'
                        id: 'ad5ffe25b68d4bfca4bfa92a7fede521'
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
                    'src_server_platform_ticket-records_ts': {
                        table: 'sys_module'
                        id: 'e0a39c2c370142afae07218d659fff7a'
                    }
                    'src_server_platform_ticket-snapshot_ts': {
                        table: 'sys_module'
                        id: '77f63f630f044e089efd1a65f5e04ad6'
                    }
                    'src_server_rest_delete-connection_ts': {
                        table: 'sys_module'
                        id: '41695f94d45b487ab168e835765a36c0'
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
                    'src_server_rest_get-task_ts': {
                        table: 'sys_module'
                        id: 'f5bce9bfbf5c4e29b8d9a88ed963be1c'
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
                        table: 'sys_documentation'
                        id: '1ff7ec389b434d2cbce962c4500a16f6'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_table'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'c2088ac2cbc344068f5879d4b8f8ff2f'
                        key: {
                            name: 'x_mioms_m365ticket_task'
                            element: 'ticket_table'
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
