ALTER TABLE `user` ADD `valid_until` text;--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject_id`,`seq`);