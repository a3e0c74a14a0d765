CREATE TABLE "session_cutoffs" (
	"tenant_id" text PRIMARY KEY NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "times" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "minute" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "audit_log_by_age" ON "audit_log" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_log_counted" ON "audit_log" USING btree ("tenant_id","actor","action","outcome","minute") WHERE "audit_log"."minute" is not null;