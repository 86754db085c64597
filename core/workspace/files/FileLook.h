// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/FileValues.h"

namespace shanke {

// How a file stands here, as far as the stores and the checkpoints say: what is here of its pieces in the
// database `pieces`, and how far those are known to be. Any thread.
Result<FileState> lookAt(const ReadView& view, const DatabaseName& pieces, const FileManifest& file);

// Where the pieces of a file lie that is whole here.
Result<std::vector<Place>> placesOfPieces(const ReadView& view, const DatabaseName& pieces,
                                          const FileManifest& file);

// The pieces that are not here; all of them where there is no such database yet.
Result<std::vector<ChunkRef>> missingPieces(const OpenStores& databases, const DatabaseName& pieces,
                                            const FileManifest& file);

} // namespace shanke
