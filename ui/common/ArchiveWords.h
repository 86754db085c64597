// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ArchiveValues.h"

#include <QCoreApplication>

namespace shanke {

// What is said of open archives.
class ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWords)
public:
    // One that was written: what is in it, what is not, and what a showcase lacks, a line each.
    static QString written(const QString& path, const ArchiveReport& report);
    static QString finding(const ShowcaseFinding& finding);
    static QString refusal(const ArchiveRefusal& refusal);
    // Why a file that leaves this PC was not written, and why a package was not taken in.
    static QString notWritten(const Error& error);
    static QString notTaken(const Error& error);
    static QString stored(const StoredPack& pack);
};

} // namespace shanke
