import { expect, test } from "vitest";
import { folderWith, pathwayFile } from "./run-import.ts";

const list = "Name,Organisation,Service\nNile Clinic,Nile Health,Dental care\n";

test("a list in the pathway's own folder is named, and told to go elsewhere", async () => {
  const folder = folderWith({ "pathway.yaml": pathwayFile("SD", ["en"]), "list.csv": list });
  for (const verb of ["inspect", "plan", "apply"]) {
    const { err } = await folder.run(`import ${verb} ${folder.root}/list.csv`);
    expect(err).toContain("list.csv lies in the folder of the pathway");
  }
});

test("a list elsewhere is where it belongs", async () => {
  const folder = folderWith({ "pathway.yaml": pathwayFile("SD", ["en"]) });
  const other = folderWith({ "list.csv": list });
  const { err } = await folder.run(`import inspect ${other.root}/list.csv`);
  expect(err).not.toContain("lies in the folder");
});
