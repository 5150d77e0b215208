CREATE TABLE `federation_ledger` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`body` text,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `federation_membership` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`hub_address` text NOT NULL,
	`hub_name` text NOT NULL,
	`hub_key` text NOT NULL,
	`status` text NOT NULL,
	`application_id` text,
	`member_id` text,
	`roster` text,
	`waiting_updates` text NOT NULL,
	`trusted` text NOT NULL,
	`allowed_plans` text NOT NULL,
	`floors` text,
	`since` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `federation_publication` (
	`organisation_id` text NOT NULL,
	`round_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`plan_version` integer NOT NULL,
	`period_from` text NOT NULL,
	`period_until` text NOT NULL,
	`is_rehearsal` integer NOT NULL,
	`published_at` text NOT NULL,
	`body` text,
	PRIMARY KEY(`organisation_id`, `round_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `federation_round` (
	`organisation_id` text NOT NULL,
	`round_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`plan_version` integer NOT NULL,
	`period_from` text NOT NULL,
	`period_until` text NOT NULL,
	`is_rehearsal` integer NOT NULL,
	`phase` text NOT NULL,
	`reason` text,
	`state` text,
	`heard` integer NOT NULL,
	`outbox` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `round_id`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
