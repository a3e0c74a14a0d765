CREATE TABLE "pending_revocations" (
	"id" text NOT NULL,
	"tenant_id" text NOT NULL,
	"connection_id" text NOT NULL,
	"instance_url" text NOT NULL,
	"client_id" text NOT NULL,
	"sealed" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "pending_revocations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "refused_authorization" jsonb;--> statement-breakpoint
CREATE INDEX "pending_revocations_due" ON "pending_revocations" USING btree ("due_at");