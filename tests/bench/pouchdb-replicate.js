// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls SOURCE into a LevelDB in FOLDER with PouchDB, then pushes it to TARGET. Prints the seconds of each.
'use strict';

const [modules, source, target, folder] = process.argv.slice(2);
const PouchDB = require(`${modules}/pouchdb`);

const seconds = async (work) => {
  const began = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - began) / 1e9;
};

(async () => {
  const options = { batch_size: 500 };
  const local = new PouchDB(`${folder}/pouch`);
  const pull = await seconds(() => local.replicate.from(source, options));
  const push = await seconds(() => local.replicate.to(target, options));
  const { doc_count: documents } = await local.info();
  await local.close();
  console.log(JSON.stringify({ pull, push, documents }));
  process.exit(0);
})();
