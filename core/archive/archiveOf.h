// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"
#include "sheet/SheetLanguage.h"

namespace shanke {

// Documents and their files as a zip archive that needs no program of ours: "index.html" with a page for
// every record, "documents.jsonl" with a document as JSON a line, the files, "imsmanifest.xml" that describes
// them as learning objects (IMS content packaging with LOM), and "manifest.json" with the digest of every
// part and what is not here. What the reader may not see is not in it, nor are the keys with which files are
// sealed on servers. The same content is the same bytes.
PackageWriter archiveOf(const ArchiveContent& content, const SheetLanguage& language);

} // namespace shanke
