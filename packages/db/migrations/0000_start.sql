CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`kind` text,
	`from` text NOT NULL,
	`until` text,
	`hours_per_week` integer,
	`description` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_client` ON `activity` (`client_id`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`what` text NOT NULL,
	`who` text,
	`made_on` text NOT NULL,
	`due_on` text,
	`sign_of_success` text,
	`client_view` text,
	`review_on` text,
	`status` text NOT NULL,
	`reflection_session_id` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reflection_session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_trajectory` ON `agreement` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation_id` text NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`role` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text,
	`subject_id` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_organisation` ON `audit` (`organisation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `client` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`pseudonym` text NOT NULL,
	`chosen_name` text,
	`birth_date` text NOT NULL,
	`gender` text,
	`legal_worlds` text NOT NULL,
	`care_profile` text,
	`region` text,
	`problems` text NOT NULL,
	`representatives` text,
	`network` text,
	`own_wishes` text,
	`own_wishes_on` text,
	`note` text,
	`team_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_pseudonym` ON `client` (`organisation_id`,`pseudonym`) WHERE "client"."removed_at" is null;--> statement-breakpoint
CREATE TABLE `delivered_hours` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`year` integer NOT NULL,
	`week` integer NOT NULL,
	`planned_hours` integer NOT NULL,
	`delivered_hours` integer NOT NULL,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delivered_hours_week` ON `delivered_hours` (`trajectory_id`,`year`,`week`) WHERE "delivered_hours"."removed_at" is null;--> statement-breakpoint
CREATE TABLE `diagnosis` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`label` text NOT NULL,
	`status` text,
	`source` text,
	`assessor` text,
	`date` text,
	`re_examined_on` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `diagnosis_client` ON `diagnosis` (`client_id`);--> statement-breakpoint
CREATE TABLE `environment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`fits_client` text,
	`quiet_room` integer,
	`sight_between_rooms` integer,
	`low_stimulus` integer,
	`note` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `environment_trajectory` ON `environment` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `escalation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`table` text NOT NULL,
	`asked_on` text NOT NULL,
	`answered_on` text,
	`question` text,
	`advice` text,
	`follow_up` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `escalation_trajectory` ON `escalation` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `evaluation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`number` text,
	`date` text NOT NULL,
	`kind` text,
	`participants` text NOT NULL,
	`independent_expert` integer,
	`client_heard` integer,
	`client_heard_how` text,
	`impacts` text NOT NULL,
	`proportionate` text,
	`decision` text,
	`next_date` text,
	`summary` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evaluation_trajectory` ON `evaluation` (`trajectory_id`,`date`);--> statement-breakpoint
CREATE TABLE `explanatory_analysis` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`date` text NOT NULL,
	`author` text,
	`covers_education` integer,
	`covers_participation` integer,
	`covers18_plus` integer,
	`summary` text,
	`factors` text NOT NULL,
	`read_receipts` text NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `explanatory_analysis_client` ON `explanatory_analysis` (`client_id`);--> statement-breakpoint
CREATE TABLE `framework_step` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`step` integer NOT NULL,
	`title` text NOT NULL,
	`owner` text,
	`due_on` text,
	`done_on` text,
	`evidence` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `framework_step_trajectory` ON `framework_step` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `funding` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`scheme` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`renewal_on` text,
	`amount_euro` integer,
	`amount_per` text,
	`amount_year` integer,
	`on_top_of_package` integer,
	`staff_share` real,
	`environment_share` real,
	`context_share` real,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funding_trajectory` ON `funding` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `goal` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`number` text,
	`description` text NOT NULL,
	`domain` text,
	`start_date` text NOT NULL,
	`target_date` text,
	`measured_by` text,
	`status` text NOT NULL,
	`closed_on` text,
	`measurements` text NOT NULL,
	`reflection_session_id` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reflection_session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_trajectory` ON `goal` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `imported_row` (
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`content_hash` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `kind`, `key`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`reported` integer,
	`note` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `incident_trajectory` ON `incident` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `intensity` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`hours_per_day` integer,
	`day_part` text,
	`ratio` text,
	`exclusively_rostered` integer,
	`carers` integer,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `intensity_trajectory` ON `intensity` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`fictional` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `team_organisation` ON `team` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `placement` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`number` text,
	`from` text NOT NULL,
	`until` text,
	`setting` text,
	`living_situation` text,
	`basis` text,
	`region` text,
	`peer_contact` text,
	`return_guarantee` text,
	`refusals` text NOT NULL,
	`note` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placement_client` ON `placement` (`client_id`);--> statement-breakpoint
CREATE TABLE `reflection_session` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text,
	`guide` text NOT NULL,
	`started_on` text NOT NULL,
	`closed_on` text,
	`roles` text NOT NULL,
	`client_present` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reflection_session_trajectory` ON `reflection_session` (`trajectory_id`);--> statement-breakpoint
CREATE INDEX `reflection_session_started` ON `reflection_session` (`organisation_id`,`started_on`);--> statement-breakpoint
CREATE TABLE `reflection_event` (
	`session_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	`body` text NOT NULL,
	`words` text,
	PRIMARY KEY(`session_id`, `seq`),
	FOREIGN KEY (`session_id`) REFERENCES `reflection_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `regie_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`regie_role` text,
	`holder` text,
	`organisation` text,
	`mandate` text,
	`from` text NOT NULL,
	`until` text,
	`handover` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `regie_assignment_trajectory` ON `regie_assignment` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `restriction` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`number` text,
	`form` text,
	`regime` text,
	`legal_basis` text,
	`from` text NOT NULL,
	`until` text,
	`decided_on` text,
	`assent` text,
	`resistance` integer,
	`alternatives_tried` text,
	`next_review` text,
	`is_the_one_to_one_itself` integer,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `restriction_trajectory` ON `restriction` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `setting` (
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text,
	PRIMARY KEY(`organisation_id`, `name`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `team_context` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`stability` text,
	`staff_left` integer,
	`confidence` text,
	`support` text,
	`shared_vision` integer,
	`note` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `team_context_trajectory` ON `team_context` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `trajectory` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`number` text NOT NULL,
	`client_id` text NOT NULL,
	`start_date` text NOT NULL,
	`planned_end_date` text,
	`end_date` text,
	`type` text NOT NULL,
	`stance` text,
	`purpose` text,
	`start_reasons` text NOT NULL,
	`start_reasons_known` text,
	`local_label` text,
	`variant` text,
	`decided_by` text,
	`decided_on` text,
	`investigated_on` text,
	`ret_advice_on` text,
	`plan_a` text,
	`plan_b` text,
	`outcome` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trajectory_number` ON `trajectory` (`organisation_id`,`number`) WHERE "trajectory"."removed_at" is null;--> statement-breakpoint
CREATE INDEX `trajectory_client` ON `trajectory` (`client_id`);--> statement-breakpoint
CREATE INDEX `trajectory_start` ON `trajectory` (`organisation_id`,`removed_at`,`start_date`,`end_date`);--> statement-breakpoint
CREATE INDEX `trajectory_end` ON `trajectory` (`organisation_id`,`removed_at`,`end_date`,`start_date`);--> statement-breakpoint
CREATE INDEX `trajectory_walk` ON `trajectory` (`organisation_id`,`removed_at`,`id`);--> statement-breakpoint
CREATE TABLE `transition_18` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`destination` text,
	`funder` text,
	`date` text,
	`municipality_stance` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `transition_18_client` ON `transition_18` (`client_id`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`client_ids` text,
	`disabled` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE INDEX `user_organisation` ON `user` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);