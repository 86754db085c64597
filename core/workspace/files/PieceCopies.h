// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileManifest.h"
#include "store/DocumentStore.h"

namespace shanke {

// Puts the pieces of files into another database of pieces, from where more people fetch them; those that are
// there are left alone. Precondition: a file is not whole here.
Result<> copyPieces(DocumentStore& from, DocumentStore& to, const std::vector<FileManifest>& files);

} // namespace shanke
