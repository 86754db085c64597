// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls SOURCE into a LevelDB in FOLDER with PouchDB, or pushes that to it, over a line that is cut: goes on after
// every failure. Prints the seconds and the documents.
'use strict';

const [modules, direction, server, folder] = process.argv.slice(2);
const PouchDB = require(`${modules}/pouchdb`);

(async () => {
  const local = new PouchDB(`${folder}/pouch`);
  const began = process.hrtime.bigint();
  for (;;) {
    try {
      await local.replicate[direction === 'pull' ? 'from' : 'to'](server);
      break;
    } catch (error) {
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  }
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const { doc_count: documents } = await local.info();
  await local.close();
  console.log(JSON.stringify({ seconds, documents }));
  process.exit(0);
})();
