CREATE TABLE `signal_count` (
	`organisation_id` text NOT NULL,
	`day` text NOT NULL,
	`signal` text NOT NULL,
	`reads` text NOT NULL,
	`worlds` integer NOT NULL,
	`change` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `day`, `signal`, `reads`, `worlds`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signal_event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation_id` text NOT NULL,
	`trajectory_id` text NOT NULL,
	`signal` text NOT NULL,
	`what` text NOT NULL,
	`at` text NOT NULL,
	`by_user_id` text NOT NULL,
	`because_kind` text,
	`because_id` text,
	`assignee_id` text,
	`snoozed_until` text,
	`reason` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signal_event_trajectory` ON `signal_event` (`trajectory_id`,`signal`,`seq`);--> statement-breakpoint
CREATE TABLE `signal_follow_up` (
	`organisation_id` text NOT NULL,
	`trajectory_id` text NOT NULL,
	`signal` text NOT NULL,
	`day` text NOT NULL,
	`assignee_id` text,
	`snoozed_until` text,
	`reason` text,
	`by_user_id` text NOT NULL,
	PRIMARY KEY(`trajectory_id`, `signal`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signal_follow_up_organisation` ON `signal_follow_up` (`organisation_id`,`assignee_id`);--> statement-breakpoint
CREATE TABLE `signal_kept` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`rules` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signal_span` (
	`organisation_id` text NOT NULL,
	`trajectory_id` text NOT NULL,
	`client_id` text NOT NULL,
	`signal` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`since` text NOT NULL,
	`reads` text NOT NULL,
	`weight` integer NOT NULL,
	`start_date` text NOT NULL,
	`team_id` text,
	`worlds` integer NOT NULL,
	PRIMARY KEY(`trajectory_id`, `signal`, `from`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signal_span_weight` ON `signal_span` (`organisation_id`,`weight`,`start_date`,`trajectory_id`,`from`,`until`,`reads`,`worlds`,`signal`);--> statement-breakpoint
CREATE INDEX `signal_span_team` ON `signal_span` (`organisation_id`,`team_id`,`weight`,`start_date`,`trajectory_id`,`from`,`until`,`reads`,`worlds`,`signal`) WHERE "signal_span"."team_id" is not null;--> statement-breakpoint
CREATE TABLE `signal_tally` (
	`organisation_id` text NOT NULL,
	`trajectory_id` text NOT NULL,
	`from` text NOT NULL,
	`until` text NOT NULL,
	`dossier` integer NOT NULL,
	`process` integer NOT NULL,
	`start_date` text NOT NULL,
	PRIMARY KEY(`trajectory_id`, `from`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signal_tally_dossier` ON `signal_tally` (`organisation_id`,`dossier`,`start_date`,`trajectory_id`,`from`,`until`);--> statement-breakpoint
CREATE INDEX `signal_tally_process` ON `signal_tally` (`organisation_id`,`process`,`start_date`,`trajectory_id`,`from`,`until`);