ALTER TABLE "connections" ADD COLUMN "last_failure" jsonb;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "last_failure_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "failing_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "last_throttled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "registered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "registration_error" jsonb;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "ring_refused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "unannounced_at" timestamp (3) with time zone;--> statement-breakpoint
-- Every authorization until now registered this service; the next test finds out where that is no longer so.
UPDATE "connections" SET "registered_at" = "authorized_at" WHERE "authorized_at" IS NOT NULL;
