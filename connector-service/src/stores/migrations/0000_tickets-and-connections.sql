CREATE TABLE "attempts" (
	"ticket_id" text NOT NULL,
	"number" integer NOT NULL,
	"tenant_id" text NOT NULL,
	"manual" boolean NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"duration_ms" integer NOT NULL,
	"outcome" text NOT NULL,
	"http_status" integer,
	"error_code" text,
	"message" text,
	"transaction_id" text,
	CONSTRAINT "attempts_ticket_id_number_pk" PRIMARY KEY("ticket_id","number")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"tenant_id" text NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"outcome" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "connection_secrets" (
	"connection_id" text NOT NULL,
	"field" text NOT NULL,
	"tenant_id" text NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "connection_secrets_connection_id_field_pk" PRIMARY KEY("connection_id","field")
);
--> statement-breakpoint
CREATE TABLE "connections" (
	"id" text PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"instance_url" text NOT NULL,
	"client_id" text NOT NULL,
	"paused_for" text,
	"last_error" text,
	"authorized_as" text,
	"integration_user" text,
	"authorized_by" text,
	"authorized_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"app_version" text,
	"release" text,
	"feed_cursor" text,
	"last_contact_at" timestamp (3) with time zone,
	"last_ring_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "connections_tenant_id_unique" UNIQUE("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "delivery_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"connection_id" text NOT NULL,
	"node_id" text NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery_lanes" (
	"connection_id" text PRIMARY KEY NOT NULL,
	"concurrency" smallint NOT NULL,
	"consecutive_failures" integer NOT NULL,
	"open_until" timestamp (3) with time zone,
	"last_semaphore_wait_ms" integer
);
--> statement-breakpoint
CREATE TABLE "ended_sessions" (
	"session_id" text PRIMARY KEY NOT NULL,
	"cookie_expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"tenant_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"ticket_ids" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
CREATE TABLE "pending_authorizations" (
	"state" text PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"connection_id" text NOT NULL,
	"session_id" text NOT NULL,
	"code_verifier" text NOT NULL,
	"started_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rings" (
	"connection_id" text NOT NULL,
	"ring_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rings_connection_id_ring_id_pk" PRIMARY KEY("connection_id","ring_id")
);
--> statement-breakpoint
CREATE TABLE "state_changes" (
	"ticket_id" text NOT NULL,
	"revision" bigint NOT NULL,
	"tenant_id" text NOT NULL,
	"state" text NOT NULL,
	"state_label" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "state_changes_ticket_id_revision_pk" PRIMARY KEY("ticket_id","revision")
);
--> statement-breakpoint
CREATE TABLE "state_lists" (
	"connection_id" text NOT NULL,
	"ticket_type" text NOT NULL,
	"tenant_id" text NOT NULL,
	"states" jsonb NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "state_lists_connection_id_ticket_type_pk" PRIMARY KEY("connection_id","ticket_type")
);
--> statement-breakpoint
CREATE TABLE "state_names" (
	"tenant_id" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" text PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"connection_id" text NOT NULL,
	"correlation_id" text NOT NULL,
	"improvement_action_id" text,
	"ticket_type" text NOT NULL,
	"requested_by" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"priority" smallint NOT NULL,
	"due_date" date NOT NULL,
	"recommendation_source" text NOT NULL,
	"recommendation_category" text NOT NULL,
	"delivery_state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"retries" integer DEFAULT 0 NOT NULL,
	"manual" boolean DEFAULT false NOT NULL,
	"last_error" text,
	"next_attempt_at" timestamp (3) with time zone,
	"claim_id" text,
	"remote" jsonb,
	"remote_revision" bigint,
	"number" text,
	"state" text,
	"state_label" text,
	"active" boolean DEFAULT true NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "worker_nodes" (
	"id" text PRIMARY KEY NOT NULL,
	"beat_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_secrets" ADD CONSTRAINT "connection_secrets_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_lanes" ADD CONSTRAINT "delivery_lanes_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rings" ADD CONSTRAINT "rings_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "state_changes" ADD CONSTRAINT "state_changes_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "state_lists" ADD CONSTRAINT "state_lists_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_by_tenant" ON "audit_log" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "delivery_claims_by_connection" ON "delivery_claims" USING btree ("connection_id");--> statement-breakpoint
CREATE INDEX "delivery_claims_by_node" ON "delivery_claims" USING btree ("node_id");--> statement-breakpoint
CREATE INDEX "ended_sessions_by_expiry" ON "ended_sessions" USING btree ("cookie_expires_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "pending_authorizations_by_expiry" ON "pending_authorizations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "rings_by_age" ON "rings" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_correlation_id" ON "tickets" USING btree ("correlation_id");--> statement-breakpoint
CREATE INDEX "tickets_by_creation" ON "tickets" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_update" ON "tickets" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "tickets_by_due_date" ON "tickets" USING btree ("tenant_id","due_on","id");--> statement-breakpoint
CREATE INDEX "tickets_by_priority" ON "tickets" USING btree ("tenant_id","priority","id");--> statement-breakpoint
CREATE INDEX "tickets_by_type" ON "tickets" USING btree ("tenant_id","ticket_type","created_at","id");--> statement-breakpoint
CREATE INDEX "tickets_for_summary" ON "tickets" USING btree ("tenant_id","ticket_type","delivery_state","active","state","due_on");--> statement-breakpoint
CREATE INDEX "tickets_by_improvement_action" ON "tickets" USING btree ("tenant_id","improvement_action_id") WHERE "tickets"."improvement_action_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_due" ON "tickets" USING btree ("connection_id","next_attempt_at","created_at") WHERE "tickets"."delivery_state" = 'queued' and "tickets"."claim_id" is null;--> statement-breakpoint
CREATE INDEX "tickets_undelivered" ON "tickets" USING btree ("connection_id","delivery_state") WHERE "tickets"."delivery_state" <> 'delivered';--> statement-breakpoint
CREATE INDEX "tickets_claimed" ON "tickets" USING btree ("claim_id") WHERE "tickets"."claim_id" is not null;