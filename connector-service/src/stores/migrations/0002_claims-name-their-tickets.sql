-- Claims of the version before do not name their tickets. They end here, which frees the tickets.
DELETE FROM "delivery_claims";--> statement-breakpoint
ALTER TABLE "attempts" DROP CONSTRAINT "attempts_ticket_id_tickets_id_fk";
--> statement-breakpoint
ALTER TABLE "state_changes" DROP CONSTRAINT "state_changes_ticket_id_tickets_id_fk";
--> statement-breakpoint
DROP INDEX "tickets_by_type";--> statement-breakpoint
DROP INDEX "tickets_due";--> statement-breakpoint
DROP INDEX "tickets_claimed";--> statement-breakpoint
DROP INDEX "tickets_undelivered";--> statement-breakpoint
ALTER TABLE "delivery_claims" ADD COLUMN "sender_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_claims" ADD COLUMN "ticket_ids" text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_lanes" ADD COLUMN "version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "tickets_undelivered" ON "tickets" USING btree ("connection_id","delivery_state","next_attempt_at","created_at") WHERE "tickets"."delivery_state" <> 'delivered';--> statement-breakpoint
ALTER TABLE "tickets" DROP COLUMN "claim_id";