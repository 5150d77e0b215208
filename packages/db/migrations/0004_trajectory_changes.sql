CREATE TABLE `trajectory_change` (
	`trajectory_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trajectory_change_seq` ON `trajectory_change` (`organisation_id`,`seq`,`trajectory_id`);