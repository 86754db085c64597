// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QTemporaryDir>

namespace shanke {

// LibreOffice, where it is installed, turns files of older kinds into .docx: in a process of its own, with a
// profile of its own that is gone with this object, without a network where the system can take it away, and
// ended with all its children when it takes too long. Blocks; may be used in any thread, for one file.
class OfficeConverter
{
public:
    // The program; empty where none is installed.
    static QString program();

    // The path of the .docx, in a folder of this object. NotFound: there is no such program; InvalidInput: it
    // could make nothing of the file; Cancelled: it took more than a minute.
    Result<QString> convert(const QString& path);

private:
    QTemporaryDir m_folder;
};

} // namespace shanke
