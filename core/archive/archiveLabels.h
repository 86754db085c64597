// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetRun.h"

// Words of the program in an open archive.
namespace shanke {

SheetLabel archiveDocuments();
SheetLabel archiveFiles();
SheetLabel fileNotHere();
SheetLabel bytesOfFile();          // %1 is the number
SheetLabel documentsWithoutPage(); // %1 is the number

} // namespace shanke
