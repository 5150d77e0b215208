CREATE TABLE `organisation_guide` (
	`organisation_id` text NOT NULL,
	`guide_id` text NOT NULL,
	`version` text NOT NULL,
	`hash` text NOT NULL,
	`body` text NOT NULL,
	`based_on` text,
	`published_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `guide_id`, `version`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reflection_code` (
	`session_id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`expires_at` text NOT NULL,
	`wrong_tries` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reflection_code_hash` ON `reflection_code` (`code_hash`);--> statement-breakpoint
CREATE TABLE `reflection_erasure` (
	`session_id` text PRIMARY KEY NOT NULL,
	`erased_on` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reflection_names` (
	`session_id` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reflection_seat` (
	`session_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`participant_id` text,
	`user_id` text,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	PRIMARY KEY(`session_id`, `token_hash`),
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reflection_seat_participant` ON `reflection_seat` (`session_id`,`participant_id`);--> statement-breakpoint
CREATE INDEX `reflection_seat_token` ON `reflection_seat` (`token_hash`);--> statement-breakpoint
CREATE TABLE `reflection_shared` (
	`session_id` text NOT NULL,
	`answer_id` text NOT NULL,
	`audience` text NOT NULL,
	`label` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`session_id`, `answer_id`, `audience`),
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reflection_summary` (
	`session_id` text PRIMARY KEY NOT NULL,
	`body` text NOT NULL,
	`approved_at` text,
	`approved_by` text,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `safety_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`class` text NOT NULL,
	`label` text NOT NULL,
	`phone` text NOT NULL,
	`availability` text,
	`verified_on` text
);
--> statement-breakpoint
CREATE INDEX `client_team` ON `client` (`team_id`);