// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says of its databases and kinds: {databases: [{name, security, design}], kinds: [{word, isEvent,
// asked, homes: {<database>: {writers, keeping}}}]}.
import { spawnSync } from "node:child_process";

export const platform = JSON.parse(spawnSync(process.env.SHANKE_PLATFORM, { encoding: "utf8" }).stdout);
