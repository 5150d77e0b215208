import { type Database, findSetting, type Scope, saveSetting, type Write } from "@nabij/db";
import { type FrameworkTemplate, shippedTemplate, TemplateEdit, templateWith } from "@nabij/domain";

const name = "framework.template";

/** The steps as this organisation works with them: as shipped where it decided nothing (S1). */
export function frameworkOf(db: Database, scope: Scope): FrameworkTemplate {
  const stored = TemplateEdit.safeParse(findSetting(db, scope, name));
  return stored.success ? templateWith(stored.data) : shippedTemplate;
}

/** Keeps what an organisation decided about its steps. */
export function saveFramework(scope: Scope, edit: TemplateEdit): Write {
  return saveSetting(scope, name, edit);
}
