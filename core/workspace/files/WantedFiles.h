// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "files/FileManifest.h"
#include "sqlite/Connection.h"

namespace shanke {

// A file whose missing pieces are to be fetched, from the database of the server where they are.
struct WantedFile
{
    DatabaseName pieces; // files-<school>
    FileManifest file;
    bool isPaused = false;
};

// The files that somebody waits for, in the order of asking; kept in work.sqlite so that a restart changes
// nothing. One entry for equal files.
class WantedFiles
{
public:
    explicit WantedFiles(Connection& work) : m_work(work) {}

    Result<std::vector<WantedFile>> all() const;
    Result<> add(const WantedFile& wanted);
    Result<> setPaused(const Digest& sha256, bool isPaused);
    Result<> remove(const Digest& sha256);

private:
    template <typename... Values>
    Result<> execute(const char* sql, const Values&... values);

    Connection& m_work;
};

} // namespace shanke
