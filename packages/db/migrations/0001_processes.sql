CREATE TABLE `care_advice` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`members` text NOT NULL,
	`what_is_needed` text,
	`how_to_step_down` text,
	`follow_up` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_advice_trajectory` ON `care_advice` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `client_voice` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`date` text NOT NULL,
	`how` text,
	`question` text,
	`said` text NOT NULL,
	`shared_with` text NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_voice_client` ON `client_voice` (`client_id`);--> statement-breakpoint
CREATE TABLE `crisis` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`raised_on` text NOT NULL,
	`raised_at` text,
	`what` text,
	`help_on` text,
	`help_at` text,
	`help_by` text,
	`ended_on` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `crisis_trajectory` ON `crisis` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `delivery_order` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`order_version` text,
	`provider` text,
	`from` text NOT NULL,
	`until` text,
	`hours_per_week` integer,
	`agreements` text,
	`opbouw_advice` text,
	`client_agrees` integer,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `delivery_order_trajectory` ON `delivery_order` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `experience` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`what` text NOT NULL,
	`initiative` text,
	`nearness` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `experience_trajectory` ON `experience` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `improvement_project` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`title` text NOT NULL,
	`programme` text,
	`line` text,
	`weight` integer NOT NULL,
	`started_on` text NOT NULL,
	`ended_on` text,
	`direction` text,
	`goal` text,
	`goals_reached` text,
	`wider_effect` text,
	`secured` text,
	`explanation` text,
	`indicators` text NOT NULL,
	`stories` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `joint_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`question` text NOT NULL,
	`practical` text,
	`pedagogical` text,
	`psychological` text,
	`legal` text,
	`care_ethical` text,
	`decision` text,
	`decided_by` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `joint_decision_trajectory` ON `joint_decision` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `learning_cycle` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`state` text NOT NULL,
	`round` integer NOT NULL,
	`started_on` text NOT NULL,
	`state_since` text NOT NULL,
	`intake` text,
	`plan_a` text,
	`plan_b` text,
	`decided_together_on` text,
	`monitoring` text,
	`what_worked` text,
	`what_did_not` text,
	`adjustment` text,
	`ended_on` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `learning_cycle_trajectory` ON `learning_cycle` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `opbouw_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`fitting_environment` text,
	`stable_team` text,
	`shared_plan` text,
	`regular_reflection` text,
	`outside_expertise` text,
	`fear_of_change` text,
	`staff_turnover` text,
	`renewal_burden` text,
	`conflicting_expectations` text,
	`note` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opbouw_factors_trajectory` ON `opbouw_factors` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `opbouw_step` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`what` text NOT NULL,
	`domain` text,
	`from` text NOT NULL,
	`until` text,
	`result` text,
	`learned` text,
	`plan_b` text,
	`client_wants` integer,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opbouw_step_trajectory` ON `opbouw_step` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `policy_check` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`date` text NOT NULL,
	`filled_in_by` text,
	`answers` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `quality_check` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`client_id` text NOT NULL,
	`date` text NOT NULL,
	`code` text NOT NULL,
	`status` text,
	`evidence` text,
	FOREIGN KEY (`client_id`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quality_check_client` ON `quality_check` (`client_id`);--> statement-breakpoint
CREATE TABLE `regie_appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`function` text NOT NULL,
	`holder` text,
	`organisation` text,
	`powers` text,
	`has_knowledge` integer,
	`has_time` integer,
	`has_persistence` integer,
	`from` text NOT NULL,
	`until` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `regie_appointment_trajectory` ON `regie_appointment` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `request_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`quality_of_life` text,
	`efficiency` text,
	`public_responsibility` text,
	`conclusion` text,
	`decided_by` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_assessment_trajectory` ON `request_assessment` (`trajectory_id`);--> statement-breakpoint
CREATE TABLE `rights_check` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	`removed_at` text,
	`trajectory_id` text NOT NULL,
	`date` text NOT NULL,
	`education` text,
	`safety` text,
	`perspective` text,
	`own_say` text,
	`contact_with_family` text,
	`staff_informed` integer,
	`note` text,
	FOREIGN KEY (`trajectory_id`) REFERENCES `trajectory`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rights_check_trajectory` ON `rights_check` (`trajectory_id`);--> statement-breakpoint
ALTER TABLE `agreement` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `client` ADD `target_groups` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `client` ADD `future_care` text;--> statement-breakpoint
ALTER TABLE `client` ADD `future_care_on` text;--> statement-breakpoint
ALTER TABLE `delivered_hours` ADD `guard_hours` integer;--> statement-breakpoint
ALTER TABLE `diagnosis` ADD `change_reason` text;--> statement-breakpoint
ALTER TABLE `diagnosis` ADD `source_says_otherwise` integer;--> statement-breakpoint
ALTER TABLE `escalation` ADD `meets_on` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `expert_from` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `probed` integer;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `worked` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `did_not_work` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `necessary` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `effective` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `look_back_use` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `look_back_intensity` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `look_back_duration` text;--> statement-breakpoint
ALTER TABLE `evaluation` ADD `look_back_outcome` text;--> statement-breakpoint
ALTER TABLE `explanatory_analysis` ADD `behaviour` text;--> statement-breakpoint
ALTER TABLE `explanatory_analysis` ADD `links` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `explanatory_analysis` ADD `agreements` text;--> statement-breakpoint
ALTER TABLE `framework_step` ADD `is_off_plan` integer;--> statement-breakpoint
ALTER TABLE `incident` ADD `injury` integer;--> statement-breakpoint
ALTER TABLE `intensity` ADD `is_meant_to_stay` integer;--> statement-breakpoint
ALTER TABLE `placement` ADD `placement_guarantee` text;--> statement-breakpoint
ALTER TABLE `placement` ADD `information_asked_on` text;--> statement-breakpoint
ALTER TABLE `placement` ADD `file_received_on` text;--> statement-breakpoint
ALTER TABLE `placement` ADD `has_treatment` integer;--> statement-breakpoint
ALTER TABLE `placement` ADD `home_reviews` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `placement` ADD `tailored_place` text;--> statement-breakpoint
ALTER TABLE `regie_assignment` ADD `is_accountable` integer;--> statement-breakpoint
ALTER TABLE `regie_assignment` ADD `taken_over_from_id` text;--> statement-breakpoint
ALTER TABLE `regie_assignment` ADD `accepted_on` text;--> statement-breakpoint
ALTER TABLE `regie_assignment` ADD `is_overloaded` integer;--> statement-breakpoint
ALTER TABLE `regie_assignment` ADD `caseload` integer;--> statement-breakpoint
ALTER TABLE `restriction` ADD `decided_by` text;--> statement-breakpoint
ALTER TABLE `restriction` ADD `harm` text;--> statement-breakpoint
ALTER TABLE `restriction` ADD `expert_consulted` text;--> statement-breakpoint
ALTER TABLE `restriction` ADD `is_emergency` integer;--> statement-breakpoint
ALTER TABLE `restriction` ADD `reported_on` text;--> statement-breakpoint
ALTER TABLE `restriction` ADD `resistance_how` text;--> statement-breakpoint
ALTER TABLE `restriction` ADD `reviews` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `restriction` ADD `ended_because` text;--> statement-breakpoint
ALTER TABLE `team_context` ADD `team_changed_on` text;--> statement-breakpoint
ALTER TABLE `team_context` ADD `expectation` text;--> statement-breakpoint
ALTER TABLE `team_context` ADD `co_residents_asked` integer;--> statement-breakpoint
ALTER TABLE `team_context` ADD `co_residents_complain` integer;--> statement-breakpoint
ALTER TABLE `team_context` ADD `staff_per_ten_clients` real;--> statement-breakpoint
ALTER TABLE `team_context` ADD `attention_moments` integer;--> statement-breakpoint
ALTER TABLE `trajectory` ADD `decision_context` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `trajectory` ADD `perspective` text;--> statement-breakpoint
ALTER TABLE `trajectory` ADD `next_place` text;--> statement-breakpoint
ALTER TABLE `trajectory` ADD `waiting_for_place` integer;--> statement-breakpoint
ALTER TABLE `trajectory` ADD `restriction_asked_on` text;--> statement-breakpoint
ALTER TABLE `trajectory` ADD `is_restriction` text;--> statement-breakpoint
UPDATE `client` SET `network` = (
  SELECT json_group_array(json_set(value, '$.carriesCare', json('null'), '$.burdenSigns', json('[]')))
  FROM json_each(`network`)
) WHERE `network` IS NOT NULL;
--> statement-breakpoint
UPDATE `explanatory_analysis` SET `factors` = (
  SELECT json_group_array(json_set(value, '$.key', 'factor-' || key)) FROM json_each(`factors`)
);
