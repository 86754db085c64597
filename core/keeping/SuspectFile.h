// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

// A mark beside a database file that a check found damaged: it survives until the file was made anew.
class SuspectFile
{
public:
    explicit SuspectFile(QString databaseFile) : m_file(std::move(databaseFile)) {}

    Result<> mark() const; // ReadOnly
    void clear() const;
    bool isMarked() const;
    // It bears the mark, or cannot be opened because it is damaged.
    bool isDamaged() const;

private:
    QString markPath() const;

    QString m_file;
};

} // namespace shanke
