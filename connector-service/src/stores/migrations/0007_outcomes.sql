DROP INDEX "tickets_by_priority";--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "outcome" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "current_priority" smallint;--> statement-breakpoint
UPDATE "tickets" SET
  "current_priority" = coalesce(("remote" ->> 'priority')::smallint, case when "remote" is null then "priority" else 9 end),
  "due_on" = coalesce(("remote" ->> 'due_date')::date, case when "remote" is null then "due_date" else '9999-12-31' end),
  "outcome" = case when "active" then 'open' else 'unknown' end,
  "closed_at" = case when "active" then null else coalesce(
    (select "state_changes"."at" from "state_changes"
      where "state_changes"."ticket_id" = "tickets"."id" order by "state_changes"."revision" desc limit 1),
    "updated_at") end,
  "remote" = "remote" - 'active' || jsonb_build_object(
    'state_meaning', 'other', 'outcome', case when "active" then 'open' else 'unknown' end),
  "remote_revision" = null;--> statement-breakpoint
-- Only the instance knows what became of a ticket: each is read once more, from the beginning of the change feed.
UPDATE "connections" SET "feed_cursor" = null;--> statement-breakpoint
UPDATE "state_lists" SET "states" = '[]', "read_at" = '1970-01-01T00:00:00Z';--> statement-breakpoint
ALTER TABLE "tickets" ALTER COLUMN "current_priority" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "tickets_by_current_priority" ON "tickets" USING btree ("tenant_id","current_priority","id");
