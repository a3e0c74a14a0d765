ALTER TABLE "attempts" RENAME COLUMN "message" TO "notice";--> statement-breakpoint
-- What was told before had only its English words: it keeps them, under a code that no page knows.
ALTER TABLE "attempts" ALTER COLUMN "notice" SET DATA TYPE jsonb USING CASE WHEN "notice" IS NULL THEN NULL ELSE jsonb_build_object('code', 'english_only', 'parameters', '{}'::jsonb, 'text', "notice") END;--> statement-breakpoint
ALTER TABLE "connections" ALTER COLUMN "last_error" SET DATA TYPE jsonb USING CASE WHEN "last_error" IS NULL THEN NULL ELSE jsonb_build_object('code', 'english_only', 'parameters', '{}'::jsonb, 'text', "last_error") END;--> statement-breakpoint
ALTER TABLE "tickets" ALTER COLUMN "last_error" SET DATA TYPE jsonb USING CASE WHEN "last_error" IS NULL THEN NULL ELSE jsonb_build_object('code', 'english_only', 'parameters', '{}'::jsonb, 'text', "last_error") END;
