// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/ChunkStore.h"

#include <functional>

namespace shanke {

class WholeFile;

// Puts a file together again from its pieces, byte for byte, and proves it by digest before anyone sees it:
// the bytes are written under another name beside the place, brought to the disk, and then given the name.
// Reads only; any thread. Owns nothing.
class FileAssembler
{
public:
    // Bytes written so far; false stops the work.
    using Progress = std::function<bool(qint64 bytes)>;

    // `store` outlives it.
    FileAssembler(DocumentStore& store, FileManifest file) : m_store(store), m_file(std::move(file)) {}

    // NotFound: pieces are missing, or the folder of `path` is; Damaged: they are not the file; DiskFull;
    // TooLarge: the file system takes no file of that size (FAT32: 4 GB); ReadOnly; Cancelled. Whatever stood
    // at `path` is replaced only when all is well.
    Result<> writeTo(const QString& path, const Progress& progress = {}) const;

private:
    Result<> checkComplete() const;
    Result<> copy(WholeFile& target, const Progress& progress) const;

    DocumentStore& m_store;
    FileManifest m_file;
};

// What stopped a file from being written, from the error number of the system.
Error writeError(int number, const QString& path);
// Before a file of this size is written there: no folder, in a folder that exists, with room.
Result<> checkPlace(const QString& path, qint64 size);
// Before anything is written: room enough, and a file system that takes so large a file.
Result<> checkRoom(const QString& fileSystem, qint64 available, qint64 size, const QString& path);

} // namespace shanke
